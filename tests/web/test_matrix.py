"""Nobody passes where they are not expected, changes anything there, or sees a word of it: every asker, route, owner."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import event, text

from sms_verify.store.tables import Base
from tests.support.access_matrix import Asker, Objects, Row, routes_of, rows
from tests.support.access_permissions import ANYBODY, AT_BANK, DOES, LOOKS, MAKER, SIGNED_IN, declared
from tests.support.bank import BODY, MESSAGE, TEMPLATE
from tests.support.caller import Caller
from tests.support.databases import Moulds
from tests.support.dns import answering
from tests.support.planted_data import ALL, OF_REPORTS, askers, more_people, of_bank, of_desk
from tests.support.staff import PASSWORD, Staffed
from tests.support.web import client
from tests.web.bank.test_import_templates import DEBIT, table

IN = (200, 201, 204, 303, 409)
"""How those who pass are answered; a conflict is one of the object, not of who asks."""

LISTED, SEALED = "/bank/{organisation}/open", "/bank/{organisation}/import/drafts"
"""Desks that say what was left, to those who may look at all; and that a preview is not that maker's own."""

ENDLESS = dict.fromkeys(("sign_in_rate", "report_rate", "key_rate"), "1000000/minute")


@dataclass(frozen=True)
class Matrix:
    """A service, everybody who asks, and every row."""

    staffed: Staffed
    caller: Caller
    live: sqlite3.Connection | None
    """Looks at an SQLite database, and brings back what it was."""
    askers: tuple[Asker, ...]
    rows: tuple[Row, ...]
    objects: Mapping[str, Objects]
    seen: set[str] = field(default_factory=set)
    """Planted words that somebody was shown."""

    def ask(self, asker: Asker, row: Row) -> Any:
        """Ask as somebody, and see that nothing hidden from them is in the answer."""
        held = self.objects[row.owner or "desk"].values
        query = {"/bank/{organisation}/new/{kind}": f"?of={held.get('standing')}", LISTED: "?state=draft"}
        path = row.path + query.get(row.route, "")
        sent = body_of(row, held) if row.method == "POST" else {}
        answer = self.caller.ask(row.method, path, asker.headers, **sent)
        told = f"{answer.text}{answer.headers}".lower()
        # Whoever has a case number has the case.
        hidden = asker.hidden - OF_REPORTS if "{number}" in row.route else asker.hidden
        assert [each for each in hidden if each in told] == [], (asker.name, row)
        self.seen.update(each for each in ALL if each in told)
        return answer

    def stamp(self) -> int:
        """Return what moves with every change that others make: to anything, not to the audit and the revision alone."""
        return int(self.live.execute("PRAGMA data_version").fetchone()[0]) if self.live else 0

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """Return every row of every table."""
        with self.staffed.store.database.reading() as session:
            named = {name: session.execute(text(f'SELECT * FROM "{name}"')) for name in Base.metadata.tables}  # noqa: S608
            return {name: sorted(map(tuple, found), key=repr) for name, found in named.items()}


@pytest.fixture
def kind(request: pytest.FixtureRequest, moulds: Moulds) -> str:
    """One kind of database is enough to see who passes; `--matrix-on postgresql` looks at the other."""
    chosen = str(request.config.getoption("--matrix-on"))
    if chosen != "sqlite":
        moulds.servers[chosen] = request.getfixturevalue("postgres")
    return chosen


@pytest.fixture
def matrix(staffed: Staffed) -> Iterator[Matrix]:
    """A service on which everybody has something in every state; its disk need not be waited for."""
    engine = staffed.store.database.engine
    is_file = engine.dialect.name == "sqlite"
    if is_file:
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        engine.dispose()
    more_people(staffed)
    objects = {owner: of_bank(staffed, owner) for owner in ("north", "south")} | {"desk": of_desk(staffed)}
    staffed.current.refresh()
    opened = closing(sqlite3.connect(engine.url.database or "")) if is_file else nullcontext(None)
    with answering() as resolver, opened as live, closing(asyncio.Runner()) as runner:
        staffed.values = {**ENDLESS, "dns": resolver.address}
        app = staffed.browser().app
        caller = Caller(app, runner)
        made = Matrix(staffed, caller, live, tuple(askers(staffed)), tuple(rows(routes_of(app), objects)), objects)
        for asker in made.askers:  # notes that a key is used
            caller.ask("GET", "/api/v1/registry/nowhere", asker.headers)
        yield made


def body_of(row: Row, held: Mapping[str, object]) -> dict[str, Any]:
    """Return what a form sends, or a program, that means to pass."""
    for ending, sent in BODIES.items():
        if row.route.endswith(ending):
            return sent
    if row.route == LISTED:
        return {"data": {"do": "submit", "version": str(row.version and row.version.id)}}
    if row.route == "/desk/receipt":
        return {"data": {"code": held["receipt"]}}
    if row.route == SEALED:
        return {"data": {"rows": held["rows"]}}
    if row.route == "/registry/people/{user}/revoke":
        return {"data": held["role"]}
    if row.route == "/desk/campaigns/{code}/merge":
        return {"data": {"into": str(held["campaign"])}}
    return {}


