"""Names that a message merely mentions: where a card was used, who was paid, whom a warning is about.

Such a name says nothing about the author. A name that stands beside its account or card is the author's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Claim, Organisation

NEAR = 40
"""Characters around a name that are looked at."""

PARTY = re.compile(
    r"(?:(?:\b(?:at|to|en|em|bei|chez|presso|bij|an|merchant:?|payee:?|via|through|by|comercio:?)\s+|@\s?)"
    r"|(?:在|于|於|向|给|給|付款给|商户[:：]?|商戶[:：]?)\s?|(?:نزد|به)\s)$",
    re.IGNORECASE,
)
"""What stands directly before a shop or whoever was paid."""

LABEL = re.compile(
    r"(?:\b(?:merchant|payee|shop|store|comercio|estabelecimento|marchand|händler|esercente|магазин|торговец)"
    r"|商[户戶家店]|特店|پذیرنده|فروشگاه|خرید از|المتجر|التاجر|لدى)\s?[:：]?\s{0,2}$",
    re.IGNORECASE,
)
"""What stands directly before a shop where a form lists who was paid."""

CARD = re.compile(
    r"\b(?:card|tarjeta|cartão|carte|karte|carta|kart|kartınız|карта|картой|карте)\s$|بطاقة\s$|کارت\s$", re.IGNORECASE
)
"""What stands directly before a bank whose card the reader's is."""

DESCRIPTOR = re.compile(r"\s?\*\s?[A-Z0-9]|\s?-\s?[\u4e00-\u9fff]")
"""What stands behind a payment service where a card scheme prints whom it paid: `PAYPAL *STEAM`."""

OWN = re.compile(
    r"\s*(?:bank\s+)?(?:a/?c\b|acct|account|card|credit card|debit card|savings|loan|app\b|customer|user"
    r"|cuenta|tarjeta|konto|karte|compte|carte|conta|cartão|银行卡|信用卡|储蓄卡|借记卡|卡|账户|帳戶|户口|戶口|尾号|尾號|حساب|کارت)",
    re.IGNORECASE,
)
"""What of its own stands behind a bank's name."""

INSTRUMENT = re.compile(r"(?:储蓄|儲蓄|信用|借记|借記|银行|銀行)?(?:卡|账户|帳戶|户口|戶口|账号|帳號)")
"""What of the reader's stands behind a bank's name where somebody else writes of it."""

TITLE = re.compile(
    r"通知|提醒|提示|公告|安全|系统|系統|中心|客服|银行|銀行|积分|積分|紧急|緊急|重要|警告|验证|驗證|领导|限时|优惠|活动|账户|帳戶|信用卡"
)
"""What makes a text in brackets a heading, and no name."""

MONEY = ("notice.paid", "notice.received", "notice.transaction")
AMOUNT = re.compile(r"\d[\d.,٫٬\s]{0,15}\d|\b[A-Z]{3}\s?\d|[$£€¥₹]\s?\d|[۰-۹]{2}")

FALSE = re.compile(
    r"\b(?:fake|false|bogus|fraudulent|forged|phishing|scam|spoof\w{0,6}|impersonat\w{1,5}|pretend\w{0,3} to be"
    r"|posing as|claim\w{0,3} to be (?:from )?|purporting to be|gefälscht\w{0,3}|betrügerisch\w{0,3}|falsch\w{0,3}"
    r"|angeblich\w{0,3}|vermeintlich\w{0,3}|faux|fausse?s?|fals[oa]s?|suplanta\w{0,4}|hacerse pasar por|nepp?e?|valse"
    r"|fałszyw\w{1,3}|sahte|поддельн\w{1,4}|palsu)\b[^.!?\n]{0,30}$"
    r"|(?:冒充|假冒|假扮|仿冒|伪造|偽造|伪装成|偽裝成|假的|自称是|自稱是|جعلی)[^。！？.!?\n]{0,15}$",
    re.IGNORECASE,
)
"""What makes the name behind it that of somebody imitated."""


def is_mention(claim: Claim, case: Case, registry: Registry) -> bool:
    """Whether the text only mentions a name, so that the name says nothing about the author."""
    if claim.span is None:
        return False
    text = case.message.text
    before, after = (
        text[max(0, claim.span.start - NEAR) : claim.span.start],
        text[claim.span.end : claim.span.end + NEAR],
    )
    if FALSE.search(before):
        return True
    if _is_instrument(claim, after, case, registry):
        return True
    return _is_of_elsewhere(registry.organisations[claim.organisation], case) or _is_party(before, after, case)


def _is_instrument(claim: Claim, after: str, case: Case, registry: Registry) -> bool:
    """Whether a text that somebody else signed only says whose card or account the reader's is."""
    if INSTRUMENT.match(after) is None or not case.signatures:
        return False
    signed = (each for each in case.signatures if not (claim.span and each.span.overlaps(claim.span)))
    return any(not TITLE.search(each.text) and not registry.signed(each.text) for each in signed)


def _is_party(before: str, after: str, case: Case) -> bool:
    """Whether an alert names somebody at the other end of a payment."""
    is_described = LABEL.search(before) is not None or DESCRIPTOR.match(after) is not None
    if not (is_described or PARTY.search(before)) or OWN.match(after) or CARD.search(before):
        return False
    # The whole text is looked at last: it may hold a name a thousand times.
    return case.has(*MONEY) or (is_described and AMOUNT.search(case.message.text) is not None)


def _is_of_elsewhere(organisation: Organisation, case: Case) -> bool:
    """Whether an organisation is at home in other countries than the reader's; a brand with sisters is everywhere."""
    region = case.message.region
    return bool(region and organisation.regions and organisation.group is None and region not in organisation.regions)


def spoken(claims: Iterable[Claim], case: Case, registry: Registry) -> Iterator[Claim]:
    """Yield the claims by a name that the text does not merely mention."""
    return (claim for claim in claims if not is_mention(claim, case, registry))
