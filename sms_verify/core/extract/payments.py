"""Finds where money could be sent: card numbers, IBANs, accounts one is told to pay to, wallets, FPS and PayNow.

Card numbers carry the Luhn check digit (ISO/IEC 7812), IBANs the remainder 1 of 97 (ISO 13616); an address that
fails its check is still told, with the trait `invalid`, where its shape leaves no doubt.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.accounts import accounts
from sms_verify.core.extract.found import ContactCandidate
from sms_verify.core.extract.paid import is_paid
from sms_verify.core.types import ContactKind, ContactTrait

_CARD = re.compile(r"\d(?<![\d*Xx.].)(?<![A-Za-z]-.)(?<!\d[ \-].)(?:[ \-]?\d){15,18}(?![\d*]|[.,]\d|[ \-]\d)")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\s?\d{2}(?:[ \-]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])")
_MAY_BE_IBAN = re.compile(r"\d(?:(?<=[A-Za-z].)|(?<=[A-Za-z]\s.))\d[ \-]?[A-Za-z0-9]")
"""Two digits behind a letter, which search finds sooner than the letters."""
_IBAN_COUNTRY = re.compile(
    r"(?:IR|GB|DE|FR|AE|SA|TR|NL|ES|IT|CH|BE|PK|QA|KW|BH|OM|JO|LB|EG|PL|UA|KZ|AZ|GE)\d\d", re.IGNORECASE
)
_IBAN_LENGTH = {
    "IR": 26,
    "GB": 22,
    "DE": 22,
    "FR": 27,
    "AE": 23,
    "SA": 24,
    "TR": 26,
    "NL": 18,
    "ES": 24,
    "IT": 27,
    "CH": 21,
    "BE": 16,
}
_WALLETS = re.compile(
    r"[0Tb13](?<![A-Za-z0-9].)(?:(?<=0)x[0-9a-fA-F]{40}|(?<=T)[1-9A-HJ-NP-Za-km-z]{33}|(?<=b)c1[ac-hj-np-z02-9]{25,62}"
    r"|(?<=[13])(?=[1-9]*[A-HJ-NP-Za-km-z])[1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])"
)
_TO_PAY = frozenset("转汇") | {"打款", "打到", "存入", "transfer", "remit", "deposit", "pay", "send", "واریز", "انتقال"}
_TO_PAY |= {"کارت به کارت"}
_OWN = frozenset({"کارت", "حساب", "شبا"})
_SCHEMES = frozenset({"fps", "转数快", "快速支付系统识别码", "paynow", "uen"})
HEADS = _TO_PAY | _OWN | _SCHEMES
_TOLD = re.compile(
    r"(?:转账|转款|转[入到至]|汇款|汇[入到至]|打款|打到|存入|transfer|remit|deposit|pay|send|واریز|انتقال|کارت به کارت)"
    r"[^\d\n]{0,30}?(?<![\d.,])(\d[\d \-]{6,28}\d)(?![\d.,*]|\s?(?:元|ریال|تومان|usd|rs|hkd))"
)
_TOLD_BEFORE = re.compile(
    r"(?:کارت|حساب|شبا)[^\d\n]{0,12}(\d[\d \-]{6,28}\d)"
    r"(?=[^\d\n]{0,24}(?:واریز|انتقال|پرداخت)\s?(?:کنید|نمایید|فرمایید|بفرمایید|دهید|بدهید))"
)
_ACCOUNT = re.compile(
    r"账[号户]|户口|卡号|account|a/c|acc(?![a-z])|حساب|کارت|شبا|(?<![a-z])rek(?:ening)?(?![a-z])|akaun|tai khoan"
)
_LONG = re.compile(r"\d[\d \-]{5}")
"""What every number begins with that is a card's, or told to be paid to."""
_PROXY = re.compile(
    r"(?:fps(?:\s?id)?|转数快|快速支付系统识别码|paynow|uen)[^\da-z\n+]{0,12}(?:id|to|uen)?[\s:]{0,3}(\+?\d{7,14}[a-z]?)(?![\da-z])"
)
_REFERENCE = re.compile(
    r"(?:订单|单号|流水|编号|号码|发票|回执|پیگیری|رهگیری|مرسوله|شناسه|صیاد|(?<![a-z])(?:sn|ref|order|txn|utr|rrn|token|receipt|tracking"
    r"|iccid|imei|sim|meter|parcel|package|paket|colis|resi|invoice|policy|session|rastreo|folio)(?![a-z]))[^\d\n]{0,14}$"
)


def payments(text: str, plain: str, heads: frozenset[str]) -> Iterator[ContactCandidate]:
    """Yield payment addresses; one to which money went already has the trait `party`.

    The matching spelling and its heads are given.
    """
    for found in _addresses(text, plain, heads):
        paid = is_paid(plain, found.start, found.end)
        yield found._replace(traits=found.traits | {ContactTrait.PARTY}) if paid else found


def _addresses(text: str, plain: str, heads: frozenset[str]) -> Iterator[ContactCandidate]:
    for match in _IBAN.finditer(text) if _MAY_BE_IBAN.search(text) else ():
        yield from _iban(match)
    for match in _WALLETS.finditer(text):
        yield _payment(match.start(), match.end(), match.group())
    for start, end in accounts(plain, heads):
        yield _payment(start, end, _digits(plain[start:end]))
    if _LONG.search(plain):
        yield from _long_numbers(text, plain, heads)


def _long_numbers(text: str, plain: str, heads: frozenset[str]) -> Iterator[ContactCandidate]:
    for match in _CARD.finditer(text):
        digits = _digits(match.group())
        if passes_luhn(digits) and not _REFERENCE.search(plain, max(0, match.start() - 32), match.start()):
            yield _payment(match.start(), match.end(), digits)
    for match in () if heads.isdisjoint(_TO_PAY) else _TOLD.finditer(plain):
        if _ACCOUNT.search(match.group()):
            yield _payment(*match.span(1), _digits(match.group(1)))
    for match in () if heads.isdisjoint(_OWN) else _TOLD_BEFORE.finditer(plain):
        yield _payment(*match.span(1), _digits(match.group(1)))
    for match in () if heads.isdisjoint(_SCHEMES) else _PROXY.finditer(plain):
        yield _payment(*match.span(1), match.group(1).lower())


def _iban(match: re.Match[str]) -> Iterator[ContactCandidate]:
    if not _IBAN_COUNTRY.match("".join(match.group()[:6].split())):
        return
    plain, end = "", match.start()
    wanted = _IBAN_LENGTH.get(match.group()[:2].upper(), 34)
    for offset, letter in enumerate(match.group()):
        if letter.isalnum() and len(plain) < wanted:
            plain, end = plain + letter.upper(), match.start() + offset + 1
    if passes_97(plain):
        yield _payment(match.start(), end, plain)
    elif len(plain) == wanted and plain[4:].isdigit():
        yield ContactCandidate(ContactKind.PAYMENT, match.start(), end, plain, frozenset({ContactTrait.INVALID}))


def _payment(start: int, end: int, value: str) -> ContactCandidate:
    return ContactCandidate(ContactKind.PAYMENT, start, end, value)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def passes_luhn(digits: str) -> bool:
    """Whether a card number's check digit is right."""
    doubled = [int(digit) * (1 + (index % 2)) for index, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0 and len(set(digits)) > 1


def passes_97(iban: str) -> bool:
    """Whether an IBAN's check digits are right."""
    turned = iban[4:] + iban[:4]
    return turned.isascii() and int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
