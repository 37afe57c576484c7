"""What an organisation still needs before its messages are confirmed: a short list, each step done, begun or open."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.store.registry import domain_proofs, queries
from sms_verify.store.registry.domain_proofs import ProofState
from sms_verify.store.registry.queries import OPEN
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import HelpRequestRow, MembershipRow, UserRow

KINDS = ("organisation", "name", "domain", "hotline", "sender", "template")
"""What is registered, in the order in which it is best done; `proof` comes after the domain, `person` first.

Without the first, what the organisation is, nothing of it is in the registry.
"""


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    BEGUN = "begun"
    """Drafted or submitted, not in force; a second person's role is asked for."""
    OPEN = "open"


class Step(NamedTuple):
    """Something to be done once."""

    name: str
    """`person`, `proof`, or a kind of entry."""
    state: StepState


def steps(session: Session, organisation: str) -> tuple[Step, ...]:
    """Return what there is to do, in its order."""
    counted = queries.counts(session, organisation)
    found = [Step("person", _person(session, organisation))]
    for kind in KINDS:
        begun = any(counted.get((kind, state)) for state in OPEN)
        done = counted.get((kind, VersionState.APPROVED))
        found.append(Step(kind, StepState.DONE if done else StepState.BEGUN if begun else StepState.OPEN))
        if kind == "domain":
            found.append(Step("proof", _proof(session, organisation)))
    return tuple(found)


def _person(session: Session, organisation: str) -> StepState:
    if _people(session, organisation) > 1:
        return StepState.DONE
    asked = select(HelpRequestRow.id).where(HelpRequestRow.what.endswith(f"@{organisation}", autoescape=True))
    return StepState.BEGUN if session.scalar(asked.limit(1)) else StepState.OPEN


def _people(session: Session, organisation: str) -> int:
    """Return how many people draft or approve there who may sign in."""
    held = select(func.count(MembershipRow.user_id.distinct())).join(MembershipRow.user)
    here = held.where(MembershipRow.organisation == organisation, MembershipRow.role.in_(("maker", "checker")))
    return session.scalar(here.where(UserRow.active)) or 0


def _proof(session: Session, organisation: str) -> StepState:
    listed = domain_proofs.listed(session, organisation)
    states = [domain_proofs.standing_of(each.proof) if each.proof else ProofState.PROVEN for each in listed]
    if not states:
        return StepState.OPEN
    return StepState.DONE if all(state is ProofState.PROVEN for state in states) else StepState.BEGUN
