"""What stands at the desks: counted, searched and paged in the database, never loaded whole."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from sms_verify.store.people.roster import names
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import OrganisationRow, ThingRow, VersionRow

PAGE = 50
"""Versions on a page."""

OPEN = (VersionState.ENDORSED, VersionState.SUBMITTED, VersionState.DRAFT)
"""What somebody still has to do something about."""

RECENT = datetime.timedelta(days=30)
"""How long a rejection is shown with what is open."""


@dataclass(frozen=True, slots=True)
class VersionQuery:
    """Which versions are looked for; nothing given means all."""

    organisation: str | None = None
    kinds: tuple[str, ...] = ()
    states: tuple[VersionState, ...] = ()
    text: str = ""
    """In a key or a content, without regard to case."""


@dataclass(frozen=True, slots=True)
class VersionPage:
    """Some of the versions that were looked for."""

    versions: tuple[VersionRow, ...]
    number: int
    """From 1."""
    total: int
    """Versions on all pages."""
    size: int = PAGE

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.size))


def organisations(session: Session) -> Sequence[str]:
    """Return the ids of all organisations, in their order."""
    return session.scalars(select(OrganisationRow.id).order_by(OrganisationRow.id)).all()


def page(session: Session, wanted: VersionQuery, number: int = 1, size: int = PAGE) -> VersionPage:
    """Return a page of versions, those of one thing together; a page beyond the last is the last."""
    total = session.scalar(_found(select(func.count(VersionRow.id)), wanted)) or 0
    number = min(number, VersionPage((), 1, total, size).pages)
    rows = _found(select(VersionRow), wanted).order_by(
        ThingRow.organisation, ThingRow.kind, ThingRow.key, VersionRow.number.desc()
    )
    versions = session.scalars(rows.offset((number - 1) * size).limit(size))
    return VersionPage(tuple(versions), number, total, size)


def newest(session: Session, wanted: VersionQuery, most: int = PAGE) -> tuple[VersionRow, ...]:
    """Return the versions that were begun last, newest first."""
    return tuple(session.scalars(_found(select(VersionRow), wanted).order_by(VersionRow.id.desc()).limit(most)))


def in_force(session: Session, organisation: str, most: int) -> Mapping[str, tuple[VersionRow, ...]]:
    """Return what an organisation has in force, by kind: of each the newest, at most `most`."""
    place = func.row_number().over(partition_by=ThingRow.kind, order_by=VersionRow.id.desc())
    approved = VersionQuery(organisation, states=(VersionState.APPROVED,))
    found = _found(select(VersionRow.id, place.label("place")), approved).subquery()
    rows = select(VersionRow).join(found, found.c.id == VersionRow.id).where(found.c.place <= most)
    by_kind: dict[str, tuple[VersionRow, ...]] = {}
    for version in session.scalars(rows.order_by(VersionRow.id.desc())):
        by_kind[version.thing.kind] = (*by_kind.get(version.thing.kind, ()), version)
    return by_kind


def rejected_since(session: Session, organisation: str, moment: datetime.datetime) -> tuple[VersionRow, ...]:
    """Return what was rejected lately, newest first."""
    rows = _found(select(VersionRow), VersionQuery(organisation, states=(VersionState.REJECTED,)))
    return tuple(
        session.scalars(rows.where(VersionRow.ended_at >= moment).order_by(VersionRow.ended_at.desc()).limit(PAGE))
    )


def ending_by(session: Session, organisation: str, first: datetime.date, last: datetime.date) -> tuple[VersionRow, ...]:
    """Return what is in force and ends between two days, the nearest first."""
    rows = _found(select(VersionRow), VersionQuery(organisation, states=(VersionState.APPROVED,)))
    near = rows.where(VersionRow.valid_to >= first, VersionRow.valid_to <= last)
    return tuple(session.scalars(near.order_by(VersionRow.valid_to).limit(PAGE)))


def counts(session: Session, organisation: str) -> Mapping[tuple[str, VersionState], int]:
    """Return how many versions an organisation has, by kind and state."""
    rows = (
        select(ThingRow.kind, VersionRow.state, func.count())
        .join(VersionRow.thing)
        .where(ThingRow.organisation == organisation)
        .group_by(ThingRow.kind, VersionRow.state)
    )
    return {(kind, VersionState(state)): count for kind, state, count in session.execute(rows)}


def waiting(session: Session, organisations: Iterable[str], state: VersionState) -> Mapping[str, int]:
    """Return how many versions of each organisation are in a state."""
    rows = (
        select(ThingRow.organisation, func.count())
        .join(VersionRow.thing)
        .where(ThingRow.organisation.in_(tuple(organisations)), VersionRow.state == state)
        .group_by(ThingRow.organisation)
    )
    return dict(session.execute(rows).all())


def people(session: Session, versions: Iterable[VersionRow]) -> Mapping[int, str]:
    """Return the names of everybody who had a hand in some versions."""
    hands = {
        hand
        for version in versions
        for hand in (version.author_id, version.endorser_id, version.approver_id, version.ender_id)
        if hand is not None
    }
    return names(session, hands)


def _found(rows: Select[Any], wanted: VersionQuery) -> Select[Any]:
    """Return a query of versions with its conditions."""
    rows = rows.join(VersionRow.thing)
    if wanted.organisation is not None:
        rows = rows.where(ThingRow.organisation == wanted.organisation)
    if wanted.kinds:
        rows = rows.where(ThingRow.kind.in_(wanted.kinds))
    if wanted.states:
        rows = rows.where(VersionRow.state.in_(wanted.states))
    return rows.where(_holds(wanted.text)) if wanted.text.isprintable() and wanted.text.strip() else rows


def _holds(text: str) -> ColumnElement[bool]:
    # A content is stored as ASCII: other characters stand in it as JSON escapes them.
    stored = json.dumps(text.strip())[1:-1]
    content = type_coerce(VersionRow.content, Text)
    return or_(ThingRow.key.icontains(text.strip(), autoescape=True), content.icontains(stored, autoescape=True))
