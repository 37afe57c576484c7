"""What is known of a bare value, as a page: whose it is, and what that does not prove."""

from __future__ import annotations

from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.attribution.lookup import Holder, LookUp
from sms_verify.explain import lookup_notes
from sms_verify.explain.facts import clean
from sms_verify.web.deps import Services, reports_of
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

MAX_SHOWN = 20
"""Organisations that are listed."""


class HolderLine(NamedTuple):
    """An organisation that the value is known to belong to, in words."""

    id: str
    name: str
    role: str
    basis: str
    since: str


def lookup_page(request: Request, wired: Services, words: Words, text: str, region: str, found: LookUp) -> HTMLResponse:
    """Show what is known of the value that somebody pasted."""
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


def _line(holder: Holder, words: Words) -> HolderLine:
    return HolderLine(
        holder.organisation.id,
        words.name_of(holder.organisation),
        words.page(f"lookup_role.{holder.role}"),
        words.page(f"lookup_basis.{holder.basis}"),
        words.day(holder.since),
    )
