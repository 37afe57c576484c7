"""Figures of reports: over time, by answer, organisation, language and scheme, and the error rates."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from sms_verify.core.proportions import wilson
from sms_verify.store.reports import cases
from sms_verify.store.reports.campaigns import CONFIRMED, MERGED, OPEN
from sms_verify.store.reports.evidence import FRAUD, GENUINE
from sms_verify.store.reports.submission import ALARMS
from sms_verify.store.tables import CampaignRow, ReportRow

MAX_FIGURE_ROWS = 12
"""Rows of a table by organisation, language or scheme."""


class Count(NamedTuple):
    """A number of reports with one value."""

    name: str
    reports: int


class Day(NamedTuple):
    """The reports of one day (UTC)."""

    day: datetime.date
    reports: int
    alarms: int
    """How many of them were answered fraud or suspicious."""


class Share(NamedTuple):
    """A share with its 95 % interval; None without cases."""

    hits: int
    of: int

    @property
    def share(self) -> float | None:
        """The share itself."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of the true share."""
        if not self.of:
            return None
        return wilson(self.hits, self.of)


class Figures(NamedTuple):
    """The numbers of some days up to a moment."""

    days: tuple[Day, ...]
    labels: tuple[Count, ...]
    organisations: tuple[Count, ...]
    languages: tuple[Count, ...]
    schemes: tuple[Count, ...]
    templates: tuple[Count, ...]
    """Registered templates that reports match or copy."""
    campaigns: tuple[Count, ...]
    false_alarms: Share
    """Of the cases that people found genuine, the share answered fraud or suspicious."""
    misses: Share
    """Of the cases that people found to be fraud, the share answered neither."""
    agreed: int
    """Cases that two agents decided."""
    kappa: float | None


def figures(session: Session, at: datetime.datetime, days: int) -> Figures:
    """Return the figures of the last days."""
    since = at - datetime.timedelta(days=days)
    recent = ReportRow.created_at > since
    agreed, kappa = cases.agreement(session)
    return Figures(
        days=_days(session, at, days),
        labels=_counts(session, ReportRow.told, recent),
        organisations=_counts(session, ReportRow.organisation, recent),
        languages=_counts(session, ReportRow.spoken, recent),
        schemes=_counts(session, ReportRow.scheme, recent),
        templates=_counts(session, ReportRow.template, recent),
        campaigns=campaigns(session),
        false_alarms=_erred(session, GENUINE, recent, wrong=ReportRow.told.in_(ALARMS)),
        misses=_erred(session, FRAUD, recent, wrong=ReportRow.told.not_in(ALARMS)),
        agreed=agreed,
        kappa=kappa,
    )


def campaigns(session: Session) -> tuple[Count, ...]:
    """Return the number of campaigns by state."""
    rows = session.execute(select(CampaignRow.state, func.count()).group_by(CampaignRow.state))
    counted = {state: count for state, count in rows}  # noqa: C416, a row is no pair
    return tuple(Count(state, counted.get(state, 0)) for state in (OPEN, CONFIRMED, "dismissed", MERGED))


def reports_by(session: Session, column: str) -> tuple[Count, ...]:
    """Return the number of reports by `state` or `label`."""
    by = {"state": ReportRow.state, "label": ReportRow.label}[column]
    return tuple(Count(name, count) for name, count in session.execute(select(by, func.count()).group_by(by)))


def _days(session: Session, at: datetime.datetime, days: int) -> tuple[Day, ...]:
    """Return the reports of each day, those without any included."""
    first = first_day(at, days)
    begin = datetime.datetime.combine(first, datetime.time(), datetime.UTC)
    counted: dict[datetime.date, tuple[int, int]] = {}
    day, alarms = func.date(ReportRow.created_at), func.sum(case((ReportRow.told.in_(ALARMS), 1), else_=0))
    rows = select(day, func.count(), alarms).where(ReportRow.created_at >= begin).group_by(day)
    for name, count, alarming in session.execute(rows):
        counted[datetime.date.fromisoformat(str(name))] = count, alarming
    each = (first + datetime.timedelta(days=number) for number in range(days))
    return tuple(Day(day, *counted.get(day, (0, 0))) for day in each)


def first_day(at: datetime.datetime, days: int) -> datetime.date:
    """Return the first of some days up to a moment."""
    return (at - datetime.timedelta(days=days - 1)).date()


def _counts(session: Session, column: Any, recent: ColumnElement[bool]) -> tuple[Count, ...]:
    counted = select(column, func.count()).where(recent, column.is_not(None)).group_by(column)
    rows: Sequence[Any] = session.execute(counted.order_by(func.count().desc(), column).limit(MAX_FIGURE_ROWS)).all()
    return tuple(Count(*row) for row in rows)


def _erred(session: Session, found: str, recent: ColumnElement[bool], wrong: ColumnElement[bool]) -> Share:
    decided = (recent, ReportRow.decided_as.in_((f"agent:{found}", f"organisation:{found}")))
    of = session.scalar(select(func.count()).select_from(ReportRow).where(*decided)) or 0
    hits = session.scalar(select(func.count()).select_from(ReportRow).where(*decided, wrong)) or 0
    return Share(hits, of)
