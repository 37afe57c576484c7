"""The agents' desk in a real browser: from a Persian report to its answer, and every page as people see it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sqlalchemy import select

from sms_verify import Message
from sms_verify.core.receipt import issue
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.reports import campaigns, cases, decisions
from sms_verify.store.reports.submission import Reported, report_of, take
from sms_verify.store.secrets import secret
from sms_verify.store.tables import CampaignRow, ReportRow
from sms_verify.uploads import jobs, work
from tests.support.browsing import look, sign_in, turns
from tests.support.serving import free_port, served
from tests.support.staff import Staffed
from tests.support.store import CONSOLE
from tests.support.web import LANGUAGES
from tests.web.test_browser import DESKTOP, Visit, browser

__all__ = ["browser"]

PERSIAN = "بانک شمال: آقای رضا کریمی، حساب شما به شماره ۱۲۳۴۵۶۷۸ مسدود شد. برای رفع انسداد همین امروز به http://shomal-bank.top/r مراجعه کنید."
BODY = "您尾号{card:last4}的账户于{when:datetime}支出人民币{sum:amount}元。如有疑问请登录 north.example 查询。"
MESSAGES: tuple[tuple[str, str, str], ...] = (
    ("fa", "+989121234567", PERSIAN),
    ("fa", "+989121234568", PERSIAN.replace("shomal-bank.top/r", "bank-shomal.cyou/x").replace("۱۲۳۴۵۶۷۸", "۸۷۶۵۴۳۲۱")),
    ("fa", "+989121234569", PERSIAN.replace("shomal-bank.top/r", "shomal-refah.xyz/k")),
    (
        "zh-Hans",
        "106812345678",
        "【北方银行】您尾号1234的账户于11月21日14:05支出人民币1,200.00元。如有疑问请登录 north-cx.top 查询。",
    ),
    (
        "zh-Hans",
        "95511",
        "【北方银行】尊敬的王小明先生，您的积分8,800分将于今日过期，请点击 http://jifen-north.cc/dh 兑换现金888元。",
    ),
    (
        "zh-Hant",
        "#Post",
        "【北方銀行】閣下的包裹因地址不全未能派送，請於24小時內登入 https://post-hk.top/track/8821 繳付 HK$12.50，逾期將退回。",
    ),
    ("zh-Hant", "+85261234567", "媽，我手機掉進水裏了，這是我的新號碼，方便的話加我 WhatsApp +852 6123 4567，急用錢。"),
    (
        "en",
        "+447700900123",
        "North Bank: we noticed a new payee was added to your account. If this was NOT you, cancel at https://north-bank-secure.support/cancel?ref=88213 now.",
    ),
    (
        "en",
        "NORTHBANK",
        "Dear John Smith, your North Bank card 4111 1111 1111 1111 is blocked, call +44 7700 900461 within the hour or lose access.",
    ),
    ("en", "", "Hello, are we still on for lunch tomorrow? I will be at the station at noon, see you there."),
)


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it, which mails."""
    staffed.values = {
        "smtp_url": "smtp://mail.example",
        "mail_from": "a@verify.example",
        "public_url": f"http://127.0.0.1:{(port := free_port())}",
    }
    with served(staffed.browser().app, port) as address:
        yield address


def press(visit: Visit, button: str) -> None:
    with visit.page.expect_navigation():
        visit.page.click(button)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_report_in_persian_is_found_decided_answered_and_its_reader_sees_it(
    browser: Browser, staffed: Staffed, origin: str, scripts: bool
) -> None:
    with (
        Visit(browser, origin, locale="fa-IR", java_script_enabled=scripts) as reader,
        Visit(browser, origin, DESKTOP, java_script_enabled=scripts) as agent,
    ):
        reader.check(PERSIAN)
        reader.page.click("details:has([action='/report']) summary")
        reader.page.fill("#email", "reader@private.example")
        press(reader, "[action='/report'] button")
        number = reader.page.inner_text(".code")
        assert reader.page.get_attribute("html", "lang") == "fa"
        assert "کریمی" not in reader.page.inner_text(".message")
        case = reader.page.url
        sign_in(agent, staffed, "agent", "zh-Hant")
        agent.go("/desk")
        agent.page.fill("#q", "shomal-bank")
        press(agent, ".sieve .search button")
        press(agent, f"a.title:has-text('{number}')")
        agent.page.check("[name=finding][value=fraud]")
        agent.page.click("[action$='/decide'] summary")
        agent.page.fill("#words", "لطفاً با شماره پشت کارت تماس بگیرید.")
        press(agent, "[action$='/decide'] button")
        reader.page.goto(case)
        seen = reader.page.inner_text("main")
        assert "لطفاً با شماره پشت کارت تماس بگیرید." in seen
        assert "کارشناس آن را دیده است" in seen and "کلاهبرداری" in seen
        if scripts:
            agent.assert_sound()
            reader.assert_sound()


