"""One thing wrong in a registry's files, in words that say how to mend it."""

from __future__ import annotations

from dataclasses import dataclass

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A finding of lint: an error keeps the file from being loaded, a warning does not."""

    file: str
    key: str
    """Where in the file: `senders[0].value`, `templates[otp].body`."""
    reason: str
    severity: str = ERROR

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}"
