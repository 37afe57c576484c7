"""A registry's files into the database, as approved, with the source noted; doing it again changes nothing.

A newer file replaces what came from files, and what it no longer holds is retired. Whatever a person has touched
since, or taken out, stays as they left it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from sms_verify.core.types import Template
from sms_verify.registry_files.files import load
from sms_verify.store.audit import chain
from sms_verify.store.audit.publication import publish, size
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry import overlaps
from sms_verify.store.registry.digest import digest_of
from sms_verify.store.registry.entries import Entry, EntryKey, to_entries
from sms_verify.store.registry.revision import raise_revision
from sms_verify.store.registry.versions import entry_of, retire
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import OrganisationRow, RevisionRow, ThingRow, VersionRow
from sms_verify.transparency.leaves import Leaf, LeafAction, stamp


@dataclass(slots=True)
class Intake:
    """Counts of the entries that an import of files added, changed or left."""

    added: int = 0
    replaced: int = 0
    retired: int = 0
    unchanged: int = 0
    kept: int = 0
    """Left as a person had it."""

    @property
    def changed(self) -> int:
        """How many entries the import added, changed or retired."""
        return self.added + self.replaced + self.retired


@dataclass
class _Holdings:
    """What the database holds of an organisation, and what came in for it."""

    rows: dict[EntryKey, ThingRow]
    changed: list[Entry] = field(default_factory=list)


def take_in(session: Session, path: Path, act: ChangeContext) -> Intake:
    """Bring the files of a registry into the caller's transaction; raises `InvalidRegistry` and changes nothing."""
    organisations, templates = load(path)
    session.execute(select(RevisionRow.number).with_for_update())
    own: dict[str, list[Template]] = {}
    for template in templates:
        own.setdefault(template.organisation, []).append(template)
    houses = _held(session)
    report, origin = Intake(), f"import {act.at.date()}"
    for organisation in organisations:
        if organisation.id not in houses:
            session.add(OrganisationRow(id=organisation.id, created_at=act.at))
        house = houses.setdefault(organisation.id, _Holdings({}))
        things = {thing.key: thing for thing in to_entries(organisation, own.get(organisation.id, ()))}
        for thing in things.values():
            _bring(session, act, house, thing, origin, report)
        _retire_missing(session, act, house, things, report)
    session.flush()
    overlaps.claim(session, _standing(houses, {each.id: each.regions for each in organisations}))
    changed = {identifier: house.changed for identifier, house in houses.items() if house.changed}
    details = [(each, {"things": len(own_), "content": digest_of(*own_)}) for each, own_ in changed.items()]
    chain.record_all(session, act, "registry.import", details)
    publish(session, (_leaf(act, each, told) for each, told in details))
    if report.changed:
        raise_revision(session)
    return report


def _leaf(
    act: ChangeContext, organisation: str, told: Mapping[str, Any], action: LeafAction = LeafAction.IMPORT
) -> Leaf:
    return Leaf(
        *(stamp(act.at), organisation, "organisation", "organisation", action, str(told["content"])),
        {"things": told["things"]},
    )


def _held(session: Session) -> dict[str, _Holdings]:
    houses = {row: _Holdings({}) for row in session.scalars(select(OrganisationRow.id))}
    for row in session.scalars(select(ThingRow).options(selectinload(ThingRow.versions)).order_by(ThingRow.id)):
        houses[row.organisation].rows[EntryKey(row.organisation, row.kind, row.key, row.provisional)] = row
    return houses


def _bring(session: Session, act: ChangeContext, house: _Holdings, thing: Entry, origin: str, report: Intake) -> None:
    row = house.rows.get(thing.key)
    if row is None:
        row = house.rows[thing.key] = ThingRow(**thing.key._asdict())
        session.add(row)
    last = _decided(row)
    if last and _is_a_persons(last):
        report.kept += 1
        return
    if last and last.state == VersionState.APPROVED:
        if entry_of(last) == thing:
            report.unchanged += 1
            return
        retire(session, last, act)
        report.replaced += 1
    else:
        report.added += 1
    number = max((each.number for each in row.versions), default=0) + 1
    row.versions.append(_version(thing, number, origin, act))
    house.changed.append(thing)


def _version(thing: Entry, number: int, origin: str, act: ChangeContext) -> VersionRow:
    return VersionRow(
        number=number,
        state=VersionState.APPROVED,
        content=dict(thing.content),
        valid_from=thing.valid_from,
        valid_to=thing.valid_to,
        origin=origin,
        created_at=act.at,
        approved_at=act.at,
    )


def _retire_missing(
    session: Session, act: ChangeContext, house: _Holdings, things: dict[EntryKey, Entry], report: Intake
) -> None:
    for key, row in house.rows.items():
        last = _decided(row)
        if key not in things and last and last.state == VersionState.APPROVED and not _is_a_persons(last):
            retire(session, last, act)
            overlaps.release(session, [row.id])
            house.changed.append(entry_of(last))
            report.retired += 1


def _standing(
    houses: dict[str, _Holdings], regions: dict[str, tuple[str, ...]]
) -> Iterator[tuple[int, Entry, tuple[str, ...]]]:
    """Yield the changed things that are in force now."""
    for identifier, house in houses.items():
        for thing in house.changed:
            row = house.rows[thing.key]
            last = _decided(row)
            if last and last.state == VersionState.APPROVED:
                yield row.id, thing, regions[identifier]


def _decided(row: ThingRow) -> VersionRow | None:
    """Return the newest version that has been in force."""
    decided = (each for each in row.versions if each.approved_at)
    return max(decided, key=lambda each: each.number, default=None)


def _is_a_persons(version: VersionRow) -> bool:
    return version.origin is None or version.ender_id is not None


def begin_log(session: Session, act: ChangeContext) -> int:
    """Enter what is in force into a public log that is still empty, an entry an organisation; return how many.

    A database from before there was a log has approvals that no entry tells.
    """
    if size(session):
        return 0
    details = []
    for organisation, house in sorted(_held(session).items()):
        decided = map(_decided, house.rows.values())
        own = [entry_of(row) for row in decided if row and row.state == VersionState.APPROVED]
        if own:
            details.append((organisation, {"things": len(own), "content": digest_of(*own)}))
    publish(session, (_leaf(act, each, told, LeafAction.START) for each, told in details))
    return len(details)
