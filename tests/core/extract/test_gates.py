"""What a reader leaves out to save time finds nothing: with every gate open it reads the same."""

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify.core import extract
from sms_verify.core.extract.heads import HEADS
from sms_verify.core.normalise import normalise

VALUES = import_module("sms_verify.core.extract.values")
OPEN = re.compile("")
GATES = [
    (import_module(f"sms_verify.core.extract.{module}"), name)
    for module, name in (
        ("labels", "_WORTH_A_LOOK"),
        ("labels", "_DOTTED"),
        ("labels", "_BESIDE_LETTERS"),
        ("links", "_MAY_BE_WEB"),
        ("links", "_MAY_BE_APP"),
        ("attachments", "_MAY_BE_FILE"),
        ("payments", "_MAY_BE_IBAN"),
        ("emails", "_AT"),
    )
]
SIGNS = st.sampled_from(" .,-/+:：。，@*x()\n元万年月%$￥") | st.sampled_from(
    ["rs.", "hk$", "jan", "www.", ".com", "dot", "://"]
)
PIECES = SIGNS | st.integers(0, 10**9).map(str) | st.integers(0, 99).map(str)
TEXTS = st.lists(PIECES | st.sampled_from(sorted(HEADS)), max_size=16).map("".join)


@settings(max_examples=300)
@given(TEXTS)
def test_words_and_signs_that_stand_nowhere_hide_no_contact(written: str) -> None:
    text = normalise(written)
    found = extract.shapes(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extract, "heads", lambda _: HEADS)
        for module, name in GATES:
            patch.setattr(module, name, OPEN)
        assert extract.shapes(text) == found


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=16).map("".join))
def test_every_form_of_a_value_is_tried_where_it_may_stand(text: str) -> None:
    found = set(VALUES.values(text))
    every = dict.fromkeys(text, tuple(enumerate(VALUES._AT_DIGITS)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(VALUES, "_BEHIND", every)
        patch.setattr(VALUES, "_APART", every)
        assert set(VALUES.values(text)) == found
