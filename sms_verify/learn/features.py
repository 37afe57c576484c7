"""What the model sees of a case: hashed character n-grams of a masked view, and signals that are already known.

The view is the same for every way of masking: links, addresses, numbers to call and accounts are one character each,
a number of any length is `0`, punctuation is a blank, and Chinese text has no blanks at all. So neither a corpus'
masks (`URL`, `DIGIT`, `xxxx`) nor its spacing can give a class away. Signals are names; the sender is not among them,
because corpora know senders of genuine messages only, and it would give those away; the rules judge it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sms_verify.core.types import Case, Contact, ContactKind, Span
from sms_verify.learn.addresses import host_signs, link_signs
from sms_verify.learn.stretches import stretches

VERSION = "5"
"""Changes with anything in this module; an artefact of another version is refused."""

BITS = 18
"""The n-grams share 2 ** BITS rows of weights."""
LONGEST = 4
"""Characters of the longest n-gram."""

SIGNAL = 0.5
"""What a signal counts, beside n-grams that share the root of their number."""

Codes = NDArray[np.uint32]
Rows = NDArray[np.int64]
Told = tuple[int, tuple[str, ...]]

MASKS = {
    ContactKind.LINK: "\ue000",
    ContactKind.EMAIL: "\ue001",
    ContactKind.PHONE: "\ue002",
    ContactKind.PAYMENT: "\ue003",
    ContactKind.HANDLE: "\ue004",
}
"""What stands for a contact in the view."""

GROUPS = {"zh": "zh", "fa": "fa", "ar": "ar", "ru": "ru", "en": "en"}
"""Languages with an operating point of their own; all others share `other`."""


class Stretch(NamedTuple):
    """What the model sees of a part of a message."""

    view: str
    signals: tuple[str, ...]
    place: Span
    """Where it stands in the text that the view is made of."""


class Seen(NamedTuple):
    """What the model sees of a message."""

    view: str
    signals: tuple[str, ...]
    group: str
    stretches: tuple[Stretch, ...] = ()
    """The parts that are scored by themselves."""


EDGE = "\uf8ff"
"""Between the views of a batch."""
SEPARATOR = re.compile(r"(?<=\d)[.,:/-](?=\d)")
"""Inside a number, a date or a time."""
DOTTED = re.compile(r"(?<![\w.])([A-Za-z]{1,5})\.([a-z]{1,8})(?![\w.])")
"""A word with a full stop inside, as filters are fooled with."""
SPLIT = 3
"""Such words from which they are no missing blanks."""
HAN = re.compile("[\u3400-\u9fff]")
GONE, BLANK, DIGIT = 0x00, 0x20, 0x30
_EDGE = ord(EDGE)
_MULTIPLIER = np.uint32(0x01000193)
_SPREAD = np.uint32(0x9E3779B1)
_SHIFT = np.uint32(32 - BITS)


def _plain(code: int) -> int:
    """Return what a character counts as in the view."""
    char = chr(code)
    if char in MASKS.values() or char == EDGE:
        return code
    category = unicodedata.category(char)
    if category == "Nd":
        return DIGIT
    if category == "Sc":
        return ord("$")
    if category[0] == "L":
        return code
    return GONE if category in ("Mn", "Cf") else BLANK


_PLAIN: Codes = np.array([_plain(code) for code in range(0x10000)], dtype=np.uint32)


def view(case: Case, start: int = 0, end: int | None = None) -> str:
    """Return the text, or a stretch of it, with its contacts masked and the separators inside numbers gone."""
    text, offsets = case.text.simplified.replace(EDGE, " "), case.text.offsets
    last = len(text) if end is None else end
    parts: list[str] = []
    for contact in case.contacts:
        mask = MASKS.get(contact.kind)
        first = bisect_left(offsets, contact.span.start) if mask else last
        if mask and start <= first < last:
            parts += (text[start:first], " ", mask, " ")
            start = bisect_left(offsets, contact.span.end)
    parts.append(text[start:last])
    return SEPARATOR.sub("", _joined("".join(parts)))


def _joined(text: str) -> str:
    """Return a text whose words were split by full stops, if they were, with the words whole."""
    return DOTTED.sub(r"\1\2", text) if len(DOTTED.findall(text)) >= SPLIT else text


def _stretches(case: Case, told: list[Told]) -> Iterator[Stretch]:
    text = case.text.simplified
    breaks = (bisect_left(case.text.offsets, contact.span.end) for contact in case.contacts if contact.kind in MASKS)
    for place in stretches(text, breaks, _is_han(text)):
        yield Stretch(view(case, *place), _names(told, case.text.span(*place)), place)


def codes(text: str) -> Codes:
    """Return a view's characters, each as what it counts as, runs of blanks and digits as one."""
    plain = _plain_codes(f" {text} ")
    plain = plain[plain > BLANK] if _is_han(text) else plain[plain != GONE]
    after = plain[1:]
    return np.concatenate((plain[:1], after[(after != plain[:-1]) | (after > DIGIT)]))


