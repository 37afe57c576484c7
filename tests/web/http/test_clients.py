"""Who asks is the line's other end, or what a trusted proxy says; a service with a name answers to it alone."""

from __future__ import annotations

import ipaddress
from typing import Any

import pytest
from fastapi.testclient import TestClient

from sms_verify.settings import Settings
from tests.support.web import client

PROXIES = (ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("fd00::/8"))


def _asked_from(address: str, **values: object) -> TestClient:
    return TestClient(client(check_rate="2/minute", **values).app, client=(address, 1))


def _answers(asking: TestClient, headers: list[dict[str, str]]) -> list[int]:
    return [asking.post("/api/v1/check", json={"text": "hi"}, headers=each).status_code for each in headers]


FORGED = [{"x-forwarded-for": f"198.51.100.{number}"} for number in range(3)]


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "10.1.2.3", "192.0.2.1"])
def test_nobody_is_believed_by_default(address: str) -> None:
    assert _answers(_asked_from(address), FORGED) == [200, 200, 429]


@pytest.mark.parametrize("address", ["192.0.2.1", "127.0.0.1", "11.0.0.1"])
def test_a_stranger_is_not_believed_beside_a_proxy(address: str) -> None:
    assert _answers(_asked_from(address, trusted_proxies=PROXIES), FORGED) == [200, 200, 429]


@pytest.mark.parametrize("address", ["10.1.2.3", "fd00::1"])
def test_a_trusted_proxy_tells_who_asks(address: str) -> None:
    asking = _asked_from(address, trusted_proxies=PROXIES)
    assert _answers(asking, FORGED) == [200, 200, 200]
    assert _answers(asking, [FORGED[0]] * 2) == [200, 429]


@pytest.mark.parametrize("chosen", ["1.1.1.{}", "1.1.1.{}, 2.2.2.2", "unknown, 1.1.1.{}", "10.9.9.9, 1.1.1.{}"])
def test_the_right_most_address_that_is_no_proxy_counts(chosen: str) -> None:
    asking = _asked_from("10.1.2.3", trusted_proxies=PROXIES)
    forged = [{"x-forwarded-for": f"{chosen.format(number)}, 198.51.100.7, 10.0.0.9"} for number in range(3)]
    assert _answers(asking, forged) == [200, 200, 429]


def _hosts(**values: object) -> Any:
    return client(public_url="https://verify.example", **values)


@pytest.mark.parametrize("host", ["verify.example", "VERIFY.example", "verify.example:8443"])
def test_a_service_answers_to_its_name(host: str) -> None:
    assert _hosts().get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.test", "verify.example.evil.test", "127.0.0.1:8000", "", "verify.example@evil.test"]
)
@pytest.mark.parametrize("path", ["/", "/api/v1/versions", "/static/site.css"])
def test_a_service_answers_to_no_other_name(host: str, path: str) -> None:
    assert _hosts().get(path, headers={"host": host}).status_code == 421


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_whether_it_lives_is_asked_by_any_name(path: str) -> None:
    assert _hosts().get(path, headers={"host": "10.0.0.7:8000"}).status_code == 200


def test_tls_is_asked_for_over_tls_alone() -> None:
    header = "strict-transport-security"
    assert header not in client().get("/").headers
    assert header in TestClient(client().app, base_url="https://testserver").get("/").headers
    assert header in _hosts().get("/", headers={"host": "verify.example"}).headers


def test_proxies_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMS_VERIFY_TRUSTED_PROXIES", "10.0.0.0/8,fd00::/8")
    assert Settings.from_env().trusted_proxies == PROXIES
