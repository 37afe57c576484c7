"""Ways by every role, alone or through the API, to make a message positive that a finding contradicts: none succeeds.

Each message is forged in its own way; each way is tried on each of them by each person, and by a program with the
keys that its maker could make. After every way the reader's answer and a fresh check are looked at.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from fastapi.testclient import TestClient

from sms_verify import Message
from sms_verify.core.types import Label
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import api_keys
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.reports.submission import Reported, take
from sms_verify.store.secrets import secret
from sms_verify.store.tables import ReportRow, VersionRow
from tests.support.bank import BODY
from tests.support.staff import PEOPLE, Staffed
from tests.support.store import CONSOLE, template

FORGED = {
    "look-alike link": "Dear John Smith, your North Bank account is locked. Verify it at http://north-bank-verify.top/j",
    "forged copy": "【北方银行】您尾号1234的账户于11月21日支出人民币1,200.00元，如非本人操作请致电13800138000核实。",
    "secret": "North Bank: we are blocking a payment. Reply with your OTP and your PIN now to stop it.",
}
NOTE = {"note": "I am sure of it", "reason": "I am sure of it"}


@dataclass
class Target:
    """A message in its case."""

    text: str
    report: int
    campaign: str


@dataclass
class Trial:
    """Who tries, with which browser and key, on what."""

    staffed: Staffed
    login: str
    browser: TestClient
    key: str
    target: Target

    def post(self, path: str, **data: object) -> None:
        """Press a button; whatever the answer is, nothing breaks."""
        assert self.browser.post(path, data=data).status_code < 500, path

    def case(self, action: str, **data: object) -> None:
        """Press a button of the case."""
        self.post(f"/desk/cases/{self.target.report}/{action}", **data)


def decide(finding: str, **more: object) -> Callable[[Trial], None]:
    """Return the way of deciding the case."""
    return lambda trial: trial.case("decide", finding=finding, **{**NOTE, "code": "follows", "over": 1, **more})


def say(trial: Trial) -> None:
    for finding in ("genuine", "genuine"):
        trial.post(f"/bank/north/reports/{trial.target.report}", finding=finding, **NOTE)


def hand_over_and_say(trial: Trial) -> None:
    trial.case("hand-over")
    say(trial)


def vote(trial: Trial) -> None:
    for _ in range(2):
        trial.post(f"/desk/campaigns/{trial.target.campaign}/decide", finding="genuine", **NOTE)


def register(trial: Trial) -> None:
    """Draft, submit and approve the message itself as a wording."""
    typed = {"key": f"own-{trial.login}-{trial.target.report}", "language": "en", "category": "security"}
    answer = trial.browser.post("/bank/north/new/template", data={**typed, "body": trial.target.text, "do": "submit"})
    _force(trial, answer.headers.get("location", ""))


def register_all_at_once(trial: Trial) -> None:
    with trial.staffed.store.database.reading() as session:
        every = [row.id for row in session.query(VersionRow) if row.state in ("draft", "submitted", "endorsed")]
    for state, action in (("draft", "submit"), ("submitted", "approve"), ("endorsed", "approve")):
        reasons = {f"reason-{each}": "sure" for each in every}
        data = {"version": every, "do": action, "reviewed": "yes", "reason": "sure", **reasons}
        trial.post(f"/bank/north/open?state={state}", **data)


def register_the_contact(trial: Trial) -> None:
    for kind, value in (("domain", "north-bank-verify.top"), ("hotline", "13800138000")):
        _register(trial, kind, value=value)


def open_all(trial: Trial) -> None:
    """Take every statement back that the message contradicts: no list is complete, links and requests are allowed."""
    _register(trial, "organisation", kind="bank", regions="CN", website="", group="")
    _register(trial, "policy", links="yes", callback="yes", asks=["password", "code", "card"])


def by_program(trial: Trial) -> None:
    """Draft and submit by the API, then approve by hand."""
    program = trial.staffed.browser()
    headers = {"authorization": f"Bearer {trial.key}"}
    wording = {"id": f"api-{trial.login}", "language": "en", "category": "security", "body": trial.target.text}
    answer = program.post("/api/v1/registry/north/drafts", json={"templates": [wording]}, headers=headers)
    for version in answer.json().get("versions", []) if answer.status_code < 300 else []:
        program.post(f"/api/v1/registry/versions/{version['id']}/submit", headers=headers)
        _force(trial, f"/versions/{version['id']}")
    register_all_at_once(trial)


def _register(trial: Trial, what: str, /, **typed: object) -> None:
    answer = trial.browser.post(f"/bank/north/new/{what}", data={**typed, "do": "submit"})
    _force(trial, answer.headers.get("location", ""))


def _force(trial: Trial, location: str) -> None:
    version = location.partition("?")[0].rpartition("/")[2]
    for action in ("submit", "approve", "approve") if version.isdecimal() else ():
        trial.post(f"/bank/north/versions/{version}/{action}", reason="sure")


WAYS: dict[str, Callable[[Trial], None]] = {
    "decide genuine": decide("genuine"),
    "decide genuine as genuine": decide("genuine", code="genuine"),
    "decide fraud, then genuine": lambda trial: (decide("fraud")(trial), decide("genuine")(trial), None)[-1],
    "decide unclear": decide("unclear"),
    "reply that it is genuine": lambda trial: trial.case("reply", code="genuine"),
    "decide and undo": lambda trial: (decide("genuine")(trial), trial.case("undo"), None)[-1],
    "vote on the campaign": vote,
    "join campaigns": lambda trial: trial.post(
        f"/desk/campaigns/{trial.target.campaign}/merge", into=trial.target.campaign
    ),
    "teach that it is official": lambda trial: (trial.case("teach", kind="official"), trial.case("agree"), None)[-1],
    "say twice that it was sent": say,
    "hand over and say": hand_over_and_say,
    "decide many at once": lambda trial: trial.post(
        "/desk/decide", case=trial.target.report, finding="genuine", code="follows", **NOTE
    ),
    "decide many, then undo them": lambda trial: [
        trial.post("/desk/decide", case=trial.target.report, finding="fraud", code="follows"),
        trial.post(f"/desk/many/{trial.target.report}/undo"),
        trial.post("/desk/decide", case=trial.target.report, finding="genuine", code="follows", **NOTE),
    ][0],
    "say it was sent, then settle": lambda trial: [
        say(trial),
        trial.post(f"/bank/north/reports/{trial.target.report}/settle"),
    ][0],
    "open the lists and the policy": open_all,
    "bring the sender": lambda trial: _register(trial, "sender", scheme="gb", value="NORTHBANK"),
    "settle": lambda trial: trial.post(f"/bank/north/reports/{trial.target.report}/settle"),
    "register the wording": register,
    "approve all that waits": register_all_at_once,
    "register the contact": register_the_contact,
    "through the API": by_program,
}


def targets(staffed: Staffed) -> Iterator[tuple[str, Target]]:
    """Report every forged message, with its original, and hand the case over to the bank."""
    database, checker = staffed.store.database, staffed.current()
    for name, text in FORGED.items():
        message = Message(text, received=staffed.clock.at.date())
        reported = Reported(checker.case(message), checker.check(message), "en", keep_original=True)
        assert reported.verdict.label in (Label.FRAUD, Label.SUSPICIOUS), name
        with database.writing() as session:
            row = take(session, CONSOLE, reported, secret(database, CONSOLE))
            row.organisation, row.state = "north", "handed"
            yield name, Target(text, row.id, row.campaign.code if row.campaign else "")


def key_of(staffed: Staffed, login: str) -> str:
    """Return a key with every scope, as if somebody had been able to make it."""
    with staffed.store.database.writing() as session:
        act = ChangeContext.of_user(staffed.ids[login], staffed.clock.at)
        ends = staffed.clock.at + datetime.timedelta(days=30)
        return api_keys.new_key(session, act, "k", frozenset(Scope), ends, "north")[1]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough: what is tried is the same."""
    return "sqlite"


