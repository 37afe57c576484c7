"""Links whose host has nothing to do with what the message says: no name in it, no abbreviation of one.

Whoever writes in their own name links to a host that carries it, whole, shortened (`fnl.it` of Fennel) or as initials.
Frauds and throw-away adverts link to what was free to register. Only Latin letters can be compared: a text in another
script says nothing about its host, unless the organisation it names is known by a Latin name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, enriched
from sms_verify.core.identifiers.hosts import parts
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Organisation

MAX_WORDS, MAX_HOSTS = 120, 8
"""Words of a message that are compared, and hosts that are; a hostile text holds thousands of both."""

MIN_WORDS = 3
"""Latin words in a text from which its host could bear one."""

LATIN_SHARE = 0.7
"""Share of a text's letters from which it is written in Latin script."""

EXPLAINED = frozenset(
    {
        ContactTrait.SHORTENER,
        ContactTrait.PUBLIC,
        ContactTrait.MERCHANT,
        ContactTrait.APP_LINK,
        ContactTrait.INVALID,
        ContactTrait.IP_ADDRESS,
        ContactTrait.FREE_HOST,
        ContactTrait.USER_INFO,
        ContactTrait.REDIRECT,
    }
)
"""Traits of links whose host says nothing about their sender, or that are odd in another way."""

WORD = re.compile(r"[^\W\d_]{2,}")
PLAIN = re.compile(r"[^a-z]")

COMMON = frozenset(
    re.split(
        r"\|",
        "account|bank|card|cash|claim|click|code|com|confirm|customer|deliver|delivery|dear|details|free|gift|have|help"
        "|here|http|https|info|join|link|login|mobile|more|news|notice|offer|online|open|order|package|parcel|pay"
        "|payment|please|portal|prize|refund|reward|secure|security|service|shop|sign|support|team|that|this|today"
        "|track|update|verify|visit|win|with|www|your",
    )
)
"""Words that anybody's host may hold; they relate it to nobody."""

TRADES = frozenset(
    re.split(
        r"\|",
        "bank|cargo|card|clinic|courier|deliver|energy|express|freight|hotel|insur|logist|medic|mobile|parcel|post"
        "|power|school|ship|shop|store|tele|track|travel|water",
    )
)
"""What a host may say of its owner's trade, where the message does not say who writes."""

OPENING = re.compile(r"^\W*(?:from\W+|dear\W+)?[^\W\d][^\n\d:：.,!?]{1,30}(?:[:：\]】]|\s[-–—]\s)", re.IGNORECASE)
"""A name that opens a text."""

CLOSING = re.compile(r"[-–—~]\s*[^\W\d][\w .&']{1,24}\W*$")
"""A name that closes it."""


def mark_unrelated(case: Case) -> Case:
    """Return the case with every link marked whose host resembles no word or name of the message."""
    links = [contact for contact in case.contacts if _is_open(contact)]
    if not 0 < len(links) <= MAX_HOSTS:
        return case
    words = frozenset(_words(case))
    marked = {contact for contact in links if words and not is_related(contact.value, words)}
    return enriched(case, contacts=tuple(_marked(one) if one in marked else one for one in case.contacts))


def _marked(contact: Contact) -> Contact:
    return replace(contact, traits=contact.traits | {ContactTrait.UNRELATED})


def _is_open(contact: Contact) -> bool:
    known = contact.owner or contact.provisional or EXPLAINED & contact.traits
    return contact.kind is ContactKind.LINK and not known and not is_reserved(contact.value)


def _words(case: Case) -> Iterator[str]:
    """Yield the words that a host could bear; none where a text in another script names nobody with a Latin name."""
    text = _without_links(case)
    letters = [character for character in text if character.isalpha()]
    found = WORD.findall(text)[:MAX_WORDS]
    is_latin = sum(_is_latin(letter) for letter in letters) >= LATIN_SHARE * max(1, len(letters))
    if case.organisation is None and not (is_latin and len(found) >= MIN_WORDS):
        return
    names = tuple(_names(case.organisation)) if case.organisation else ()
    if is_latin or any(map(_plain, names)):
        parted = (part for name in names for part in name.split())
        told = map(_plain, (*found, case.message.sender or "", *names, *parted))
        yield from (word for word in told if word and word not in COMMON)
        yield from (_initials(words) for words in (found, *(name.split() for name in names)))
        is_named = case.organisation or case.signatures or OPENING.search(text) or CLOSING.search(text[-60:])
        yield from () if is_named else TRADES


def _names(organisation: Organisation) -> Iterator[str]:
    """Yield the names of an organisation and those of its hosts."""
    yield from (name for spellings in organisation.names.values() for name in spellings)
    for facts in (organisation.official, organisation.provisional):
        yield from (parts(domain).label for domain in facts.domains)


def _initials(words: Sequence[str]) -> str:
    return "".join(_plain(word)[:1] for word in words)


def _without_links(case: Case) -> str:
    text = case.message.text
    pieces, start = [], 0
    for contact in case.contacts:
        if contact.kind is ContactKind.LINK and contact.span.start >= start:
            pieces.append(text[start : contact.span.start])
            start = contact.span.end
    return " ".join((*pieces, text[start:]))


def _is_latin(letter: str) -> bool:
    return letter < "\u0250" or "\u1e00" <= letter < "\u1f00"


def _plain(word: str) -> str:
    """Return a word's Latin letters without accents.

    >>> _plain("Société"), _plain("O2-Team")
    ('societe', 'oteam')
    """
    return PLAIN.sub("", unicodedata.normalize("NFKD", word).casefold())


def is_related(host: str, words: frozenset[str]) -> bool:
    """Whether a host contains one of some words: whole, shortened, or with letters left out.

    >>> words = frozenset({"fennel", "parcels", "ready"})
    >>> is_related("track.fennelparcels.example", words), is_related("fnl.it", words), is_related("xq-pay.top", words)
    (True, True, False)
    """
    cut = parts(host)
    label, beneath = _plain(cut.label), _plain(cut.subdomain.removeprefix("www"))
    return len(label) < 2 or any(_bears(label, beneath, word) for word in words)


def _bears(label: str, beneath: str, word: str) -> bool:
    if len(word) < 2:
        return False
    if len(word) >= 4 and (word in label or word in beneath or label.startswith(word[:5])):
        return True
    if label in word and len(label) >= 3:
        return True
    return label.startswith(word) if len(word) < 4 else label[0] == word[0] and _is_left_of(label, word)


def _is_left_of(label: str, word: str) -> bool:
    """Whether a label is what remains of a word when letters are left out, as in `hdfcbk` of `hdfcbank`."""
    rest = iter(word)
    return len(label) >= 3 and all(letter in rest for letter in label)
