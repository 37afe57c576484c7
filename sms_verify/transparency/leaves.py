"""An entry of the log: a change to what is in force in an organisation's name, without the people behind it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sms_verify.errors import InvalidInput
from sms_verify.transparency.tiles import MAX_ENTRY_BYTES

EDITION = 1


class LeafAction(StrEnum):
    """The kinds of changes."""

    APPROVE = "approve"
    RETIRE = "retire"
    WITHDRAW = "withdraw"
    IMPORT = "import"
    """Entries of one organisation were imported from public files; the digest covers all of them."""
    START = "start"
    """What was in force of one organisation when the log began, as after an upgrade; the digest covers all of it."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One change."""

    at: str
    """UTC, to the second: `2026-11-27T20:00:00Z`."""
    organisation: str
    kind: str
    key: str
    action: LeafAction
    digest: str
    """SHA-256 of the registered entry, in the registry's spelling."""
    content: Mapping[str, Any] | None = field(default=None, hash=False)
    """The entry that came into force; None where one went out of force, or where it is too long."""

    def written(self) -> bytes:
        """Return the entry as bytes."""
        told = {"v": EDITION} | {name: getattr(self, name) for name in self.__slots__}
        text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        entry = text.encode("utf-8", "backslashreplace")
        if len(entry) > MAX_ENTRY_BYTES:
            return Leaf(self.at, self.organisation, self.kind, self.key, self.action, self.digest).written()
        return entry

    @classmethod
    def read(cls, entry: bytes) -> Leaf:
        """Read an entry; raises `InvalidInput` where it is malformed."""
        try:
            told = json.loads(entry)
            made = cls(**{name: told[name] for name in cls.__slots__})
            moment_of(made)
            return made
        except (ValueError, KeyError, TypeError, RecursionError):
            raise InvalidInput("an entry of the log cannot be read") from None


def moment_of(leaf: Leaf) -> datetime.datetime:
    """Return when a change took effect; raises `ValueError` where the time is malformed."""
    moment = datetime.datetime.fromisoformat(leaf.at)
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment


def stamp(at: datetime.datetime) -> str:
    """Return a time in the spelling of log entries."""
    return at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