def test_no_way_makes_a_contradicted_message_positive(staffed: Staffed) -> None:
    staffed.approve(template("north", "debit", BODY))
    tried, succeeded = 0, []
    found = dict(targets(staffed))
    for login in PEOPLE:
        browser, key = staffed.browser(login), key_of(staffed, login)
        for name, target in found.items():
            for way, go in WAYS.items():
                go(Trial(staffed, login, browser, key, target))
                tried += 1
                if _is_positive(staffed, target):
                    succeeded.append((login, name, way))
                _put_back(staffed, target)
        _clear(staffed)
    print(f"ways tried: {tried}, succeeded: {len(succeeded)}")
    assert tried >= 200 and succeeded == []


def _is_positive(staffed: Staffed, target: Target) -> bool:
    with staffed.store.database.reading() as session:
        label = Label(session.get_one(ReportRow, target.report).label)
    fresh = staffed.current().check(Message(target.text, received=staffed.clock.at.date()))
    return label.positive or fresh.label.positive


def _clear(staffed: Staffed) -> None:
    """Take away what waits, so that nobody approves what another one submitted: each is alone."""
    with staffed.store.database.writing() as session:
        for row in session.query(VersionRow).filter(VersionRow.state.in_(("draft", "submitted", "endorsed"))):
            row.state = "withdrawn"


def _put_back(staffed: Staffed, target: Target) -> None:
    """Have the case wait for the bank again, whatever was decided of it."""
    with staffed.store.database.writing() as session:
        row = session.get_one(ReportRow, target.report)
        row.state, row.label, row.decided_as = "handed", row.told, None
