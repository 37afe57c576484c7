"""The registry as it was when an answer was given: from the kept versions, else put together from its history."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from sqlalchemy import or_, select, union

from sms_verify.core.registry.registry import Registry
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import Entry, EntryKey, from_entries
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.tables import ThingRow, VersionRow

MAX_MOMENTS = 40
"""Moments of a day that are tried."""


def registry_of(store: RegistryStore, matches: Callable[[str], bool], day: datetime.date) -> Registry:
    """Return the registry whose version an answer of a day rests on; raises `NotFound` where none is found."""
    for kept in store.versions():
        if matches(kept.version):
            return store.version(kept.version)
    for moment in _moments(store, day):
        registry = _as_of(store, moment, day)
        if matches(registry.version):
            return registry
    raise NotFound(Reason("receipt.no-registry"))


def _moments(store: RegistryStore, day: datetime.date) -> Iterator[datetime.datetime]:
    """Yield when the registry changed up to the end of a day, the last change first."""
    end = datetime.datetime.combine(day + datetime.timedelta(2), datetime.time(), datetime.UTC)
    begun = select(VersionRow.approved_at.label("at")).where(VersionRow.approved_at < end)
    ended = select(VersionRow.ended_at.label("at")).where(
        VersionRow.approved_at.is_not(None), VersionRow.ended_at < end
    )
    changes = union(begun, ended).subquery()
    with store.database.reading() as session:
        yield from session.scalars(select(changes.c.at).order_by(changes.c.at.desc()).limit(MAX_MOMENTS)).all()


def _as_of(store: RegistryStore, moment: datetime.datetime, day: datetime.date) -> Registry:
    rows = (
        select(
            ThingRow.organisation,
            ThingRow.kind,
            ThingRow.key,
            ThingRow.provisional,
            VersionRow.content,
            VersionRow.valid_from,
            VersionRow.valid_to,
        )
        .join(VersionRow.thing)
        .where(VersionRow.approved_at <= moment, or_(VersionRow.ended_at.is_(None), VersionRow.ended_at > moment))
        .order_by(ThingRow.id)
    )
    with store.database.reading() as session:
        things = [Entry(EntryKey(*row[:4]), *row[4:]) for row in session.execute(rows)]
    return Registry.of(*from_entries(each for each in things if each.key.kind == "template" or each.is_valid(day)))
