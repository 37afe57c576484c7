"""What a sender is: every scheme, and the ways to read what a phone shows.

The reader's region decides which schemes come into question; without it the form alone does, and several readings may
be plausible. The registry is asked for each of them.

Facts about the schemes: see each file; https://www.acma.gov.au, https://www.sgnic.sg for the words networks put in
place of a refused name (read 2026-11).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sms_verify import lazy_re as re
from sms_verify.core.normalise.confusables import skeleton
from sms_verify.core.regions import codes
from sms_verify.core.senders import alpha, au, cn_port, gb, hk_ssrs, in_dlt, ir_line, phone, sg_ssir, tw_short, us_short
from sms_verify.core.senders.base import NOTHING, Parsed, Scheme
from sms_verify.core.types import SenderId, SenderTrait
from sms_verify.reasons import Reason

__all__ = ["SCHEMES", "UNKNOWN", "Scheme", "SenderReading", "comparable", "read", "readings", "validate"]

_OWN = tuple(module.SCHEME for module in (hk_ssrs, sg_ssir, in_dlt, cn_port, tw_short, ir_line, gb, us_short, au))
"""Countries' schemes of their own."""

SCHEMES: dict[str, Scheme] = {scheme.code: scheme for scheme in (*_OWN, alpha.without(_OWN), phone.SCHEME)}

UNKNOWN = "unknown"
"""The scheme of a sender that none accepts."""

MAX_SENDER_CHARS = 64
"""Characters of a sender that are read."""

NAMES_OUTSIDE_SCHEME = codes("names_outside_scheme")
"""Regions whose networks carry names that are in no scheme."""

_REPLACED = {
    "likely-scam": ("sg-ssir", SenderTrait.WARNED),
    "likely scam": ("sg-ssir", SenderTrait.WARNED),
    "unverified": ("au", SenderTrait.WITHHELD),
}
"""What networks show in place of a name they did not accept: its scheme, and what that says of the sender."""
_OUTER = " \t\r\n\u00a0\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PERSIAN_DIGITS = {ord(digit): str(value % 10) for value, digit in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
_MAILBOX = re.compile(r"[^\s@]{1,64}@[^\s@]+\.[^\s@]+")


@dataclass(frozen=True, slots=True)
class SenderReading:
    """A sender as one scheme reads it, and what the form itself tells."""

    sender: SenderId
    traits: frozenset[SenderTrait] = NOTHING


def read(sender: str, region: str | None = None) -> SenderReading:
    """Return the most plausible reading of a sender.

    >>> read("AD-HDFCBK-S", "IN").sender.value, sorted(map(str, read("+8695588", "CN").traits))
    ('HDFCBK', ['prefixed', 'protected', 'spoofable'])
    """
    return readings(sender, region)[0]


def readings(sender: str, region: str | None = None) -> tuple[SenderReading, ...]:
    """Return every plausible reading, best first; never empty, and never an error."""
    shown = sender.strip(_OUTER).translate(_PERSIAN_DIGITS)
    if replaced := _REPLACED.get(shown.casefold().strip("[]")):
        scheme, trait = replaced
        return (SenderReading(SenderId(scheme, shown, sender), SCHEMES[scheme].traits | {trait}),)
    if _MAILBOX.fullmatch(shown[:MAX_SENDER_CHARS]):
        return (_unknown(shown, sender, SenderTrait.PERSONAL),)
    if len(shown) > MAX_SENDER_CHARS or not shown.isascii():
        return (_unknown(shown[:MAX_SENDER_CHARS], sender, SenderTrait.INVALID, *_disguise(shown)),)
    region = region.strip().upper() if region else None
    found = tuple(_local(shown, sender, region) if _has_scheme(region) else _anywhere(shown, sender, region))
    return found or (_unknown(shown, sender, *_faults(shown, region)),)


def comparable(sender: SenderId) -> tuple[str, str]:
    """Return the form in which senders are compared: equal forms are the same sender."""
    scheme = SCHEMES.get(sender.scheme)
    return sender.scheme, scheme.key(sender.value) if scheme else sender.value


def validate(scheme: str, value: str) -> str | None:
    """Return why a value cannot be registered under a scheme, None where it can."""
    if scheme not in SCHEMES:
        return Reason("sender.unknown", value=scheme, known=" ".join(SCHEMES))
    if value.casefold().strip("[]") in _REPLACED:
        return Reason("sender.refused", value=value)
    return SCHEMES[scheme].validate(value)


def _has_scheme(region: str | None) -> bool:
    return any(region in scheme.regions for scheme in SCHEMES.values())


def _local(shown: str, raw: str, region: str | None) -> Iterator[SenderReading]:
    """Yield what the reader's own schemes see, then forms that belong to one scheme of another country."""
    away = []
    for scheme in SCHEMES.values():
        if scheme.regions and (parsed := scheme.parse(shown)):
            if region in scheme.regions:
                yield _reading(scheme, parsed, raw)
            elif parsed.sure and not shown.isdigit():
                away.append(_reading(scheme, parsed, raw, SenderTrait.OVERSEAS))
    yield from (_reading(phone.SCHEME, parsed, raw) for parsed in phone.read(shown, region))
    yield from away


def _anywhere(shown: str, raw: str, region: str | None) -> Iterator[SenderReading]:
    """Yield what any scheme sees, sure forms first; the networks' protection counts for sure forms only."""
    found = [(scheme, parsed) for scheme in SCHEMES.values() if scheme.regions and (parsed := scheme.parse(shown))]
    found += [(phone.SCHEME, parsed) for parsed in phone.read(shown, region)]
    for scheme, parsed in sorted(found, key=lambda pair: not pair[1].sure):
        reading = _reading(scheme, parsed, raw)
        yield reading if parsed.sure else SenderReading(reading.sender, reading.traits - {SenderTrait.PROTECTED})


def _reading(scheme: Scheme, parsed: Parsed, raw: str, *traits: SenderTrait) -> SenderReading:
    return SenderReading(SenderId(scheme.code, parsed.value, raw), scheme.traits | parsed.traits | set(traits))


def _unknown(shown: str, raw: str, *traits: SenderTrait) -> SenderReading:
    return SenderReading(SenderId(UNKNOWN, shown, raw), frozenset(traits))


def _faults(shown: str, region: str | None) -> tuple[SenderTrait, ...]:
    """Return `invalid` for a name that the region's networks would not carry."""
    if not shown or shown.isdigit():
        return ()
    return () if au.parse(shown) and region in NAMES_OUTSIDE_SCHEME else (SenderTrait.INVALID,)


def _disguise(shown: str) -> tuple[SenderTrait, ...]:
    """Return `lookalike` for a sender with other letters or signs that look like plain ones."""
    visible = "".join(char for char in shown[:MAX_SENDER_CHARS] if unicodedata.category(char) != "Cf")
    plain = skeleton(visible.replace("♯", "#"))
    is_disguised = not shown.isascii() and plain.isascii() and any(map(str.isalnum, plain))
    return (SenderTrait.LOOKALIKE,) if is_disguised else ()
