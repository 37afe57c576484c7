"""Passwords: hashed with argon2id outside every transaction, a few at a time, and refused where they are easy to guess.

A hash takes a tenth of a second and much memory on purpose. Within a transaction it would hold the only write lock
of a SQLite file, so that wrong sign-ins of strangers would stop everybody else's writing.
"""

from __future__ import annotations

import threading
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from zxcvbn import zxcvbn

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

MIN_PASSWORD_CHARS, MAX_PASSWORD_CHARS = 12, 200
AT_ONCE = 2
"""Passwords that are hashed at the same time in a process; others wait for their turn."""

LEAST_SCORE = 3
"""zxcvbn's score from which a password stands an attack on its hash: more than 10^8 guesses."""

MOST_JUDGED_CHARS = 72
"""Characters that zxcvbn reads."""

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
    """Whether a password is among those that are tried first: known ones, keys in a row, repeats, years.

    >>> is_common("passwordpassword", "lin"), is_common("correct horse battery", "lin")
    (True, False)
    """
    return bool(zxcvbn(password[:MOST_JUDGED_CHARS], user_inputs=[login])["score"] < LEAST_SCORE)


def fits(password: str, stored: str | None) -> bool:
    """Whether a password is the one of a hash; without a hash it takes as long and is none."""
    with _turns:
        is_right = _hasher.verify(_bytes(password[: MAX_PASSWORD_CHARS + 1]), stored or _nobodys_hash())
    return is_right and stored is not None


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")


@cache
def _nobodys_hash() -> str:
    """A hash to spend the same time on where there is none."""
    return _hasher.hash("nobody has this password")
