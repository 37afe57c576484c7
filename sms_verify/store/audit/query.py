"""Queries of the audit: filtered, newest first, a page or a piece at a time."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from sms_verify.store.tables import AuditRow
from sms_verify.store.tables.base import canonical

PAGE = 50
"""Rows on one page."""
PIECE = 1_000
"""Rows that an export reads at once."""


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """A filter of audit rows; an empty one matches all."""

    actor: str = ""
    action: str = ""
    """An action, or the common beginning of several with its dot: `version.`."""
    object: str = ""
    """A part of the object's name."""
    named: tuple[str, ...] = ()
    """Organisations whose rows match `object` as well."""
    since: datetime.date | None = None
    until: datetime.date | None = None
    """The last day of the rows, in the rows' own time."""
    organisation: str | None = None
    """The organisation whose entries, roles and cases the rows are about."""

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """Yield the SQL conditions of this filter."""
        if self.actor:
            yield AuditRow.actor == self.actor
        if self.action:
            yield _begins(self.action, AuditRow.action) if self.action.endswith(".") else AuditRow.action == self.action
        if self.object:
            part = AuditRow.object.contains(self.object, autoescape=True)
            yield or_(part, *(_is_of(each) for each in self.named))
        if self.since:
            yield AuditRow.at >= self.since.isoformat()
        if self.until and self.until < datetime.date.max:
            yield AuditRow.at < (self.until + datetime.timedelta(1)).isoformat()
        if self.organisation is not None:
            yield _is_about(self.organisation)


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of audit rows."""

    rows: tuple[AuditRow, ...]
    number: int
    """The page's number, from 1."""
    total: int
    """Rows on all pages."""

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // PAGE))


def page(session: Session, wanted: AuditQuery, number: int = 1) -> AuditPage:
    """Return a page of rows, newest first; a number beyond the last page gives the last one."""
    conditions = tuple(wanted.conditions())
    total = session.scalar(select(func.count(AuditRow.number)).where(*conditions)) or 0
    number = min(number, AuditPage((), 1, total).pages)
    found = select(AuditRow).where(*conditions).order_by(AuditRow.number.desc())
    return AuditPage(tuple(session.scalars(found.offset((number - 1) * PAGE).limit(PAGE))), number, total)


def piece(session: Session, wanted: AuditQuery, after: int = 0) -> tuple[AuditRow, ...]:
    """Return the next rows after a given one, in the chain's order; none after the last."""
    found = select(AuditRow).where(AuditRow.number > after, *wanted.conditions())
    return tuple(session.scalars(found.order_by(AuditRow.number).limit(PIECE)))


def _begins(text: str, column: object) -> ColumnElement[bool]:
    """Return the condition that a column begins with a text, case-sensitive on every database."""
    return func.substr(column, 1, len(text)) == text


def _is_of(organisation: str) -> ColumnElement[bool]:
    """Return the condition that a row is about an organisation itself or one of its entries."""
    return or_(AuditRow.object == organisation, _begins(f"{organisation}/", AuditRow.object))


def _is_about(organisation: str) -> ColumnElement[bool]:
    # A quotation mark inside a text is written \" there, so that no text can pass for the key of a detail.
    named = canonical({"organisation": organisation})[1:-1]
    return or_(
        _is_of(organisation),
        AuditRow.detail.contains(named, autoescape=True),
    )
