"""From a draft to what people are told, over HTTP: two persons, the operator for shared ground, at once in force."""

from __future__ import annotations

import pytest

from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.versions import entry_of
from sms_verify.store.tables import VersionRow
from tests.support.bank import BODY, SENDER, TEMPLATE, act, draft, label_of, number, state, submit
from tests.support.html_reading import Page
from tests.support.staff import Staffed


def test_a_template_is_in_force_from_the_approval_to_the_withdrawal(staffed: Staffed) -> None:
    browser = staffed.browser()
    assert label_of(browser) == "unverified"
    version = draft(staffed, "template", TEMPLATE)
    assert act(staffed, "maker", version, "submit").headers["location"].endswith("done=version_submit")
    assert label_of(browser) == "unverified"
    assert act(staffed, "checker", version, "approve").headers["location"].endswith("done=version_approve")
    assert label_of(browser) == "consistent"
    assert act(staffed, "checker", version, "withdraw", reason="leaked").status_code == 303
    assert label_of(browser) == "unverified"


def test_a_sender_waits_for_the_operator(staffed: Staffed) -> None:
    version = submit(staffed, "sender", SENDER)
    assert act(staffed, "checker", version, "approve").headers["location"].endswith("done=version_endorse")
    assert "#NorthBank" in staffed.browser("operator").get("/registry").text
    answer = act(staffed, "operator", version, "approve", back="/registry")
    assert answer.headers["location"] == "/registry?done=version_approve"
    assert "#NorthBank" not in staffed.browser("operator").get("/registry").text
    known = staffed.current().registry.organisations["north"]
    assert [each.value for each in known.official.senders] == ["#NorthBank"]


def test_the_operator_sees_whose_sender_a_lookalike_imitates_and_refuses_it(staffed: Staffed) -> None:
    first = submit(staffed, "sender", SENDER)
    for who in ("checker", "operator"):
        act(staffed, who, first, "approve")
    copy = submit(staffed, "sender", SENDER | {"value": "#N0rthBank"}, "south-maker", "south")
    act(staffed, "south-checker", copy, "approve", at="south")
    page = Page(staffed.browser("operator").get("/registry").text)
    assert any("N0rthBank" in each.text and "NorthBank" in each.text for each in page.all("li"))
    refused = act(staffed, "operator", copy, "reject", at="south", back="/registry", reason="imitates North Bank")
    assert refused.headers["location"] == "/registry?done=version_reject"
    assert "imitates North Bank" in staffed.browser("south-maker").get("/bank/south").text


@pytest.mark.parametrize("action", ["approve", "reject"])
def test_nobody_decides_on_their_own(staffed: Staffed, action: str) -> None:
    version = submit(staffed, "template", TEMPLATE)
    answer = act(staffed, "maker", version, action, reason="because")
    assert answer.status_code == 403
    assert state(staffed, version) == "submitted"


@pytest.mark.parametrize("action", ["reject", "withdraw", "retire"])
def test_whoever_ends_something_says_why(staffed: Staffed, action: str) -> None:
    version = submit(staffed, "hotline", {"value": "95599"})
    if action != "reject":
        act(staffed, "checker", version, "approve")
    answer = act(staffed, "checker", version, action)
    assert answer.status_code == 422
    assert "Say why" in answer.text
    assert state(staffed, version) in ("submitted", "approved")


BUTTONS = {
    ("maker", "draft"): {"edit", "submit", "withdraw"},
    ("checker", "draft"): set(),
    ("maker", "submitted"): {"recall", "withdraw"},
    ("checker", "submitted"): {"approve", "reject"},
    ("operator", "submitted"): {"reject"},
    ("maker", "approved"): {"withdraw"},
    ("checker", "approved"): {"retire", "withdraw"},
    ("auditor", "submitted"): set(),
    ("auditor", "approved"): set(),
}


