"""Endings of hosts: one list for each question, and what was decided where two lists had disagreed."""

import pytest

from sms_verify.core import suffixes
from sms_verify.core.extract import contacts
from sms_verify.core.extract.hosts import endings
from sms_verify.core.normalise import normalise

CHEAP_NOW = (
    "best cn.com date help host men mobi mov party pics review rip science stream support trade uk.com us.com wiki"
)
ORDINARY = "asia center cloud digital finance press red su tech"
"""Of the 31 that stood on one list only: leading no ranking, as dear as .com, and with ordinary companies under them."""


@pytest.mark.parametrize("ending", [*CHEAP_NOW.split(), "ws", "xin", "zip"])
def test_an_ending_that_leads_the_rankings_of_abuse_is_cheap(ending: str) -> None:
    assert ending in suffixes.CHEAP


@pytest.mark.parametrize("ending", ORDINARY.split())
def test_an_ending_of_ordinary_companies_is_not(ending: str) -> None:
    assert ending not in suffixes.CHEAP


@pytest.mark.parametrize("host", ["rivona-pay.party", "rivona-pay.support", "rivona-pay.xin", "rivona-pay.mobi"])
def test_all_rooms_tell_the_same_of_an_ending(host: str) -> None:
    (link,) = contacts(normalise(f"open {host}/a"))
    assert "cheap-domain" in link.traits


def test_every_ending_exists() -> None:
    tables = (suffixes.CHEAP, suffixes.LINKED, suffixes.SURE, suffixes.WORDS, suffixes.IN_SENTENCES, suffixes.IN_SLOTS)
    third_level_only = {"bd", "np"}
    assert {ending.rpartition(".")[2] for table in tables for ending in table} - endings() == third_level_only


def test_what_is_said_of_some_endings_is_said_of_known_ones() -> None:
    assert suffixes.TWO_WORDS <= suffixes.LINKED
    assert suffixes.START_NO_SENTENCE <= suffixes.WORDS
    assert suffixes.LAST_IN_PATH | suffixes.IN_SLOTS <= suffixes.SURE
