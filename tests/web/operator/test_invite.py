"""An organisation and its two people are invited in one go, by whom nobody becomes able to approve alone."""

from __future__ import annotations

import pytest

from sms_verify.errors import NotFound
from sms_verify.store.people.users import user_named
from sms_verify.store.tables import OrganisationRow
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

BOTH = {
    "organisation": "east",
    "maker_login": "east-maker",
    "maker_name": "Mai",
    "checker_login": "east-checker",
    "checker_name": "Chen",
}


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


def roles(staffed: Staffed, login: str) -> list[tuple[str, str | None]]:
    with staffed.store.database.reading() as session:
        return [(each.role, each.organisation) for each in user_named(session, login).memberships]


def test_the_maker_has_their_role_and_the_checker_gets_it_from_a_second_operator(staffed: Staffed) -> None:
    operator = staffed.browser("operator")
    answer = operator.post("/registry/organisations/invite", data=BOTH)
    assert answer.headers["location"] == "/registry?done=invited_console"
    assert roles(staffed, "east-maker") == [("maker", "east")] and roles(staffed, "east-checker") == []
    assert "east-checker" in operator.get("/registry").text, "who has no role yet is listed"
    with staffed.store.database.reading() as session:
        checker = user_named(session, "east-checker").id
    granted = operator.post(f"/registry/people/{checker}/grant", data={"role": "checker", "organisation": "east"})
    assert granted.status_code == 403


@pytest.mark.parametrize(
    "wrong", [{"organisation": "north"}, {"organisation": "E A"}, {"checker_login": "maker"}, {"maker_name": ""}]
)
def test_nothing_is_added_where_one_of_them_cannot_be(staffed: Staffed, wrong: dict[str, str]) -> None:
    answer = staffed.browser("operator").post("/registry/organisations/invite", data=BOTH | wrong)
    assert answer.status_code in (409, 422) and 'value="Chen"' in answer.text
    with staffed.store.database.reading() as session:
        assert session.get(OrganisationRow, "east") is None
        with pytest.raises(NotFound):
            user_named(session, "east-maker")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_there_for_operators_alone(staffed: Staffed, language: str) -> None:
    assert staffed.browser("operator", language).get("/registry/organisations/invite").status_code == 200
    assert staffed.browser("auditor").get("/registry/organisations/invite").status_code == 404
