"""Checks go on while the database is slow, full or lost; a batch ends when its time is up or its asker has gone."""

from __future__ import annotations

import asyncio
import datetime
import sqlite3
import threading
from collections.abc import Iterator

import httpx2 as httpx
import pytest
from starlette.requests import Request

from sms_verify.core.types import Message, Verdict
from sms_verify.store.people.api_keys import Scope, new_key, revoke_key
from sms_verify.store.tables import ApiKeyRow
from sms_verify.web.api import check
from sms_verify.web.http.lanes import Lanes
from sms_verify.web.http.recent import Recent
from sms_verify.web.http.security import weight
from tests.support.staff import Staffed
from tests.support.store import CONSOLE, NOW
from tests.support.web import Told, client

ONLY_SQLITE = pytest.mark.parametrize("kind", ["sqlite"], indirect=True)


@ONLY_SQLITE
def test_a_check_does_not_wait_for_what_waits_for_the_database(staffed: Staffed) -> None:
    app = staffed.browser().app
    holding = sqlite3.connect(str(staffed.store.database.engine.url.database), isolation_level=None)
    holding.execute("BEGIN IMMEDIATE")

    async def crowd() -> tuple[list[int], list[int]]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://testserver") as asking:
            reports = [asyncio.create_task(asking.post("/r/nothing/withdraw")) for _ in range(45)]
            refused = [await next(asyncio.as_completed(reports))]
            asked = [
                await asking.get("/"),
                await asking.post("/api/v1/check", json={"text": "hi"}),
                await asking.get("/healthz"),
            ]
            holding.execute("ROLLBACK")
            kept = [await each for each in reports]
            return [each.status_code for each in asked], [each.status_code for each in (*refused, *kept)]

    answered, reported = asyncio.run(crowd())
    holding.close()
    assert answered == [200, 200, 200]
    assert reported[0] == 503
    assert set(reported) == {404, 503}


def test_a_key_that_was_good_is_answered_while_the_database_is_lost(staffed: Staffed) -> None:
    database = staffed.store.database
    with database.writing() as session:
        row, key = new_key(session, CONSOLE, "app", frozenset({Scope.CHECK}), NOW + datetime.timedelta(days=9), "north")
    browser = staffed.browser()

    def status(shown: str = key) -> int:
        headers = {"authorization": f"Bearer {shown}"}
        return int(browser.post("/api/v1/check", json={"text": "hi"}, headers=headers).status_code)

    assert status() == 200
    taken = _all_turns(database.turns)
    assert (status(), status("smsv_other")) == (200, 503)
    assert browser.get("/r/anything").status_code == 503
    for _ in range(taken):
        database.turns.release()
    with database.writing() as session:
        revoke_key(session, CONSOLE, session.get_one(ApiKeyRow, row.id))
    assert status() == 401
    _all_turns(database.turns)
    assert status() == 503


def _all_turns(turns: threading.BoundedSemaphore) -> int:
    taken = 0
    while turns.acquire(blocking=False):
        taken += 1
    return taken


def test_a_batch_that_takes_too_long_is_refused_in_the_one_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "BATCH_SECONDS", 0.0)
    answer = client().post("/api/v1/check/batch", json={"messages": [{"text": "a"}, {"text": "b"}]})
    assert answer.status_code == 413
    assert answer.json()["code"] == "batch-too-costly"
    assert client().post("/api/v1/check/batch", json={"messages": [{"text": "a"}]}).status_code == 200


class Gone(Told):
    """A checker during whose first message the asker goes."""

    went = threading.Event()

    def check_many(self, messages: object) -> Iterator[Verdict]:
        """Yield verdicts."""
        for message in messages:  # type: ignore[attr-defined]
            self.went.set()
            yield self.check(message)


def test_a_batch_stops_when_its_asker_has_gone() -> None:
    checker = Gone()
    messages = [Message(str(number)) for number in range(1_000)]
    services = client(checker).app.state.services()
    with pytest.raises(check.Gone):
        list(check._judged(messages, services, "en", checker.went))
    assert len(checker.heard) == 1


def test_the_work_is_told_that_the_asker_has_gone() -> None:
    async def receive() -> dict[str, str]:
        return {"type": "http.disconnect"}

    async def told() -> bool:
        request = Request({"type": "http"}, receive)
        return await Lanes().batch(request, lambda gone: gone.wait(60))

    assert asyncio.run(told())


@pytest.mark.parametrize(("chars", "counted"), [(0, 1), (1, 1), (1_000, 1), (1_001, 2), (4_000, 4)])
def test_a_long_message_counts_as_several(chars: int, counted: int) -> None:
    assert weight(chars) == counted
    asking = client(check_rate="4/minute")
    answers = [asking.post("/api/v1/check", json={"text": "x" * chars}).status_code for _ in range(5)]
    assert answers.count(200) == 4 // counted


def test_the_longest_message_passes_the_smallest_rate() -> None:
    assert client(check_rate="1/minute").post("/api/v1/check", json={"text": "x" * 4_000}).status_code == 200


def test_what_was_known_is_forgotten_after_its_time() -> None:
    known: Recent[str] = Recent(datetime.timedelta(hours=1))
    known.remember("a", "x", NOW)
    assert known.recall("a", NOW + datetime.timedelta(minutes=59)) == "x"
    assert known.recall("a", NOW + datetime.timedelta(minutes=60)) is None
    known.remember("a", None, NOW)
    assert known.recall("a", NOW) is None
