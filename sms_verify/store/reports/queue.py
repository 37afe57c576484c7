"""The queue of the desk: reports found by what an agent asks for, a page at a time."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select
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
"""For how long a case is somebody's who took it."""

SORTS = ("worst", "old", "new", "score", "campaign")
STATES = ("open", "handed", "decided", "all")
SIMILAR = 10


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """What an agent looks for; nothing asked is everything that waits."""

    state: str = "open"
    label: str = ""
    organisation: str = ""
    language: str = ""
    words: str = ""
    """A case number, a campaign's code, words or a host of the masked message; `*` before an ending of hosts."""
    sort: str = "worst"
    since: datetime.date | None = None
    until: datetime.date | None = None
    """The last day (UTC) on which it was reported."""
    told: str = ""
    """The first answer, before people looked."""
    scheme: str = ""
    template: str = ""
    contacts: tuple[str, ...] = ()
    """Digests of a contact that is looked for: of each spelling a number can have."""
    apart: bool = False
    """Whether near copies that wait stand one by one, not as one row a campaign."""

    @property
    def gathers(self) -> bool:
        """Whether a campaign is one row."""
        return self.state == "open" and not self.apart


WORST: tuple[ColumnElement[Any], ...] = (
    case({label: rank for rank, label in enumerate(Label)}, value=ReportRow.label, else_=len(Label)),
    ReportRow.created_at.asc(),
    ReportRow.id.asc(),
)
"""The order in which cases are worked through: the worst answer first, the oldest of those before the others."""


class QueuePage(NamedTuple):
    """A page of the queue."""

    rows: Sequence[ReportRow]
    total: int
    number: int
    alike: Mapping[int, int] = MappingProxyType({})
    """How many near copies a row stands for, by the number of its report."""

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.total // CASES_PER_PAGE))


class QueueEntry(NamedTuple):
    """A row of a case's history."""

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
    """Return a page of the reports that are asked for."""
    order = ORDERS.get(asked.sort, WORST)
    # A report outside any campaign is alone in its group.
    group = func.coalesce(ReportRow.campaign_id, -ReportRow.id) if asked.gathers else ReportRow.id
    place = func.row_number().over(partition_by=group, order_by=order)
    found = _found(asked, place.label("place"), func.count().over(partition_by=group).label("alike")).subquery()
    total = session.scalar(select(func.count()).where(found.c.place == 1)) or 0
    first = select(ReportRow, found.c.alike).join(found, found.c.id == ReportRow.id).where(found.c.place == 1)
    ordered = first.outerjoin(CampaignRow, CampaignRow.id == ReportRow.campaign_id).order_by(*order)
    shown = session.execute(ordered.limit(CASES_PER_PAGE).offset((max(1, number) - 1) * CASES_PER_PAGE)).all()
    return QueuePage([row for row, _ in shown], total, max(1, number), {row.id: alike for row, alike in shown})


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
    """Return where readers were, by which the numbers in their messages are read."""
    named = select(ReportRow.region).where(ReportRow.region.is_not(None)).distinct()
    return [each for each in session.scalars(named) if each]


def take_next(session: Session, act: ChangeContext) -> int | None:
    """Return the case to go on with, taken for a while: of those that nobody else works on the worst, then the oldest.

    None where nothing waits.
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
    """Return who works on a case now; none where their time is up."""
    return report.taken_by if leases.is_held(report, at) else None


def waiting(session: Session) -> int:
    """Return how many reports nobody has looked at."""
    return session.scalar(select(func.count()).where(ReportRow.state == "open")) or 0


def organisations(session: Session) -> list[str]:
    """Return whom reports name, by how often."""
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
    """Return what agents found of a report, first first."""
    return session.scalars(select(DecisionRow).filter_by(report_id=report.id).order_by(DecisionRow.id)).all()


def replies(session: Session, report: ReportRow) -> Sequence[ReplyRow]:
    """Return what a reader was answered, first first."""
    return session.scalars(select(ReplyRow).filter_by(report_id=report.id).order_by(ReplyRow.id)).all()


def lesson(session: Session, report: ReportRow) -> LessonRow | None:
    """Return what leads want to be learnt from a report."""
    return session.scalar(select(LessonRow).filter_by(report_id=report.id))


def history(session: Session, report: ReportRow) -> list[QueueEntry]:
    """Return what was done with a report, first first, by the names that the audit knows."""
    rows = select(AuditRow.at, AuditRow.actor, AuditRow.action).where(AuditRow.object == f"report:{report.id}")
    return [QueueEntry(*row) for row in session.execute(rows.order_by(AuditRow.number))]


def handed_over(session: Session, organisation: str) -> Sequence[ReportRow]:
    """Return the cases that wait for an organisation's word, the oldest first."""
    found = select(ReportRow).where(ReportRow.organisation == organisation, ReportRow.state == "handed")
    return session.scalars(found.order_by(ReportRow.id).limit(CASES_PER_PAGE)).all()
