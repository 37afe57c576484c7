"""An organisation and its two people are invited in one go, by whom nobody becomes able to approve alone."""

from __future__ import annotations

import pytest

from sms_verify.errors import NotFound
from sms_verify.store.people.roles import Role
from sms_verify.store.people.users import user_named
from sms_verify.store.tables import OrganisationRow
from tests.support.html_reading import Page
from tests.support.staff import Staffed, give_factor
from tests.support.store import person
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
    home = operator.get("/registry").text
    assert "east-checker" in home and "You asked for it" in home and 'value="checker"' not in home
    with staffed.store.database.reading() as session:
        checker, staffed.ids["east-maker"] = (user_named(session, f"east-{each}").id for each in ("checker", "maker"))
    assert "an operator still has to give the role" in staffed.browser("east-maker").get("/bank/east").text
    data = {"role": "checker", "organisation": "east"}
    assert operator.post(f"/registry/people/{checker}/grant", data=data).status_code == 403


def test_the_second_operator_grants_what_the_first_asked_for(staffed: Staffed) -> None:
    staffed.browser("operator").post("/registry/organisations/invite", data=BOTH)
    staffed.ids["second"] = person(staffed.store.database, "second", Role.OPERATOR)
    give_factor(staffed.store.database, staffed.ids["second"])
    second = staffed.browser("second")
    form = next(
        each for each in Page(second.get("/registry").text).all("form") if each.attributes["action"] == "/confirm"
    )
    inputs = [each for each in Page(second.get("/registry").text).all("input") if form in each.within]
    asked = {each.attributes["name"]: each.attributes["value"] for each in inputs}
    asking = Page(second.get("/confirm", params=asked).text)
    told = " ".join(each.text for each in asking.all("dl"))
    assert "Checker" in told and "east" in told
    second.post(asked["to"], data={"role": asked["role"], "organisation": asked["organisation"]})
    assert roles(staffed, "east-checker") == [("checker", "east")]
    left = second.get("/registry").text
    assert "to give them their role" not in left
    assert "Approve with a password alone" in left, "whoever approves sets up a second factor next"


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
