"""No value in a path, a query, a form or a body ends with 500, is shown as HTML, or leads elsewhere, whoever may pass.

`pytest tests/web/test_hostile_values.py --values 200` tries two hundred a route.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any
from urllib.parse import quote

import pytest

from tests.support.access_matrix import Asker, Row
from tests.web.test_matrix import Matrix, body_of, matrix

__all__ = ["matrix"]

MARK = "<script>alert(1)</script>"
VALUES = (
    *(
        "",
        " ",
        "\0",
        "'",
        '"',
        f'">{MARK}',
        "{{7*7}}",
        "%s",
        "..",
        "../../etc/passwd",
        "\r\nX-Injected: 1",
        "a\nb",
        "\u202e",
    ),
    *("//evil.test/", "https://evil.test/", "/\\evil.test", "javascript:alert(1)", "data:text/html,x", "//evil.test@a"),
    *(
        "-1",
        "0",
        "1e999",
        "NaN",
        "0x10",
        "۱۲",
        "９",
        "9" * 20,
        "9" * 5_000,
        "2026-99-99",
        "true",
        "null",
        "[]",
        '{"a":1}',
    ),
    *(
        "[" * 900,
        "ﷺ" * 300,
        "a" * 9_000,
        "\ud800",
        "\uffff",
        "é" * 99,
        "xn--" + "a" * 60,
        "*",
        "a,b;c",
        "AB-CD",
        "north",
    ),
)
STRANGE: tuple[Any, ...] = (None, 0, -1, 10**30, 1.5, True, [], ["a"] * 50, {}, {"a": {"b": []}}, [[]], [None])
"""What only a body can hold."""


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at values."""
    return "sqlite"


def test_no_value_breaks_a_page_is_shown_raw_or_leads_elsewhere(matrix: Matrix, pytestconfig: pytest.Config) -> None:
    rng, many, tried = random.Random(3), int(pytestconfig.getoption("--values")), 0
    asked = dict(_queries(matrix.caller.app.router.routes))
    assert matrix.live
    with closing(sqlite3.connect(":memory:")) as kept:
        matrix.live.backup(kept)
        for asker, row in _passing(matrix):
            for _ in range(many):
                stamp, (path, sent) = matrix.stamp(), _hostile(matrix, row, asked.get((row.method, row.route), ()), rng)
                _look_at(matrix.caller.ask(row.method, path, asker.headers, **sent), (row.method, path, sent))
                tried += 1
                if matrix.stamp() != stamp:
                    kept.backup(matrix.live)
    assert tried > 150 * many


def _passing(matrix: Matrix) -> Iterator[tuple[Asker, Row]]:
    """Yield every route once, with somebody who may pass."""
    seen = set[tuple[str, str]]()
    for row in matrix.rows:
        asker = next((each for each in matrix.askers if row.passes(each)), None)
        if asker and (row.method, row.route) not in seen:
            seen.add((row.method, row.route))
            yield asker, row


def _queries(routes: Iterable[Any]) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Yield the names that each route takes from its query."""
    for route in routes:
        if hasattr(route, "effective_route_contexts"):
            yield from _queries(each.starlette_route or each for each in route.effective_route_contexts())
        elif hasattr(route, "dependant"):
            names = tuple(_named(route.dependant))
            yield from (((method, route.path), names) for method in route.methods)


def _named(dependant: Any) -> Iterator[str]:
    yield from (each.alias for each in dependant.query_params)
    for each in dependant.dependencies:
        yield from _named(each)


def _hostile(matrix: Matrix, row: Row, queries: tuple[str, ...], rng: random.Random) -> tuple[str, dict[str, Any]]:
    """Return a path and what is sent with one value or some of them changed."""
    held = matrix.objects[row.owner or "desk"].values
    path, sent = row.path, body_of(row, held) if row.method == "POST" else {}
    if "{" in row.route and rng.random() < 0.3:
        parts = path.split("/")
        blanks = [at for at, part in enumerate(row.route.split("/")) if "{" in part and at < len(parts)]
        parts[rng.choice(blanks)] = _quoted(rng.choice(VALUES))
        path = "/".join(parts)
    names = rng.sample(queries, rng.randint(0, len(queries))) or [*queries[:1], "lang", "done", "next"][:1]
    path += "?" + "&".join(f"{name}={_quoted(rng.choice(VALUES))}" for name in names)
    return path, {how: _changed(how, value, rng) for how, value in sent.items()}


def _changed(how: str, sent: Any, rng: random.Random) -> Any:
    if how == "files" or not isinstance(sent, Mapping):
        return sent
    values = [value for value in VALUES if value != "\ud800"] + list(STRANGE if how == "json" else ())
    names = rng.sample(sorted(sent), rng.randint(1, len(sent))) if sent else []
    return {**sent, **{name: rng.choice(values) for name in names}}


def _quoted(value: str) -> str:
    return quote(value, safe="", errors="surrogatepass")


def _look_at(answer: Any, what: tuple[str, str, Any]) -> None:
    assert answer.status_code < 500, (answer.status_code, ascii(what)[:2_000])
    if answer.headers.get("content-type", "").startswith("text/html"):
        assert MARK not in answer.text, ascii(what)[:2_000]
    leads = answer.headers.get("location", "/").removeprefix("http://testserver")
    assert leads.startswith("/") and not leads.startswith(("//", "/\\")), (leads, ascii(what)[:2_000])
    assert "x-injected" not in answer.headers
