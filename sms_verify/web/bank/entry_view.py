"""Registered entries in words: their line in a list, and their fields' values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sms_verify.store.registry.entries import FIELDS
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import VersionRow
from sms_verify.web.bank.forms import DATES, FORMS
from sms_verify.web.rendering.words import Words, language_name

_NAMED = {
    "scheme": "scheme",
    "category": "category",
    "links": "choice",
    "callback": "choice",
    "asks": "ask",
    "kind": "house",
    "complete": "list",
    "never_links_for": "matter",
    "must_contain": "content",
}
"""Fields whose values are codes, each with its table of names."""


BETWEEN = " · "
"""The separator between parts of a value, readable in every language."""


class EntryLine(NamedTuple):
    """A version as a line of a list."""

    id: int
    organisation: str
    kind: str
    state: VersionState
    number: int
    title: str
    """The value or key."""
    detail: str
    """The text beside the title; a template's body."""
    language_name: str
    """The language tag of the detail, where it differs from the page's."""
    provisional: bool
    moment: datetime.datetime
    """When it reached its state."""
    person: str
    """The person who brought it to its state."""
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    reason: str


def line(version: VersionRow, words: Words, names: Mapping[int, str]) -> EntryLine:
    """Return a version as lists show it; `names` maps people's ids to names."""
    thing, content = version.thing, version.content
    moment, hand = last_step(version)
    return EntryLine(
        version.id,
        thing.organisation,
        thing.kind,
        VersionState(version.state),
        version.number,
        _title(thing.kind, thing.key, content, words),
        _detail(thing.kind, thing.key, content, words),
        str(content.get("language", "")) if thing.kind == "template" else "",
        thing.provisional,
        moment,
        names.get(hand or 0, ""),
        version.valid_from,
        version.valid_to,
        version.reason or "",
    )


def last_step(version: VersionRow) -> tuple[datetime.datetime, int | None]:
    """Return when a version reached its state, and the person behind it."""
    if version.ended_at:
        return version.ended_at, version.ender_id
    if version.approved_at:
        return version.approved_at, version.approver_id
    if version.submitted_at:
        return version.submitted_at, version.endorser_id or version.author_id
    return version.created_at, version.author_id


def labels(kind: str, words: Words) -> Mapping[str, str]:
    """Return the labels of a kind's fields."""
    fields = (field.name for field in (*FORMS[kind], *DATES))
    return {name: words.page(_either(f"field.{kind}_{name}", f"field.{name}", words)) for name in fields}


def hints(kind: str, words: Words) -> Mapping[str, str]:
    """Return the hints under a kind's fields, where there are any."""
    keys = {field.name: f"hint.{kind}_{field.name}" for field in (*FORMS[kind], *DATES)}
    return {name: words.page(key) if words.has(key) else "" for name, key in keys.items()}


def _either(key: str, other: str, words: Words) -> str:
    return key if words.has(key) else other


def _title(kind: str, key: str, content: Mapping[str, Any], words: Words) -> str:
    """Return what a thing is called in a list."""
    if kind == "name":
        return BETWEEN.join(_texts(content.get("names")))
    if kind == "organisation":
        return value_of("kind", content.get("kind"), words)
    if kind == "policy":
        return BETWEEN.join(
            words.page(
                "bank.says", field=words.page(f"field.{field}"), value=value_of(field, content.get(field), words)
            )
            for field in FIELDS["policy"]
        )
    return str(content.get("value") or key)


def _detail(kind: str, key: str, content: Mapping[str, Any], words: Words) -> str:
    if kind == "template":
        return str(content.get("body", ""))
    if kind == "sender":
        return value_of("scheme", content.get("scheme"), words)
    if kind == "name":
        return language_name(key, words)
    return BETWEEN.join(_texts(content.get("regions"))) if kind == "organisation" else ""


def value_of(field: str, value: Any, words: Words) -> str:
    """Return a field's value in words."""
    if value in (None, "", [], ()):
        return words.page("none.asks" if field == "asks" else "none.value")
    if isinstance(value, datetime.date):
        return words.day(value)
    if field == "sources":
        return BETWEEN.join(str(each.get("url", "")) for each in value if isinstance(each, Mapping))
    if isinstance(value, list | tuple):
        return BETWEEN.join(value_of(field, each, words) for each in value)
    if field == "language":
        return language_name(str(value), words)
    key = f"{_NAMED.get(field, '')}.{value}"
    return words.page(key) if words.has(key) else str(value)


def _texts(value: object) -> Iterable[str]:
    return map(str, value) if isinstance(value, list | tuple) else ()
