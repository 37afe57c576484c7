"""Actions of the banks' desk that its tests share."""

from __future__ import annotations

import re

from sms_verify.store.tables import VersionRow
from tests.support.html_reading import Page
from tests.support.staff import Staffed

BODY = "【北方银行】您尾号{card:last4}的账户于{day:date}支出人民币{sum:amount}元，如非本人操作请联系开户网点。"
MESSAGE = "【北方银行】您尾号1234的账户于11月21日支出人民币1,200.00元，如非本人操作请联系开户网点。"
TEMPLATE = {"key": "debit", "language": "zh-Hans", "category": "transaction", "body": BODY}
SENDER = {"scheme": "hk-ssrs", "value": "#NorthBank"}


def number(answer) -> int:
    """Return the version that an answer redirects to."""
    assert answer.status_code == 303, answer.text
    return int(re.search(r"/versions/(\d+)", answer.headers["location"])[1])


def label_of(browser, text: str = MESSAGE, sender: str = "") -> str:
    """Return the label that the public page gives a message."""
    page = Page(browser.post("/", data={"text": text, "sender": sender, "lang": "en"}, follow_redirects=True).text)
    classes = [each.attributes.get("class", "") for each in page.all("section")]
    return next(each.split()[-1] for each in classes if "verdict" in each)


def draft(staffed: Staffed, kind: str, typed: dict[str, str], who: str = "maker", at: str = "north") -> int:
    """Draft an entry as a bank's maker."""
    return number(staffed.browser(who).post(f"/bank/{at}/new/{kind}", data={**typed, "do": "save"}))


def submit(staffed: Staffed, kind: str, typed: dict[str, str], who: str = "maker", at: str = "north") -> int:
    """Draft and submit an entry as a bank's maker."""
    return number(staffed.browser(who).post(f"/bank/{at}/new/{kind}", data={**typed, "do": "submit"}))


def act(staffed: Staffed, who: str, version: int, action: str, at: str = "north", **typed: str):
    """Apply an action to a version as a person."""
    return staffed.browser(who).post(f"/bank/{at}/versions/{version}/{action}", data=typed)


def state(staffed: Staffed, version: int) -> str:
    """Return a version's state."""
    with staffed.store.database.reading() as session:
        return session.get_one(VersionRow, version).state
