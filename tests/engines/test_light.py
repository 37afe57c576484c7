"""The examples of docs/scale.md for a pipe, DuckDB and Dask: the same answers from each."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.engines import answers, example, prepare, wanted


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("engines")


@pytest.fixture(scope="module")
def environment(folder: Path) -> dict[str, str]:
    return os.environ | prepare(folder) | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="module")
def judged(folder: Path, environment: dict[str, str]) -> list[Mapping[str, Any]]:
    assert environment
    return wanted(folder)


def test_a_pipe_gives_the_same_answers(
    folder: Path, environment: dict[str, str], judged: list[Mapping[str, Any]]
) -> None:
    command = example("A pipe").replace(
        "sms-verify", f'{sys.executable} -c "from sms_verify.cli.main import run; run()"'
    )
    subprocess.run(["sh", "-ec", command], cwd=folder, env=environment, check=True)
    lines = (folder / "verdicts.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == judged


@pytest.mark.parametrize(("title", "target"), [("DuckDB", "verdicts.parquet"), ("Dask", "verdicts")])
def test_an_engine_gives_the_same_answers(
    folder: Path, environment: dict[str, str], judged: list[Mapping[str, Any]], title: str, target: str
) -> None:
    subprocess.run([sys.executable, "-c", example(title)], cwd=folder, env=environment, check=True)
    assert answers(folder / target) == judged
