"""A shop that a card alert names by its host: "charged USD 15.49 at NETFLIX.COM" asks nobody to go there."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.rules.questions import ACTS, DOUBTFUL
from sms_verify.core.types import Contact, ContactKind

PAID = re.compile(
    r"\b(?:charged?|used|debited|spent|purchase|payment|paid|transaction|txn|withdrawn|sent|authori[sz]ed)\b"
    r"|消费|消費|支出|支付|付款|扣款|交易|签账|簽賬|خرید|برداشت|پرداخت|تراکنش",
    re.IGNORECASE,
)
AMOUNT = re.compile(r"\d[\d,]{0,15}\.\d{2}(?!\d)|(?:[$£€¥₹]|\b[A-Z]{2,3}\.?)\s?\d|\d\s?(?:元|ریال|تومان)")
BEFORE = re.compile(
    r"(?:\b(?:at|to|from|by|for|on|bei|chez|en|em|presso|bij|merchant:?)\s|[@在于於向至]\s?|(?:نزد|در|از|لدى:?)\s"
    r"|(?:地点|地點|商户|商戶|商家|商店|消费|消費|通知|пок\w+)\s?[:：]\s?)$",
    re.IGNORECASE,
)
"""What stands directly before a shop."""
WANTED = re.compile(
    r"\b(?:cancel|claim|check|confirm|details?|dispute|find|get|go|log|refund|report|return|reverse|review|see|stop|undo|verify"
    r"|view|visit)"
    r"|查|核|登|退|取消|申诉|申訴|撤|详|詳|لغو|پیگیری|ثبت|تایید|تأیید|بازگشت|استرداد|مشاهده|اعتراض",
    re.IGNORECASE,
)
"""What makes the host of a payment a place to go, also where no other rule knows it for a request."""
CLAUSE = re.compile(r"[。！？!?；;:，、،\n]|[,.]\s|\s[-–—]\s")
"""Where the words about a payment end; what is said of the host behind them is another matter."""
CLAUSE_CHARS = 160
"""Characters before and after the shop in which its clause is looked for."""
ASKED = frozenset(ACTS) - {"ask.call"}
"""What turns a host into a place to go: "not you? call us" does not."""


def is_merchant(contact: Contact, case: Case) -> bool:
    """Whether a bare host only tells where a card was used, and nothing in the message wants the reader there."""
    return (
        contact.kind is ContactKind.LINK
        and _is_bare(contact)
        and not DOUBTFUL & contact.traits
        and _is_paid_there(contact, case.message.text)
        and all(cue.span.overlaps(contact.span) for cue in case.cued(*ASKED))
    )


def _is_bare(contact: Contact) -> bool:
    """Whether a link is a host alone, or spelt as card schemes print it: `APPLE.COM/BILL`."""
    host, path, _ = contact.raw.partition("/")
    return host.casefold() == contact.value and (not path or contact.raw.isupper())


def _is_paid_there(contact: Contact, text: str) -> bool:
    start, end = contact.span
    before, after = text[max(0, start - CLAUSE_CHARS) : start], text[end : end + CLAUSE_CHARS]
    clause = CLAUSE.split(before)[-1] + CLAUSE.split(after)[0]
    return bool(BEFORE.search(before) and PAID.search(clause) and AMOUNT.search(clause) and not WANTED.search(clause))
