"""One form for each kind of entry: a table of its fields, and the conversion between typed texts and an entry."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple

from fastapi import Depends
from starlette.datastructures import FormData
from starlette.requests import Request

from sms_verify.core.senders import SCHEMES
from sms_verify.core.types import Askable, Category, Content, FactList, Matter, OrganisationKind, Permission
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import MORE, VALUES, Entry, EntryKey

KEY = "key"
"""The field for an entry's own key: a template's id, a name's language."""

BLANK_SOURCES = 2
"""Empty rows for sources at the end of a form."""

_SOURCE = ("fact", "url", "checked")


class Field(NamedTuple):
    """A field of a form."""

    name: str
    widget: str
    """`line`, `area`, `lines`, `words`, `select`, `tongue`, `checks`, `sources` or `date`."""
    options: tuple[str, ...] = ()
    names_it: bool = False
    """Whether it is part of the entry's key and therefore cannot change in a new version."""
    sample: str = ""
    """A sample value, the same in every language."""


DATES = (Field("valid_from", "date"), Field("valid_to", "date"))
"""The fields of validity, which every kind has."""

_SAMPLES = {
    "domain": "example.com",
    "hotline": "400-000-0000",
    "email": "@example.com",
    "handle": "wechat:examplebank",
}

FORMS: Mapping[str, tuple[Field, ...]] = {
    "template": (
        Field(KEY, "line", names_it=True, sample="card-payment"),
        Field("language", "tongue"),
        Field("category", "select", tuple(Category)),
        Field("body", "area"),
    ),
    "sender": (Field("scheme", "select", tuple(SCHEMES), names_it=True), Field("value", "line", names_it=True)),
    **{kind: (Field("value", "line", names_it=True, sample=_SAMPLES.get(kind, "")),) for kind in VALUES},
    "name": (Field(KEY, "tongue", names_it=True), Field("names", "lines")),
    "policy": (
        Field("links", "select", tuple(Permission)),
        Field("never_links_for", "checks", tuple(Matter)),
        Field("callback", "select", tuple(Permission)),
        Field("asks", "checks", tuple(Askable)),
        Field("must_contain", "checks", tuple(Content)),
        Field("exceptions", "lines"),
        Field("scope", "line"),
        Field("since", "line"),
    ),
    "organisation": (
        Field("kind", "select", tuple(OrganisationKind)),
        Field("regions", "words", sample="CN HK"),
        Field("website", "line", sample="https://www.example.com"),
        Field("group", "line", sample="examplebank"),
        Field("complete", "checks", tuple(FactList)),
        Field("sources", "sources"),
    ),
}
"""The fields of each kind, in the order in which people register them."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The texts of a form, as they were typed."""

    fields: Mapping[str, Any]
    """Each field's text, list of texts or list of rows."""

    def __getitem__(self, name: str) -> Any:
        return self.fields.get(name, "")


def typed_of(thing: Entry) -> Typed:
    """Return an entry as its form shows it."""
    fields = {field.name: _written(field, thing.content.get(field.name)) for field in FORMS[thing.key.kind]}
    if KEY in fields:
        fields[KEY] = thing.key.key
    dates = {"valid_from": thing.valid_from, "valid_to": thing.valid_to}
    return Typed(fields | {name: day.isoformat() if day else "" for name, day in dates.items()})


def read(kind: str, form: FormData) -> Typed:
    """Return the typed values of a kind's form; unknown fields are ignored."""
    return Typed({field.name: _read(field, form) for field in (*FORMS[kind], *DATES)})


def thing_of_form(kind: str, organisation: str, typed: Typed, standing: EntryKey | None = None) -> Entry:
    """Return the typed entry, or the next version of an existing one; raises `InvalidInput` for its dates."""
    meant = {field.name: _meant(field, typed[field.name]) for field in FORMS[kind] if field.name != KEY}
    content = {name: value for name, value in meant.items() if value or name not in MORE.get(kind, ())}
    key = standing or EntryKey(organisation, kind, str(typed[KEY]).strip())
    return Entry(key, content, _day(typed["valid_from"]), _day(typed["valid_to"]))


def _written(field: Field, value: Any) -> Any:
    if field.widget in ("lines", "words"):
        return ("\n" if field.widget == "lines" else " ").join(value or ())
    return list(value or ()) if field.widget in ("checks", "sources") else value or ""


def _read(field: Field, form: FormData) -> Any:
    if field.widget == "checks":
        return _texts(form, field.name)
    if field.widget == "sources":
        rows = zip(*(_texts(form, f"{field.name}.{part}") for part in _SOURCE), strict=False)
        return [dict(zip(_SOURCE, map(str.strip, row), strict=True)) for row in rows if any(map(str.strip, row))]
    # A browser sends every line break of a form as CRLF.
    return next(iter(_texts(form, field.name)), "").replace("\r\n", "\n")


def _texts(form: FormData, name: str) -> list[str]:
    return [value for value in form.getlist(name) if isinstance(value, str)]


def _meant(field: Field, typed: Any) -> Any:
    """Return the value that a field's text stands for."""
    if field.widget == "lines":
        return [line.strip() for line in typed.splitlines() if line.strip()]
    if field.widget == "words":
        return typed.replace(",", " ").replace("，", " ").replace("、", " ").replace("،", " ").upper().split()
    if field.widget in ("checks", "sources"):
        return typed
    if field.widget == "area":
        return typed
    return typed.strip() or None if field.name == "website" else typed.strip()


def _day(typed: str) -> datetime.date | None:
    """Return a day; raises `InvalidInput` where it is none."""
    try:
        return datetime.date.fromisoformat(typed.strip()) if typed.strip() else None
    except ValueError:
        raise InvalidInput(Reason("desk.date", value=typed.strip()[:40])) from None


async def posted(request: Request) -> FormData:
    """Return the typed form of a request."""
    return await request.form()


Posted = Annotated[FormData, Depends(posted)]
