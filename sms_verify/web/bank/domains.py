"""`…/domains`: the TXT record that proves each domain, the result of its last check, and a check on request."""

from __future__ import annotations

from functools import partial
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Path
from starlette.responses import Response

from sms_verify.errors import Conflict, NotFound, SmsVerifyError
from sms_verify.outbound.txt import look_up
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import domain_proofs
from sms_verify.store.registry.domain_proofs import GRACE, DomainProof, ProofOutcome, ProofState
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import DomainProofRow
from sms_verify.tasks.domains import check
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}/domains")

LOOKERS = (Role.MAKER, Role.CHECKER, Role.OPERATOR)
"""Roles that may request a check."""


class DomainLine(NamedTuple):
    """A domain as the page shows it."""

    id: int
    version: int
    domain: str
    is_in_force: bool
    standing: ProofState | None
    """The state of its proof; None where the domain rests on its sources."""
    name: str
    record: str
    checked: str
    outcome: str
    counts_until: str


@router.get("")
def show(visit: BankDep) -> Response:
    """Show the domains with their records."""
    return _page(visit)


@router.post("/{thing}/check")
def check_now(visit: BankDep, thing: Annotated[int, Path(ge=1, le=MAX_ROW_ID)]) -> Response:
    """Check a domain's record now, and refresh this process's registry."""
    visit.person.needs(*LOOKERS, at=visit.organisation)
    database, act = visit.wired.the_store.database, visit.person.act(visit.wired.now())
    with database.reading() as session:
        if thing not in [each.thing.id for each in domain_proofs.listed(session, visit.organisation) if each.proof]:
            raise NotFound(Reason("not-yours"))
    try:
        with database.reading() as session:
            due = domain_proofs.request_check(session, act, thing)
    except Conflict as error:
        return _page(visit, error)
    outcome = check(database, act, due, partial(look_up, server=visit.wired.settings.dns))
    visit.wired.refresh_registry()
    return done(visit.path("domains"), "domain_proven" if outcome is ProofOutcome.PROVEN else "domain_looked")


def _page(visit: BankContext, error: SmsVerifyError | None = None) -> Response:
    with visit.wired.the_store.database.reading() as session:
        rows = [_row(visit, each) for each in domain_proofs.listed(session, visit.organisation)]
    return visit.show(
        "bank/domains.html",
        error=error,
        rows=[row for row in rows if row.standing],
        sourced=[row for row in rows if row.standing is None],
        looks=visit.person.is_a(*LOOKERS, at=visit.organisation),
    )


def _row(visit: BankContext, listed: DomainProof) -> DomainLine:
    words, proof, domain = visit.words, listed.proof or DomainProofRow(token=""), listed.thing.key
    provable = domain_proofs.is_provable(domain)
    outcome = proof.outcome if provable else ProofOutcome.SUFFIX
    standing = domain_proofs.standing_of(proof) if listed.proof else None
    until = proof.failing_since + GRACE if proof.failing_since and standing is ProofState.FAILING else None
    return DomainLine(
        listed.thing.id,
        listed.version.id,
        domain,
        listed.version.state == VersionState.APPROVED,
        standing,
        domain_proofs.name_of(domain),
        domain_proofs.record_of(proof) if provable else "",
        words.moment(proof.checked_at),
        words.page(f"domain_outcome.{outcome}") if outcome else "",
        words.moment(until),
    )
