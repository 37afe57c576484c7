"""Numbers that organisations show in part or name as a party: cards, accounts, payment addresses, e-mails, phones.

Digits are already 0 to 9. A whole card number, as its check digit and issuer's digits tell it, is none of them.
"""

from __future__ import annotations

from sms_verify import lazy_re as re

_MASK = r"[*xX•·#.]"
_LAST4 = re.compile(rf"(?:{_MASK}{{1,16}}|(?:[*xX•·]{{4}}[ -]){{1,4}}|[xX*]{{2,12}} |尾[号號]:? ?)?[0-9]{{4}}\*?")
_ACCOUNT = re.compile(
    rf"(?:(?:尾[号號]|末[四4]?[码碼]?|ending(?: in| with)?|no\.?|[xX*]{{2,12}}):? ?)?"
    rf"(?:(?=[^0-9]*[0-9]{{2}})(?=[^xX*•·#]*[xX*•·#])[0-9xX*•·#.-]{{4,30}}|[A-Z]{{2,4}}[0-9]{{3,6}}|"
    rf"{_MASK}{{1,19}}[0-9]{{2,7}}|[0-9]{{1,9}}{_MASK}{{1,13}}[0-9]{{1,7}}|[0-9]{{3,7}}\*?"
    r"|[0-9]{8,18}|[0-9]{2,10}(?:[-.][0-9]{1,13}){1,4}|(?:[*xX•·]{4}[ -]){1,4}[0-9]{3,4}"
    r"|[A-Z]{2}(?:(?:[0-9]{2}[A-Z0-9]{0,4})?(?:[*xX•·]{2,24}|\.{2,3})|[0-9]{2}[A-Z0-9]{0,4}[ -])[0-9]{3,6})",
    re.IGNORECASE,
)
_PAYMENT = re.compile(
    r"(?:vpa:? )?[A-Za-z0-9*][A-Za-z0-9.*_-]{1,39}@[A-Za-z][A-Za-z0-9]{1,14}"
    r"|[A-Z]{2}(?:[0-9]{2}[A-Z0-9]{0,4})?(?:[*xX•·]{2,24}|\.{2,3})[0-9]{2,6}"
    r"|[*xX•·]{2,24}[0-9]{2,6}"
)
"""A payment address: a UPI handle has no dot behind its `@`; an IBAN or wallet is shown by its ends."""

_EMAIL = re.compile(
    r"(?=[^@]*[*•x]{2})[A-Za-z0-9][A-Za-z0-9._*•-]{0,39}@(?:[A-Za-z0-9*•-]{1,30}\.){1,3}[A-Za-z*•]{2,10}"
)
_PARTY = re.compile(r"\+?(?:[0-9]|\([0-9]{1,4}\)|[*xX•·])(?:[ -]?(?:[0-9]|\([0-9]{1,4}\)|[*xX•·])){5,18}")
_CARD = re.compile(
    r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|(?:5[1-5]|2[2-7]|6[0458]|8[12]|35|50|58|97)[0-9]{14}"
    r"|3[47][0-9]{13}|62[0-9]{14,17}"
)
_BETWEEN = str.maketrans("", "", " -./")


def is_last4(value: str) -> bool:
    """Whether the value is the last four digits of a card or account, masked or not.

    >>> is_last4("XX1234"), is_last4("尾号8765"), is_last4("6222021234561234")
    (True, True, False)
    """
    return _LAST4.fullmatch(value) is not None


def is_account(value: str) -> bool:
    """Whether the value is an account or card as some bank shows it.

    >>> [is_account(value) for value in ("XX123", "*01", "4232***0581", "尾号8765", "4111111111111111")]
    [True, True, True, True, False]
    """
    return _ACCOUNT.fullmatch(value) is not None and not is_card(value)


def is_payment(value: str) -> bool:
    """Whether the value is an address that money went to or came from, as UPI, wallets and IBANs show it.

    >>> is_payment("swiggystores@icici"), is_payment("sam@mail.example.com")
    (True, False)
    """
    return _PAYMENT.fullmatch(value) is not None


def is_masked_email(value: str) -> bool:
    """Whether the value is an e-mail address with letters left out.

    >>> is_masked_email("j***n@gmail.com"), is_masked_email("john@gmail.com")
    (True, False)
    """
    return _EMAIL.fullmatch(value) is not None


def is_party_phone(value: str) -> bool:
    """Whether the value is another person's telephone number, whole or in part.

    >>> is_party_phone("0712345678"), is_party_phone("98******10"), is_party_phone("123")
    (True, True, False)
    """
    return _PARTY.fullmatch(value) is not None and sum(map(str.isdigit, value)) >= 2


def is_card(value: str) -> bool:
    """Whether the digits are a whole card number: an issuer's first digits, its length, its check digit (ISO 7812).

    >>> is_card("4111-1111-1111-1111"), is_card("202611210001234567")
    (True, False)
    """
    digits = value.translate(_BETWEEN)
    return len(digits) >= 13 and _CARD.fullmatch(digits) is not None and _checks(digits)


def _checks(digits: str) -> bool:
    doubled = (2 * int(digit) for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(sum(divmod(each, 10)) for each in doubled)) % 10 == 0
