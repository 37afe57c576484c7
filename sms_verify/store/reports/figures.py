"""Figures of reports: over time, by answer, organisation, language and scheme, and the error rates."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import case, func, select
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


class _Kind(NamedTuple):
    """Reports that are alike in all that is counted."""

    told: str
    organisation: str | None
    spoken: str
    scheme: str | None
    template: str | None
    decided_as: str | None
    reports: int


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
    kinds = _kinds(session, at - datetime.timedelta(days=days))
    agreed, kappa = cases.agreement(session)
    return Figures(
        days=over_time(session, at, days),
        labels=_counts(kinds, "told"),
        organisations=_counts(kinds, "organisation"),
        languages=_counts(kinds, "spoken"),
        schemes=_counts(kinds, "scheme"),
        templates=_counts(kinds, "template"),
        campaigns=campaigns(session),
        false_alarms=_erred(kinds, GENUINE, alarmed_wrongly=True),
        misses=_erred(kinds, FRAUD, alarmed_wrongly=False),
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


def over_time(session: Session, at: datetime.datetime, days: int, campaign: int | None = None) -> tuple[Day, ...]:
    """Return the reports of each day, those without any included; of one campaign where its id is given."""
    first = first_day(at, days)
    begin = datetime.datetime.combine(first, datetime.time(), datetime.UTC)
    counted: dict[datetime.date, tuple[int, int]] = {}
    day, alarms = func.date(ReportRow.created_at), func.sum(case((ReportRow.told.in_(ALARMS), 1), else_=0))
    rows = select(day, func.count(), alarms).where(ReportRow.created_at >= begin).group_by(day)
    for name, count, alarming in session.execute(rows if campaign is None else rows.filter_by(campaign_id=campaign)):
        counted[datetime.date.fromisoformat(str(name))] = count, alarming
    each = (first + datetime.timedelta(days=number) for number in range(days))
    return tuple(Day(day, *counted.get(day, (0, 0))) for day in each)


def first_day(at: datetime.datetime, days: int) -> datetime.date:
    """Return the first of some days up to a moment."""
    return (at - datetime.timedelta(days=days - 1)).date()


def _kinds(session: Session, since: datetime.datetime) -> Sequence[_Kind]:
    """Return the reports since a moment, counted by everything that is told of them: the table is read once."""
    columns = [getattr(ReportRow, name) for name in _Kind._fields[:-1]]
    rows = select(*columns, func.count()).where(ReportRow.created_at > since).group_by(*columns)
    return [_Kind._make(row) for row in session.execute(rows)]


def _counts(kinds: Sequence[_Kind], column: str) -> tuple[Count, ...]:
    """Return the most frequent values of a column."""
    counted: Counter[str] = Counter()
    for kind in kinds:
        if (value := getattr(kind, column)) is not None:
            counted[value] += kind.reports
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Count(*each) for each in ordered[:MAX_FIGURE_ROWS])


def _erred(kinds: Sequence[_Kind], found: str, alarmed_wrongly: bool) -> Share:
    """Return the share of cases with a finding of people to which the answer was wrong."""
    decided = [kind for kind in kinds if kind.decided_as in (f"agent:{found}", f"organisation:{found}")]
    wrong = [kind for kind in decided if (kind.told in ALARMS) is alarmed_wrongly]
    return Share(sum(kind.reports for kind in wrong), sum(kind.reports for kind in decided))
