"""TXT records looked up at a real server on this machine."""

from __future__ import annotations

import socket

import pytest

from sms_verify.outbound.txt import LookupProblem, Records, look_up
from tests.support.dns import DnsServer, dns_server

__all__ = ["dns_server"]

NAME = "_sms-verify.north.example"


def test_a_record_comes_as_it_stands(dns_server: DnsServer) -> None:
    dns_server.put(NAME, "sms-verify=abc", "v=spf1 -all")
    found = look_up(NAME, dns_server.address)
    assert (sorted(found.texts), found.problem) == (["sms-verify=abc", "v=spf1 -all"], None)


def test_a_long_record_comes_in_one_piece(dns_server: DnsServer) -> None:
    dns_server.put(NAME, "x" * 300)
    assert look_up(NAME, dns_server.address) == Records(("x" * 300,))


def test_bytes_that_are_no_text_do_no_harm(dns_server: DnsServer) -> None:
    dns_server.put(NAME, b"\xff\x00sms")
    assert look_up(NAME, dns_server.address).texts == ("\ufffd\x00sms",)


def test_a_name_without_records_and_a_name_that_is_not_there_are_absent(dns_server: DnsServer) -> None:
    dns_server.put("north.example", "other")
    dns_server.empty(NAME)
    assert look_up(NAME, dns_server.address) == Records((), LookupProblem.ABSENT)
    assert look_up("_sms-verify.nobody.example", dns_server.address) == Records((), LookupProblem.ABSENT)


@pytest.mark.parametrize("texts", [("sms-verify=abc",), ()])
def test_what_stands_behind_an_alias_does_not_stand_at_the_name(dns_server: DnsServer, texts: tuple[str, ...]) -> None:
    dns_server.alias(NAME, "strangers.example", *texts)
    assert look_up(NAME, dns_server.address) == Records((), LookupProblem.ALIAS)


def test_a_huge_answer_is_read_over_tcp(dns_server: DnsServer) -> None:
    many = [f"{number}-{'x' * 240}" for number in range(220)]
    dns_server.put(NAME, *many, "sms-verify=abc")
    found = look_up(NAME, dns_server.address)
    assert len(found.texts) == 221 and "sms-verify=abc" in found.texts


def test_a_server_that_fails_is_no_answer(dns_server: DnsServer) -> None:
    dns_server.fail(NAME)
    assert look_up(NAME, dns_server.address, 1.0) == Records((), LookupProblem.UNREACHABLE)


def test_a_server_that_is_silent_is_no_answer() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        assert look_up(NAME, silent.getsockname(), 0.3) == Records((), LookupProblem.UNREACHABLE)


def test_an_answer_that_is_no_dns_is_no_answer(dns_server: DnsServer) -> None:
    dns_server.garble(NAME)
    assert look_up(NAME, dns_server.address, 0.5) == Records((), LookupProblem.UNREACHABLE)


def test_a_name_that_cannot_be_asked_for_is_no_answer(dns_server: DnsServer) -> None:
    assert look_up("a" * 64 + ".example", dns_server.address) == Records((), LookupProblem.UNREACHABLE)
