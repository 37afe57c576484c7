"""Messages that go round: what makes two of them near copies, and which known ones a case belongs to.

The wording is compared as a sketch: the smallest hashes of its pieces of a few letters, after contacts, numbers and
disguises are taken out, so that exchanging the link or the sum changes little (bottom-k sketches: Broder, "On the
resemblance and containment of documents", 1997). Contacts are compared as keyed digests; whoever reads the digests
cannot count back to a telephone number.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sms_verify.core import hosts
from sms_verify.core.types import Case, Contact, ContactKind, Sighting, Standing

PIECE, SHORT_PIECE = 5, 3
"""Characters of a piece of the wording; the shorter where one character is a syllable."""

SIZE = 64
"""Hashes of a sketch."""

LEADS = 12
"""The smallest hashes, by which candidates are found: of two copies some are nearly always common."""

NEAR = 0.5
"""Share of common pieces from which two wordings are copies of one another."""

SAME_CONTACT = 0.15
"""Share of common pieces that is enough where a contact is the same."""

SHORTEST = 12
"""Pieces of a wording below which it tells nothing."""

_HAN = "\u3400"
_LEFT_OUT = re.compile(r"[\d\W_]+")
_UNTELLING = frozenset({"shortener", "free-host", "public"})
"""Traits of contacts whose host many strangers share."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What tells a message's near copies."""

    sketch: tuple[int, ...]
    contacts: frozenset[str] = frozenset()
    """Digests of the contacts that lead away from whom it names."""
    organisation: str | None = None
    """Whom it claims to be."""

    @property
    def leads(self) -> tuple[int, ...]:
        """The hashes under which it is looked up."""
        return self.sketch[:LEADS]

    def likeness(self, other: Sequence[int]) -> float:
        """Return the estimated share of pieces that two wordings have in common, 0 to 1."""
        if not self.sketch or not other:
            return 0.0
        mine, theirs = set(self.sketch), set(other)
        union = sorted(mine | theirs)[:SIZE]
        return sum(each in mine and each in theirs for each in union) / len(union)

    def is_copy(self, sketch: Sequence[int], contacts: frozenset[str]) -> bool:
        """Whether a message with this sketch and these contacts is a near copy."""
        likeness = self.likeness(sketch)
        return likeness >= NEAR or (likeness >= SAME_CONTACT and not self.contacts.isdisjoint(contacts))


def fingerprint(case: Case, key: bytes) -> Fingerprint:
    """Return what tells the near copies of a case's message."""
    leading = frozenset(digest for contact in case.contacts if (digest := contact_digest(contact, key)))
    return Fingerprint(_sketch(_wording(case)), leading, case.organisation.id if case.organisation else None)


def contact_digest(contact: Contact, key: bytes) -> str:
    """Return the keyed digest of a contact that tells a campaign; nothing for one that tells none."""
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


def _wording(case: Case) -> str:
    """Return the words of a message without contacts, numbers, marks and blanks."""
    words = list(case.text.simplified)
    spans = [contact.span for contact in case.contacts]
    raw_of = case.text.offsets
    for place, start in enumerate(raw_of):
        if any(span.start <= start < span.end for span in spans):
            words[place] = " "
    return _LEFT_OUT.sub("", "".join(words).casefold())


def _sketch(wording: str) -> tuple[int, ...]:
    size = SHORT_PIECE if 2 * sum(char >= _HAN for char in wording) > len(wording) else PIECE
    pieces = {wording[place : place + size] for place in range(len(wording) - size + 1)}
    if len(pieces) < SHORTEST:
        return ()
    return tuple(sorted(zlib.crc32(piece.encode("utf-8", "replace")) for piece in pieces)[:SIZE])


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign that people have confirmed as fraud."""

    code: str
    size: int
    sketches: tuple[tuple[int, ...], ...]
    contacts: frozenset[str]


@dataclass(frozen=True)
class Known:
    """The confirmed campaigns, to look a case up in: one value that pickles.

    `key` is the service's, so that contacts are compared without being known.
    """

    campaigns: tuple[Campaign, ...]
    key: bytes = field(repr=False)
    _by_contact: Mapping[str, Campaign] = field(init=False, repr=False, compare=False)
    _by_lead: Mapping[int, tuple[tuple[Campaign, tuple[int, ...]], ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the look-ups; of two campaigns with one contact the larger answers."""
        ranked = sorted(self.campaigns, key=lambda each: each.size)
        object.__setattr__(self, "_by_contact", {contact: each for each in ranked for contact in each.contacts})
        leads: dict[int, tuple[tuple[Campaign, tuple[int, ...]], ...]] = {}
        for each in ranked:
            for sketch in each.sketches:
                for lead in sketch[:LEADS]:
                    leads[lead] = (*leads.get(lead, ()), (each, sketch))
        object.__setattr__(self, "_by_lead", leads)

    @property
    def version(self) -> str:
        """A digest of what is known."""
        rows = sorted(f"{each.code} {each.size} {sorted(each.contacts)} {each.sketches}" for each in self.campaigns)
        return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:12]

    def sighting(self, case: Case) -> Sighting | None:
        """Return the campaign a case belongs to: by a contact of its, else by its wording."""
        own = fingerprint(case, self.key)
        for contact in case.contacts:
            if found := self._by_contact.get(contact_digest(contact, self.key)):
                return Sighting(found.code, found.size, "contact", contact)
        near = self._near(own)
        return Sighting(near.code, near.size, "wording") if near else None

    def _near(self, own: Fingerprint) -> Campaign | None:
        candidates = {id(sketch): (each, sketch) for lead in own.leads for each, sketch in self._by_lead.get(lead, ())}
        rated = [(own.likeness(sketch), each.size, each.code, each) for each, sketch in candidates.values()]
        best = max(rated, default=None, key=lambda row: row[:3])
        return best[3] if best and best[0] >= NEAR else None


def rounded(size: int) -> int:
    """Return a size in steps of one, two and five, so that an answer does not change with each report.

    >>> [rounded(size) for size in (1, 4, 7, 99, 1234)]
    [1, 2, 5, 50, 1000]
    """
    step = int(10 ** (len(str(max(1, size))) - 1))
    return max(factor * step for factor in (1, 2, 5) if factor * step <= max(1, size))


def copies(own: Fingerprint, others: Iterable[tuple[str, Sequence[int], frozenset[str]]]) -> list[str]:
    """Return the codes of those of some campaigns whose copy this is, the most alike first."""
    alike = [(own.likeness(sketch), code) for code, sketch, contacts in others if own.is_copy(sketch, contacts)]
    return [code for _, code in sorted(alike, reverse=True)]
