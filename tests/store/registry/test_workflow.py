"""States and who may do what, row by row."""

from __future__ import annotations

from itertools import product

import pytest

from sms_verify.store.people.roles import Role
from sms_verify.store.registry.workflow import STEPS, Action, Refusal, VersionState, Whose, decide

IDLE = (Role.AGENT, Role.LEAD, Role.AUDITOR)
OPEN = (VersionState.DRAFT, VersionState.SUBMITTED, VersionState.ENDORSED)
FINAL = (VersionState.RETIRED, VersionState.WITHDRAWN, VersionState.REJECTED)
EVERYTHING = list(product(VersionState, Action, Role, (True, False), (True, False)))


@pytest.mark.parametrize(
    ("state", "action", "role", "own", "shared", "after"),
    [
        (VersionState.DRAFT, Action.EDIT, Role.MAKER, True, False, VersionState.DRAFT),
        (VersionState.DRAFT, Action.SUBMIT, Role.MAKER, True, True, VersionState.SUBMITTED),
        (VersionState.SUBMITTED, Action.RECALL, Role.MAKER, True, False, VersionState.DRAFT),
        (VersionState.SUBMITTED, Action.APPROVE, Role.CHECKER, False, False, VersionState.APPROVED),
        (VersionState.SUBMITTED, Action.APPROVE, Role.CHECKER, False, True, VersionState.ENDORSED),
        (VersionState.ENDORSED, Action.APPROVE, Role.OPERATOR, False, True, VersionState.APPROVED),
        (VersionState.ENDORSED, Action.APPROVE, Role.OPERATOR, False, False, VersionState.APPROVED),
        (VersionState.ENDORSED, Action.REJECT, Role.OPERATOR, False, True, VersionState.REJECTED),
        (VersionState.SUBMITTED, Action.REJECT, Role.CHECKER, False, False, VersionState.REJECTED),
        (VersionState.APPROVED, Action.RETIRE, Role.CHECKER, True, False, VersionState.RETIRED),
        (VersionState.APPROVED, Action.WITHDRAW, Role.MAKER, True, False, VersionState.WITHDRAWN),
        (VersionState.APPROVED, Action.WITHDRAW, Role.OPERATOR, False, True, VersionState.WITHDRAWN),
        (VersionState.DRAFT, Action.WITHDRAW, Role.MAKER, True, False, VersionState.WITHDRAWN),
    ],
)
def test_a_permitted_step_leads_on(
    state: VersionState, action: Action, role: Role, own: bool, shared: bool, after: VersionState
) -> None:
    assert decide(state, action, role, own, shared) is after


@pytest.mark.parametrize(
    ("state", "action", "role", "own", "code"),
    [
        (VersionState.SUBMITTED, Action.APPROVE, Role.CHECKER, True, "own"),
        (VersionState.ENDORSED, Action.APPROVE, Role.OPERATOR, True, "own"),
        (VersionState.SUBMITTED, Action.REJECT, Role.CHECKER, True, "own"),
        (VersionState.DRAFT, Action.EDIT, Role.MAKER, False, "own"),
        (VersionState.DRAFT, Action.WITHDRAW, Role.MAKER, False, "own"),
        (VersionState.SUBMITTED, Action.APPROVE, Role.MAKER, False, "role"),
        (VersionState.SUBMITTED, Action.APPROVE, Role.OPERATOR, False, "role"),
        (VersionState.ENDORSED, Action.APPROVE, Role.CHECKER, False, "role"),
        (VersionState.APPROVED, Action.RETIRE, Role.MAKER, False, "role"),
        (VersionState.DRAFT, Action.APPROVE, Role.CHECKER, False, "state"),
        (VersionState.APPROVED, Action.EDIT, Role.MAKER, True, "state"),
        (VersionState.APPROVED, Action.REJECT, Role.OPERATOR, False, "state"),
    ],
)
def test_a_refusal_says_why(state: VersionState, action: Action, role: Role, own: bool, code: str) -> None:
    answer = decide(state, action, role, own, touches_shared_ground=False)
    assert isinstance(answer, Refusal)
    assert answer.code == code
    assert len(answer.reason) > 20


@pytest.mark.parametrize("state", FINAL)
def test_nothing_comes_back_from_the_end(state: VersionState) -> None:
    answers = [decide(*row) for row in EVERYTHING if row[0] is state]
    assert all(isinstance(answer, Refusal) for answer in answers)


@pytest.mark.parametrize("role", IDLE)
def test_agents_leads_and_auditors_change_nothing(role: Role) -> None:
    answers = [decide(*row) for row in EVERYTHING if row[2] is role]
    assert all(isinstance(answer, Refusal) for answer in answers)


def test_no_row_of_the_table_lets_an_author_bring_their_own_into_force() -> None:
    for state, action, role, _, shared in EVERYTHING:
        after = decide(state, action, role, True, shared)
        assert after not in (VersionState.APPROVED, VersionState.ENDORSED)


def test_shared_ground_comes_into_force_by_the_operator_alone() -> None:
    for state, action, role, own, _ in EVERYTHING:
        if decide(state, action, role, own, True) is VersionState.APPROVED:
            assert (state, role) == (VersionState.ENDORSED, Role.OPERATOR)


def test_only_what_is_in_force_can_be_taken_out_of_force() -> None:
    for step in STEPS:
        if step.after in (VersionState.RETIRED, VersionState.WITHDRAWN) and step.whose is Whose.ANY:
            assert step.before == (VersionState.APPROVED,)
            assert not set(step.before) & set(OPEN)
