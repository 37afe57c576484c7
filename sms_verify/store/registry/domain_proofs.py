"""Whose a domain is: a TXT record with a token that only this organisation was given for this domain.

The record stands at `_sms-verify.` before the very name that was registered: what stands at a parent or behind an
alias proves nothing, and a name under which strangers get names of their own cannot be proven at all. A domain that a
person registered counts as provisional until it is proven; one that came from files stands by its sources.

A proof is looked at daily. One that fails counts for seven more days, in which its organisation is told every day:
longer than a weekend and a holiday, in which records get lost by mistake, and shorter than the month for which an
expired name is kept for its owner before a stranger may have it (ICANN's redemption grace period, 30 days).
"""

from __future__ import annotations

import base64
import datetime
import math
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from sms_verify.core.identifiers import hosts
from sms_verify.errors import Conflict
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications.alerts import Event, enqueue
from sms_verify.store.registry.queries import OPEN
from sms_verify.store.registry.revision import raise_revision
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import DomainProofRow, ThingRow, VersionRow

LABEL, PREFIX = "_sms-verify", "sms-verify="
TOKEN_BYTES = 20

DAY, HOUR = datetime.timedelta(days=1), datetime.timedelta(hours=1)
GRACE = 7 * DAY
LATELY = 2 * DAY
"""As long as a proof in force may go without a look, which is daily."""

TOLD_AGAIN = datetime.timedelta(hours=20)
"""Less than a day, so that a daily look is told of daily."""

MIN_LOOK_INTERVAL = datetime.timedelta(seconds=10)
"""Between two looks that people ask for."""

CALM = 2
"""Failures in a row before anybody is told: one look may go wrong for reasons of the network."""


class ProofOutcome(StrEnum):
    """The outcome of a check of a domain's record."""

    PROVEN = "proven"
    OTHER = "other"
    """There are records, none with this token."""
    ABSENT = "absent"
    ALIAS = "alias"
    UNREACHABLE = "unreachable"
    SUFFIX = "suffix"
    """Strangers get names under this one."""


class ProofState(StrEnum):
    """The state of a domain's proof."""

    PROVEN = "proven"
    FAILING = "failing"
    """It counts, as long as the grace lasts."""
    LOST = "lost"
    NEVER = "never"


class Due(NamedTuple):
    """A domain whose record is to be checked."""

    thing_id: int
    domain: str


class DomainProof(NamedTuple):
    """A registered domain with the state of its proof, as its organisation sees it."""

    thing: ThingRow
    version: VersionRow
    """The one in force, else the newest that is still open."""
    proof: DomainProofRow | None
    """None where it stands by its sources."""


def expect(session: Session, act: ChangeContext, thing: ThingRow) -> None:
    """Give a domain its token, if it has none."""
    if thing.kind == "domain" and not thing.provisional and session.get(DomainProofRow, thing.id) is None:
        token = base64.b32encode(act.entropy(TOKEN_BYTES)).decode().lower()
        session.add(DomainProofRow(thing_id=thing.id, token=token, failures=0, next_at=act.at))
        session.flush()


def begin(session: Session, act: ChangeContext, thing: ThingRow) -> None:
    """Schedule an immediate check of a newly approved domain; discard a proof that was not checked for two days."""
    proof = session.get(DomainProofRow, thing.id)
    if proof is not None:
        proof.next_at = act.at
        if proof.checked_at is None or act.at - proof.checked_at > LATELY:
            proof.proven_at = proof.failing_since = proof.told_at = None


def counts() -> ColumnElement[bool]:
    """Return the condition under which a registered domain is more than provisional, for rows joined with proofs."""
    return VersionRow.origin.is_not(None) | DomainProofRow.proven_at.is_not(None)


def standing_of(proof: DomainProofRow) -> ProofState:
    """Return the state of a domain's proof after its last check."""
    if proof.proven_at is None:
        return ProofState.LOST if proof.failing_since else ProofState.NEVER
    return ProofState.FAILING if proof.failing_since else ProofState.PROVEN


def name_of(domain: str) -> str:
    """Return the DNS name of a domain's TXT record."""
    return f"{LABEL}.{domain}"


def record_of(proof: DomainProofRow) -> str:
    """Return the text of a domain's record."""
    return PREFIX + proof.token


def is_provable(domain: str) -> bool:
    """Whether nobody but its owner gets names under a domain."""
    return not hosts.is_public_suffix(domain) and not hosts.is_shared(domain)


def judge(proof: DomainProofRow, domain: str, texts: Iterable[str], problem: str | None) -> ProofOutcome:
    """Return the outcome of a check that found these TXT records, or met this problem."""
    if not is_provable(domain):
        return ProofOutcome.SUFFIX
    if problem is not None:
        return ProofOutcome(problem)
    return ProofOutcome.PROVEN if record_of(proof) in {text.strip() for text in texts} else ProofOutcome.OTHER


