"""The table of observed wordings: each stands on something, and each knows messages of its form again."""

from __future__ import annotations

import random
from functools import cache

import pytest

from sms_verify import Checker, Message, Template
from sms_verify.bootstrap import load_checker
from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Basis, Label
from tests.support.forge import FORGES
from tests.support.registry import TODAY
from tests.support.sent_messages import FRAMES, sent

ASKED = 120
"""Wordings that are asked about; `python -m tests.bench wordings` asks about all."""

ALARM = (Label.SUSPICIOUS, Label.FRAUD)
POSITIVE = (Label.GENUINE, Label.CONSISTENT)


@cache
def checker() -> Checker:
    return load_checker(model=False)


def wordings() -> list[Template]:
    return [template for template in checker().registry.templates if template.basis is Basis.OBSERVED]


def region_of(template: Template) -> str | None:
    return next(iter(checker().registry.organisations[template.organisation].regions), None)


def messages(count: int, seed: int) -> list[tuple[Template, str]]:
    rng = random.Random(seed)
    owners = checker().registry.organisations
    texts = ((each, sent(each, owners[each.organisation], rng)) for each in rng.sample(wordings(), count))
    return [(template, text) for template, text in texts if text]


def test_every_wording_names_its_sources_and_how_often_it_was_seen() -> None:
    assert len(wordings()) > 1000
    for template in wordings():
        assert template.sources, template.key
        assert template.independent >= 1, template.key


def test_every_wording_knows_a_message_of_its_form_again() -> None:
    missed = []
    for template in wordings():
        text = sent(template, checker().registry.organisations[template.organisation], random.Random(template.key))
        pattern, folded = compile_template(template), fold(text or "")
        if text and not (pattern.match(folded) or pattern.loosely(folded)):
            missed.append((template.key, text))
    assert missed == []


@pytest.mark.parametrize("frame", FRAMES)
def test_a_genuine_message_is_neither_alarmed_nor_called_fraud_in_any_frame(frame: str) -> None:
    rng = random.Random(frame)
    labels = [
        checker().check(Message(FRAMES[frame](text, rng), region=region_of(template), received=TODAY)).label
        for template, text in messages(ASKED, 3)
    ]
    assert Label.FRAUD not in labels
    assert sum(label in ALARM for label in labels) <= ASKED // 30


@pytest.mark.parametrize("way", FORGES)
def test_no_forged_copy_is_answered_positively(way: str) -> None:
    rng = random.Random(way)
    for _, text in messages(ASKED, 4):
        copy = FORGES[way](text, rng)
        assert checker().check(Message(copy, received=TODAY)).label not in POSITIVE, copy
