"""`…/preview`: a template as it is typed: its slots, an example, its length, its errors, its overlaps."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from sms_verify.core.normalise import fold
from sms_verify.core.registry.lint import bodies, wording
from sms_verify.core.registry.problem import Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import MIN_BITS, compile_template, parse, render
from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.types import Organisation, Slot, Template
from sms_verify.errors import InvalidInput, InvalidTemplate
from sms_verify.explain.facts import isolate
from sms_verify.store.registry.entries import Entry, template_of
from sms_verify.web.bank import forms
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.bank.forms import Posted, Typed
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter(prefix="/bank/{organisation}")

PLAIN = "draft"
"""The placeholder for a template without an id."""


class PreviewPart(NamedTuple):
    """A stretch of a body: literal text, or a slot with its kind in words."""

    text: str
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a template's messages in SMS parts."""

    characters: int
    """Characters of the example."""
    parts: int
    most: int
    """SMS parts of a message with long values."""
    is_gsm: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything the editor shows of a template before its approval."""

    language: str
    pieces: tuple[PreviewPart, ...] = ()
    example: str = ""
    length: Length | None = None
    bits: float = 0.0
    faults: tuple[str, ...] = ()
    """Errors that prevent its submission."""
    doubts: tuple[str, ...] = ()
    overlaps: tuple[str, ...] = ()
    """Overlaps with other organisations, which the operator has to approve."""

    @property
    def share(self) -> float:
        """The specificity of the template as a share of the required one, at most 1."""
        return min(1.0, self.bits / MIN_BITS)

    @property
    def floor(self) -> float:
        """The bits of information below which a match proves little."""
        return MIN_BITS


@router.post("/preview")
def preview(visit: BankDep, form: Posted) -> HTMLResponse:
    """Return the preview alone, as the form's script inserts it."""
    shown = preview_of(visit, forms.read("template", form))
    return page(visit.request, "bank/preview.html", visit.words, preview=shown)


def preview_of(visit: BankContext, typed: Typed) -> Preview:
    """Return the preview of the typed form."""
    undated = replace(typed, fields={**typed.fields, "valid_from": "", "valid_to": ""})
    thing = forms.thing_of_form("template", visit.organisation, undated)
    return preview_of_thing(visit, thing if thing.key.key else replace(thing, key=thing.key._replace(key=PLAIN)))


def preview_of_thing(visit: BankContext, thing: Entry) -> Preview:
    """Return the preview of a template's version."""
    template, registry = template_of(thing), visit.wired.checker.registry
    faults = tuple(bodies.flaws(template))
    try:
        pattern, example = compile_template(template), render(template, random.Random(template.key))  # noqa: S311
    except (InvalidTemplate, InvalidInput) as error:
        reasons = [flaw.reason for flaw in faults] or error.reasons
        return Preview(template.language, _pieces(template.body, visit.words), faults=_said(reasons, visit.words))
    organisation = registry.organisations.get(template.organisation) or Organisation(template.organisation, "other", {})
    found = (*faults, *bodies.doubts(pattern, organisation), *wording.flaws(template, organisation, registry))
    with visit.wired.the_store.database.reading() as session:
        overlaps = visit.desk(session).overlaps(thing)
    return Preview(
        template.language,
        _pieces(template.body, visit.words),
        example,
        _length(template.body, example),
        pattern.bits,
        _said((flaw.reason for flaw in found if flaw.severity == Severity.ERROR), visit.words),
        (
            *_said((flaw.reason for flaw in found if flaw.severity != Severity.ERROR), visit.words),
            *_own(example, template, registry, visit.words),
        ),
        _said(overlaps, visit.words),
    )


def _pieces(body: str, words: Words) -> tuple[PreviewPart, ...]:
    try:
        tokens = tokenise(body)
    except InvalidTemplate:
        return (PreviewPart(body),)
    return tuple(
        PreviewPart(token.value.name, words.slot(token.value.kind))
        if isinstance(token.value, Slot)
        else PreviewPart(token.value)
        for token in tokens
    )


def _length(body: str, example: str) -> Length:
    most = bodies.parts(bodies.filled(parse(body)))
    return Length(len(example), bodies.parts(example), most, bodies.is_gsm(example))


def _own(example: str, template: Template, registry: Registry, words: Words) -> Iterator[str]:
    """Yield the organisation's other templates that accept the same messages."""
    for found in registry.index.exact(fold(example)):
        if found.template.organisation == template.organisation and found.template.id != template.id:
            yield words.page("preview.own_rival", template=isolate(found.template.id))


def _said(reasons: Iterable[str], words: Words) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(words.reason, reasons)))
