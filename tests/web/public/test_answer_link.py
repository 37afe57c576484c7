"""The link of an answer: it keeps the answer, tells no word, and ends."""

from __future__ import annotations

import datetime
import re

import pytest
import structlog
from sqlalchemy import select

from sms_verify import tasks
from sms_verify.core.types import Label
from sms_verify.store.context import ChangeContext
from sms_verify.store.secrets import ANSWERS
from sms_verify.store.tables import SecretRow
from sms_verify.web.http.seals import LIFETIME, MAX_TOKEN_CHARS, LinkExpired, Seals
from sms_verify.web.public.check import LONGEST_SENDER
from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.web import FORGED, VERDICTS, Failing, Told, client

NOW = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
FRAUD = "Dear John Smith, your North Bank account is locked. Verify it at http://north-bank-verify.top/john"


def test_an_answer_stays_on_reload_and_for_whoever_gets_its_link() -> None:
    asking = client()
    for text, _ in VERDICTS.values():
        answer = asking.post("/", data={"text": text, "lang": "en"})
        assert answer.history[0].status_code == 303 and answer.url.path.startswith("/v/")
        again = asking.get(answer.url.path)
        assert Page(again.text).one("h1").text == Page(answer.text).one("h1").text
        assert "sms" not in again.headers.get("set-cookie", "")


def test_a_link_tells_no_word_and_no_log_tells_the_link() -> None:
    with structlog.testing.capture_logs() as logs:
        path = client().post("/", data={"text": FORGED}).url.path
    assert not re.search(r"[^A-Za-z0-9_/-]", path)
    assert path.removeprefix("/v/") not in str(logs) and "/v/{token}" in str(logs)


def test_what_was_received_today_stays_received_today(staffed: Staffed) -> None:
    browser = staffed.browser()
    path = browser.post("/", data={"text": "hello there"}).headers["location"]
    first = re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}", browser.get(path).text)
    staffed.clock.at += datetime.timedelta(hours=23)
    assert re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}", browser.get(path).text) == first


def test_a_link_ends_and_its_key_is_forgotten(staffed: Staffed) -> None:
    browser = staffed.browser()
    path, first = browser.post("/", data={"text": FRAUD}).headers["location"], staffed.clock.at.date()
    assert browser.get(path).status_code == 200
    staffed.clock.at += LIFETIME + datetime.timedelta(seconds=1)
    ended = browser.get(path)
    assert ended.status_code == 410 and "paste the message again" in ended.text
    staffed.clock.at += LIFETIME
    browser.post("/", data={"text": "another"})
    with staffed.store.database.reading() as session:
        held = session.scalars(select(SecretRow.name).where(SecretRow.name.startswith(f"{ANSWERS}:"))).all()
    assert held and f"{ANSWERS}:{first}" not in held


def test_a_key_is_forgotten_though_nobody_checks_again(staffed: Staffed) -> None:
    staffed.browser().post("/", data={"text": FRAUD})
    day, two = staffed.clock.at, datetime.timedelta(days=2)
    held = []
    for at in (day, day + two - datetime.timedelta(hours=24), day + two):
        with staffed.store.database.writing() as session:
            tasks.forget_keys(session, ChangeContext("service", at))
            held.append(len(session.scalars(select(SecretRow).where(SecretRow.name.startswith(f"{ANSWERS}:"))).all()))
    assert held == [1, 1, 0]


def test_processes_on_one_database_open_each_others_links(staffed: Staffed) -> None:
    path = staffed.browser().post("/", data={"text": FRAUD}).headers["location"]
    assert staffed.browser().get(path).status_code == 200


@pytest.mark.parametrize("token", ["x", "gAAAAA", "a" * MAX_TOKEN_CHARS, "%00", "é"])
def test_a_link_that_is_not_ours_opens_the_empty_form(token: str) -> None:
    answer = client().get(f"/v/{token}")
    assert answer.status_code == 410
    assert Page(answer.text).one("textarea").text.strip() == ""


def test_a_text_too_long_for_a_link_is_answered_at_once() -> None:
    text = "".join(chr(0x4E00 + (place * 7919) % 20_000) for place in range(4_000))
    answer = client().post("/", data={"text": text, "lang": "en"})
    assert answer.status_code == 200 and not answer.history and "verdict unverified" in answer.text


@pytest.mark.parametrize("text", ["x\ud800y", "\0", "سلام\u200cها", "😀" * 300])
def test_every_text_comes_out_as_it_went_in(text: str) -> None:
    seals = Seals.of_process()
    token = seals.seal(text, NOW)
    assert token and seals.unseal(token, NOW) == text
    with pytest.raises(LinkExpired):
        Seals.of_process().unseal(token, NOW)


def test_only_what_is_shown_counts_against_the_rate() -> None:
    asking = client(check_rate="2/minute")
    path = asking.post("/", data={"text": "hello there"}).url.path
    assert [asking.get(path).status_code for _ in range(2)] == [200, 429]
    assert Page(asking.get(path).text).one("textarea").text.strip() == "hello there"


def test_a_failure_behind_a_link_tells_nothing() -> None:
    with structlog.testing.capture_logs() as logs:
        answer = client(Failing()).post("/", data={"text": "secret words"})
    assert answer.status_code == 500 and "secret" not in answer.text + str(logs)


def test_the_sender_goes_along() -> None:
    checker = Told()
    client(checker).post("/", data={"text": "hello there", "sender": "9" * LONGEST_SENDER, "region": "CN"})
    assert (checker.heard[0].sender, checker.heard[0].region) == ("9" * LONGEST_SENDER, "CN")
    assert checker.check(checker.heard[0]).label == Label.UNVERIFIED
