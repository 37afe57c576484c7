"""An organisation's templates by purpose and language, with slots in words and an example each."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from sms_verify.core.templates import render
from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.types import Organisation, Slot, Template
from sms_verify.errors import InvalidInput
from sms_verify.web.rendering.words import Words, language_name


class WordingPart(NamedTuple):
    """A stretch of a template: literal text, or a slot's kind in words."""

    text: str
    is_slot: bool = False


class Sent(NamedTuple):
    """A registered template."""

    language: str
    parts: tuple[WordingPart, ...]
    example: str
    """An example message with invented values; empty where no value can be invented."""


class WordingGroup(NamedTuple):
    """The templates of one purpose in one language."""

    category: str
    language_name: str
    sent: tuple[Sent, ...]


def valid(templates: Iterable[Template], today: datetime.date, words: Words) -> list[Template]:
    """Return the official templates in force on a day by purpose, those in the reader's language first."""
    purposes = {key: number for number, key in enumerate(words.catalogue.under("page.category"))}
    return sorted(
        (each for each in templates if _is_in_force(each, today)),
        key=lambda each: (purposes[each.category], each.language != words.language, each.language, each.id),
    )


def shelves(templates: Sequence[Template], organisation: Organisation, words: Words) -> list[WordingGroup]:
    """Return templates in their order, grouped by purpose and language."""
    return [
        WordingGroup(
            category, language_name(language, words), tuple(_sent(each, organisation, words) for each in group)
        )
        for (category, language), group in groupby(templates, key=lambda each: (each.category, each.language))
    ]


def _is_in_force(template: Template, today: datetime.date) -> bool:
    if template.provisional or (template.valid_from and template.valid_from > today):
        return False
    return template.valid_to is None or template.valid_to >= today


def _sent(template: Template, organisation: Organisation, words: Words) -> Sent:
    parts = tuple(
        WordingPart(words.slot(token.value.kind), is_slot=True)
        if isinstance(token.value, Slot)
        else WordingPart(token.value)
        for token in tokenise(template.body)
    )
    return Sent(template.language, parts, _example(template, organisation))


def _example(template: Template, organisation: Organisation) -> str:
    """Return a message of a template with its organisation's own website and number; the same at every visit."""
    facts = organisation.official
    own = {"link": f"https://{facts.domains[0]}/" if facts.domains else "", "phone": next(iter(facts.hotlines), "")}
    try:
        return render(template, random.Random(template.key), {kind: value for kind, value in own.items() if value})  # noqa: S311
    except InvalidInput:
        return ""
