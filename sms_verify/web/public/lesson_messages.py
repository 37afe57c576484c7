"""Invented messages for lessons and quiz, per language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sms_verify.web.public.examples import Example

FILE = Path(__file__).parent / "lessons.toml"


@cache
def _all() -> dict[str, dict[str, dict[str, Example]]]:
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        tag: {kind: {name: Example(**row) for name, row in rows.items()} for kind, rows in kinds.items()}
        for tag, kinds in tables.items()
    }


def frauds(language: str) -> Mapping[str, Example]:
    """Return a fraud for each lesson of `page.lesson`."""
    return _all()[language]["fraud"]


def harmless(language: str) -> Mapping[str, Example]:
    """Return a harmless message for each reason of `page.quiz.why`."""
    return _all()[language]["fine"]
