"""An entry of the log: what came into force or went out of it in an organisation's name, without who did it."""

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
    """What happened."""

    APPROVE = "approve"
    RETIRE = "retire"
    WITHDRAW = "withdraw"
    IMPORT = "import"
    """Things of one organisation came from public files; the digest is of all of them."""


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
    """SHA-256 of what is meant, as the registry writes it."""
    content: Mapping[str, Any] | None = field(default=None, hash=False)
    """What came into force; none where something went out of force, or where it is too long."""

    def written(self) -> bytes:
        """Return the entry's bytes."""
        told = {"v": EDITION} | {name: getattr(self, name) for name in self.__slots__}
        text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        entry = text.encode("utf-8", "backslashreplace")
        if len(entry) > MAX_ENTRY_BYTES:
            return Leaf(self.at, self.organisation, self.kind, self.key, self.action, self.digest).written()
        return entry

    @classmethod
    def read(cls, entry: bytes) -> Leaf:
        """Read an entry; raises `InvalidInput` where it is none."""
        try:
            told = json.loads(entry)
            made = cls(**{name: told[name] for name in cls.__slots__})
            moment_of(made)
            return made
        except (ValueError, KeyError, TypeError, RecursionError):
            raise InvalidInput("an entry of the log cannot be read") from None


def moment_of(leaf: Leaf) -> datetime.datetime:
    """Return when a change took effect; raises `ValueError` where that cannot be read."""
    moment = datetime.datetime.fromisoformat(leaf.at)
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment


def stamp(at: datetime.datetime) -> str:
    """Return a moment as entries write it."""
    return at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