def _plain_codes(text: str) -> Codes:
    """Return what each character counts as; one beyond the basic plane counts as two blanks."""
    return _PLAIN.take(np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2"))


def _is_han(text: str) -> bool:
    return not text.isascii() and HAN.search(text) is not None


def rows(seen: Codes) -> Rows:
    """Return the row of weights of every n-gram."""
    gram = seen
    grams = [gram]
    for length in range(2, LONGEST + 1):
        gram = gram[:-1] * _MULTIPLIER + seen[length - 1 :]
        grams.append(gram)
    return (np.concatenate(grams) * _SPREAD >> _SHIFT).astype(np.int64)


def signals(case: Case) -> tuple[str, ...]:
    """Return the names of what the rules' eyes have already found."""
    return _names(_told(case), Span(0, len(case.text.raw)))


def _told(case: Case) -> list[Told]:
    """Return the signals with the place in the pasted text where each begins."""
    told: list[Told] = [(cue.span.start, (f"cue.{cue.notion}",)) for cue in case.cues]
    told += [(contact.span.start, tuple(_contact_signals(contact))) for contact in case.contacts]
    told += [(found.span.start, (f"disguise.{found.kind}",)) for found in case.text.disguises]
    told += [(signature.span.start, ("signature",)) for signature in case.signatures]
    return told


def _names(told: list[Told], within: Span) -> tuple[str, ...]:
    start, end = within
    return tuple(sorted({name for place, names in told if start <= place < end for name in names}))


def _contact_signals(contact: Contact) -> Iterator[str]:
    yield f"{contact.kind.value}.{contact.standing.value}"
    for trait in contact.traits:
        yield f"{contact.kind.value}.{trait}"
    if contact.kind is ContactKind.LINK:
        for sign in host_signs(contact.value):
            yield f"host.{sign}"
        for sign in link_signs(contact.raw, contact.value):
            yield f"link.{sign}"


def joined_rows(views: Sequence[str]) -> tuple[Rows, Rows, Rows]:
    """Return the rows of many views at once (a line a length of n-gram), where each view starts, and its n-grams.

    An n-gram that reaches over a view's end has the row after the last.
    """
    plain = _plain_codes(EDGE + EDGE.join(f" {text} " for text in views) + EDGE)
    least = np.array([BLANK + 1 if _is_han(text) else BLANK for text in (*views, "")], dtype=np.uint32)
    seen = plain[plain >= least[np.cumsum(plain == _EDGE) - 1]]
    changes = (seen[1:] != seen[:-1]) | (seen[1:] > DIGIT)
    return _all_grams(np.concatenate((seen[:1], seen[1:][changes])))


def _all_grams(seen: Codes) -> tuple[Rows, Rows, Rows]:
    inside = seen != _EDGE
    starts = np.flatnonzero(~inside)[:-1]
    found = np.full((LONGEST, len(seen)), 1 << BITS, dtype=np.int64)
    gram, valid = seen, inside
    for length in range(1, LONGEST + 1):
        if length > 1:
            gram = gram[:-1] * _MULTIPLIER + seen[length - 1 :]
            valid = valid[:-1] & inside[length - 1 :]
        np.copyto(found[length - 1, : len(gram)], gram * _SPREAD >> _SHIFT, where=valid)
    counts = np.add.reduceat((found < 1 << BITS).sum(axis=0), starts)
    return found, starts, counts


def see(case: Case) -> Seen:
    """Return all that the model sees of a case."""
    told = _told(case)
    names = _names(told, Span(0, len(case.text.raw)))
    return Seen(view(case), names, language_group(case.language), tuple(_stretches(case, told)))


def language_group(language: str) -> str:
    """Return the group whose operating point judges a language."""
    return GROUPS.get(language.partition("-")[0], "other")