@pytest.mark.parametrize(("who", "stage"), BUTTONS)
def test_buttons_are_what_this_person_may_do_now(staffed: Staffed, who: str, stage: str) -> None:
    version = draft(staffed, "template", TEMPLATE)
    if stage != "draft":
        act(staffed, "maker", version, "submit")
    if stage == "approved":
        act(staffed, "checker", version, "approve")
    page = Page(staffed.browser(who).get(f"/bank/north/versions/{version}").text)
    start = f"/bank/north/versions/{version}/"
    offered = {each.attributes["action"].removeprefix(start) for each in page.all("form", method="post")}
    offered |= {"edit"} & {each.attributes["href"].removeprefix(start) for each in page.all("a")}
    offered |= {each.attributes["value"].removeprefix(start) for each in page.all("input", name="to")}
    assert offered - {"/sign-out"} == BUTTONS[who, stage]


def test_a_change_of_what_is_in_force_begins_with_it_and_shows_what_differs(staffed: Staffed) -> None:
    first = submit(staffed, "template", TEMPLATE)
    act(staffed, "checker", first, "approve")
    maker = staffed.browser("maker")
    page = Page(maker.get(f"/bank/north/new/template?of={first}").text)
    assert page.one("textarea", id="body").text.strip() == BODY
    assert "readonly" in page.one("input", id="key").attributes
    reworded = BODY.replace("联系开户网点", "到开户网点办理")
    second = number(
        maker.post(f"/bank/north/new/template?of={first}", data={**TEMPLATE, "body": reworded, "do": "submit"})
    )
    shown = Page(staffed.browser("checker").get(f"/bank/north/versions/{second}").text)
    assert "联系" in shown.one("del").text and "到" in shown.all("ins")[0].text
    act(staffed, "checker", second, "approve")
    assert (state(staffed, first), state(staffed, second)) == ("retired", "approved")
    assert label_of(staffed.browser()) == "unverified"


def test_a_draft_whose_value_is_mended_is_still_one_draft(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    first = number(maker.post("/bank/north/new/hotline", data={"value": "95598", "do": "save"}))
    second = number(maker.post(f"/bank/north/versions/{first}/edit", data={"value": "95599", "do": "save"}))
    assert (state(staffed, first), state(staffed, second)) == ("withdrawn", "draft")
    third = number(maker.post(f"/bank/north/versions/{second}/edit", data={"value": "95599", "valid_to": "2027-01-31"}))
    assert third == second
    with staffed.store.database.reading() as session:
        assert str(session.get_one(VersionRow, second).valid_to) == "2027-01-31"


def test_what_was_recalled_can_be_edited_and_submitted_again(staffed: Staffed) -> None:
    version = submit(staffed, "template", TEMPLATE)
    act(staffed, "maker", version, "recall")
    mended = {**TEMPLATE, "body": BODY.replace("操作", "交易"), "do": "submit"}
    assert number(staffed.browser("maker").post(f"/bank/north/versions/{version}/edit", data=mended)) == version
    assert state(staffed, version) == "submitted"


def test_a_version_of_another_bank_is_not_there(staffed: Staffed) -> None:
    version = submit(staffed, "template", TEMPLATE)
    for path in ("north", "south"):
        answer = staffed.browser("south-checker").get(f"/bank/{path}/versions/{version}")
        assert answer.status_code == 404
    assert act(staffed, "south-checker", version, "approve", at="south").status_code == 404
    assert state(staffed, version) == "submitted"


def test_a_wrong_body_is_kept_in_the_form_and_not_submitted(staffed: Staffed) -> None:
    wrong = {**TEMPLATE, "body": "您的{x:nonsense}<b>&", "do": "submit"}
    answer = staffed.browser("maker").post("/bank/north/new/template", data=wrong)
    assert answer.status_code == 422
    page = Page(answer.text)
    assert page.one("textarea", id="body").text.strip() == wrong["body"]
    with staffed.store.database.reading() as session:
        assert not [each for each in session.query(VersionRow) if each.thing.kind == "template"]


def test_what_is_endorsed_keeps_its_reasons(staffed: Staffed) -> None:
    version = submit(staffed, "domain", {"value": "north.example"})
    act(staffed, "checker", version, "approve")
    with staffed.store.database.reading() as session:
        row = session.get_one(VersionRow, version)
        reasons = EntryEditor(session, None, staffed.current().registry).overlaps(entry_of(row))  # type: ignore[arg-type]
    page = staffed.browser("operator").get(f"/bank/north/versions/{version}").text
    assert reasons and all(reason in page for reason in reasons)
