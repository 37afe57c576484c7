"""What a sender scheme is: which senders it accepts, how they compare, and how far its networks vouch for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from sms_verify.core.types import SenderTrait
from sms_verify.reasons import Reason

NOTHING: frozenset[SenderTrait] = frozenset()


class Parsed(NamedTuple):
    """A sender as one scheme reads it: its value, traits, and whether its form belongs to this scheme alone."""

    value: str
    traits: frozenset[SenderTrait] = NOTHING
    sure: bool = False
    """Whether the form belongs to this scheme alone, so that it is recognised without a region."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """One country's rules for senders."""

    code: str
    regions: tuple[str, ...]
    parse: Callable[[str], Parsed | None]
    """Reads an ASCII sender as a phone shows it; None where the scheme does not know the form."""
    mend: Reason
    """What a registered value must look like, for those who type it."""
    protected: bool = False
    """Whether the networks block those who use a registered sender without being its owner."""
    spoofable: bool = True
    """Whether forged use has been seen in spite of that."""
    key: Callable[[str], str] = str.casefold
    """The form in which two values are compared."""
    refuses_names: bool = False
    """Whether the country's networks carry no senders with letters but those of the scheme."""

    @property
    def traits(self) -> frozenset[SenderTrait]:
        """The traits that every sender of the scheme has."""
        return frozenset(
            name
            for name, holds in ((SenderTrait.PROTECTED, self.protected), (SenderTrait.SPOOFABLE, self.spoofable))
            if holds
        )

    def validate(self, value: str) -> str | None:
        """Return why a value cannot be registered, None where it can."""
        parsed = self.parse(value) if value.isascii() else None
        if parsed is None or parsed.traits - {SenderTrait.PERSONAL} or self.key(parsed.value) != self.key(value):
            return Reason("sender.none", value=value, scheme=self.code, mend=self.mend)
        return None
