"""The answer about a bare value, in words and as JSON."""

from __future__ import annotations

from typing import Any

from babel.lists import format_list

from sms_verify.core.attribution.lookup import Holder, LookUp
from sms_verify.explain.catalogue import Catalogue
from sms_verify.explain.explanation import name_of
from sms_verify.explain.facts import written
from sms_verify.explain.languages import catalogue as catalogue_of

MESSAGE = "message"
"""The kind of a text that is no single value."""
MAX_NAMED = 5
"""Organisations that a sentence names."""


def lookup_notes(found: LookUp, reports: int, language: str) -> list[tuple[str, str]]:
    """Return the notes of a look-up as (code, sentence), in a language, the most telling first."""
    catalogue = catalogue_of(language)
    codes = (*found.notes, *(("reported",) if reports else ()))
    known = _known(found, reports, catalogue)
    return [(f"lookup.{code}", catalogue.say(f"lookup.{code}", known)) for code in codes]


def lookup_json(found: LookUp | None, reports: int, language: str) -> dict[str, Any]:
    """Return a look-up as JSON values; None stands for a text that is not one value alone."""
    if found is None:
        note = {"code": "lookup.message", "text": catalogue_of(language).say("lookup.message")}
        empty: dict[str, Any] = {"kind": MESSAGE, "value": None, "organisations": [], "lookalike_of": None}
        return {**empty, "reports": 0, "notes": [note]}
    imitation = found.imitation
    return {
        "kind": str(found.kind),
        "value": found.value,
        "organisations": [_holder(each, catalogue_of(language)) for each in found.holders],
        "lookalike_of": {"id": imitation.owner, "official": imitation.official} if imitation else None,
        "reports": reports,
        "notes": [{"code": code, "text": text} for code, text in lookup_notes(found, reports, language)],
    }


def _known(found: LookUp, reports: int, catalogue: Catalogue) -> dict[str, str]:
    """Return the blanks of the sentences."""
    names = list(dict.fromkeys(name_of(each.organisation, catalogue) for each in found.holders))[:MAX_NAMED]
    shown = [written({"organisation": name}, catalogue)["organisation"] for name in names]
    official = found.imitation.official if found.imitation else ""
    listed = str(format_list(shown, locale=catalogue.locale)) if shown else ""
    return {**written({"official": official, "size": reports}, catalogue), "organisation": listed}


def _holder(holder: Holder, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": holder.organisation.id,
        "name": name_of(holder.organisation, catalogue),
        "as": str(holder.role),
        "basis": str(holder.basis),
        "since": holder.since.isoformat() if holder.since else None,
        "sources": list(holder.sources),
    }
