"""`…/import/sample.csv`, `…/import/messages/sample.csv`: small example tables for the import."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from fastapi import APIRouter
from starlette.responses import Response

from sms_verify.registry_files.importing.columns import REQUIRED
from sms_verify.store.people.roles import Role
from sms_verify.web.bank.context import BankDep

router = APIRouter(prefix="/bank/{organisation}/import")

TEMPLATES = (
    (
        *("card-payment", "en", "transaction"),
        "Example Bank: {sum:amount} paid with card ending {card:last4} at {shop:merchant(40)} on {day:date}."
        "{? Balance {rest:amount}.}",
    ),
    (
        *("debit", "zh-Hans", "transaction"),
        "【示例银行】您尾号{card:last4}的账户于{when:datetime}{how:choice(消费|转账|取款)}人民币{sum:amount}元，余额{rest:amount}元。",
    ),
    (
        *("card-spending", "zh-Hant", "transaction"),
        "【示例銀行】閣下尾號{card:last4}的信用卡於{when:datetime}在{shop:merchant(40)}簽賬{sum:amount}元。",
    ),
    (
        *("withdrawal", "fa", "transaction"),
        "بانک نمونه\nبرداشت: {sum:amount} ریال\nحساب: {card:account}\nمانده: {rest:amount} ریال\n{when:datetime}",
    ),
)
"""Templates of an invented organisation, in the format of `registry import`."""

MESSAGES = (
    "Example Bank: USD 25.90 paid with card ending 1234 at Corner Cafe on 21 Nov 2026. Balance USD 310.00.",
    "Example Bank: USD 7.00 paid with card ending 4321 at Green Grocers on 22 Nov 2026.",
    "【示例银行】您尾号1234的账户于11月21日14:05消费人民币120.00元，余额3,400.50元。",
)


@router.get("/sample.csv")
def templates_sample(visit: BankDep) -> Response:
    """Download a sample table of templates; only for people who may import."""
    visit.person.needs(Role.MAKER, at=visit.organisation)
    return _table("templates-sample.csv", REQUIRED, TEMPLATES)


@router.get("/messages/sample.csv")
def messages_sample(visit: BankDep) -> Response:
    """Download a sample table of messages; only for people who may import."""
    visit.person.needs(Role.MAKER, at=visit.organisation)
    return _table("messages-sample.csv", ("text",), [(message,) for message in MESSAGES])


def _table(name: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Response:
    table = io.StringIO()
    csv.writer(table).writerows([header, *rows])
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    # The mark at the start tells spreadsheets that this is UTF-8.
    return Response(("\ufeff" + table.getvalue()).encode(), media_type="text/csv; charset=utf-8", headers=headers)