def furnished(staffed: Staffed, folder: Path) -> dict[str, str]:
    """Give the desk a month of reports, decisions, a campaign that is known and tables; return where they are."""
    template = {"language": "zh-Hans", "category": "transaction", "body": f"【北方银行】{BODY}"}
    staffed.approve(Entry(EntryKey("north", "domain", "north.example"), {"value": "north.example"}))
    staffed.approve(Entry(EntryKey("north", "template", "debit"), template))
    database, checker = staffed.store.database, staffed.current()
    key, numbers = secret(database, CONSOLE), []
    for each, (language, sender, text) in enumerate(MESSAGES * 2):
        at = staffed.clock.at - datetime.timedelta(days=(each * 7) % 28, hours=each)
        message = Message(text, sender or None, {"fa": "IR", "en": "GB"}.get(language, "CN"), received=at.date())
        reported = Reported(checker.case(message), checker.check(message), language, each % 2 == 1, "a@b.example")
        with database.writing() as session:
            numbers.append(take(session, ChangeContext("reader", at), reported, key).number)
    agent, other, lead = (
        ChangeContext.of_user(staffed.ids[who], staffed.clock.at) for who in ("agent", "lead", "lead")
    )
    with database.writing() as session:
        rows = [report_of(session, number) for number in numbers]
        for row, finding in zip(
            rows[3:10], ("fraud", "fraud", "unclear", "fraud", "fraud", "fraud", "genuine"), strict=True
        ):
            decisions.decide(session, agent, row, finding, "The caller has paid nothing yet.", leads=True)
        for row, finding in ((rows[3], "unclear"), (rows[4], "fraud")):
            standing = decisions.newest(session, row)
            decisions.decide(session, other, row, finding, over=standing.id if standing else 0)
        cases.reply(session, agent, rows[3], "ask-bank")
        cases.reply(session, agent, rows[3], words="请直接拨打卡背面的电话。")
        cases.propose(session, lead, rows[3], "smishing")
        rows[7].organisation = "north"
        cases.hand_over(session, agent, rows[7])
        code = session.scalars(select(CampaignRow.code).order_by(CampaignRow.size.desc())).first() or ""
        campaigns.set_campaign_state(session, agent, campaigns.campaign_of(session, code), campaigns.CONFIRMED)
        case = session.scalars(select(ReportRow.id).where(ReportRow.number == numbers[3])).one()
    tables = {}
    for state, rows_ in (("ready", 3), ("done", 400), ("running", 4_321)):
        path = folder / f"{state}.csv"
        lines = [f'{number},"{MESSAGES[number % 10][2]}",{MESSAGES[number % 10][1]}' for number in range(rows_)]
        path.write_text("编号,短信内容,发送号码\n" + "\n".join(lines), "gb18030")
        tables[state] = jobs.bring_in(database, agent, path, f"十一月举报短信-{state}.csv", "en")
        if state != "ready":
            with database.writing() as session:
                job = jobs.job_of(session, agent.user or 0, tables[state])
                jobs.confirm(session, agent, job, job.places)
        if state == "done":
            work.turn(database, staffed.current, agent.at)
        for _ in range(3 if state == "running" else 0):
            with database.writing() as session:
                piece = work._take(session, agent.at)
            assert piece
            answers = work._answers(checker, piece)
            with database.writing() as session:
                work._note(session, piece, answers, checker, agent.at)
    message = Message(MESSAGES[4][2], "95511", received=staffed.clock.at.date())
    receipt = issue(message, checker.check(message), key)
    return {
        "case": f"/desk/cases/{case}",
        "campaign": f"/desk/campaigns/{code}",
        "number": numbers[3],
        "code": receipt,
    } | tables


def test_every_page_fits_and_excludes_nobody(browser: Browser, staffed: Staffed, origin: str, tmp_path: Path) -> None:
    at = furnished(staffed, tmp_path)
    pages = {
        "queue": "/desk?state=all",
        "case": at["case"],
        "campaigns": "/desk/campaigns?state=confirmed",
        "campaign": at["campaign"],
        "figures": "/desk/figures?days=30",
        "bulk": "/desk/bulk",
        "bulk-ready": f"/desk/bulk/{at['ready']}",
        "bulk-running": f"/desk/bulk/{at['running']}",
        "bulk-done": f"/desk/bulk/{at['done']}",
        "reader": f"/r/{at['number']}",
    }
    with Visit(browser, origin) as visit:
        for language in LANGUAGES:
            for number, (name, path) in enumerate(pages.items()):
                sign_in(visit, staffed, "lead" if name in ("case", "campaign") else "agent", language)
                visit.go(path)
                look(visit, f"{language}-{name}", turns(language, number))
            visit.go("/desk/receipt")
            visit.page.fill("#receipt-code", at["code"])
            visit.page.fill("#text", MESSAGES[4][2])
            visit.page.fill("#sender", "95511")
            press(visit, "form[action='/desk/receipt'] button")
            look(visit, f"{language}-receipt", turns(language, 0))
            visit.go(f"/?lang={language}")
            visit.page.fill("#text", MESSAGES[0][2])
            press(visit, "button.primary")
            look(visit, f"{language}-report", turns(language, 1))
