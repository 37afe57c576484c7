"""The page of a bare value: its owner, and what that does not prove."""

from __future__ import annotations

from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.attribution.lookup import Holder, LookUp
from sms_verify.core.identifiers.organisation_names import key
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.explain import lookup_notes
from sms_verify.explain.facts import clean
from sms_verify.web.deps import Services, reports_of
from sms_verify.web.public.organisation import region_name
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

MAX_SHOWN = 20
"""Organisations listed on a page."""
MAX_ORGANISATION_NAME_CHARS = 60


class HolderLine(NamedTuple):
    """An organisation that owns the value, in words."""

    id: str
    name: str
    role: str
    basis: str
    since: str


def lookup_page(request: Request, wired: Services, words: Words, text: str, region: str, found: LookUp) -> HTMLResponse:
    """Show what the registry knows of a pasted value."""
    notes = [sentence for _, sentence in lookup_notes(found, reports_of(found, wired), words.language)]
    return page(
        request,
        "lookup.html",
        words,
        chosen=words.language != of_page(request),
        value=text.strip(),
        shown=clean(text),
        region=region,
        first=notes[0],
        notes=notes[1:],
        # One unofficial source is told in words and shows nothing that somebody frightened would call or open.
        holders=[_line(each, words) for each in found.holders if not each.is_provisional][:MAX_SHOWN],
    )


def names_page(request: Request, words: Words, text: str, region: str, known: list[Organisation]) -> HTMLResponse:
    """Show the organisations with the pasted name."""
    return page(
        request,
        "lookup.html",
        words,
        chosen="lang" in request.query_params,
        value=text.strip(),
        shown=clean(text),
        region=region,
        first=words.page("lookup.named", count=words.number(len(known))),
        notes=[words.page("lookup.named_note")],
        holders=[
            HolderLine(each.id, words.name_of(each), words.page(f"house.{each.kind}"), _regions(each, words), "")
            for each in known[:MAX_SHOWN]
        ],
    )


def called_exactly(text: str, registry: Registry) -> list[Organisation]:
    """Return the organisations with exactly this name; none for a text that could be a message."""
    wanted = key(text)
    if len(text.strip()) > MAX_ORGANISATION_NAME_CHARS or "\n" in text.strip() or not wanted:
        return []
    found = (registry.organisations[each] for each in registry.called(text))
    return [each for each in found if wanted in {key(name) for names in each.names.values() for name in names}]


def _regions(organisation: Organisation, words: Words) -> str:
    return words.listed(region_name(each, words) for each in organisation.regions)


def _line(holder: Holder, words: Words) -> HolderLine:
    return HolderLine(
        holder.organisation.id,
        words.name_of(holder.organisation),
        words.page(f"lookup_role.{holder.role}"),
        words.page(f"lookup_basis.{holder.basis}"),
        words.day(holder.since),
    )
