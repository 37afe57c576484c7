"""A connection that says nothing, or is one too many, is cut by the service itself."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from sms_verify.web.http import connections
from tests.support.serving import served
from tests.support.web import client

WHOLE = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"


@pytest.fixture
def address() -> Iterator[tuple[str, int]]:
    """Where a service listens."""
    with served(client().app) as url:
        yield "127.0.0.1", urlsplit(url).port or 0


@contextmanager
def _line(address: tuple[str, int]) -> Iterator[socket.socket]:
    with socket.create_connection(address, timeout=20) as line:
        yield line


def _is_answered(line: socket.socket) -> bool:
    line.sendall(WHOLE)
    got = b""
    while not got.endswith(b'{"status":"ok"}') and (part := line.recv(65_536)):
        got += part
    return got.startswith(b"HTTP/1.1 200")


def _end(line: socket.socket) -> bytes:
    """Return what still comes before the line is closed."""
    got = b""
    try:
        while part := line.recv(65_536):
            got += part
    except ConnectionResetError:
        pass
    return got


@pytest.mark.parametrize("said", [b"", b"G", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nX: "])
def test_who_does_not_ask_is_cut(address: tuple[str, int], monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.05)
    with _line(address) as line:
        line.sendall(said)
        assert _end(line) == b""


def test_who_has_been_answered_and_begins_to_ask_again_is_cut(
    address: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with _line(address) as line:
        assert _is_answered(line)
        monkeypatch.setattr(connections, "HEAD_SECONDS", 0.05)
        line.sendall(b"GET ")
        assert _end(line) == b""


def test_a_line_serves_several_requests(address: tuple[str, int]) -> None:
    with _line(address) as line:
        assert all(_is_answered(line) for _ in range(3))


@pytest.mark.parametrize("limit", ["MAX_PER_ADDRESS", "MAX_CONNECTIONS"])
def test_one_connection_too_many_is_closed_and_the_others_stay(
    address: tuple[str, int], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(connections, limit, 2)
    with _line(address) as one, _line(address) as two:
        assert _is_answered(one) and _is_answered(two)
        with _line(address) as three:
            assert _end(three) == b""
        assert _is_answered(two)
