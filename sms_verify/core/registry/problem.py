"""One thing wrong in a registry's files, in words that say how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem keeps what it is in from being loaded."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding of lint."""

    file: str
    key: str
    """Where in the file: `senders[0].value`, `templates[otp].body`."""
    reason: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}"
