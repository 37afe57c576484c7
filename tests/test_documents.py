"""The documents keep their promises: settings, paths, rooms, nouns and versions are those of the code."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

from sms_verify.core import types
from sms_verify.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*DOCS, *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md"))]
PLACE = re.compile(r"`((?:sms_verify|data|models|tests|notebooks|docs)/[\w./-]*)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
ROOM = re.compile(r"^((?:sms_verify|data|models|notebooks|tests)/\S*)\s{2,}", re.MULTILINE)
VALUES = {"Label", "Standing"}
WORDS = {
    "Framing": "frame",
    "SenderId": "sender id",
    "ContactKind": "contact",
    "SlotValue": "slot",
    "CampaignMatch": "campaign",
}


def _text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_every_setting_is_in_the_table() -> None:
    told = set(re.findall(rf"^\| `({PREFIX}\w+)`", _text("docs/operate.md"), re.MULTILINE))
    assert told == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_and_link_of_a_page_exists(page: Path) -> None:
    text = page.read_text("utf-8")
    gone = [place for place in PLACE.findall(text) if "<" not in place and not (ROOT / place).exists()]
    assert gone + [link for link in LINK.findall(text) if not (page.parent / link).exists()] == []


def test_every_room_is_drawn() -> None:
    rooms = ROOM.findall(_text("docs/architecture.md"))
    assert [room for room in rooms if not (ROOT / room).exists()] == []
    package = ROOT / "sms_verify"
    found = {
        f"{path.relative_to(ROOT)}{'/' if path.is_dir() else ''}"
        for folder in (package, package / "core")
        for path in folder.iterdir()
        if (path / "__init__.py").is_file() or (path.suffix == ".py" and path.name != "__init__.py")
    }
    assert found - set(rooms) == set()


def test_every_noun_is_in_the_glossary_in_four_languages() -> None:
    rows = [line.strip("| ").split(" | ") for line in _text("docs/glossary.md").splitlines() if line.startswith("| ")]
    words = {row[0].lower() for row in rows}
    nouns = {name for name in types.__all__ if dataclasses.is_dataclass(getattr(types, name))} | VALUES
    spelt = {WORDS.get(name, re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()) for name in nouns}
    assert spelt - words == set()
    assert {len(row) for row in rows} == {5}


def _threats() -> list[list[str]]:
    """Return the rows of the table of threats: who, what they want, what stops them, which test shows it."""
    table = _text("SECURITY.md").partition("## Who attacks")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return rows[1:]


def test_every_threat_has_tests_that_exist_by_name() -> None:
    assert len(_threats()) >= 25
    for who, _, _, shown in _threats():
        places = [ROOT / place for place in re.findall(r"`([^`]+)`", shown)]
        tests = [path for place in places for path in (place.rglob("test_*.py") if place.is_dir() else [place])]
        assert places and all(place.exists() for place in places), (who, shown)
        assert tests and all("def test_" in path.read_text("utf-8") for path in tests), (who, shown)


def test_the_version_has_an_entry_in_the_changelog() -> None:
    version = tomllib.loads(_text("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## {re.escape(version)} – \d{{4}}-\d\d-\d\d$", _text("CHANGELOG.md"), re.MULTILINE)


def test_the_readme_is_short() -> None:
    assert len(_text("README.md").splitlines()) <= 110


def test_no_package_is_described_by_a_full_stop() -> None:
    files = [path for path in (ROOT / "sms_verify").rglob("__init__.py") if path.parent.name != "versions"]
    assert [path for path in files if len(path.read_text("utf-8").split('"""')[1]) < 20] == []
