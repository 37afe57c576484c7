"""A version as a value: what it says of which thing, how the audit names it, and where two versions differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.entries import NAMED, Entry, EntryKey, key_of
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import VersionRow

MAX_KEY_CHARS = 200
"""Characters of what a thing is called."""


class Change(NamedTuple):
    """A field in which two versions differ."""

    field: str
    before: Any
    after: Any


def keyed(thing: Entry) -> Entry:
    """Return a thing under the key its content gives it; raises `InvalidInput` where it gives none."""
    kind, key = thing.key.kind, thing.key.key
    if kind not in NAMED:
        try:
            key = key_of(kind, thing.content)
        except (KeyError, TypeError, AttributeError):
            raise InvalidInput(Reason("thing.no-value", thing=kind)) from None
    if not 0 < len(key) <= MAX_KEY_CHARS or not key.isprintable():
        raise InvalidInput(Reason("thing.key", thing=kind, most=MAX_KEY_CHARS))
    return Entry(thing.key._replace(key=key), thing.content, thing.valid_from, thing.valid_to)


def entry_of(version: VersionRow) -> Entry:
    """Return the thing as a version says it."""
    row = version.thing
    key = EntryKey(row.organisation, row.kind, row.key, row.provisional)
    return Entry(key, version.content, version.valid_from, version.valid_to)


def version_key(version: VersionRow) -> tuple[str, ...]:
    """Return how the audit names what a version is of."""
    row = version.thing
    return row.organisation, f"provisional.{row.kind}" if row.provisional else row.kind, row.key


def changes(before: Entry | None, after: Entry) -> tuple[Change, ...]:
    """Return the fields in which two versions differ, dates included."""
    one, other = _fields(before) if before else {}, _fields(after)
    fields: Iterable[str] = dict.fromkeys((*one, *other))
    return tuple(Change(each, one.get(each), other.get(each)) for each in fields if one.get(each) != other.get(each))


def retire(session: Session, version: VersionRow, act: ChangeContext) -> None:
    """End a version that a newer one replaces."""
    version.state, version.ended_at = VersionState.RETIRED, act.at
    session.flush()


def _fields(thing: Entry) -> Mapping[str, Any]:
    return {**thing.content, "valid_from": thing.valid_from, "valid_to": thing.valid_to}
