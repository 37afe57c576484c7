"""The keys of what is encrypted at rest: the newest one writes, every one reads, so that keys can change.

Keys come from `SMS_VERIFY_KEYS`, newest first, separated by commas. Without it a key for development is made beside
the database; whoever has that folder has both.
"""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from pathlib import Path

import structlog
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Dialect

from sms_verify.errors import InvalidInput

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.keys")

ATTRIBUTE = "sms_verify_keyring"
FILE = "development.key"


@dataclass(frozen=True, slots=True, repr=False)
class Keyring:
    """Encrypts and decrypts short texts, and is the root of the keys of other uses."""

    fernet: MultiFernet
    roots: tuple[bytes, ...]
    """The keys themselves, newest first."""

    @classmethod
    def of(cls, keys: str) -> Keyring:
        """Return the keyring of comma-separated keys, newest first; raises `InvalidInput` without quoting them."""
        try:
            given = [key.strip() for key in keys.split(",") if key.strip()]
            fernet = MultiFernet([Fernet(key) for key in given])
            return cls(fernet, tuple(map(base64.urlsafe_b64decode, given)))
        except ValueError:
            reason = "must hold keys of 32 bytes in URL-safe base64, separated by commas, newest first"
            raise InvalidInput(f"SMS_VERIFY_KEYS: {reason}") from None

    @classmethod
    def on(cls, dialect: Dialect) -> Keyring:
        """Return the keyring an engine was opened with; raises `InvalidInput` where it has none."""
        held = getattr(dialect, ATTRIBUTE, None)
        if not isinstance(held, Keyring):
            raise InvalidInput("SMS_VERIFY_KEYS: is needed for what is encrypted in the database")
        return held

    @staticmethod
    def derived(root: bytes, purpose: bytes) -> bytes:
        """Return the key of 32 bytes that another use has of a key."""
        return HKDF(hashes.SHA256(), 32, salt=None, info=purpose).derive(root)

    def encrypt(self, text: str) -> str:
        """Return a text as a token of the newest key."""
        return self.fernet.encrypt(text.encode()).decode()

    def decrypt(self, token: str) -> str:
        """Return a token's text; raises `InvalidInput` where no key fits."""
        try:
            return self.fernet.decrypt(token).decode()
        except InvalidToken:
            raise InvalidInput("SMS_VERIFY_KEYS: holds no key for what is encrypted in the database") from None


def development_keyring(folder: Path, *, is_used: bool = False) -> Keyring:
    """Return the keyring kept in a folder, made at its first use and readable by its owner only.

    Raises `InvalidInput` where it is gone though a database is used with it already: a new one would hide what is lost.
    """
    path = folder / FILE
    if not path.exists() and is_used:
        raise InvalidInput(
            f"{path} is gone, and what is in the database is encrypted with it: put it back, or set SMS_VERIFY_KEYS."
        )
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _write_once(path, Fernet.generate_key())
        log.warning("development key made: set SMS_VERIFY_KEYS before real people use this", file=str(path))
    return Keyring.of(path.read_text())


def _write_once(path: Path, key: bytes) -> None:
    """Write a key that is whole or not there; of two processes the first one's stays."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
    try:
        path.hardlink_to(part)
    except FileExistsError:
        pass
    finally:
        part.unlink()
