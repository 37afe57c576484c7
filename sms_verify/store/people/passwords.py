"""Passwords: hashed with argon2id outside every transaction, a few at a time; easily guessed ones are refused.

A hash takes a tenth of a second and much memory on purpose. Within a transaction it would hold the only write lock
of a SQLite file, and strangers' wrong passwords would block every other writer.
"""

from __future__ import annotations

import threading
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

MIN_PASSWORD_CHARS, MAX_PASSWORD_CHARS = 12, 200
AT_ONCE = 2
"""Passwords that one process hashes at the same time; others wait."""

LEAST_SCORE = 3
"""The lowest accepted score of zxcvbn: the password withstands more than 10^8 guesses."""

MOST_JUDGED_CHARS = 72
"""Characters that zxcvbn reads of a password."""

_hasher = PasswordHash((Argon2Hasher(),))
_turns = threading.BoundedSemaphore(AT_ONCE)


def hashed(password: str, login: str) -> str:
    """Return the hash of a new password; raises `InvalidInput` where it is short, long, common or names its login."""
    if not MIN_PASSWORD_CHARS <= len(password) <= MAX_PASSWORD_CHARS:
        raise InvalidInput(Reason("people.password", least=MIN_PASSWORD_CHARS, most=MAX_PASSWORD_CHARS))
    if login in password.lower():
        raise InvalidInput(Reason("people.password-login"))
    if is_common(password, login):
        raise InvalidInput(Reason("people.password-common"))
    with _turns:
        return _hasher.hash(_bytes(password))


def is_common(password: str, login: str) -> bool:
    """Whether a password is easily guessed: a known one, a row of keys, a repetition, a year.

    >>> is_common("passwordpassword", "lin"), is_common("correct horse battery", "lin")
    (True, False)
    """
    from zxcvbn import zxcvbn  # its lists take 9 MB, and few processes ever set a password

    return bool(zxcvbn(password[:MOST_JUDGED_CHARS], user_inputs=[login])["score"] < LEAST_SCORE)


def fits(password: str, stored: str | None) -> bool:
    """Whether a password matches a hash; without a hash it takes the same time and returns false."""
    with _turns:
        is_right = _hasher.verify(_bytes(password[: MAX_PASSWORD_CHARS + 1]), stored or _nobodys_hash())
    return is_right and stored is not None


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")


@cache
def _nobodys_hash() -> str:
    """A hash to compare with where there is none, so that both cases take the same time."""
    return _hasher.hash("nobody has this password")
