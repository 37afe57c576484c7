"""The agents' queue: reports that match a filter, a page at a time."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, literal, or_, select
from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store import leases
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.codes import spelled
from sms_verify.store.tables import (
    AuditRow,
    CampaignContactRow,
    CampaignRow,
    DecisionRow,
    LessonRow,
    ReplyRow,
    ReportRow,
)

CASES_PER_PAGE = 50
LEASE = datetime.timedelta(minutes=10)
"""How long an agent's lease of a case lasts."""

SORTS = ("worst", "old", "new", "score", "campaign")
STATES = ("open", "handed", "decided", "all")
SIMILAR = 10


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """The filter of the queue; an empty one matches every waiting report."""

    state: str = "open"
    label: str = ""
    organisation: str = ""
    language: str = ""
    words: str = ""
    """A case number, a campaign's code, words or a host of the masked message; `*` before the ending of a host."""
    sort: str = "worst"
    since: datetime.date | None = None
    until: datetime.date | None = None
    """The last day (UTC) of reporting."""
    told: str = ""
    """The checker's first answer, before any decision."""
    scheme: str = ""
    template: str = ""
    contacts: tuple[str, ...] = ()
    """Digests of a searched contact, in each spelling that a number can have."""
    apart: bool = False
    """Whether near copies are listed one by one instead of one row a campaign."""

    @property
    def gathers(self) -> bool:
        """Whether a campaign is shown as one row."""
        return self.state == "open" and not self.apart


WORST: tuple[ColumnElement[Any], ...] = (
    case({label: rank for rank, label in enumerate(Label)}, value=ReportRow.label, else_=len(Label)),
    ReportRow.created_at.asc(),
    ReportRow.id.asc(),
)
"""The order of work: the worst answer first, and of equal ones the oldest."""


