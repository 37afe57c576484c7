"""A message without what identifies a person: numbers, codes, card tails, names and private paths of links.

What stays is what tells a campaign: the words, the hosts of links, and whatever the organisation registered itself.
A name that nothing announces cannot be told from other words and stays; whoever shares a text is asked first.
"""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.types import Contact, ContactKind, Span, Standing

DIGIT, LETTER = "•", "▪"
"""What stands for a digit, and for a letter of a name, code or address."""

PUBLIC = 6
"""Digits of a telephone number up to which it is a service's short code."""

_SERVICES = (
    phonenumbers.PhoneNumberType.TOLL_FREE,
    phonenumbers.PhoneNumberType.SHARED_COST,
    phonenumbers.PhoneNumberType.PREMIUM_RATE,
    phonenumbers.PhoneNumberType.UAN,
)
_IMPERSONAL = frozenset({"amount", "integer", "percent", "date", "time", "datetime", "choice", "link", "phone"})
"""Kinds of slots whose values are no person's own; of the others letters are hidden too."""

_CODE = re.compile(r"(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{4,}")
_LOCAL = re.compile(r"[^\s@<>()\[\]{},;:，；：/]{1,64}(?=@\w)")
_NUMERALS = re.compile(r"[零〇一二三四五六七八九幺]{4,}")
_PRIVATE = re.compile(r"(?<![:/])[/?#].*", re.DOTALL)
_SURNAMED = "[\u4e00-\u9fff]{1,4}?"
_PERSIAN = "[\u0621-\u06cc\u200c]{2,20}"
_NAMES = (
    re.compile(
        rf"(?:^|[\s，。,.:：、；;!！】\]]|尊敬的|亲爱的|親愛的|致|给|給)(?P<name>{_SURNAMED})(?:先生|女士|小姐|太太|同学|同學)"
    ),
    re.compile(
        r"\b(?i:dear|hi|hello|hey|mr|mrs|ms|miss|to)\b\.?[ ,]{1,2}"
        r"(?P<name>[A-Z][\w'’-]{0,30}(?: [A-Z][\w'’-]{0,30}){0,2})"
    ),
    re.compile(rf"(?:آقای|خانم|جناب|سرکار)\s(?!آقای|خانم)(?P<name>{_PERSIAN}(?:\s{_PERSIAN})?)"),
    re.compile(rf"(?P<name>{_PERSIAN})\s(?:عزیز|جان)(?!\w)"),
)
NOBODY = frozenset(
    (
        *("customer", "client", "sir", "madam", "user", "member", "cardholder", "valued", "parent", "friend", "mum"),
        *("mom", "dad", "sirs", "all", "team", "subscriber", "resident", "taxpayer", "applicant"),
        *("客户", "客戶", "用户", "用戶", "会员", "會員"),
        *("مشتری", "مشترک", "کاربر", "هموطن", "شهروند", "همراه"),
    )
)
"""Whom everybody may be called."""


def masked(case: Case) -> str:
    """Return a case's message with every character that may be a person's replaced by one that is nobody's."""
    raw, kept = case.text.raw, list(_registered(case))
    out = list(raw)
    for span, letters_too in _private(case):
        for place in range(*span):
            if not any(own.holds(place) for own in kept):
                out[place] = _instead(out[place], letters_too=letters_too)
    return "".join(out)


def shown(contact: Contact) -> str:
    """Return a contact as it may be stored: official values, hosts, services' numbers in full, others blanked."""
    if contact.standing is Standing.OFFICIAL:
        return contact.value
    if contact.kind is ContactKind.LINK:
        return contact.value
    if contact.kind is ContactKind.PHONE and _is_a_services(contact.value):
        return contact.value
    app, colon, name = contact.value.partition(":") if contact.kind is ContactKind.HANDLE else ("", "", contact.value)
    country = name[:4] if contact.kind is ContactKind.PHONE else ""
    return app + colon + country + "".join(_instead(char, letters_too=True) for char in name[len(country) :])


def _is_a_services(number: str) -> bool:
    """Whether a number is of a kind that only services have."""
    if sum(map(str.isdigit, number)) <= PUBLIC:
        return True
    try:
        return phonenumbers.number_type(phonenumbers.parse(number)) in _SERVICES
    except phonenumbers.NumberParseException:
        return False


def people(text: str) -> Iterator[Span]:
    """Yield the spans of people's names that the words around them announce."""
    for pattern in _NAMES:
        for found in pattern.finditer(text):
            if not any(word in NOBODY for word in found["name"].casefold().split()):
                yield Span(*found.span("name"))


def _registered(case: Case) -> Iterator[Span]:
    """Yield the stretches that anybody may read in the registry."""
    if case.alignment:
        yield from case.alignment.literals
    for contact in case.contacts:
        if contact.standing is Standing.OFFICIAL:
            yield contact.span
        elif contact.kind is ContactKind.LINK:
            yield _host(contact)


def _host(contact: Contact) -> Span:
    """Return where a link names its host, which is the sender's and nobody's secret."""
    path = _PRIVATE.search(contact.raw)
    end = path.start() if path else len(contact.raw)
    return Span(contact.span.start + contact.raw.rfind("@", 0, end) + 1, contact.span.start + end)


def _private(case: Case) -> Iterator[tuple[Span, bool]]:
    """Yield what may be a person's, and whether its letters are too."""
    raw = case.text.raw
    yield Span(0, len(raw)), False
    for pattern in (_CODE, _LOCAL, _NUMERALS):
        yield from ((Span(*found.span()), True) for found in pattern.finditer(raw))
    yield from ((span, True) for span in people(raw))
    for contact in (*case.contacts, *case.values):
        yield from ((span, True) for span in _of_contact(contact))
    for filled in case.alignment.slots if case.alignment else ():
        if filled.slot.kind not in _IMPERSONAL:
            yield filled.span, True


def _of_contact(contact: Contact) -> Iterator[Span]:
    """Yield the private stretches of a contact: a link's path, an address' local part, a handle."""
    start, end = contact.span
    if contact.kind is ContactKind.LINK:
        named = _host(contact)
        yield Span(start + contact.raw.find("//") + 1, named.start)
        yield Span(named.end + 1, end)
    elif contact.kind is ContactKind.EMAIL:
        yield Span(start, start + max(0, contact.raw.rfind("@")))
    elif contact.kind in (ContactKind.HANDLE, ContactKind.PAYMENT):
        yield contact.span


def _instead(char: str, *, letters_too: bool) -> str:
    if char.isdigit():
        return DIGIT
    return LETTER if letters_too and char.isalpha() else char
