"""Reads a message: its language, signatures, and every contact point, whatever its spelling.

The order decides what overlapping readings are: links and addresses with an at-sign, places to send money to, handles,
replies, and telephone numbers. Both views of a disguised text are read, so that nothing is lost where undoing the
disguise went too far.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.extract.attachments import attachments
from sms_verify.core.extract.bindings import binding, without_binding
from sms_verify.core.extract.calling import HEADS as CALLING
from sms_verify.core.extract.calling import only_tells
from sms_verify.core.extract.cues import cues
from sms_verify.core.extract.emails import emails
from sms_verify.core.extract.found import ClaimedRanges, ContactCandidate
from sms_verify.core.extract.handles import handles
from sms_verify.core.extract.heads import heads
from sms_verify.core.extract.language import language, language_and_tongues
from sms_verify.core.extract.links import links
from sms_verify.core.extract.numbering import regions_for
from sms_verify.core.extract.paid import is_wanted
from sms_verify.core.extract.payments import payments
from sms_verify.core.extract.phones import NumberContext, phones
from sms_verify.core.extract.replies import replies
from sms_verify.core.extract.signatures import signatures
from sms_verify.core.extract.values import values
from sms_verify.core.normalise import Folded, NormalText, normalise, readable, simplify
from sms_verify.core.types import Contact, ContactTrait, Message

__all__ = ["contacts", "extract"]

_DOTTED = re.compile(r"\S\s{0,3}[.。．｡·․]\s{0,3}[^\s\d]|:|\d\.\d{1,3}\.\d{1,3}\.\d|\sdot\s", re.ASCII | re.IGNORECASE)
_NUMERALS = re.compile(r"[\d零〇一二三四五六七八九]{7,}")
"""A row of numerals this long, without tens and hundreds, is dialled."""
_TO_DIGITS = str.maketrans("零〇一二三四五六七八九", "00123456789")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
FEW_LETTERS = 12
"""Letters up to which a text is little more than its number."""


ASIDE = frozenset(
    {
        ContactTrait.OWN,
        ContactTrait.PARTY,
        ContactTrait.USSD,
        ContactTrait.NAMED,
        ContactTrait.BOUND,
        ContactTrait.ATTACHMENT,
    }
)
"""Traits of what has a contact's shape and reaches nobody: it is kept apart from the contacts."""


def extract(message: Message) -> Case:
    """Return the case of a message: its language, signatures, cues, contacts and values."""
    text = normalise(readable(message.text))
    spoken, tongues = language_and_tongues(text)
    shaped = shapes(text, message.region, spoken)
    bound = tuple(one for one in shaped if ContactTrait.BOUND in one.traits)
    return Case(
        message=message,
        text=text,
        language=spoken,
        contacts=tuple(one for one in shaped if not one.traits & ASIDE),
        bindings=bound,
        values=tuple(one for one in shaped if one.traits & ASIDE and ContactTrait.BOUND not in one.traits),
        cues=cues(_prose(text, bound), tongues),
        signatures=signatures(text),
    )


def _prose(text: NormalText, bound: tuple[Contact, ...]) -> NormalText:
    """Return the text without the line that binds a code, so that its host is read as no word."""
    if not bound:
        return text
    length = bisect_left(text.offsets, bound[0].span.start - 1)
    return replace(text, simplified=text.simplified[:length].ljust(len(text.simplified)))


def contacts(text: NormalText, region: str | None = None, spoken: str | None = None) -> tuple[Contact, ...]:
    """Return the contacts of a text by their place in the pasted text; none overlaps another."""
    return tuple(one for one in shapes(text, region, spoken) if not one.traits & ASIDE)


def shapes(text: NormalText, region: str | None = None, spoken: str | None = None) -> tuple[Contact, ...]:
    """Return everything shaped like a contact, by place; traits tell those that reach nobody from the contacts."""
    regions = regions_for(region, spoken or language(text))
    found = _placed(text, regions)
    if text.disguises:
        found = _without_overlaps([*found, *_placed(text.folded, regions)], len(text.raw))
    return tuple(sorted(found, key=lambda contact: contact.span))


def _placed(view: NormalText | Folded, regions: tuple[str, ...]) -> list[Contact]:
    """Return a view's contacts with their spans in the pasted text."""
    placed = []
    for item in _found(view, regions):
        span = view.span(item.start, item.end)
        placed.append(Contact(item.kind, span, view.raw[span.start : span.end], item.value, traits=item.traits))
    return placed


def _found(view: NormalText | Folded, regions: tuple[str, ...]) -> list[ContactCandidate]:
    text = view.text

    def written(start: int, end: int) -> str:
        return view.raw[slice(*view.span(start, end))]

    taken = ClaimedRanges(len(text))
    found: list[ContactCandidate] = []
    if "@" in text and "#" in text and (bound := binding(text, written)):
        found.append(bound)
        text = without_binding(text, bound)
    plain = view.simplified if isinstance(view, NormalText) and text is view.text else simplify(text)
    words = heads(plain)
    if _DOTTED.search(text) or "@" in text:
        addresses = [*links(text, written), *emails(text, plain, written)]
        found += taken.claim(sorted(addresses, key=lambda item: (item.start, -item.end)))
        found += taken.claim(attachments(text))
    has_digits = _DIGIT.search(text) is not None
    if has_digits:
        found += taken.claim(payments(text, plain, words))
    found += taken.claim(handles(text, plain, words))
    found += taken.claim(replies(text, plain, words))
    if has_digits:
        found += taken.claim(phones(_ground(plain, words, found, regions)))
    return found


def _ground(
    plain: str, words: frozenset[str], found: list[ContactCandidate], regions: tuple[str, ...]
) -> NumberContext:
    """Return what is known of a text before its numbers are read."""
    text = _NUMERALS.sub(lambda row: row.group().translate(_TO_DIGITS), plain)
    ground = NumberContext(
        text,
        ClaimedRanges(len(text)),
        ClaimedRanges(len(text)),
        regions,
        not words.isdisjoint(CALLING),
        cache(lambda: _may_be_called(text)),
    )
    for value in values(text):
        ground.values.take(value.start, value.end)
        if value.kind in ("date", "time"):
            ground.moments.take(value.start, value.end)
    for item in found:
        ground.values.take(item.start, item.end)
    return ground


def _may_be_called(text: str) -> bool:
    """Whether a number that nothing introduces may be meant to be dialled."""
    is_bare = len(_LETTER.findall(text, 0, 2 * FEW_LETTERS)) <= FEW_LETTERS
    return is_bare or is_wanted(text) or not only_tells(text)


def _without_overlaps(found: list[Contact], length: int) -> list[Contact]:
    """Return the contacts of which none covers ground of an earlier one; the pasted text's length is given."""
    taken = ClaimedRanges(length)
    kept = []
    for contact in found:
        if taken.free(*contact.span):
            taken.take(*contact.span)
            kept.append(contact)
    return kept