def due(session: Session, at: datetime.datetime, most: int) -> list[Due]:
    """Return the domains that people registered, that are in force, and whose check is due."""
    rows = (
        select(ThingRow.id, ThingRow.key)
        .join(DomainProofRow, DomainProofRow.thing_id == ThingRow.id)
        .join(VersionRow, and_(VersionRow.thing_id == ThingRow.id, VersionRow.state == VersionState.APPROVED))
        .where(VersionRow.origin.is_(None), DomainProofRow.next_at <= at)
        .order_by(DomainProofRow.next_at, ThingRow.id)
        .limit(most)
    )
    return [Due(*row) for row in session.execute(rows)]


def listed(session: Session, organisation: str) -> list[DomainProof]:
    """Return an organisation's domains that are in force or on their way there."""
    rows = (
        select(VersionRow, DomainProofRow)
        .join(VersionRow.thing)
        .outerjoin(DomainProofRow, DomainProofRow.thing_id == ThingRow.id)
        .where(ThingRow.organisation == organisation, ThingRow.kind == "domain", ThingRow.provisional.is_(False))
        .where(VersionRow.state.in_((VersionState.APPROVED, *OPEN)))
        .order_by(ThingRow.key, VersionRow.state != VersionState.APPROVED, VersionRow.number.desc())
    )
    first: dict[int, DomainProof] = {}
    for version, proof in session.execute(rows):
        needed = None if version.state == VersionState.APPROVED and version.origin else proof
        first.setdefault(version.thing_id, DomainProof(version.thing, version, needed))
    return list(first.values())


def request_check(session: Session, act: ChangeContext, thing_id: int) -> Due:
    """Return a domain that a person wants checked now; raises `Conflict` where it was checked a moment ago."""
    thing, proof = session.get_one(ThingRow, thing_id), session.get_one(DomainProofRow, thing_id)
    wait = proof.checked_at + MIN_LOOK_INTERVAL - act.at if proof.checked_at else -MIN_LOOK_INTERVAL
    if wait.total_seconds() > 0:
        raise Conflict(Reason("domains.too-soon", seconds=math.ceil(wait.total_seconds())))
    return Due(thing.id, thing.key)


def note(session: Session, act: ChangeContext, found: Due, texts: Iterable[str], problem: str | None) -> ProofOutcome:
    """Store the outcome of a check; on a change, alert the organisation and raise the revision."""
    locked = select(DomainProofRow).where(DomainProofRow.thing_id == found.thing_id).with_for_update()
    proof = session.scalars(locked.execution_options(populate_existing=True)).one()
    outcome = judge(proof, found.domain, texts, problem)
    proof.checked_at, proof.outcome, proof.next_at = act.at, outcome, act.at + DAY
    thing = session.get_one(ThingRow, found.thing_id)
    if outcome is ProofOutcome.PROVEN:
        _prove(session, act, proof, thing)
    elif proof.failing_since or proof.proven_at:
        _fail(session, act, proof, thing)
    return outcome


def _prove(session: Session, act: ChangeContext, proof: DomainProofRow, thing: ThingRow) -> None:
    is_news = proof.proven_at is None or proof.told_at is not None
    if proof.proven_at is None:
        proof.proven_at = act.at
        _changed(session, act, thing, "domain.prove")
    proof.failing_since, proof.told_at, proof.failures = None, None, 0
    if is_news:
        enqueue(session, act, thing.organisation, Event.DOMAIN_PROVEN, {"domain": thing.key})


def _fail(session: Session, act: ChangeContext, proof: DomainProofRow, thing: ThingRow) -> None:
    proof.failures += 1
    proof.failing_since = proof.failing_since or act.at
    if proof.proven_at is None:
        return  # lost already, and told so
    until = proof.failing_since + GRACE
    is_lost = act.at >= until and proof.failures >= CALM
    if is_lost:
        proof.proven_at = None
        _changed(session, act, thing, "domain.lose")
    if proof.failures < CALM:
        proof.next_at = act.at + HOUR
    elif is_lost or proof.told_at is None or act.at - proof.told_at >= TOLD_AGAIN:
        data = {
            "domain": thing.key,
            "reason": proof.outcome,
            "since": proof.failing_since.isoformat(),
            "state": ProofState.LOST if is_lost else ProofState.FAILING,
            "counts_until": until.isoformat(),
        }
        enqueue(session, act, thing.organisation, Event.DOMAIN_FAILED, data)
        proof.told_at = act.at


def _changed(session: Session, act: ChangeContext, thing: ThingRow, action: str) -> None:
    raise_revision(session)
    chain.record(session, act, action, f"{thing.organisation}/domain/{thing.key}")
