"""Campaigns: each new report joins the campaign that it is most similar to, or starts one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, select, text
from sqlalchemy.orm import Session

from sms_verify.core.campaigns import (
    LEADS,
    Campaign,
    Fingerprint,
    KnownCampaigns,
    WordingSketch,
    contact_digest,
    rounded,
)
from sms_verify.core.case import Case
from sms_verify.core.masking import shown
from sms_verify.core.types import Label
from sms_verify.errors import Conflict, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.codes import CAMPAIGN, new_code, spelled
from sms_verify.store.tables import CampaignContactRow, CampaignLeadRow, CampaignRow, ReportRow, SecretRow

OPEN, CONFIRMED, DISMISSED, MERGED = "open", "confirmed", "dismissed", "merged"

MAX_COMPARED_CAMPAIGNS = 50
"""Campaigns that a report is compared with."""

MOST_OF_LEAD = 100
"""Newest campaigns that one phrase may find, so that a common phrase finds no more than a rare one."""

NO_LEAD = -1
_NEWEST = (
    "SELECT * FROM (SELECT campaign_id FROM campaign_leads WHERE lead = :lead{} ORDER BY campaign_id DESC LIMIT :most)"
)
_BY_LEADS = text(" UNION ALL ".join(f"{_NEWEST.format(place)} AS of{place}" for place in range(LEADS)))
"""Written out, because it runs for each report and would take longer to build than to execute."""

MAX_CONTACTS = 200
"""Newest contacts by which a campaign is recognised."""


def join(
    session: Session, act: ChangeContext, report: ReportRow, case: Case, own: Fingerprint, key: bytes
) -> CampaignRow | None:
    """Return the campaign that a report joins or starts.

    An official message joins none, although forged copies share its words; neither does one too short to compare.
    """
    if Label(report.told).positive or not (own.wording.sketch or own.contacts):
        return None
    session.execute(select(SecretRow.name).with_for_update())  # one at a time, so that a wave begins one campaign
    found = _most_alike(session, own)
    if found is None:
        found = _begin(session, act, report, own)
    before = rounded(found.size)
    found.size += 1
    found.last_seen = max(found.last_seen, act.at)
    is_new = _note_contacts(session, act, found, case, key)
    if is_new or rounded(found.size) != before:
        found.changed_at = act.at
    return found


def _most_alike(session: Session, own: Fingerprint) -> CampaignRow | None:
    copies = [(row, seen) for row, seen in _candidates(session, own) if own.is_copy(seen)]
    if not copies:
        return None
    row, _ = max(copies, key=lambda pair: (own.wording.likeness(pair[1].wording), pair[0].size, pair[0].id))
    return session.get_one(CampaignRow, row.merged_into) if row.merged_into else row


def _candidates(session: Session, own: Fingerprint) -> list[tuple[CampaignRow, Fingerprint]]:
    """Return the campaigns that share most pieces or a contact with a message."""
    by_contact = (
        select(CampaignContactRow).where(CampaignContactRow.digest.in_(own.contacts)).limit(MAX_COMPARED_CAMPAIGNS)
    )
    contacts: dict[int, set[str]] = {}
    for held in session.scalars(by_contact):
        contacts.setdefault(held.campaign_id, set()).add(held.digest)
    wanted = {*_by_leads(session, own.wording.leads), *contacts}
    rows = session.scalars(select(CampaignRow).where(CampaignRow.id.in_(wanted))) if wanted else ()
    return [(row, Fingerprint(_wording(row), frozenset(contacts.get(row.id, ())))) for row in rows]


def _by_leads(session: Session, leads: Sequence[int]) -> Sequence[int]:
    """Return the campaigns that share most of some pieces."""
    if not leads:
        return ()
    asked = dict.fromkeys(range(LEADS), NO_LEAD) | dict(enumerate(leads))
    found = session.execute(_BY_LEADS, {f"lead{place}": lead for place, lead in asked.items()} | {"most": MOST_OF_LEAD})
    shared = Counter(found.scalars())
    return sorted(shared, key=lambda campaign: (-shared[campaign], -campaign))[:MAX_COMPARED_CAMPAIGNS]


def _wording(row: CampaignRow) -> WordingSketch:
    sketch, leads = row.wording
    return WordingSketch(tuple(sketch), tuple(leads))


def _begin(session: Session, act: ChangeContext, report: ReportRow, own: Fingerprint) -> CampaignRow:
    row = CampaignRow(
        code=new_code(act, CAMPAIGN),
        state=OPEN,
        size=0,
        first_seen=act.at,
        last_seen=act.at,
        changed_at=act.at,
        organisation=report.organisation,
        language=report.spoken,
        sample=report.text,
        wording=list(own.wording),
        alerted_size=0,
    )
    session.add(row)
    session.flush()
    session.add_all(CampaignLeadRow(lead=lead, campaign_id=row.id) for lead in own.wording.leads)
    return row


def _note_contacts(session: Session, act: ChangeContext, campaign: CampaignRow, case: Case, key: bytes) -> bool:
    """Note where a message leads; return whether the campaign has not led there before."""
    is_new = False
    for contact in {digest: each for each in case.contacts if (digest := contact_digest(each, key))}.items():
        digest, each = contact
        held = session.get(CampaignContactRow, (digest, campaign.id))
        if held:
            held.size += 1
            continue
        is_new = True
        session.add(
            CampaignContactRow(
                digest=digest, campaign_id=campaign.id, kind=each.kind, shown=shown(each), first_seen=act.at, size=1
            )
        )
    return is_new


def leave(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Remove a report from its campaign; an open campaign without reports is deleted."""
    campaign = report.campaign
    if campaign is None:
        return
    campaign.size -= 1
    campaign.changed_at = act.at
    report.campaign = None
    session.flush()
    if campaign.size <= 0 and campaign.state == OPEN:
        remove(session, campaign)


