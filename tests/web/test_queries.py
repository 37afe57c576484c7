"""Pages ask the store by name: no page builds a query of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

WEB = Path(__file__).parents[2] / "sms_verify" / "web"
TYPES_ONLY = {"sqlalchemy.orm.Session"}
OF_THEIR_OWN = {"http/shared_windows.py"}
"""Windows of rates have a small database of their own, which is lost without harm and holds nothing of the store."""


def from_sqlalchemy(source: str) -> Iterator[str]:
    """Yield what a module imports from SQLAlchemy."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name.split(".")[0] == "sqlalchemy")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy":
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_what_builds_queries_is_seen() -> None:
    source = "import sqlalchemy\nfrom sqlalchemy import select\nfrom sqlalchemy.orm import Session"
    assert set(from_sqlalchemy(source)) == {"sqlalchemy", "sqlalchemy.select", "sqlalchemy.orm.Session"}


def test_pages_take_nothing_from_sqlalchemy_but_the_type_of_a_session() -> None:
    taken = {
        file.relative_to(WEB).as_posix(): set(from_sqlalchemy(file.read_text("utf-8"))) for file in WEB.rglob("*.py")
    }
    assert {
        file: names - TYPES_ONLY for file, names in taken.items() if names - TYPES_ONLY and file not in OF_THEIR_OWN
    } == {}
