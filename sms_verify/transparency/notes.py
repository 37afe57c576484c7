"""Signed notes (https://c2sp.org/signed-note) and checkpoints (https://c2sp.org/tlog-checkpoint), with Ed25519."""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sms_verify.errors import InvalidInput

ED25519 = b"\x01"
ID_BYTES = 4
DASH = "\u2014"
"""The beginning of a signature line."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """The public identity of a signer: a name and a public key, written `name+id+key`."""

    name: str
    public: bytes

    @property
    def id(self) -> bytes:
        """The four bytes that identify the key."""
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:ID_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(ED25519 + self.public).decode()}"

    @classmethod
    def read(cls, text: str) -> Verifier:
        """Parse a written key; raises `InvalidInput`."""
        name, _, rest = text.strip().partition("+")
        identifier, _, key = rest.partition("+")
        try:
            content = base64.b64decode(key, validate=True)
        except binascii.Error:
            content = b""
        made = cls(name, content[1:])
        if not name or content[:1] != ED25519 or len(content) != 33 or made.id.hex() != identifier:
            raise InvalidInput("the log's key is not written as name+id+key")
        return made

    def opened(self, note: str) -> str:
        """Return the text of a note that this key signed; raises `InvalidInput` for any other note."""
        text, blank, signatures = note.rpartition("\n\n")
        beginning = f"{DASH} {self.name} "
        lines = signatures.split("\n") if blank and note.endswith("\n") else ()
        if any(each.startswith(beginning) and self._fits(f"{text}\n", each[len(beginning) :]) for each in lines):
            return f"{text}\n"
        raise InvalidInput("the checkpoint is not signed with the log's key")

    def _fits(self, text: str, written: str) -> bool:
        try:
            signature = base64.b64decode(written, validate=True)
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature[ID_BYTES:], text.encode())
        except (binascii.Error, ValueError, InvalidSignature):
            return False
        return signature[:ID_BYTES] == self.id and base64.b64encode(signature).decode() == written


@dataclass(frozen=True, slots=True, repr=False)
class Signer:
    """Signs notes."""

    name: str
    seed: bytes
    """The seed of the private key, 32 bytes."""

    @property
    def verifier(self) -> Verifier:
        """The public identity of this signer."""
        return Verifier(self.name, self._key.public_key().public_bytes_raw())

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    def signed(self, text: str) -> str:
        """Return a text as a signed note; the text ends with a newline."""
        signature = base64.b64encode(self.verifier.id + self._key.sign(text.encode())).decode()
        return f"{text}\n{DASH} {self.name} {signature}\n"


@dataclass(frozen=True, slots=True)
class LogCheckpoint:
    """The size of a log at a moment, and the root of its tree."""

    origin: str
    size: int
    root: bytes
    at: datetime.datetime
    """The time, on a line of its own after the root: a later entry cannot claim an earlier day."""

    @property
    def text(self) -> str:
        """The lines that are signed."""
        at = self.at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\nat {at}\n"

    @classmethod
    def read(cls, note: str, verifier: Verifier) -> LogCheckpoint:
        """Read a signed checkpoint; raises `InvalidInput` where it is malformed, or is not signed by the log."""
        lines = verifier.opened(note).splitlines()
        try:
            origin, size, root, at, *_ = lines
            content = base64.b64decode(root, validate=True)
            moment = datetime.datetime.fromisoformat(at.removeprefix("at "))
            read = cls(origin, int(size), content, moment)
        except (ValueError, binascii.Error):
            raise InvalidInput("the checkpoint cannot be read") from None
        if origin != verifier.name or not size.isascii() or len(content) != 32 or moment.tzinfo is None:
            raise InvalidInput("the checkpoint cannot be read")
        return read
