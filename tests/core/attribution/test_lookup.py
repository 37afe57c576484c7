"""A bare value, looked up; messages come first, which are none."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify import Registry
from sms_verify.core.attribution.lookup import look_up
from sms_verify.core.types import Basis, Facts, Organisation, SenderId, Source

RIVONA = Organisation(
    "rivona-gb",
    "bank",
    {"en": ("Rivona Bank",)},
    ("GB",),
    Facts(
        senders=(SenderId("gb", "Rivona", "Rivona"), SenderId("gb", "65552", "65552")),
        domains=("rivona.co.uk",),
        hotlines=("0345 600 0601",),
        emails=("help@rivona.co.uk",),
        handles=("telegram:rivonabank",),
    ),
    Facts(hotlines=("0345 600 0777",), domains=("rivona-invest.com",)),
    sources=(
        Source("hotlines", "https://www.rivona.co.uk/contact", datetime.date(2026, 11, 1)),
        Source("provisional.hotlines", "https://list.example/", datetime.date(2026, 10, 1)),
    ),
)
HARBOUR = Organisation("harbour-hk", "bank", {}, ("HK",), Facts(senders=(SenderId("hk-ssrs", "#Harbour", "#Harbour"),)))
REGISTRY = Registry.of((RIVONA, HARBOUR))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n ",
        "Hello",
        "OK",
        "see you at six",
        "Call 0345 600 0601",
        "0345 600 0601 or 0345 600 0777",
        "rivona.co.uk is down",
        "Your code is 448120",
        "12",
        "a" * 400,
        "0345 600 0601\n0345 600 0777",
    ],
)
def test_a_message_is_no_bare_value(text: str) -> None:
    assert look_up(text, "GB", REGISTRY) is None


@pytest.mark.parametrize(
    ("text", "region", "kind", "roles", "notes"),
    [
        ("0345 600 0601", "GB", "phone", ["hotline"], ["official", "official-phone"]),
        ("0345 600 0601", None, "phone", ["hotline"], ["official", "official-phone"]),
        ("+44 345 600 0601", "US", "phone", ["hotline"], ["official", "official-phone"]),
        ("tel:03456000601", "GB", "phone", ["hotline"], ["official", "official-phone"]),
        ("0345 600 0777", "GB", "phone", ["hotline"], ["one-source"]),
        ("020 7946 0000", "GB", "phone", [], ["unknown"]),
        ("+447911123456", "GB", "phone", [], ["unknown", "personal"]),
        ("65552", "GB", "phone", ["sender"], ["official", "official-phone"]),
        ("Rivona", "GB", "sender", ["sender"], ["official", "official-sender"]),
        ("#Harbour", "HK", "sender", ["sender"], ["official", "official-sender"]),
        ("#Nobody", "HK", "sender", [], ["unknown"]),
        ("rivona.co.uk", "GB", "host", ["domain"], ["official", "official-host"]),
        ("«www.rivona.co.uk».", "GB", "host", ["domain"], ["official", "official-host"]),
        ("https://www.rivona.co.uk/pay", "GB", "link", ["domain"], ["official", "official-link"]),
        ("https://www.rivona.co.uk@evil.top/x", "GB", "link", [], ["imitates", "hides"]),
        ("rivona-invest.com", "GB", "host", ["domain"], ["one-source"]),
        ("rivnoa.co.uk", "GB", "host", [], ["imitates"]),
        ("https://secure.tax.gov.uk/x", "GB", "link", [], ["unknown", "reserved"]),
        ("https://bit.ly/3xYz", "GB", "link", [], ["unknown", "shortener"]),
        ("help@rivona.co.uk", "GB", "email", ["email"], ["official", "official-email"]),
        ("anna@rivona.co.uk", "GB", "email", ["domain"], ["at-domain", "official-email"]),
        ("anna@rivnoa.co.uk", "GB", "email", [], ["imitates"]),
        ("telegram:rivonabank", "GB", "handle", ["handle"], ["official", "official-handle"]),
        ("@rivonabank", "GB", "handle", ["handle"], ["official", "official-handle"]),
        ("@somebody", "GB", "handle", [], ["unknown"]),
    ],
)
def test_a_bare_value_is_told_with_its_standing(
    text: str, region: str | None, kind: str, roles: list[str], notes: list[str]
) -> None:
    found = look_up(text, region, REGISTRY)
    assert found is not None
    assert (found.kind, [each.role for each in found.holders], list(found.notes)) == (kind, roles, notes)


def test_each_holder_says_on_what_it_stands() -> None:
    official, other = look_up("0345 600 0601", "GB", REGISTRY), look_up("0345 600 0777", "GB", REGISTRY)
    assert official
    assert other
    (one,), (two,) = official.holders, other.holders
    assert (one.basis, one.since, one.sources) == (
        Basis.PUBLISHED,
        datetime.date(2026, 11, 1),
        ("https://www.rivona.co.uk/contact",),
    )
    assert (two.basis, two.sources) == (Basis.OBSERVED, ("https://list.example/",))


@given(st.text(max_size=60), st.sampled_from([None, "GB", "CN", "HK"]))
def test_no_text_raises(text: str, region: str | None) -> None:
    look_up(text, region, REGISTRY)
