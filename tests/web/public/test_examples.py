"""The examples say what they promise, with the starter registry."""

from __future__ import annotations

import pytest

from sms_verify.bootstrap import load_checker
from sms_verify.core.types import Label, Message
from sms_verify.explain import languages
from sms_verify.web.public.examples import examples
from sms_verify.web.rendering.words import Words
from tests.support.web import TODAY

CHECKER = load_checker(model=False)
EXPECTED = {
    "genuine": {Label.GENUINE, Label.CONSISTENT},
    "forged": {Label.FRAUD},
    "lookalike": {Label.FRAUD, Label.SUSPICIOUS},
    "parcel": {Label.FRAUD, Label.SUSPICIOUS},
    "unknown": {Label.UNVERIFIED},
}
ROWS = [(tag, name) for tag in languages.tags() for name in examples(tag)]


@pytest.mark.parametrize("tag", languages.tags())
def test_every_language_has_examples_with_names(tag: str) -> None:
    assert set(examples(tag)) == set(EXPECTED)
    for name in examples(tag):
        assert Words(tag).page(f"example_{name}")


@pytest.mark.parametrize(("tag", "name"), ROWS)
def test_an_example_is_judged_as_its_name_says(tag: str, name: str) -> None:
    example = examples(tag)[name]
    message = Message(example.text, example.sender or None, example.region or None, None, TODAY)
    assert CHECKER.check(message).label in EXPECTED[name]
