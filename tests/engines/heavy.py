"""The examples of docs/scale.md for Spark and Ray: the same answers, with Ray also where a worker is killed.

`make test-engines` runs this; it is no part of `make test`, because Spark and Ray are large and Spark needs Java.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engines import answers, example, prepare, wanted

DEATH = """
import os, pathlib, sms_verify
from sms_verify import arrow

def check_arrow(batch, check=arrow.check_arrow):
    if 5_000 in batch.column("id").to_pylist():
        try:
            pathlib.Path("died").touch(exist_ok=False)
        except FileExistsError:
            pass
        else:
            os._exit(9)
    return check(batch)

arrow.check_arrow = check_arrow
"""
"""Put in the place of the door: the process that first gets a certain row dies of it."""


@pytest.mark.parametrize(("title", "killed"), [("Spark", False), ("Ray Data", False), ("Ray Data", True)])
def test_an_engine_gives_the_same_answers(tmp_path: Path, title: str, killed: bool) -> None:
    environment = os.environ | prepare(tmp_path) | {"PYSPARK_PYTHON": sys.executable}
    if killed:
        (tmp_path / "sitecustomize.py").write_text(DEATH, "utf-8")
        environment["PYTHONPATH"] += os.pathsep + str(tmp_path)
    subprocess.run([sys.executable, "-c", example(title)], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "died").exists() is killed
    assert answers(tmp_path / "verdicts") == wanted(tmp_path)