BODIES: dict[str, dict[str, Any]] = {
    "/check/batch": {"json": {"messages": [{"text": MESSAGE}]}},
    "/api/v1/check": {"json": {"text": MESSAGE}},
    "/api/v1/reports": {"json": {"text": MESSAGE, "consent": True}},
    "/registry/{organisation}/drafts": {"json": {"hotlines": ["95566"]}},
    "/{organisation}/import": {"files": {"file": ("t.csv", table(DEBIT))}},
    "/import/messages": {"data": {"messages": "\n".join(MESSAGE.replace("1234", each) for each in ("2345", "6789"))}},
    "/new/{kind}": {"data": {**TEMPLATE, "body": f"{BODY}谢谢。", "do": "save"}},
    "/versions/{version}/edit": {"data": {**TEMPLATE, "key": "one", "do": "save"}},
    "/versions/{version}/try": {"data": {"text": MESSAGE}},
    "/versions/{version}/{action}": {"data": {"reason": "because"}},
    "/bank/{organisation}/preview": {"data": TEMPLATE},
    "/bank/{organisation}/alerts": {"data": {"url": "https://a.example/", "events": ["domain.proven"]}},
    "/alerts/mails": {"data": {"email": "a@a.example", "tongue": "en", "events": ["domain.proven"]}},
    "/reports/{report}": {"data": {"finding": "fraud"}},
    "/keys": {"data": {"name": "x", "scope": ["check"], "days": "30"}},
    "/invite": {
        "data": {"organisation": "east"}
        | {f"{who}_{what}": f"{who}x" for who in ("maker", "checker") for what in ("login", "name")}
    },
    "/registry/organisations": {"data": {"organisation": "west"}},
    "/registry/people": {"data": {"login": "new", "name": "New"}},
    "/grant": {"data": {"role": "auditor"}},
    "/desk/bulk": {"files": {"table": ("t.csv", b"text\nhello\n")}},
    "/start": {"data": {"text": "0"}},
    "/decide": {"data": {"finding": "fraud"}},
    "/reply": {"data": {"words": "We know it."}},
    "/original": {"data": {"why": "talking"}},
    "/contacts": {"data": {"why": "block"}},
    "/desk/filters": {"data": {"name": "x", "here": "state=all"}},
    "/teach": {"data": {"kind": "spam"}},
    "/reset/{token}": {"data": {"password": f"new {PASSWORD}", "again": f"new {PASSWORD}"}},
    "/": {"data": {"text": MESSAGE}},
    "/report": {"data": {"text": MESSAGE}},
}
"""By the end of a route; the first that fits counts."""


def test_every_route_says_who_may_pass() -> None:
    routes = routes_of(client().app)
    lines = {(method, route): declared(method, route) for method, route in routes}
    assert len(lines) > 110
    assert {*LOOKS, *DOES} <= {beginning for _, route in routes for beginning in beginnings(route)}, (
        "a line that no route needs"
    )


def beginnings(route: str) -> Iterator[str]:
    parts = route.split("/")
    yield from ("/".join(parts[: end + 1]) or "/" for end in range(len(parts)))


def leads_to_sign_in(answer: Any) -> bool:
    """Whether an answer sends somebody to where one signs in."""
    return answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")


def is_out(answer: Any, asker: Asker, row: Row) -> bool:
    """Whether an answer keeps somebody out."""
    if leads_to_sign_in(answer) or (asker.is_shut_out and answer.headers.get("location") == "/account#factor"):
        return True
    looks, makes = (not asker.roles_at(row.place).isdisjoint(each) for each in (AT_BANK, (MAKER,)))
    said = {LISTED: 200 if looks else 404, SEALED: 422 if makes else 404}
    return answer.status_code in (401, 403, 404, said.get(row.route))


def test_a_route_that_nobody_declared_has_no_place_in_the_matrix() -> None:
    with pytest.raises(KeyError):
        declared("GET", "/new-desk")
    with pytest.raises(KeyError):
        declared("POST", "/bank/{organisation}/new-form")


def test_those_pass_who_are_expected_to_and_nobody_else(matrix: Matrix) -> None:
    assert_others_are_kept_out(matrix)
    if matrix.live:
        assert_they_pass(matrix, matrix.live)


def assert_others_are_kept_out(matrix: Matrix) -> None:
    """Assert that whoever is not expected reaches, changes and sees nothing."""
    tried, before = 0, matrix.everything()
    stamp = matrix.stamp()
    for asker in matrix.askers:
        for row in matrix.rows:
            if row.is_for(asker) and not row.passes(asker):
                answer = matrix.ask(asker, row)
                assert is_out(answer, asker, row), (asker.name, row, answer.status_code)
                assert matrix.stamp() == stamp, (asker.name, row)
                tried += 1
    assert matrix.everything() == before
    assert tried > 3_000


def assert_they_pass(matrix: Matrix, live: sqlite3.Connection) -> None:
    """Assert that whoever is expected passes; what they changed is taken back."""
    with closing(sqlite3.connect(":memory:")) as kept:
        live.backup(kept)
        for asker in matrix.askers:
            for row in matrix.rows:
                if not row.is_for(asker) or not row.passes(asker):
                    continue
                stamp = matrix.stamp()
                answer = matrix.ask(asker, row)
                if ANYBODY in row.allowed or SIGNED_IN in row.allowed:
                    assert answer.status_code < 500
                else:
                    is_in = answer.status_code in IN and not leads_to_sign_in(answer)
                    assert is_in, (asker.name, row, answer.status_code, answer.text[-3000:])
                if matrix.stamp() != stamp:
                    kept.backup(live)
                    matrix.staffed.current.refresh()
    assert matrix.seen == ALL
