"""What cannot be taken back is asked once more on a page; an operator's home says who and what needs them."""

from __future__ import annotations

import pytest

from sms_verify.store.tables import UserRow, VersionRow
from tests.support.bank import TEMPLATE, draft
from tests.support.html_reading import Page
from tests.support.staff import Staffed, take_factor
from tests.support.web import LANGUAGES


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.mark.parametrize("language", LANGUAGES)
def test_shutting_somebody_out_takes_two_presses_and_no_script(staffed: Staffed, language: str) -> None:
    operator, user = staffed.browser("operator", language), staffed.ids["agent"]
    page = Page(operator.get(f"/registry/people/{user}").text)
    assert not [form for form in page.all("form") if form.attributes.get("action", "").endswith("/deactivate")]
    asked = {"what": "deactivate", "to": f"/registry/people/{user}/deactivate", "back": f"/registry/people/{user}"}
    asking = operator.get("/confirm", params=asked)
    assert asking.status_code == 200 and f'action="/registry/people/{user}/deactivate"' in asking.text
    with staffed.store.database.reading() as session:
        assert session.get_one(UserRow, user).active
    assert operator.post(f"/registry/people/{user}/deactivate").status_code == 303


@pytest.mark.parametrize(
    ("page", "what", "to"),
    [
        ("/account", "new-codes", "/account/factor/codes"),
        ("/bank/north/versions/{version}", "discard", "/bank/north/versions/{version}/withdraw"),
    ],
)
def test_what_ends_something_is_asked_first(staffed: Staffed, page: str, what: str, to: str) -> None:
    version = draft(staffed, "template", TEMPLATE)
    page, to, maker = page.format(version=version), to.format(version=version), staffed.browser("maker")
    shown = Page(maker.get(page).text)
    assert to not in [form.attributes.get("action") for form in shown.all("form")]
    assert to in [each.attributes.get("value") for each in shown.all("input")]
    assert f'action="{to}"' in maker.get("/confirm", params={"what": what, "to": to, "back": page}).text


def test_joining_campaigns_names_the_other_one(staffed: Staffed) -> None:
    asked = {"what": "join", "to": "/desk/campaigns/AB-CD/merge", "into": "EF-GH"}
    asking = Page(staffed.browser("lead").get("/confirm", params=asked).text)
    assert "EF-GH" in asking.one("dl").text and "for good" in asking.one("main").text
    other = next(each.attributes["href"] for each in asking.all("a", lang="fa"))
    assert "EF-GH" in staffed.browser("lead").get(f"/confirm{other}").text, "another language asks the same"


def test_ticked_drafts_are_named_before_they_are_discarded(staffed: Staffed) -> None:
    maker, version = staffed.browser("maker"), draft(staffed, "template", TEMPLATE)
    ticked = {"version": [version], "do": "withdraw"}
    asked = maker.post("/bank/north/open?state=draft", data=ticked)
    assert asked.status_code == 200 and "Discard these drafts: 1." in asked.text
    with staffed.store.database.reading() as session:
        assert session.get_one(VersionRow, version).state == "draft"
    assert maker.post("/bank/north/open?state=draft", data={**ticked, "reviewed": "yes"}).status_code == 303


@pytest.mark.parametrize(
    ("what", "to"),
    [
        ("deactivate", "/registry/people/3/grant"),
        ("grant", "https://evil.example/registry/people/3/grant"),
        ("grant", "/registry/people/3/grant?x=1"),
        ("forget-table", "/desk/bulk/../../account"),
        ("", "/sign-out"),
        ("withdraw", "/desk"),
    ],
)
def test_no_other_act_is_dressed_up_as_a_known_one(staffed: Staffed, what: str, to: str) -> None:
    assert staffed.browser("operator").get("/confirm", params={"what": what, "to": to}).status_code == 404


@pytest.mark.parametrize(
    ("what", "to", "more"),
    [
        ("grant", "/registry/people/{agent}/grant", {"role": "no role at all", "organisation": "north"}),
        ("grant", "/registry/people/{agent}/grant", {"role": "auditor", "organisation": "nothing will change"}),
        ("grant", "/registry/people/{agent}/grant", {}),
        ("join", "/desk/campaigns/AB-CD/merge", {"into": "<b>"}),
        ("deactivate", "/registry/people/999999/deactivate", {}),
    ],
)
def test_a_link_from_elsewhere_says_nothing_of_its_own(
    staffed: Staffed, what: str, to: str, more: dict[str, str]
) -> None:
    asked = {"what": what, "to": to.format(**staffed.ids), **more}
    assert staffed.browser("operator").get("/confirm", params=asked).status_code == 404


def test_whom_it_is_done_to_is_named_to_operators_alone(staffed: Staffed) -> None:
    asked = {"what": "grant", "to": f"/registry/people/{staffed.ids['agent']}/grant", "role": "operator"}
    said = Page(staffed.browser("operator").get("/confirm", params=asked).text).all("dd")
    assert [each.text for each in said] == ["agent", "Operator", "The whole registry"]
    assert staffed.browser("maker").get("/confirm", params=asked).status_code == 404


def test_the_way_back_stays_on_this_site(staffed: Staffed) -> None:
    asked = {"what": "forget-table", "to": "/desk/bulk/AB-CD/cancel", "back": "https://evil.example/"}
    assert "evil.example" not in staffed.browser("agent").get("/confirm", params=asked).text


def test_an_operators_home_says_who_approves_with_a_password_alone(staffed: Staffed) -> None:
    operator = staffed.browser("operator")
    assert "Approve with a password alone" not in operator.get("/registry").text
    take_factor(staffed, "checker")
    page = operator.get("/registry").text
    assert "Approve with a password alone" in page and f'href="/registry/people/{staffed.ids["checker"]}"' in page
    assert "Have no role yet" in page, "somebody has none"
    assert "password alone" not in staffed.browser("auditor").get("/registry").text


def test_times_are_those_of_the_readers_zone(staffed: Staffed) -> None:
    agent = staffed.browser("agent")
    agent.cookies.set("zone", "Asia/Hong_Kong")
    assert "Times on this page are in UTC+08:00." in agent.get("/desk").text
    agent.cookies.set("zone", "../../etc/passwd")
    assert agent.get("/desk").status_code == 200
