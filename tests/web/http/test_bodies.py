"""Large bodies are admitted before they are read, and no body is waited for without end."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.exceptions import HTTPException
from starlette.types import Message

from sms_verify.web.http import bodies
from sms_verify.web.http.bodies import counted_body
from tests.support.staff import Staffed
from tests.support.web import client


def _post(app: Any, path: str, parts: list[bytes] | None, headers: dict[str, str]) -> tuple[int, dict[str, str], int]:
    """Ask with a body that comes in parts, or with one that never comes; return the answer and the parts taken."""
    waiting, sent, taken = list(parts or ()), [], 0

    async def receive() -> Message:
        nonlocal taken
        if not waiting:
            await asyncio.sleep(3600)
        taken += 1
        return {"type": "http.request", "body": waiting.pop(0), "more_body": True}

    async def send(message: Message) -> None:
        sent.append(message)

    raw = [(name.encode(), value.encode()) for name, value in {"host": "testserver", **headers}.items()]
    scope = {
        "type": "http", "method": "POST", "path": path, "raw_path": path.encode(), "query_string": b"", "scheme": "http",
        "headers": raw, "client": ("192.0.2.1", 1), "server": ("testserver", 80), "http_version": "1.1", "root_path": "",
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    start = next(message for message in sent if message["type"] == "http.response.start")
    return start["status"], {name.decode(): value.decode() for name, value in start["headers"]}, taken


LARGE = ("/desk/bulk", "/bank/north/import", "/bank/north/import/messages")


@pytest.mark.parametrize("path", LARGE)
@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_nothing_is_read_of_a_table_of_somebody_who_is_not_signed_in(staffed: Staffed, path: str) -> None:
    headers = {"content-type": "multipart/form-data; boundary=x", "content-length": "60000000"}
    for cookie in ({}, {"cookie": "session=made-up"}):
        status, told, taken = _post(staffed.browser().app, path, [b"x" * 65_536], headers | cookie)
        assert (status, taken) == (303, 0)
        assert told["location"].startswith("/sign-in")
        assert told["connection"] == "close"


def test_nothing_is_read_of_a_batch_whose_asker_has_used_up_the_rate() -> None:
    asking = client(batch_rate="1/minute")
    batch = {"content-type": "application/json"}
    assert _post(asking.app, bodies.BATCH_PATH, [b'{"messages": []}'], batch)[2] == 1  # and waits for the rest
    asking.app.state.services().batches.count("192.0.2.1")
    status, _, taken = _post(asking.app, bodies.BATCH_PATH, [b"x"], batch)
    assert (status, taken) == (429, 0)


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_nothing_is_read_of_a_batch_with_a_key_that_is_good_for_nothing(staffed: Staffed) -> None:
    status, _, taken = _post(staffed.browser().app, bodies.BATCH_PATH, [b"x"], {"authorization": "Bearer smsv_x"})
    assert (status, taken) == (401, 0)


@pytest.mark.parametrize("parts", [[], [b"{"], [b"{", b'"'] * 3])
@pytest.mark.parametrize("path", ["/api/v1/check", "/", "/report", bodies.BATCH_PATH])
def test_a_body_that_does_not_come_is_given_up(monkeypatch: pytest.MonkeyPatch, path: str, parts: list[bytes]) -> None:
    monkeypatch.setattr(bodies, "PAUSE_SECONDS", 0.01)
    app = client().app
    kind = "application/json" if path.startswith("/api") else "application/x-www-form-urlencoded"
    status, told, _ = _post(app, path, parts, {"content-type": kind})
    assert status == 408
    assert told["connection"] == "close"


def test_a_body_that_trickles_is_given_up() -> None:
    clock = iter([0.0, 1.0, 16.0])

    async def receive() -> Message:
        await asyncio.sleep(0)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def read() -> None:
        give = counted_body(receive, 100, clock.__next__)
        while (await give())["more_body"]:
            pass

    with pytest.raises(HTTPException) as refused:
        asyncio.run(read())
    assert refused.value.status_code == 408
