"""States and who may do what: one table.

A maker drafts and submits; another person of the organisation approves; what touches shared ground waits for the
registry's operator as well. Taking something out needs one person, because it only makes answers more careful.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role


class VersionState(StrEnum):
    """The state of a version."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ENDORSED = "endorsed"
    """Approved by its organisation; the operator's word is missing."""
    APPROVED = "approved"
    """In force, within its dates."""
    RETIRED = "retired"
    """No longer in force, in good order or because a newer version is."""
    WITHDRAWN = "withdrawn"
    """Taken out at once, or back before it was in force."""
    REJECTED = "rejected"


class Action(StrEnum):
    """An action on a version."""

    EDIT = "edit"
    SUBMIT = "submit"
    RECALL = "recall"
    APPROVE = "approve"
    REJECT = "reject"
    RETIRE = "retire"
    WITHDRAW = "withdraw"


class Whose(StrEnum):
    """Whose versions an action is for."""

    OWN = "own"
    OTHERS = "others"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Transition:
    """A transition: which role may take a version from which states to which."""

    action: Action
    before: tuple[VersionState, ...]
    roles: tuple[Role, ...]
    whose: Whose
    after: VersionState
    after_shared: VersionState | None = None
    """Where it leads for what touches shared ground, if elsewhere."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something may not be done."""

    code: str
    """`state`, `role` or `own`."""
    reason: Reason


_S, _A, _R, _W = VersionState, Action, Role, Whose
_OPEN = (_S.DRAFT, _S.SUBMITTED, _S.ENDORSED)
_WAITING = (_S.SUBMITTED, _S.ENDORSED)

STEPS = (
    Transition(_A.EDIT, (_S.DRAFT,), (_R.MAKER,), _W.OWN, _S.DRAFT),
    Transition(_A.SUBMIT, (_S.DRAFT,), (_R.MAKER,), _W.OWN, _S.SUBMITTED),
    Transition(_A.RECALL, _WAITING, (_R.MAKER,), _W.OWN, _S.DRAFT),
    Transition(_A.APPROVE, (_S.SUBMITTED,), (_R.CHECKER,), _W.OTHERS, _S.APPROVED, after_shared=_S.ENDORSED),
    Transition(_A.APPROVE, (_S.ENDORSED,), (_R.OPERATOR,), _W.OTHERS, _S.APPROVED),
    Transition(_A.REJECT, _WAITING, (_R.CHECKER, _R.OPERATOR), _W.OTHERS, _S.REJECTED),
    Transition(_A.RETIRE, (_S.APPROVED,), (_R.CHECKER, _R.OPERATOR), _W.ANY, _S.RETIRED),
    Transition(_A.WITHDRAW, _OPEN, (_R.MAKER,), _W.OWN, _S.WITHDRAWN),
    Transition(_A.WITHDRAW, (_S.APPROVED,), (_R.MAKER, _R.CHECKER, _R.OPERATOR), _W.ANY, _S.WITHDRAWN),
)


def decide(
    state: VersionState, action: Action, role: Role, is_own: bool, touches_shared_ground: bool
) -> VersionState | Refusal:
    """Return the state an action leads to, or why this person may not do it.

    `is_own` is true for a version's author; when it is approved, also for whoever has approved it once already.

    >>> decide(VersionState.SUBMITTED, Action.APPROVE, Role.CHECKER, is_own=True, touches_shared_ground=False).code
    'own'
    """
    steps = [step for step in STEPS if step.action is action]
    fitting = [step for step in steps if state in step.before]
    if not fitting:
        states = ", ".join(dict.fromkeys(each for step in steps for each in step.before))
        return Refusal("state", Reason("workflow.state", state=state, action=action, states=states))
    for step in fitting:
        if role in step.roles:
            if step.whose is Whose.ANY or is_own is (step.whose is Whose.OWN):
                return step.after_shared if step.after_shared and touches_shared_ground else step.after
            return Refusal("own", Reason(f"workflow.{step.whose}", action=action))
    roles = ", ".join(dict.fromkeys(each for step in fitting for each in step.roles))
    return Refusal("role", Reason("workflow.role", action=action, state=state, roles=roles))
