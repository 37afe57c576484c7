"""Many drafts at once: what differs from what stands there becomes drafts of one person, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.registry.digest import digest_of
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.versions import entry_of, keyed, version_key
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import ThingRow, VersionRow

_LIVE = (VersionState.DRAFT, VersionState.SUBMITTED, VersionState.ENDORSED, VersionState.APPROVED)
"""States in which a version is what its organisation means."""


class Fate(StrEnum):
    """What an import does with an entry."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class CurrentVersion(NamedTuple):
    """The current version of an entry: its row, its newest number, and its newest version that is open or in force."""

    thing: ThingRow
    number: int
    version: VersionRow | None


def current_versions(session: Session, organisation: str, kind: str) -> Mapping[str, CurrentVersion]:
    """Return the current version of every entry of one kind, by key. Provisional entries are not included."""
    rows = select(ThingRow).filter_by(organisation=organisation, kind=kind, provisional=False)
    found = {row.key: CurrentVersion(row, 0, None) for row in session.scalars(rows)}
    versions = select(VersionRow).join(VersionRow.thing).order_by(VersionRow.number)
    of_kind = versions.where(
        ThingRow.organisation == organisation, ThingRow.kind == kind, ThingRow.provisional.is_(False)
    )
    for version in session.scalars(of_kind):
        before = found[version.thing.key]
        counts = version.state in _LIVE
        found[version.thing.key] = before._replace(number=version.number, version=version if counts else before.version)
    return found


def fate(thing: Entry, found: CurrentVersion | None) -> Fate:
    """Return what an import does with an entry."""
    if found is None or found.version is None:
        return Fate.NEW
    return Fate.SAME if entry_of(found.version) == thing else Fate.CHANGED


def draft_all(desk: EntryEditor, organisation: str, kind: str, things: Iterable[Entry]) -> int:
    """Draft entries of one kind, each key once; return how many. Own drafts are updated, equal entries skipped.

    Raises `Refused` where this person may not draft.
    """
    desk.permitted(VersionState.DRAFT, Action.EDIT, organisation)
    held, drafts = current_versions(desk.session, organisation, kind), list[VersionRow]()
    for thing in map(keyed, things):
        found = held.get(thing.key.key)
        if fate(thing, found) is not Fate.SAME:
            drafts.append(_draft(desk, thing, found))
    desk.session.add_all(drafts)
    desk.session.flush()
    chain.record_all(desk.session, desk.act, f"version.{Action.EDIT}", map(_noted, drafts))
    return len(drafts)


def _draft(desk: EntryEditor, thing: Entry, found: CurrentVersion | None) -> VersionRow:
    said: dict[str, Any] = {
        "content": dict(thing.content),
        "valid_from": thing.valid_from,
        "valid_to": thing.valid_to,
    }
    version = found.version if found else None
    if version and version.state == VersionState.DRAFT and version.author_id == desk.act.user:
        for name, value in said.items():
            setattr(version, name, value)
        return version
    return VersionRow(
        thing=found.thing if found else ThingRow(**_plain(thing.key)),
        number=found.number + 1 if found else 1,
        state=VersionState.DRAFT,
        author_id=desk.act.user,
        created_at=desk.act.at,
        **said,
    )


def _plain(key: EntryKey) -> dict[str, Any]:
    return key._asdict()


def _noted(version: VersionRow) -> tuple[str, dict[str, Any]]:
    detail = {"version": version.id, "state": version.state, "content": digest_of(entry_of(version))}
    return "/".join(version_key(version)), detail
