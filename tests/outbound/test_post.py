"""Posts to others' addresses: real servers on this machine, which is forbidden ground unless a network is allowed."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sms_verify.outbound.post import Posted, Poster
from tests.support.webhook_receiver import HOST, LOOPBACK, Receiver, certificate, receiver, serving

__all__ = ["receiver"]

OWN = Poster((LOOPBACK,))


def post(url: str, poster: Poster = OWN, body: bytes = b"{}") -> Posted:
    """Post to an address."""
    return asyncio.run(poster.post(url, body, {"X-Test": "1"}))


def leading_to(*addresses: str):
    """Return a look-up that finds some addresses whatever the name."""

    async def resolve(_host: str, _port: int) -> tuple[str, ...]:
        return addresses

    return resolve


def test_a_post_arrives_as_it_was_sent(receiver: Receiver) -> None:
    assert post(f"http://localhost:{receiver.port}/a%20b?c=d", body=b"\xe4\xb8\xad") == Posted(204)
    path, headers, body = receiver.received[0]
    assert (path, body) == ("/a%20b?c=d", b"\xe4\xb8\xad")
    assert headers["host"] == f"localhost:{receiver.port}" and headers["x-test"] == "1"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fd00::1",
        "ff0e::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::127.0.0.1",
        "::10.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b:1::a9fe:a9fe",
        "fec0::1",
        "5f00::1",
        "3fff::1",
        "2001:db8::1",
        "192.0.0.8",
        "192.88.99.1",
    ],
)
def test_nothing_goes_to_addresses_that_are_not_the_internets(address: str) -> None:
    poster = Poster(resolve=leading_to(address))
    assert post(f"https://{HOST}/", poster) == Posted(None, "forbidden")


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://2130706433/"])
def test_nothing_goes_to_this_machine_whatever_it_is_called(url: str) -> None:
    assert post(url, Poster()).problem in ("forbidden", "unreachable")


def test_nothing_goes_to_the_internet_without_tls() -> None:
    assert post("http://hooks.test/", Poster(resolve=leading_to("93.184.216.34"))) == Posted(None, "forbidden")


def test_an_allowed_network_does_not_allow_another(receiver: Receiver) -> None:
    assert post(receiver.url, Poster((ipaddress.ip_network("10.0.0.0/8"),))) == Posted(None, "forbidden")
    assert receiver.received == []


def test_the_address_that_was_checked_is_the_one_connected_to(receiver: Receiver) -> None:
    answers = iter([("127.0.0.1",), ("10.0.0.1",)])

    async def resolve(_host: str, _port: int) -> tuple[str, ...]:
        return next(answers)

    assert post(f"http://{HOST}:{receiver.port}/", Poster((LOOPBACK,), resolve=resolve)) == Posted(204)
    assert next(answers) == ("10.0.0.1",), "the name was looked up once"


def test_another_address_of_the_name_is_tried(receiver: Receiver) -> None:
    poster = Poster((LOOPBACK,), resolve=leading_to("10.0.0.1", "127.0.0.99", "127.0.0.1"))
    assert post(f"http://{HOST}:{receiver.port}/", poster) == Posted(204)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_is_led_elsewhere(receiver: Receiver, status: int) -> None:
    receiver.statuses, receiver.headers = [status], {"Location": "/elsewhere"}
    assert post(receiver.url) == Posted(status, "redirected")
    assert [path for path, _, _ in receiver.received] == ["/hook"]


def test_a_receiver_that_takes_its_time_is_left(receiver: Receiver) -> None:
    receiver.slow = threading.Event()
    assert post(receiver.url, Poster((LOOPBACK,), patience=0.3)) == Posted(None, "timeout")


def test_an_answer_that_drips_is_left() -> None:
    stop = threading.Event()

    def drips() -> None:
        with listening.accept()[0] as caller:
            caller.sendall(b"HTTP/1.1 200 OK\r\n")
            while not stop.wait(0.05):
                try:
                    caller.sendall(b"x-more: 1\r\n")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=drips)
        thread.start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        assert post(url, Poster((LOOPBACK,), patience=0.5)) == Posted(None, "timeout")
        stop.set()
        thread.join()


def test_a_receiver_that_is_down_or_unknown_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert post(f"http://127.0.0.1:{port}/") == Posted(None, "unreachable")
    assert post("https://nobody.invalid/") == Posted(None, "unreachable")


def test_what_is_no_answer_is_unreachable() -> None:
    def talks() -> None:
        with listening.accept()[0] as caller:
            caller.recv(65_536)
            caller.sendall(b"220 mail.example ESMTP\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=talks)
        thread.start()
        assert post(f"http://127.0.0.1:{listening.getsockname()[1]}/") == Posted(None, "unreachable")
        thread.join()


def test_this_machines_proxy_is_not_for_others_addresses(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert post(receiver.url) == Posted(204)


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[tuple[Receiver, Poster]]:
    """A receiver with TLS, and what trusts it and finds it under every name."""
    shows, trusts = certificate(tmp_path, HOST)
    for running in serving(Receiver(), shows):
        yield running, Poster((LOOPBACK,), trusts, leading_to("127.0.0.1"))


def test_a_certificate_is_checked_against_the_name(secured: tuple[Receiver, Poster]) -> None:
    receiver, poster = secured
    assert post(f"https://{HOST}:{receiver.port}/", poster) == Posted(204)
    assert post(f"https://other.test:{receiver.port}/", poster) == Posted(None, "tls")


def test_a_certificate_that_nobody_vouches_for_is_refused(secured: tuple[Receiver, Poster]) -> None:
    receiver, poster = secured
    unknowing = Poster(poster.networks, resolve=poster.resolve)
    assert post(f"https://{HOST}:{receiver.port}/", unknowing) == Posted(None, "tls")
    assert receiver.received == []
