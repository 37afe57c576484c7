"""What the lint calls an error reaches nobody: not by its page, not in bulk, not by tick all, whoever presses."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from sms_verify.store.tables import AuditRow, VersionRow
from tests.support.bank import BODY, TEMPLATE, act, draft, label_of, state, submit
from tests.support.staff import Staffed
from tests.support.store import fact, template
from tests.support.web import LANGUAGES

SOUND = BODY
DOUBTFUL = "【北方银行】{sum:amount}元"
WRONG = {
    "secret": "【北方银行】请将验证码{code:code}回复本短信，以便我们为您完成退款，感谢您的配合。",
    "secret-en": "North Bank: please reply with your PIN {code:code} to confirm that it is you.",
    "stranger": "【北方银行】您的账单已出，请登录 https://north-statements.example/bill 查询并按时还款。",
    "number": "【北方银行】您尾号{card:last4}的账户有变动，请致电13800138000与我们核实。",
    "policy": "【北方银行】您的账单已出，请登录 https://north.example/bill 查询，感谢您的使用与支持。",
}


@pytest.fixture
def strict(staffed: Staffed) -> Staffed:
    """A bank that never sends links, and has a domain."""
    staffed.approve(fact("north", "domain", "north.example"))
    policy = {"links": "never", "callback": "official", "asks": []}
    thing = fact("north", "policy", "policy")
    staffed.approve(type(thing)(thing.key._replace(key="policy"), policy))
    return staffed


def planted(staffed: Staffed, body: str, identifier: str = "debit") -> int:
    """Put a submitted version into the database, as if it had been submitted before the lint knew."""
    with staffed.store.database.writing() as session:
        made = staffed._desk(session, "maker").draft(template("north", identifier, body))
        made.state, made.submitted_at = "submitted", staffed.clock.at
        return made.id


@pytest.mark.parametrize("name", WRONG)
def test_an_error_is_neither_submitted_nor_approved(strict: Staffed, name: str) -> None:
    drafted = draft(strict, "template", TEMPLATE | {"body": WRONG[name]})
    assert act(strict, "maker", drafted, "submit").status_code == 422
    assert state(strict, drafted) == "draft"
    version = planted(strict, WRONG[name], "other")
    assert act(strict, "checker", version, "approve", reason="it is right").status_code == 422
    fields = {"version": version, "do": "approve", "reviewed": "yes", f"reason-{version}": "right", "reason": "right"}
    strict.browser("checker").post("/bank/north/open?state=submitted", data=fields)
    assert state(strict, version) == "submitted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_approval_one_screen_says_what_is_sound_doubtful_and_wrong(strict: Staffed, language: str) -> None:
    made = [planted(strict, body, f"t{number}") for number, body in enumerate((SOUND, DOUBTFUL, WRONG["secret"]))]
    browser = strict.browser("checker", language)
    listed = browser.get("/bank/north/open?ticked=all").text
    ticked = [int(each) for each in re.findall(r'name="version" value="(\d+)" checked', listed)]
    assert ticked == made[:1], "what is doubtful or wrong is ticked by hand alone"
    page = browser.post("/bank/north/open?state=submitted", data={"version": made, "do": "approve"})
    assert page.status_code == 200 and f'<html lang="{language}"' in page.text
    assert re.findall(r'type="hidden" name="version" value="(\d+)"', page.text) == [str(made[0])]
    assert re.findall(r'type="checkbox" name="version" value="(\d+)"', page.text) == [str(made[1])]
    assert [state(strict, each) for each in made] == ["submitted"] * 3


def test_a_doubt_needs_a_reason_that_the_audit_keeps(strict: Staffed) -> None:
    version = planted(strict, DOUBTFUL)
    assert act(strict, "checker", version, "approve").status_code == 422
    fields = {"version": version, "do": "approve", "reviewed": "yes"}
    browser = strict.browser("checker")
    browser.post("/bank/north/open?state=submitted", data=fields)
    assert state(strict, version) == "submitted"
    browser.post("/bank/north/open?state=submitted", data=fields | {f"reason-{version}": "our shortest notice"})
    assert state(strict, version) == "approved"
    with strict.store.database.reading() as session:
        kept = session.scalars(select(AuditRow.detail).where(AuditRow.action == "version.approve")).all()
        assert "our shortest notice" in kept[-1] and "doubts" in kept[-1]
        assert session.get_one(VersionRow, version).reason == "our shortest notice"


def test_what_is_sound_needs_no_reason(strict: Staffed) -> None:
    version = submit(strict, "template", TEMPLATE)
    assert act(strict, "checker", version, "approve").status_code == 303
    assert label_of(strict.browser()) == "consistent"
