"""Values and verbs for the tests of checks."""

from __future__ import annotations

import datetime

from sms_verify import Checker, Message, Registry, Verdict
from sms_verify.core.case import Model
from sms_verify.core.senders import read
from sms_verify.core.types import Basis, FactList, Facts, Organisation, Policy, SenderId, Template

TODAY = datetime.date(2026, 11, 22)


def _organisation(
    identifier: str,
    kind: str,
    region: str,
    names: dict[str, tuple[str, ...]],
    policy: Policy | None = None,
    provisional: Facts | None = None,
    senders: tuple[str, ...] = (),
    **facts: tuple[str, ...],
) -> Organisation:
    registered = tuple(read(sender, region).sender for sender in senders)
    official = Facts(senders=registered, **facts)
    # Whoever names its contacts here names them all; the tests of open lists make their own organisations.
    complete = frozenset(FactList if facts else ())
    return Organisation(
        identifier, kind, names, (region,), official, provisional or Facts(), policy or Policy(), complete=complete
    )


HARBOUR = _organisation(
    "harbour-cn",
    "bank",
    "CN",
    {"zh-Hans": ("海港银行",), "en": ("Harbour Bank",)},
    senders=("95511",),
    domains=("harbourbank.com.cn",),
    hotlines=("95511", "400-810-7070"),
    handles=("wechat:harbourbank",),
    emails=("@harbourbank.com.cn",),
)
RIVER = _organisation(
    "river-cn",
    "bank",
    "CN",
    {"zh-Hans": ("江河银行",)},
    senders=("95522",),
    domains=("riverbank.com.cn",),
    hotlines=("95522",),
)
PEAK = _organisation(
    "peak-hk",
    "bank",
    "HK",
    {"zh-Hant": ("太平山銀行",), "en": ("Peak Bank",)},
    policy=Policy(links="never"),
    senders=("#PeakBank",),
    domains=("peakbank.com.hk",),
    hotlines=("2233 4455",),
)
COURT = _organisation(
    "court-ir",
    "government",
    "IR",
    {"fa": ("سامانه دادگری",)},
    policy=Policy(links="never", callback="never"),
    senders=("DADGARI",),
    domains=("dadgari.ir",),
)
LENDER = _organisation(
    "lender-cn",
    "consumer-finance",
    "CN",
    {"zh-Hans": ("晨光消费金融",)},
    provisional=Facts(
        domains=("cgxfjr.cn",), hotlines=("400-123-4567",), senders=(SenderId("cn-port", "95533", "95533"),)
    ),
)
SHADOW = _organisation("shadow-cn", "bank", "CN", {"zh-Hans": ("北岭银行",), "en": ("BLB",)})

DEBIT = "【海港银行】您尾号{card:last4}的账户于{when:datetime}支出人民币{sum:amount}元，余额{rest:amount}元。如有疑问请致电95511。"
TEMPLATES = (
    Template("debit", "harbour-cn", "zh-Hans", "transaction", DEBIT),
    Template(
        "statement",
        "harbour-cn",
        "zh-Hans",
        "account",
        "【海港银行】您{month:integer}月的信用卡账单已出，应还人民币{sum:amount}元，详情请登录{url:link}查询，祝您生活愉快。",
    ),
    Template(
        "autumn",
        "harbour-cn",
        "zh-Hans",
        "service",
        "【海港银行】尊敬的客户，秋季利率调整已经生效，您的存款年利率为{rate:percent}，无需任何操作。",
        datetime.date(2026, 9, 1),
        datetime.date(2026, 10, 31),
    ),
    Template(
        "asks",
        "harbour-cn",
        "zh-Hans",
        "service",
        "【海港银行】您的退款已受理，请将验证码{code:code}回复本短信以便我们完成办理，感谢配合。",
    ),
    Template(
        "paid",
        "harbour-cn",
        "zh-Hans",
        "transaction",
        "【海港银行】您尾号{card:last4}的信用卡于{when:datetime}在{shop:text(40)}消费{sum:amount}元，感谢您的使用。",
    ),
    Template("short", "harbour-cn", "zh-Hans", "otp", "验证码{code:code}"),
    Template(
        "old",
        "harbour-cn",
        "zh-Hans",
        "service",
        "【海港银行】尊敬的客户，您申请的网点预约已成功，请于{when:datetime}携带身份证件到场办理业务。",
        basis=Basis.OBSERVED,
    ),
    Template(
        "closing",
        "harbour-cn",
        "zh-Hans",
        "service",
        "尊敬的客户，您预约的取款业务已受理，请于{when:date}到原网点柜台办理，感谢您的支持与信任。",
    ),
    Template(
        "closing",
        "river-cn",
        "zh-Hans",
        "service",
        "尊敬的客户，您预约的取款业务已受理，请于{when:date}到原网点柜台办理，感谢您的支持与信任。",
    ),
    Template(
        "spend",
        "peak-hk",
        "zh-Hant",
        "transaction",
        "太平山銀行：閣下尾號{card:last4}的信用卡於{when:datetime}簽賬HKD{sum:amount}，如非本人交易請致電2233 4455。",
    ),
    Template(
        "notice",
        "court-ir",
        "fa",
        "service",
        "ابلاغیه جدیدی برای شما در سامانه دادگری ثبت شد. شماره پرونده {case:reference} است.",
    ),
)

REGISTRY = Registry.of((HARBOUR, RIVER, PEAK, COURT, LENDER, SHADOW), TEMPLATES)
CHECKER = Checker(REGISTRY)

GENUINE_DEBIT = "【海港银行】您尾号1234的账户于11月21日14:05支出人民币1,200.00元，余额3,456.78元。如有疑问请致电95511。"


def check(text: str, *, model: Model | None = None, **given: str | datetime.date | None) -> Verdict:
    """Check a text against the small registry of invented organisations, as received today."""
    message = Message(text, **{"received": TODAY, **given})  # type: ignore[arg-type]
    return Checker(REGISTRY, model).check(message)


def codes(text: str, **given: str | datetime.date | None) -> set[str]:
    """Return the codes of the findings on a text."""
    return {finding.code for finding in check(text, **given).findings}


def fires(code: str, text: str, **given: str | datetime.date | None) -> None:
    """Assert that a rule fires."""
    found = codes(text, **given)
    assert code in found, f"{code} did not fire; found {sorted(found)}"


def silent(code: str, text: str, **given: str | datetime.date | None) -> None:
    """Assert that a rule is silent."""
    assert code not in codes(text, **given), f"{code} fired"
