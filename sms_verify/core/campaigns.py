"""Messages that go round: what makes two of them near copies, and which known ones a case belongs to.

The wording is compared as a sketch: the smallest hashes of its pieces of a few letters, after contacts, numbers and
disguises are taken out, so that exchanging the link or the sum changes little (bottom-k sketches: Broder, "On the
resemblance and containment of documents", 1997). Contacts are compared as keyed digests; whoever reads the digests
cannot count back to a telephone number.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.identifiers import hosts
from sms_verify.core.types import CampaignMatch, Contact, ContactKind, ContactTrait, RecognisedBy, Standing

PIECE, SYLLABLES = 5, 3
"""Characters of a piece of the wording; the fewer where one character is a syllable."""

LONG_PIECE, LONG_SYLLABLES = 10, 6
"""Of the pieces by which candidates are found: long ones, which messages share that are copies and few others."""

SIZE, LEADS = 64, 16
"""Smallest hashes that are kept of the pieces, and of the long ones."""

COPY_SHARE = 0.5
"""Share of common pieces from which two wordings are copies of one another."""

SAME_CONTACT = 0.15
"""Share of common pieces that is enough where a contact is the same."""

SHORTEST = 12
"""Pieces of a wording below which it tells nothing."""

_HAN = "\u3400"
_LEFT_OUT = re.compile(r"[\d\W_]+")
_UNTELLING = frozenset({ContactTrait.SHORTENER, ContactTrait.FREE_HOST, ContactTrait.PUBLIC})
"""Traits of contacts whose host many strangers share."""


class WordingSketch(NamedTuple):
    """The hashes of a wording's pieces; none where it is too short to tell anything."""

    sketch: tuple[int, ...] = ()
    leads: tuple[int, ...] = ()

    def likeness(self, other: WordingSketch) -> float:
        """Return the estimated share of pieces that two wordings have in common, 0 to 1."""
        if not self.sketch or not other.sketch:
            return 0.0
        mine, theirs = set(self.sketch), set(other.sketch)
        union = sorted(mine | theirs)[:SIZE]
        return sum(each in mine and each in theirs for each in union) / len(union)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The digests by which near copies of a message are recognised: of its wording and of its contacts."""

    wording: WordingSketch
    contacts: frozenset[str] = frozenset()
    """Digests of the contacts that lead away from whom it names."""

    def is_copy(self, other: Fingerprint) -> bool:
        """Whether two messages are near copies of one another."""
        likeness = self.wording.likeness(other.wording)
        return likeness >= COPY_SHARE or (likeness >= SAME_CONTACT and not self.contacts.isdisjoint(other.contacts))


def fingerprint(case: Case, key: bytes) -> Fingerprint:
    """Return the fingerprint of a case's message."""
    leading = frozenset(digest for contact in case.contacts if (digest := contact_digest(contact, key)))
    return Fingerprint(wording(_words(case)), leading)


def contact_digest(contact: Contact, key: bytes) -> str:
    """Return the keyed digest of a contact; an empty text for a reply and for a known organisation's contact."""
    if contact.standing is Standing.OFFICIAL or contact.provisional or contact.kind is ContactKind.REPLY:
        return ""
    if contact.standing is Standing.FOREIGN and contact.owner:
        return ""
    value = contact.value
    if contact.kind is ContactKind.LINK:
        value = contact.raw.lower() if contact.traits & _UNTELLING else hosts.parts(value).registrable or value
    return hashlib.blake2b(
        f"{contact.kind}:{value}".encode("utf-8", "replace"), key=key[:64], digest_size=12
    ).hexdigest()


def _words(case: Case) -> str:
    """Return the words of a message without contacts, numbers, marks and blanks."""
    words = list(case.text.simplified)
    spans = [contact.span for contact in (*case.contacts, *case.values, *case.bindings)]
    raw_of = case.text.offsets
    for place, start in enumerate(raw_of):
        if any(span.holds(start) for span in spans):
            words[place] = " "
    return _LEFT_OUT.sub("", "".join(words).casefold())


def wording(words: str) -> WordingSketch:
    """Return the hashes of words without marks and blanks."""
    is_han = 2 * sum(char >= _HAN for char in words) > len(words)
    pieces = _pieces(words, SYLLABLES if is_han else PIECE)
    if len(pieces) < SHORTEST:
        return WordingSketch()
    return WordingSketch(
        _smallest(pieces, SIZE), _smallest(_pieces(words, LONG_SYLLABLES if is_han else LONG_PIECE), LEADS)
    )


def _pieces(words: str, size: int) -> set[str]:
    return {words[place : place + size] for place in range(len(words) - size + 1)}


def _smallest(pieces: set[str], count: int) -> tuple[int, ...]:
    return tuple(sorted(zlib.crc32(piece.encode("utf-8", "replace")) for piece in pieces)[:count])


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign that people have confirmed as fraud."""

    code: str
    size: int
    wording: WordingSketch
    contacts: frozenset[str]


@dataclass(frozen=True)
class KnownCampaigns:
    """The confirmed campaigns, to look a case up in: one value that pickles.

    `key` is the service's, so that contacts are compared without being known.
    """

    campaigns: tuple[Campaign, ...]
    key: bytes = field(repr=False)
    version: str = field(init=False)
    """A digest of what is known."""
    _by_contact: Mapping[str, Campaign] = field(init=False, repr=False, compare=False)
    _by_lead: Mapping[int, tuple[Campaign, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the look-ups; of two campaigns with one contact the larger answers."""
        ranked = sorted(self.campaigns, key=lambda each: each.size)
        by_lead: dict[int, list[Campaign]] = {}
        for each in ranked:
            for lead in each.wording.leads:
                by_lead.setdefault(lead, []).append(each)
        object.__setattr__(self, "version", _digest(self.campaigns))
        object.__setattr__(self, "_by_contact", {contact: each for each in ranked for contact in each.contacts})
        object.__setattr__(self, "_by_lead", {lead: tuple(found) for lead, found in by_lead.items()})

    def sighting(self, case: Case) -> CampaignMatch | None:
        """Return the confirmed campaign that a case matches by a contact, else by its wording; None for none."""
        for contact in case.contacts:
            if found := self._by_contact.get(contact_digest(contact, self.key)):
                return CampaignMatch(found.code, found.size, RecognisedBy.CONTACT, contact)
        near = self._near(wording(_words(case)))
        return CampaignMatch(near.code, near.size, RecognisedBy.WORDING) if near else None

    def reports_of(self, contact: Contact) -> int:
        """Return in how many reports of confirmed frauds a contact stands, in round steps."""
        found = self._by_contact.get(contact_digest(contact, self.key))
        return found.size if found else 0

    def _near(self, own: WordingSketch) -> Campaign | None:
        candidates = {each.code: each for lead in own.leads for each in self._by_lead.get(lead, ())}
        rated = [(own.likeness(each.wording), each.size, each.code, each) for each in candidates.values()]
        best = max(rated, default=None, key=lambda row: row[:3])
        return best[3] if best and best[0] >= COPY_SHARE else None


def _digest(campaigns: tuple[Campaign, ...]) -> str:
    rows = sorted(f"{each.code} {each.size} {sorted(each.contacts)} {each.wording}" for each in campaigns)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:12]


def rounded(size: int) -> int:
    """Return a size in steps of one, two and five, so that an answer does not change with each report.

    >>> [rounded(size) for size in (1, 4, 7, 99, 1234)]
    [1, 2, 5, 50, 1000]
    """
    step = int(10 ** (len(str(max(1, size))) - 1))
    return max(factor * step for factor in (1, 2, 5) if factor * step <= max(1, size))
