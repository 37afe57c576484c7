"""What a message costs: no text of any kind takes much more of the processor than an ordinary one of its length."""

from __future__ import annotations

import random
from statistics import median

import pytest

from sms_verify.bootstrap import load_checker
from sms_verify.core.checker import Checker
from sms_verify.core.normalise import readable
from sms_verify.core.types import MAX_LENGTH, Message
from tests.support.costly import cost, of_registry, ordinary, repeated
from tests.support.registry import fires

TIMES = 20
"""How many times as dear as an ordinary text of its length a text may be; `bench costs` shows about 1.5."""


@pytest.fixture(scope="module")
def checker() -> Checker:
    made = load_checker()
    made.check(Message("Bank 95588: https://bank.example/a"))
    return made


def test_no_hostile_text_costs_much_more_than_an_ordinary_one_of_its_length(checker: Checker) -> None:
    rng = random.Random(3)
    usual = median(cost(checker, text) for text in ordinary(rng, 5))
    hostile = {**dict(repeated(rng, 2)), **dict(of_registry(checker.registry, rng, 2))}
    dear = {name: seconds / usual for name, text in hostile.items() if (seconds := cost(checker, text)) > TIMES * usual}
    assert not dear


@pytest.mark.parametrize(("sign", "read"), [("ﷺ", 222), ("ﷻ", 500), ("㎯", 666), ("⒈", 2_000), ("①", 4_000)])
def test_a_text_is_as_long_as_what_its_signs_stand_for(sign: str, read: int) -> None:
    assert len(readable(sign * MAX_LENGTH)) == read


@pytest.mark.parametrize("text", ["a" * 4_000, "ﷺ" * 222, "é" * 2_000, "ﷲ" * 1_000])
def test_a_text_that_fits_is_read_whole(text: str) -> None:
    assert readable(text) == text


@pytest.mark.parametrize("sign", ["ﷺ", "㎯", "⒈"])
def test_what_is_too_long_once_written_out_is_told_to_be_so(sign: str) -> None:
    fires("text.too-long", sign * 3_000)