def remove(session: Session, campaign: CampaignRow) -> None:
    """Delete a campaign and its search data."""
    for table in (CampaignLeadRow, CampaignContactRow):
        session.execute(delete(table).where(table.campaign_id == campaign.id))
    session.delete(campaign)
    session.flush()


def campaign_of(session: Session, code: str) -> CampaignRow:
    """Return the campaign of a code; raises `NotFound`."""
    row = session.scalar(select(CampaignRow).where(CampaignRow.code == spelled(code)))
    if row is None:
        raise NotFound(Reason("campaign.unknown"))
    return row


def set_campaign_state(session: Session, act: ChangeContext, campaign: CampaignRow, state: str) -> None:
    """Set a campaign's state: confirmed, dismissed or open; the caller has checked the person's role."""
    if campaign.state == MERGED:
        raise Conflict(Reason("campaign.merged"))
    campaign.state, campaign.changed_at = state, act.at
    chain.record(session, act, f"campaign.{state}", f"campaign:{campaign.code}", {"size": campaign.size})


def merge(session: Session, act: ChangeContext, one: CampaignRow, into: CampaignRow) -> None:
    """Merge the first campaign into the second; near copies of either join the second from now on."""
    if one.id == into.id or MERGED in (one.state, into.state):
        raise Conflict(Reason("campaign.merged"))
    for report in session.scalars(select(ReportRow).where(ReportRow.campaign_id == one.id)):
        report.campaign_id = into.id
    into.size, one.size = into.size + one.size, 0
    into.first_seen, into.last_seen = min(into.first_seen, one.first_seen), max(into.last_seen, one.last_seen)
    one.state, one.merged_into, one.changed_at, into.changed_at = MERGED, into.id, act.at, act.at
    chain.record(session, act, "campaign.merge", f"campaign:{one.code}", {"into": into.code})


def known(session: Session, key: bytes) -> KnownCampaigns:
    """Return the confirmed campaigns in the form that the checker looks them up."""
    rows = session.scalars(select(CampaignRow).where(CampaignRow.state == CONFIRMED).order_by(CampaignRow.id)).all()
    merged = session.scalars(select(CampaignRow).where(CampaignRow.merged_into.in_([row.id for row in rows]))).all()
    named = {row.id: row for row in rows}
    found = [
        Campaign(home.code, rounded(home.size), _wording(row), frozenset(_contacts(session, row.id)))
        for row in (*rows, *merged)
        if (home := named.get(row.merged_into or row.id))
    ]
    return KnownCampaigns(tuple(found), key)


def known_at(session: Session) -> tuple[int, str]:
    """Return a cheap version stamp of the confirmed campaigns, by one query."""
    count, newest = session.execute(
        select(func.count(), func.max(CampaignRow.changed_at)).where(CampaignRow.state == CONFIRMED)
    ).one()
    return count, str(newest)


def _contacts(session: Session, campaign: int) -> Sequence[str]:
    held = select(CampaignContactRow.digest).where(CampaignContactRow.campaign_id == campaign)
    newest: Iterable[str] = session.scalars(held.order_by(CampaignContactRow.first_seen.desc()).limit(MAX_CONTACTS))
    return tuple(newest)
