"""Seals of the audit: keyed digests that nobody makes who has the database alone.

A seal is written `id:digest`; the id tells which of the keys made it. The keys are derived from those of
`SMS_VERIFY_KEYS` by HKDF (RFC 5869), so that what is encrypted and what is sealed never share one.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from sqlalchemy import Dialect

from sms_verify.store.keyring import Keyring

PURPOSE = b"sms_verify audit seal 1"
ID_CHARS = 8
"""Hexadecimal digits of a key's id."""


class SealState(StrEnum):
    """What a seal says of what it stands on."""

    GOOD = "good"
    FORGED = "forged"
    NONE = "none"
    """There is no seal."""
    KEY_GONE = "key-gone"
    """It was made with a key that is no longer at hand, or with none of ours."""


@dataclass(frozen=True, slots=True, repr=False)
class Seals:
    """Makes and reads seals: the newest key makes them, every one reads."""

    keys: Mapping[str, bytes]
    """By their ids, newest first."""

    @classmethod
    def on(cls, dialect: Dialect) -> Self:
        """Return the seals of the keys an engine was opened with; raises `InvalidInput` where it has none."""
        return cls(dict(map(_sealing_key, Keyring.on(dialect).roots)))

    def seal(self, what: str, rows: int, hashed: str) -> str:
        """Return the seal of a row, or of the end of a chain."""
        name, key = next(iter(self.keys.items()))
        return f"{name}:{_digest(key, what, rows, hashed)}"

    def state(self, seal: str, what: str, rows: int, hashed: str) -> SealState:
        """Return what a seal says."""
        if not seal:
            return SealState.NONE
        key = self.keys.get(key_id(seal))
        if key is None:
            return SealState.KEY_GONE
        made = f"{key_id(seal)}:{_digest(key, what, rows, hashed)}"
        return SealState.GOOD if hmac.compare_digest(made.encode(), seal.encode()) else SealState.FORGED


def key_id(seal: str) -> str:
    """Return which key made a seal."""
    return seal.partition(":")[0]


def _digest(key: bytes, what: str, rows: int, hashed: str) -> str:
    return hmac.digest(key, f"{what}\n{rows}\n{hashed}".encode(), "sha256").hex()


@lru_cache(maxsize=16)
def _sealing_key(root: bytes) -> tuple[str, bytes]:
    """Return id and key."""
    key = Keyring.derived(root, PURPOSE)
    return Keyring.derived(key, b"id").hex()[:ID_CHARS], key
