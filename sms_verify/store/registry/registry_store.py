"""The registry in a database: what is in force as one value, and the values that were."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.core.registry.registry import Registry
from sms_verify.errors import InvalidRegistry, NotFound
from sms_verify.reasons import Reason
from sms_verify.registry_files import snapshot
from sms_verify.store.audit import publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.registry import domain_proofs
from sms_verify.store.registry.entries import Entry, EntryKey, from_entries
from sms_verify.store.registry.load_files import Intake, begin_log, take_in
from sms_verify.store.registry.revision import revision_of
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import DomainProofRow, RevisionRow, SnapshotRow, ThingRow, VersionRow

MAX_REPLAYABLE_VERSIONS = 50
"""Versions of the registry that can be replayed."""


@dataclass(frozen=True, slots=True)
class InForce:
    """A registry, and for how long it is the one in force."""

    registry: Registry
    revision: int
    day: datetime.date
    until: datetime.date | None = None
    """The day on which a validity date changes it."""

    def holds(self, revision: int, day: datetime.date) -> bool:
        """Whether it is still in force."""
        return self.revision == revision and self.day <= day < (self.until or datetime.date.max)


class Kept(NamedTuple):
    """A version of the registry that can be replayed."""

    version: str
    revision: int
    made_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class RegistryStore:
    """The registered things of a database."""

    database: Database

    def revision(self) -> int:
        """Return the revision: the count of changes to what is in force. It costs one query."""
        with self.database.reading() as session:
            return revision_of(session)

    def load_files(self, path: Path, act: ChangeContext) -> Intake:
        """Import the files of a registry as approved entries; an entry that people have changed since is kept."""
        with self.database.writing() as session:
            return take_in(session, path, act)

    def begin_log(self, act: ChangeContext) -> int:
        """Enter what is in force into a public log that is still empty; return how many entries that made."""
        with self.database.reading() as session:
            if publication.size(session):
                return 0
        with self.database.writing() as session:
            # Of several processes one begins it: the others wait here, and find it begun.
            session.execute(select(RevisionRow.number).with_for_update())
            return begin_log(session, act)

    def snapshot(self, day: datetime.date) -> Registry:
        """Return what is in force on a day."""
        return self.compile(day).registry

    def compile(self, day: datetime.date) -> InForce:
        """Return what is in force on a day, made from its rows."""
        with self.database.reading() as session:
            revision, log_size, things = revision_of(session), publication.size(session), _approved(session)
        valid = [thing for thing in things if thing.key.kind == "template" or thing.is_valid(day)]
        registry = Registry.of(*from_entries(valid)).logged(log_size)
        return InForce(registry, revision, day, _next_change(things, day))

    def current(self, day: datetime.date, at: datetime.datetime) -> InForce:
        """Return what is in force, from the newest kept version where that still holds, and keep it."""
        if kept := self._newest(day):
            return kept
        made = self.compile(day)
        self.keep(made, at)
        return made

    def keep(self, made: InForce, at: datetime.datetime) -> None:
        """Keep a registry to be replayed; only the newest ones stay."""
        version, data = made.registry.version, snapshot.pack(made.registry)
        with self.database.writing() as session:
            session.execute(select(RevisionRow.number).with_for_update())
            session.execute(delete(SnapshotRow).where(SnapshotRow.version == version))
            row = SnapshotRow(version=version, revision=made.revision, day=made.day, until=made.until, made_at=at)
            row.data = data
            session.add(row)
            session.flush()
            newest = select(SnapshotRow.id).order_by(SnapshotRow.id.desc()).limit(MAX_REPLAYABLE_VERSIONS)
            session.execute(delete(SnapshotRow).where(SnapshotRow.id.not_in(newest.scalar_subquery())))

    def versions(self) -> tuple[Kept, ...]:
        """Return the versions that can be replayed, newest first."""
        rows = select(SnapshotRow.version, SnapshotRow.revision, SnapshotRow.made_at).order_by(SnapshotRow.id.desc())
        with self.database.reading() as session:
            return tuple(Kept(*row) for row in session.execute(rows))

    def version(self, identifier: str) -> Registry:
        """Return a version of the registry; raises `NotFound` where it is not kept."""
        with self.database.reading() as session:
            data = session.scalar(select(SnapshotRow.data).where(SnapshotRow.version == identifier))
        if data is None:
            raise NotFound(Reason("store.not-kept", version=identifier, most=MAX_REPLAYABLE_VERSIONS))
        return snapshot.unpack(data)

    def _newest(self, day: datetime.date) -> InForce | None:
        with self.database.reading() as session:
            revision = revision_of(session)
            row = session.scalar(select(SnapshotRow).order_by(SnapshotRow.id.desc()).limit(1))
            if row is None or row.revision != revision:
                return None
            data, made_for, until, log_size = row.data, row.day, row.until, publication.size(session)
        if not made_for <= day < (until or datetime.date.max):
            return None
        try:
            return InForce(snapshot.unpack(data).logged(log_size), revision, made_for, until)
        except InvalidRegistry:
            return None  # another edition of the program kept it; its rows are read again


def _approved(session: Session) -> list[Entry]:
    """Return what is approved; a domain that nobody has proven comes as provisional, and so do its sources."""
    unproven = (ThingRow.kind == "domain") & ~ThingRow.provisional & ~domain_proofs.counts()
    rows = (
        select(
            ThingRow.organisation,
            ThingRow.kind,
            ThingRow.key,
            ThingRow.provisional | unproven,
            VersionRow.content,
            VersionRow.valid_from,
            VersionRow.valid_to,
            unproven.label("unproven"),
        )
        .join(VersionRow.thing)
        .outerjoin(DomainProofRow, DomainProofRow.thing_id == ThingRow.id)
        .where(VersionRow.state == VersionState.APPROVED)
        .order_by(ThingRow.id)
    )
    found = session.execute(rows).all()
    things = {thing.key: thing for thing in (Entry(EntryKey(*row[:4]), *row[4:7]) for row in found)}
    houses = {row.organisation for row in found if row.unproven}
    return [_sourced(thing) if thing.key.organisation in houses else thing for thing in things.values()]


def _sourced(thing: Entry) -> Entry:
    """Return an organisation's head with the sources of its domains behind the provisional ones, too."""
    if thing.key.kind != "organisation":
        return thing
    sources = thing.content["sources"]
    same = [each | {"fact": f"provisional.{each['fact']}"} for each in sources if _is_of_domains(each["fact"])]
    more = [each for each in same if each not in sources]
    return replace(thing, content={**thing.content, "sources": [*sources, *more]})


def _is_of_domains(fact: str) -> bool:
    return fact == "domains" or fact.startswith(("domains.", "domains["))


def _next_change(things: Iterable[Entry], day: datetime.date) -> datetime.date | None:
    """Return the first day after this one on which a thing begins or ends; templates tell it themselves."""
    dated = [thing for thing in things if thing.key.kind != "template"]
    begins = (thing.valid_from for thing in dated if thing.valid_from and thing.valid_from > day)
    ends = (
        thing.valid_to + datetime.timedelta(1)
        for thing in dated
        if thing.valid_to and day <= thing.valid_to < datetime.date.max
    )
    return min((*begins, *ends), default=None)
