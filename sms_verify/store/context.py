"""Who does something, and when: the clock and the dice of every change, passed in as a value."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Callable
from dataclasses import dataclass

Entropy = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class ChangeContext:
    """Who makes a change, when, and the source of randomness for its tokens."""

    actor: str
    """As the audit names it: `user:3`, `key:7`, `console`, `import`."""
    at: datetime.datetime
    user: int | None = None
    entropy: Entropy = secrets.token_bytes

    @classmethod
    def of_user(cls, user: int, at: datetime.datetime, entropy: Entropy = secrets.token_bytes) -> ChangeContext:
        """Return the context of a change by a person who is signed in."""
        return cls(f"user:{user}", at, user, entropy)
