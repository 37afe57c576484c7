"""A receipt: an answer kept as a short code that holds no word of the message.

It tells the label, the day of receipt, the versions the answer rests on, how many entries the public log held, and a
keyed digest by which somebody who is read the message sees that it is the same. Written in Crockford's base 32, whose
letters are not taken for one another over the telephone. Nothing is stored: who has the code has the receipt.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import hmac
import struct
from dataclasses import dataclass

from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.types import Label, Message, Verdict, Versions
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

EDITION = 3
_SHAPES = {1: struct.Struct(">BH4s2s4s"), 2: struct.Struct(">BH3s2s8s"), EDITION: struct.Struct(">BH4s2s8sI")}
"""Of the editions that are read: label and day, digests of the registry, of other versions, of the message, the log."""
_NO_LOG = 2**32 - 1
"""Stands for the size of the log where an answer rests on no log."""
_DIGEST = 8
"""Bytes of a message's digest: two messages with one digest are not found by trying."""
_SEAL = 4
"""Bytes of the seal: one forged code in four thousand million is taken."""
_DAY_ONE = datetime.date(2020, 1, 1)
_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_BACK = str.maketrans("0123456789ABCDEFGHJKMNPQRSTVWXYZOIL", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABB")
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Receipt:
    """The label, day, versions and keyed digest that a receipt code holds."""

    label: Label
    received: datetime.date | None
    registry: bytes
    """A digest of the registry's version."""
    others: bytes
    """A digest of the versions of rules and model."""
    digest: bytes
    """Of the message and its sender, under the service's key."""
    log_size: int | None = None
    """Entries of the public log when the answer was given; none where it is not told."""

    def is_of(self, message: Message, key: bytes) -> bool:
        """Whether a message is the one that was judged; blanks and compatible forms are ignored."""
        return hmac.compare_digest(self.digest, _digest(message, key)[: len(self.digest)])

    def is_of_registry(self, version: str) -> bool:
        """Whether the answer was given on a version of the registry."""
        return self.registry == _short(version, len(self.registry))

    def rests_on(self, versions: Versions) -> bool:
        """Whether the rules, model and campaigns in use are those the answer was given on."""
        return self.others == _others(versions)


def issue(message: Message, verdict: Verdict, key: bytes) -> str:
    """Return the code of an answer: ten groups of four."""
    label = list(Label).index(verdict.label)
    day = (message.received - _DAY_ONE).days if message.received else 0
    versions = verdict.versions
    log_size = _NO_LOG if versions.log_size is None else versions.log_size
    what = (_short(versions.registry, 4), _others(versions), _digest(message, key), log_size)
    body = _SHAPES[EDITION].pack(EDITION << 4 | label, max(0, day) & 0xFFFF, *what)
    text = base64.b32encode(body + _sealed(body, key)).decode().rstrip("=").translate(_CROCKFORD)
    return "-".join(text[place : place + _GROUP] for place in range(0, len(text), _GROUP))


def read(code: str, key: bytes) -> Receipt:
    """Return the receipt of a code; raises `InvalidInput` where it was mistyped or is not ours."""
    plain = "".join(char for char in code.upper() if char.isalnum()).translate(_BACK)
    try:
        content = base64.b32decode(plain + "=" * (-len(plain) % 8))
        shape = _SHAPES[content[0] >> 4]
        body, seal = content[: shape.size], content[shape.size :]
        first, day, registry, others, digest, *log_size = shape.unpack(body)
    except (ValueError, LookupError, struct.error):
        raise InvalidInput(Reason("receipt.unreadable")) from None
    if not hmac.compare_digest(seal, _sealed(body, key)):
        raise InvalidInput(Reason("receipt.unreadable"))
    received = _DAY_ONE + datetime.timedelta(day) if day else None
    told = log_size[0] if log_size and log_size[0] != _NO_LOG else None
    return Receipt(list(Label)[first & 0xF], received, registry, others, digest, told)


def _digest(message: Message, key: bytes) -> bytes:
    said = f"{fold_text(message.text)}\0{fold_text(message.sender or '')}"
    return _keyed(said.encode("utf-8", "surrogatepass"), key, b"message")[:_DIGEST]


def _others(versions: Versions) -> bytes:
    return _short(f"{versions.rules}\0{versions.model}\0{versions.campaigns}", 2)


def _short(version: str, size: int) -> bytes:
    return hashlib.sha256(version.encode()).digest()[:size]


def _sealed(body: bytes, key: bytes) -> bytes:
    return _keyed(body, key, b"receipt")[:_SEAL]


def _keyed(content: bytes, key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, purpose + b"\0" + content, "sha256")
