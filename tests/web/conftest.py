"""Fixtures of the pages for people who are signed in, and how many of their tests meet PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.staff import staffed

__all__ = ["staffed"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let a test of pages meet PostgreSQL with its first row, or with all where they are what a database may refuse."""
    left = set(_repeated([item for item in items if isinstance(item, pytest.Function) and HERE in item.path.parents]))
    items[:] = [item for item in items if item not in left]
    config.hook.pytest_deselected(items=list(left))


def _repeated(items: list[pytest.Function]) -> list[pytest.Item]:
    """Return the tests that meet PostgreSQL with a further row."""
    seen, found = set[object](), list[pytest.Item]()
    for item in items:
        kind = item.callspec.params.get("kind") if hasattr(item, "callspec") else None
        if kind == "postgresql" and not item.get_closest_marker("every_row"):
            if item.function in seen:
                found.append(item)
            seen.add(item.function)
    return found
