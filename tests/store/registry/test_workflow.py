"""States and who may do what, row by row."""

from __future__ import annotations

from itertools import product

import pytest

from sms_verify.store.people.roles import Role
from sms_verify.store.registry.workflow import STEPS, Action, Refusal, State, Whose, decide

IDLE = (Role.AGENT, Role.LEAD, Role.AUDITOR)
OPEN = (State.DRAFT, State.SUBMITTED, State.ENDORSED)
FINAL = (State.RETIRED, State.WITHDRAWN, State.REJECTED)
EVERYTHING = list(product(State, Action, Role, (True, False), (True, False)))


@pytest.mark.parametrize(
    ("state", "action", "role", "own", "shared", "after"),
    [
        (State.DRAFT, Action.EDIT, Role.MAKER, True, False, State.DRAFT),
        (State.DRAFT, Action.SUBMIT, Role.MAKER, True, True, State.SUBMITTED),
        (State.SUBMITTED, Action.RECALL, Role.MAKER, True, False, State.DRAFT),
        (State.SUBMITTED, Action.APPROVE, Role.CHECKER, False, False, State.APPROVED),
        (State.SUBMITTED, Action.APPROVE, Role.CHECKER, False, True, State.ENDORSED),
        (State.ENDORSED, Action.APPROVE, Role.OPERATOR, False, True, State.APPROVED),
        (State.ENDORSED, Action.APPROVE, Role.OPERATOR, False, False, State.APPROVED),
        (State.ENDORSED, Action.REJECT, Role.OPERATOR, False, True, State.REJECTED),
        (State.SUBMITTED, Action.REJECT, Role.CHECKER, False, False, State.REJECTED),
        (State.APPROVED, Action.RETIRE, Role.CHECKER, True, False, State.RETIRED),
        (State.APPROVED, Action.WITHDRAW, Role.MAKER, True, False, State.WITHDRAWN),
        (State.APPROVED, Action.WITHDRAW, Role.OPERATOR, False, True, State.WITHDRAWN),
        (State.DRAFT, Action.WITHDRAW, Role.MAKER, True, False, State.WITHDRAWN),
    ],
)
def test_a_permitted_step_leads_on(
    state: State, action: Action, role: Role, own: bool, shared: bool, after: State
) -> None:
    assert decide(state, action, role, own, shared) is after


@pytest.mark.parametrize(
    ("state", "action", "role", "own", "code"),
    [
        (State.SUBMITTED, Action.APPROVE, Role.CHECKER, True, "own"),
        (State.ENDORSED, Action.APPROVE, Role.OPERATOR, True, "own"),
        (State.SUBMITTED, Action.REJECT, Role.CHECKER, True, "own"),
        (State.DRAFT, Action.EDIT, Role.MAKER, False, "own"),
        (State.DRAFT, Action.WITHDRAW, Role.MAKER, False, "own"),
        (State.SUBMITTED, Action.APPROVE, Role.MAKER, False, "role"),
        (State.SUBMITTED, Action.APPROVE, Role.OPERATOR, False, "role"),
        (State.ENDORSED, Action.APPROVE, Role.CHECKER, False, "role"),
        (State.APPROVED, Action.RETIRE, Role.MAKER, False, "role"),
        (State.DRAFT, Action.APPROVE, Role.CHECKER, False, "state"),
        (State.APPROVED, Action.EDIT, Role.MAKER, True, "state"),
        (State.APPROVED, Action.REJECT, Role.OPERATOR, False, "state"),
    ],
)
def test_a_refusal_says_why(state: State, action: Action, role: Role, own: bool, code: str) -> None:
    answer = decide(state, action, role, own, touches_shared_ground=False)
    assert isinstance(answer, Refusal)
    assert answer.code == code
    assert len(answer.reason) > 20


@pytest.mark.parametrize("state", FINAL)
def test_nothing_comes_back_from_the_end(state: State) -> None:
    answers = [decide(*row) for row in EVERYTHING if row[0] is state]
    assert all(isinstance(answer, Refusal) for answer in answers)


@pytest.mark.parametrize("role", IDLE)
def test_agents_leads_and_auditors_change_nothing(role: Role) -> None:
    answers = [decide(*row) for row in EVERYTHING if row[2] is role]
    assert all(isinstance(answer, Refusal) for answer in answers)


def test_no_row_of_the_table_lets_an_author_bring_their_own_into_force() -> None:
    for state, action, role, _, shared in EVERYTHING:
        after = decide(state, action, role, True, shared)
        assert after not in (State.APPROVED, State.ENDORSED)


def test_shared_ground_comes_into_force_by_the_operator_alone() -> None:
    for state, action, role, own, _ in EVERYTHING:
        if decide(state, action, role, own, True) is State.APPROVED:
            assert (state, role) == (State.ENDORSED, Role.OPERATOR)


def test_only_what_is_in_force_can_be_taken_out_of_force() -> None:
    for step in STEPS:
        if step.after in (State.RETIRED, State.WITHDRAWN) and step.whose is Whose.ANY:
            assert step.before == (State.APPROVED,)
            assert not set(step.before) & set(OPEN)
