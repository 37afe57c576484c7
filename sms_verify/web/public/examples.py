"""Example messages to try, written for this project, one set a language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "examples.toml"


@dataclass(frozen=True, slots=True)
class Example:
    """An example message and what its reader would know of it."""

    text: str = ""
    sender: str = ""
    region: str = ""


@cache
def _all() -> dict[str, dict[str, Example]]:
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {tag: {name: Example(**row) for name, row in rows.items()} for tag, rows in tables.items()}


def examples(language: str) -> dict[str, Example]:
    """Return a language's examples by name; the name is a key of the page's texts."""
    return _all().get(language, {})
