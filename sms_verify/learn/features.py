"""What the model sees of a case: hashed character n-grams of a masked view, and signals that are already known.

The view is the same for every way of masking: links, addresses, numbers to call and accounts are one character each,
a number of any length is `0`, punctuation is a blank, and Chinese text has no blanks at all. So neither a corpus'
masks (`URL`, `DIGIT`, `xxxx`) nor its spacing can give a class away. Signals are names; the sender is not among them,
because corpora know senders of genuine messages only, and it would give those away; the rules judge it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Span
from sms_verify.learn.addresses import host_signs, link_signs
from sms_verify.learn.grams import EDGE, HAN, HOLE, MASK_CHARACTERS
from sms_verify.learn.stretches import stretches

VERSION = "7"
"""Changes with anything in this module, `grams` or `stretches`; an artefact of another version is refused."""

SIGNAL = 0.5
"""What a signal counts, beside n-grams that share the root of their number."""

Told = tuple[int, tuple[str, ...]]

MASKED = (ContactKind.LINK, ContactKind.EMAIL, ContactKind.PHONE, ContactKind.PAYMENT, ContactKind.HANDLE)
MASKS = dict(zip(MASKED, MASK_CHARACTERS, strict=True))
"""What stands for a contact in the view."""

GROUPS = {"zh": "zh", "fa": "fa", "ar": "ar", "ru": "ru", "en": "en"}
"""Languages with an operating point of their own; all others share `other`."""


class Stretch(NamedTuple):
    """The features of a stretch of a message."""

    place: Span
    """In the view."""
    signals: tuple[str, ...]


class Seen(NamedTuple):
    """The features of a message and of its stretches."""

    view: str
    """As long as the text that it is made of."""
    signals: tuple[str, ...]
    group: str
    stretches: tuple[Stretch, ...] = ()
    """The parts that are scored by themselves."""


UNSEEN_TRAITS = frozenset({ContactTrait.UNRELATED})
"""Traits that made-up and filled-in hosts of corpora would teach wrongly; the rules judge them."""
ODD = re.compile(f"[{EDGE}\U00010000-\U0010ffff]")
SEPARATOR = re.compile(r"(?<=\d)[.,:/-](?=\d)")
"""Inside a number, a date or a time."""
DOTTED = re.compile(r"(?<![\w.])([A-Za-z]{1,5})\.([a-z]{1,8})(?![\w.])")
"""A word with a full stop inside, as filters are fooled with."""
SPLIT = 3
"""Such words from which they are no missing blanks."""


def view(case: Case) -> str:
    """Return the text with its contacts masked, numbers and split words whole; every character keeps its place."""
    text, offsets = case.text.simplified, case.text.offsets
    parts: list[str] = []
    start = 0
    for contact in case.contacts:
        mask = MASKS.get(contact.kind)
        first = bisect_left(offsets, contact.span.start) if mask else -1
        if mask and first >= start:
            end = bisect_left(offsets, contact.span.end)
            parts += (text[start:first], f" {mask}{HOLE * (end - first - 3)} "[: end - first])
            start = end
    end = bisect_left(offsets, case.bindings[0].span.start - 1) if case.bindings else len(text)
    parts.append(text[start:end].ljust(len(text) - start))
    masked = SEPARATOR.sub("0", "".join(parts))
    return _whole(masked if masked.isascii() else ODD.sub(" ", masked))


def _whole(text: str) -> str:
    """Return a text whose words were split by full stops, if they were, with the words whole."""
    is_split = text.count(".") >= SPLIT and len(DOTTED.findall(text)) >= SPLIT
    return DOTTED.sub(rf"\1{HOLE}\2", text) if is_split else text


def see(case: Case) -> Seen:
    """Return the features of a case: its masked view, its signals and its stretches."""
    told, seen = _told(case), view(case)
    is_han = HAN.search(seen) is not None
    parts = tuple(Stretch(place, _names(told, case.text.span(*place))) for place in stretches(seen, is_han))
    return Seen(seen, _names(told), language_group(case.language), parts)


def signals(case: Case) -> tuple[str, ...]:
    """Return the names of signals that extraction and attribution found: cues, traits, disguises."""
    return _names(_told(case))


def _told(case: Case) -> list[Told]:
    """Return the signals with the place in the pasted text where each begins."""
    told: list[Told] = [(cue.span.start, (f"cue.{cue.notion}",)) for cue in case.cues]
    told += [(contact.span.start, tuple(_contact_signals(contact))) for contact in case.contacts]
    told += [(found.span.start, (f"disguise.{found.kind}",)) for found in case.text.disguises]
    told += [(signature.span.start, ("signature",)) for signature in case.signatures]
    return told


def _names(told: list[Told], within: Span | None = None) -> tuple[str, ...]:
    if within:
        told = [one for one in told if within.start <= one[0] < within.end]
    return tuple(sorted({name for _, names in told for name in names}))


def _contact_signals(contact: Contact) -> Iterator[str]:
    yield f"{contact.kind}.{contact.standing}"
    for trait in contact.traits - UNSEEN_TRAITS:
        yield f"{contact.kind}.{trait}"
    if contact.kind is ContactKind.LINK:
        for sign in host_signs(contact.value):
            yield f"host.{sign}"
        for sign in link_signs(contact.raw, contact.value):
            yield f"link.{sign}"


def language_group(language: str) -> str:
    """Return the group whose operating point judges a language."""
    return GROUPS.get(language.partition("-")[0], "other")
