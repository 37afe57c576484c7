"""Intake of a reported message: stored masked, and encrypted in full only with the reader's consent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.core.campaigns import fingerprint
from sms_verify.core.case import Case
from sms_verify.core.masking import masked, shown
from sms_verify.core.types import ContactKind, Label, Standing, Verdict
from sms_verify.errors import InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.users import ADDRESS
from sms_verify.store.reports import campaigns
from sms_verify.store.reports.codes import CASE, new_code, spelled
from sms_verify.store.tables import ReportRow

ALARMS = (Label.FRAUD, Label.SUSPICIOUS)
"""Labels after which a message's contacts are kept as evidence."""


LEADING = (ContactKind.LINK, ContactKind.PHONE, ContactKind.EMAIL, ContactKind.HANDLE)
"""Kinds of contacts that are never the reader's own."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A message to report, its verdict, and the reader's consents."""

    case: Case
    verdict: Verdict
    language: str
    """The language of the answer to the reader."""
    keep_original: bool = False
    email: str | None = None
    door: str = "page"
    doubted: str | None = None
    """What the reader takes it for when they dispute the verdict: `fraud` or `genuine`."""


def take(session: Session, act: ChangeContext, reported: Reported, key: bytes) -> ReportRow:
    """Store a report and assign its campaign; raises `InvalidInput` for an invalid e-mail address."""
    if reported.email and not ADDRESS.fullmatch(reported.email):
        raise InvalidInput(Reason("report.email"))
    case, verdict = reported.case, reported.verdict
    row = ReportRow(
        number=new_code(act, CASE),
        created_at=act.at,
        door=reported.door,
        state="open",
        language=reported.language,
        spoken=case.language,
        region=case.message.region,
        scheme=case.sender.scheme if case.sender else None,
        received=case.message.received,
        text=masked(case),
        original=case.text.raw.replace("\0", "\ufffd") if reported.keep_original else None,
        sender=case.message.sender if reported.keep_original else None,
        email=reported.email or None,
        told=verdict.label,
        doubted=reported.doubted,
        label=verdict.label,
        score=verdict.score,
        probability=verdict.probability,
        findings=[[each.code, each.weight, each.evidence.span] for each in verdict.findings],
        contacts=_contacts(case),
        contact_values=_leads(case) if verdict.label in ALARMS else None,
        versions=_versions(verdict),
        organisation=case.organisation.id if case.organisation else None,
        template=case.alignment.template.key if case.alignment else None,
        differences=[[each.span, each.place] for each in case.alignment.differences] if case.alignment else [],
        slots=[each.span for each in case.alignment.slots] if case.alignment else [],
    )
    row.campaign = campaigns.join(session, act, row, case, fingerprint(case, key), key)
    session.add(row)
    session.flush()
    chain.record(session, act, "report.add", f"report:{row.id}", {"label": row.label, "door": row.door})
    return row


def report_of(session: Session, number: str) -> ReportRow:
    """Return the report of a case number, however it was typed; raises `NotFound`."""
    row = session.scalar(select(ReportRow).where(ReportRow.number == spelled(number)))
    if row is None:
        raise NotFound(Reason("report.unknown"))
    return row


def withdraw(session: Session, act: ChangeContext, number: str) -> None:
    """Erase a report at its reader's wish: its campaign shrinks by one, the audit keeps that it existed."""
    erase(session, act, report_of(session, number), "report.withdraw")


def erase(session: Session, act: ChangeContext, row: ReportRow, action: str) -> None:
    """Delete a report and all data that belongs to it alone."""
    campaigns.leave(session, act, row)
    session.execute(delete(ReportRow).where(ReportRow.id == row.id))
    chain.record(session, act, action, f"report:{row.id}")


def _contacts(case: Case) -> list[Any]:
    return [[each.kind, shown(each), each.standing, each.owner, each.span] for each in case.contacts]


def _leads(case: Case) -> str | None:
    """Return where an alarming message leads, whole; nothing of the organisation's own, and no account or card number.

    An account or card number may be the fraud's, or the reader's own that the message quotes.
    """
    away = [each for each in case.contacts if each.standing is not Standing.OFFICIAL and not each.provisional]
    leads = dict.fromkeys((str(each.kind), each.value) for each in away if each.kind in LEADING)
    return json.dumps([*leads], ensure_ascii=False) if leads else None


def _versions(verdict: Verdict) -> dict[str, Any]:
    versions = verdict.versions
    return {name: getattr(versions, name) for name in ("rules", "registry", "model", "campaigns")}