class QueuePage(NamedTuple):
    """A page of the queue."""

    rows: Sequence[ReportRow]
    total: int
    number: int
    alike: Mapping[int, int] = MappingProxyType({})
    """The near copies that a row stands for, by its report's id."""

    @property
    def pages(self) -> int:
        """The number of pages."""
        return max(1, -(-self.total // CASES_PER_PAGE))


class QueueEntry(NamedTuple):
    """An event in a case's history."""

    at: str
    actor: str
    action: str


def report(session: Session, identifier: int) -> ReportRow:
    """Return a report to look at; raises `NotFound`."""
    row = session.get(ReportRow, identifier)
    if row is None:
        raise NotFound(Reason("report.unknown"))
    return row


def page(session: Session, asked: QueueQuery, number: int = 1) -> QueuePage:
    """Return a page of the reports that match a filter."""
    order = ORDERS.get(asked.sort, WORST)
    found = (_gathered(asked, order) if asked.gathers else _found(asked, literal(1).label("alike"))).subquery()
    total = session.scalar(select(func.count()).select_from(found)) or 0
    rows = select(ReportRow, found.c.alike).join(found, found.c.id == ReportRow.id)
    ordered = rows.outerjoin(CampaignRow, CampaignRow.id == ReportRow.campaign_id).order_by(*order)
    shown = session.execute(ordered.limit(CASES_PER_PAGE).offset((max(1, number) - 1) * CASES_PER_PAGE)).all()
    return QueuePage([row for row, _ in shown], total, max(1, number), {row.id: alike for row, alike in shown})


def _gathered(asked: QueueQuery, order: tuple[ColumnElement[Any], ...]) -> Select[Any]:
    """Return of each campaign, and of what is in none, the first report, with the number of its near copies."""
    # A report outside any campaign is alone in its group.
    group = func.coalesce(ReportRow.campaign_id, -ReportRow.id)
    place = func.row_number().over(partition_by=group, order_by=order)
    found = _found(asked, place.label("place"), func.count().over(partition_by=group).label("alike")).subquery()
    return select(found.c.id, found.c.alike).where(found.c.place == 1)


ORDERS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "worst": WORST,
    "new": (ReportRow.id.desc(),),
    "old": (ReportRow.id.asc(),),
    "score": (ReportRow.score.desc(), ReportRow.id.desc()),
    "campaign": (func.coalesce(CampaignRow.size, 0).desc(), ReportRow.id.desc()),
}


def _found(asked: QueueQuery, *more: ColumnElement[Any]) -> Select[Any]:
    """Return the numbers of the reports that are asked for, with some more columns."""
    found = select(ReportRow.id, *more).outerjoin(CampaignRow, CampaignRow.id == ReportRow.campaign_id)
    if asked.state != "all":
        found = found.where(ReportRow.state == asked.state)
    for column, value in (
        (ReportRow.label, asked.label),
        (ReportRow.told, asked.told),
        (ReportRow.organisation, asked.organisation),
        (ReportRow.spoken, asked.language),
        (ReportRow.scheme, asked.scheme),
        (ReportRow.template, asked.template),
    ):
        if value:
            found = found.where(column == value)
    if asked.since:
        found = found.where(ReportRow.created_at >= _begin(asked.since))
    if asked.until and asked.until < datetime.date.max:
        found = found.where(ReportRow.created_at < _begin(asked.until + datetime.timedelta(1)))
    return found.where(or_(*_named(asked))) if asked.words.strip() else found


def _named(asked: QueueQuery) -> Iterator[ColumnElement[bool]]:
    """Yield the ways in which a report may be what somebody typed."""
    words = asked.words.strip()
    yield ReportRow.text.icontains(words.removeprefix("*"), autoescape=True)
    yield ReportRow.number == spelled(words)
    yield CampaignRow.code == spelled(words)
    if asked.contacts:
        leads = select(CampaignContactRow.campaign_id).where(CampaignContactRow.digest.in_(asked.contacts))
        yield ReportRow.campaign_id.in_(leads)


def _begin(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


def regions(session: Session) -> list[str]:
    """Return the readers' regions, by which numbers in their messages are parsed."""
    named = select(ReportRow.region).where(ReportRow.region.is_not(None)).distinct()
    return [each for each in session.scalars(named) if each]


def take_next(session: Session, act: ChangeContext) -> int | None:
    """Lease the next case to an agent: the worst, then the oldest, of those without a lease.

    None where no report waits.
    """
    free = or_(leases.is_free(ReportRow, act.at), ReportRow.taken_by == act.user)
    waiting = select(ReportRow).where(ReportRow.state == "open", free).order_by(*WORST).limit(1)
    row = session.scalar(waiting.with_for_update(of=ReportRow))
    if row is None:
        return None
    row.taken_by = act.user
    leases.take(row, act.at, LEASE)
    return row.id


def worker(report: ReportRow, at: datetime.datetime) -> int | None:
    """Return the person who leases a case now; None after the lease has expired."""
    return report.taken_by if leases.is_held(report, at) else None


def waiting(session: Session) -> int:
    """Return the number of undecided reports."""
    return session.scalar(select(func.count()).where(ReportRow.state == "open")) or 0


def organisations(session: Session) -> list[str]:
    """Return the organisations that reports name, the most frequent first."""
    named = select(ReportRow.organisation).where(ReportRow.organisation.is_not(None)).group_by(ReportRow.organisation)
    return [each for each in session.scalars(named.order_by(func.count().desc()).limit(CASES_PER_PAGE)) if each]


def languages(session: Session) -> list[str]:
    """Return the languages of reported messages."""
    return list(session.scalars(select(ReportRow.spoken).distinct().order_by(ReportRow.spoken)))


def similar(session: Session, report: ReportRow) -> Sequence[ReportRow]:
    """Return the newest other reports of a report's campaign."""
    if report.campaign_id is None:
        return ()
    rows = select(ReportRow).where(ReportRow.campaign_id == report.campaign_id, ReportRow.id != report.id)
    return session.scalars(rows.order_by(ReportRow.id.desc()).limit(SIMILAR)).all()


def decisions(session: Session, report: ReportRow) -> Sequence[DecisionRow]:
    """Return the decisions on a report, oldest first."""
    return session.scalars(select(DecisionRow).filter_by(report_id=report.id).order_by(DecisionRow.id)).all()


def replies(session: Session, report: ReportRow) -> Sequence[ReplyRow]:
    """Return the replies to a report's reader, oldest first."""
    return session.scalars(select(ReplyRow).filter_by(report_id=report.id).order_by(ReplyRow.id)).all()


def lesson(session: Session, report: ReportRow) -> LessonRow | None:
    """Return the lesson that leads propose from a report."""
    return session.scalar(select(LessonRow).filter_by(report_id=report.id))


def history(session: Session, report: ReportRow) -> list[QueueEntry]:
    """Return the events of a report, oldest first, by the audit's names."""
    rows = select(AuditRow.at, AuditRow.actor, AuditRow.action).where(AuditRow.object == f"report:{report.id}")
    return [QueueEntry(*row) for row in session.execute(rows.order_by(AuditRow.number))]


def handed_over(session: Session, organisation: str) -> Sequence[ReportRow]:
    """Return the cases that wait for an organisation's word, the oldest first."""
    found = select(ReportRow).where(ReportRow.organisation == organisation, ReportRow.state == "handed")
    return session.scalars(found.order_by(ReportRow.id).limit(CASES_PER_PAGE)).all()
