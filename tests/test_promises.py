"""The promises, held against the starter registry: what was forged is never called genuine, what is genuine is found."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify import Checker, Message, Template
from sms_verify.bootstrap import load_checker
from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, MIN_BITS, bits, compile_template, parse, render
from sms_verify.core.types import Slot, SlotValue
from tests.support.forge import CUT, FORGES, HIDDEN, disguised, filled
from tests.support.forged_slot_values import FAMILIES, GIVEN, forged
from tests.support.registry import TODAY

SHOPS = frozenset({"Amazon.com"})
"""Of what is hidden, what a shop's name may be."""

EACH = 4
"""Renderings of every template that are forged in every way."""


@cache
def checker() -> Checker:
    """Return a checker on the starter registry."""
    return load_checker(model=False)


def approved() -> list[Template]:
    """Return the templates that can lead to a positive answer."""
    return [template for template in checker().registry.templates if not template.provisional]


def sender_of(template: Template) -> str | None:
    """Return a sender registered to the template's organisation."""
    senders = checker().registry.organisations[template.organisation].official.senders
    return senders[0].value if senders else None


def message(template: Template, text: str) -> Message:
    """Return a text as if it came from the organisation's own sender, in its own region."""
    organisation = checker().registry.organisations[template.organisation]
    return Message(text, sender_of(template), next(iter(organisation.regions), None), None, TODAY)


@pytest.mark.parametrize("forge", FORGES)
def test_nothing_forged_is_called_genuine_even_from_the_right_sender(forge: str) -> None:
    chance = random.Random(forge)
    accepted = []
    for template in approved():
        for _ in range(EACH):
            forged = FORGES[forge](render(template, chance), chance)
            if checker().check(message(template, forged)).label.positive:
                accepted.append((template.key, forged))
    assert not accepted, accepted[:3]


def test_nothing_disguised_is_called_genuine() -> None:
    chance = random.Random(3)
    accepted = []
    for template in approved():
        for _ in range(EACH):
            forged = render(replace(template, body=disguised(template.body, chance)), chance)
            if explains(template, forged):  # The disguised letter stands in an optional part that is left out.
                continue
            if checker().check(message(template, forged)).label.positive:
                accepted.append((template.key, forged))
    assert not accepted, accepted[:3]


def explains(template: Template, text: str) -> bool:
    """Whether a template explains a text, as it is or as gateways change it."""
    pattern, folded = compile_template(template), fold(text)
    return (pattern.match(folded) or pattern.loosely(folded)) is not None


def free_slots(template: Template, text: str) -> list[int]:
    """Return the places of the slots for free words that stand in a text."""
    return [place for place, value in enumerate(slots_of(template, text)) if KINDS[value.slot.kind].is_free]


def slots_of(template: Template, text: str) -> tuple[SlotValue, ...]:
    """Return the slots of a template as they stand in one of its renderings."""
    alignment = compile_template(template).match(fold(text))
    return alignment.slots if alignment else ()


def is_shop(template: Template, text: str, place: int) -> bool:
    """Whether a slot is for a shop's or place's name, which card schemes print as the host it is known by."""
    return slots_of(template, text)[place].slot.kind in ("merchant", "place")


@pytest.mark.parametrize("value", HIDDEN)
def test_nothing_hidden_in_a_slot_for_free_words_is_called_genuine(value: str) -> None:
    chance = random.Random(value)
    accepted = []
    for template in approved():
        text = render(template, chance)
        for place in free_slots(template, text):
            forged = filled(template, text, value, at=place)
            if is_shop(template, text, place) and value in SHOPS:
                continue
            if checker().check(message(template, forged)).label.positive:
                accepted.append((template.key, forged))
    assert not accepted, accepted[:3]


def test_no_words_that_lead_astray_make_a_message_positive_in_any_slot() -> None:
    chance = random.Random(13)
    those = [template for template in approved() if free_slots(template, render(template, chance))]
    tried, positive = 0, []
    for value in (*GIVEN, *chance.sample(forged(), 150), *chance.sample(FAMILIES, 100)):
        for template in chance.sample(those, 2):
            text = render(template, chance)
            if places := free_slots(template, text):
                tried += 1
                stuffed = filled(template, text, value, at=chance.choice(places))
                if checker().check(message(template, stuffed)).label.positive:
                    positive.append((template.key, value))
    assert tried > 600
    assert not positive, positive[:3]


@pytest.mark.parametrize("value", CUT)
def test_nothing_cut_over_two_slots_is_called_genuine(value: str) -> None:
    chance = random.Random(value)
    accepted = []
    for template in approved():
        text = render(template, chance)
        slots = slots_of(template, text)
        for place in free_slots(template, text):
            pairs = [(place - 1, value[: len(value) // 2], value[len(value) // 2 :])] if place else []
            pairs += [(place, value[: len(value) // 2], value[len(value) // 2 :])]
            for at, first, second in pairs:
                if (
                    at + 1 >= len(slots) or slots[at + 1].slot.kind == "party-phone"
                ):  # A party's number may stand there.
                    continue
                forged = filled(template, text, first, second, at=at)
                if checker().check(message(template, forged)).label.positive:
                    accepted.append((template.key, forged))
    assert not accepted, accepted[:3]


def own_contacts(template: Template) -> dict[str, str] | None:
    """Return values for slots that hold contacts, by kind; None where the organisation has none to put there."""
    facts = checker().registry.organisations[template.organisation].official
    kinds = {token.kind for token in parse(template.body) if isinstance(token, Slot)}
    found = {"link": [f"https://{domain}/a" for domain in facts.domains], "phone": list(facts.hotlines)}
    wanted = {kind: values for kind, values in found.items() if kind in kinds}
    return {kind: values[0] for kind, values in wanted.items()} if all(wanted.values()) else None


def test_genuine_messages_are_recognised() -> None:
    chance = random.Random(7)
    refused = []
    total = 0
    specific = [template for template in approved() if bits(compile_template(template)) >= MIN_BITS]
    for template in specific:
        if (contacts := own_contacts(template)) is None:
            continue
        for _ in range(EACH):
            text = render(template, chance, contacts)
            total += 1
            if not checker().check(message(template, text)).label.positive:
                refused.append((template.key, text))
    assert len(refused) <= 0.02 * total, refused[:3]


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_text_raises_and_none_that_is_unregistered_is_called_genuine(text: str) -> None:
    assert not checker().check(Message(text)).label.positive


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=3))
@settings(max_examples=200, deadline=None)
def test_no_sender_region_or_claim_raises(sender: str, claimed: str, region: str) -> None:
    checker().check(Message("您的账户 95588 http://a.cn", sender, region, claimed))


def test_the_same_input_gives_the_same_verdict() -> None:
    one, other = checker().check(Message("您的账户异常，请点击 http://a.top/x")), load_checker(model=False)
    assert one == other.check(Message("您的账户异常，请点击 http://a.top/x"))
