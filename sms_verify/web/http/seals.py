"""Short texts sealed in a link: whoever has the link can read the text for a day, and nobody can later.

The key changes every day and the old ones are forgotten (`store.secrets.daily_secrets`), so that a link in some proxy's
log or browser's history is opened neither by the service nor with all its keys once its time is over.
"""

from __future__ import annotations

import base64
import datetime
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from sms_verify.errors import SmsVerifyError

LIFETIME = datetime.timedelta(days=1)
MAX_TOKEN_CHARS = 6_000
"""Characters of a sealed text that a path may hold: proxies refuse a request line of more than 8 KiB."""
KEY_BYTES = 32

DailyKeys = Callable[[datetime.date], tuple[bytes, ...]]
"""Returns the key of a day (UTC) and that of the day before, if it exists."""


class LinkExpired(SmsVerifyError):
    """A sealed link has expired, or was made by another service."""

    status = 410
    code = "link-expired"


@dataclass(frozen=True, slots=True, repr=False)
class Seals:
    """Seals and opens texts."""

    keys: DailyKeys

    @classmethod
    def of_process(cls) -> Seals:
        """Return seals whose key exists in this process only; a restart voids them."""
        key = secrets.token_bytes(KEY_BYTES)
        return cls(lambda _: (key,))

    def seal(self, text: str, at: datetime.datetime) -> str | None:
        """Return a text sealed as letters, digits, `-` and `_`; None where it is too long for a link."""
        packed = zlib.compress(text.encode("utf-8", "surrogatepass"), 9)
        token = self._fernet(at).encrypt_at_time(packed, int(at.timestamp())).decode().rstrip("=")
        return token if len(token) <= MAX_TOKEN_CHARS else None

    def unseal(self, token: str, at: datetime.datetime) -> str:
        """Return the text of a token; raises `LinkExpired`."""
        padded = token + "=" * (-len(token) % 4)
        try:
            moment = int(at.timestamp())
            packed = self._fernet(at).decrypt_at_time(padded, int(LIFETIME.total_seconds()), moment)
        except (InvalidToken, ValueError):
            raise LinkExpired("This link has expired; check the message again.") from None
        return zlib.decompress(packed).decode("utf-8", "surrogatepass")

    def _fernet(self, at: datetime.datetime) -> MultiFernet:
        day = at.astimezone(datetime.UTC).date()
        return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in self.keys(day)])
