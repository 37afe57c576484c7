"""What is installed is pinned, listed, and asked about; a machine that reaches nobody is told so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from tests.supply_chain import LOCK, check, flaws, parts, sbom

ROOT = Path(__file__).parents[1]
LOCKED = parts(LOCK.read_text("utf-8"))


def test_every_locked_package_is_listed_with_its_version_and_files() -> None:
    pinned = set(re.findall(r"^([\w.-]+)(?:\[.*?\])?==([^\s;\\]+)", LOCK.read_text("utf-8"), re.MULTILINE))
    made = sbom(LOCKED, "0.2.0")
    assert {(each["name"], each["version"]) for each in made["components"]} == pinned
    assert all(each["hashes"] for each in made["components"])
    assert made == sbom(LOCKED, "0.2.0"), "the same lock gives the same list"


def test_the_tools_that_install_are_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert all("==" in each for each in project["build-system"]["requires"])
    assert re.search(r"pip install .*uv==\d", (ROOT / "Makefile").read_text("utf-8"))


def test_a_known_flaw_is_named_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    def ask(queries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"vulns": [{"id": "GHSA-1"}]} if "jinja2" in str(each) else {} for each in queries]

    assert len(flaws(LOCKED, ask)) == 1
    assert check(ask) == 1 and "GHSA-1" in capsys.readouterr().out


def test_who_reaches_nobody_is_told_so_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    def ask(_: list[dict[str, Any]]) -> list[dict[str, Any]]:
        raise httpx.ConnectError("no way out")

    assert check(ask) == 0
    assert "NOT CHECKED" in capsys.readouterr().err
