"""A receipt is read back, tells the same message from another, and cannot be made up."""

from __future__ import annotations

import base64
import datetime
import re
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify import Message
from sms_verify.core import receipt as receipts
from sms_verify.core.receipt import issue, read
from sms_verify.core.types import Label, Verdict, Versions
from sms_verify.errors import InvalidInput
from tests.support.registry import CHECKER, GENUINE_DEBIT, TODAY

KEY = b"k" * 32
MESSAGE = Message(GENUINE_DEBIT, "95511", received=TODAY)
VERDICT = CHECKER.check(MESSAGE)
CODE = issue(MESSAGE, VERDICT, KEY)


def test_a_code_is_ten_groups_of_four_without_letters_that_look_alike() -> None:
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}", CODE)


def test_a_code_tells_what_was_answered() -> None:
    receipt = read(CODE, KEY)
    assert (receipt.label, receipt.received) == (Label.GENUINE, TODAY)
    assert receipt.is_of_registry(VERDICT.versions.registry) and not receipt.is_of_registry("another")
    assert receipt.rests_on(VERDICT.versions) and not receipt.rests_on(Versions("2", VERDICT.versions.registry))


@pytest.mark.parametrize("spelled", [CODE.lower(), CODE.replace("-", " "), CODE.replace("0", "O").replace("1", "l")])
def test_a_code_may_be_spelled_as_it_is_heard(spelled: str) -> None:
    assert read(spelled, KEY) == read(CODE, KEY)


def test_the_same_message_is_recognised_and_another_is_not() -> None:
    receipt = read(CODE, KEY)
    assert receipt.is_of(Message(GENUINE_DEBIT + " \r\n", "95511"), KEY)
    assert not receipt.is_of(Message(GENUINE_DEBIT.replace("95511", "95512"), "95511"), KEY)
    assert not receipt.is_of(Message(GENUINE_DEBIT, "95512"), KEY)


@pytest.mark.parametrize("code", ["", "hello", "-", "0000-0000", CODE[:-1], CODE + "0000", "😀" * 28, "=" * 32])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput, match="receipt"):
        read(code, KEY)


def test_a_digest_has_64_bits_or_more() -> None:
    assert len(read(CODE, KEY).digest) * 8 >= 64


@pytest.mark.parametrize(("edition", "shape", "size"), [(1, ">BH4s2s4s", 4), (2, ">BH3s2s8s", 8)])
def test_a_code_of_an_older_edition_is_still_read(edition: int, shape: str, size: int) -> None:
    body = struct.pack(shape, edition << 4 | 4, 2_000, b"regi", b"ot", receipts._digest(MESSAGE, KEY)[:size])
    text = base64.b32encode(body + receipts._sealed(body, KEY)).decode().rstrip("=").translate(receipts._CROCKFORD)
    old = read(text, KEY)
    assert old.label is list(Label)[4] and old.log_size is None
    assert old.is_of(MESSAGE, KEY) and not old.is_of(Message("another", "95511"), KEY)


@pytest.mark.parametrize("size", [None, 0, 1, 3_161, 2**31])
def test_a_code_tells_how_many_entries_the_public_log_held(size: int | None) -> None:
    verdict = Verdict(Label.UNVERIFIED, 0.0, (), Versions("r", "g", log_size=size))
    assert read(issue(MESSAGE, verdict, KEY), KEY).log_size == size


def test_a_code_of_another_service_is_refused() -> None:
    with pytest.raises(InvalidInput):
        read(CODE, b"another key")


@given(st.integers(0, 39), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_mistyped_letter_is_noticed(place: int, letter: str) -> None:
    plain = CODE.replace("-", "")
    typed = plain[:place] + letter + plain[place + 1 :]
    if typed != plain:
        with pytest.raises(InvalidInput):
            read(typed, KEY)


@given(
    st.sampled_from(list(Label)), st.one_of(st.none(), st.dates(datetime.date(2020, 1, 2), datetime.date(2190, 1, 1)))
)
def test_every_answer_comes_back(label: Label, received: datetime.date | None) -> None:
    message = Message("x", received=received)
    receipt = read(issue(message, Verdict(label, 0.0, (), Versions("r", "g")), KEY), KEY)
    assert (receipt.label, receipt.received) == (label, received)
