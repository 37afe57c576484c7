"""What an import did, in lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sms_verify.registry_files.importing.rows import Failure

MAX_EXAMPLES = 20
"""Examples kept of whatever is counted."""

_MENDING = 8
"""Ways to mend that are told with their counts."""


@dataclass
class Report:
    """The counts of an import, with the first examples of each."""

    table: Path
    came_in: int = 0
    failed: int = 0
    failures: list[Failure] = field(default_factory=list)
    replaced: int = 0
    """Templates that were in the table before."""
    replaced_keys: list[str] = field(default_factory=list)
    guessed: int = 0
    """Slots whose kind was guessed from words or names."""
    untyped: int = 0
    """Slots that a person must type."""
    warned: int = 0
    warnings: list[str] = field(default_factory=list)
    mending: Counter[str] = field(default_factory=Counter)
    """How often each way to mend was told."""
    alike: int = 0
    """Templates with the words of another organisation's."""
    alike_keys: list[str] = field(default_factory=list)
    lists: dict[str, Path] = field(default_factory=dict)
    """The files `errors` and `todo`, where there is something in them."""

    def lines(self) -> Iterator[str]:
        """Yield the report's lines, the most important last."""
        yield from (f"warning: {warning}" for warning in self.warnings)
        yield from _more(self.warned, self.warnings)
        yield from (f"warning: same words: {keys}" for keys in self.alike_keys)
        yield from (f"replaced: {key}" for key in self.replaced_keys)
        yield from _more(self.replaced, self.replaced_keys)
        yield from (f"error: {each.place}: {each.organisation}/{each.id}: {each.reason}" for each in self.failures)
        yield from _more(self.failed, self.failures)
        if self.warned:
            yield f"{self.warned} warnings:"
            yield from (f"  {count:8}  {way}" for way, count in self.mending.most_common(_MENDING))
        if self.alike:
            yield f"{self.alike} templates have the words of another organisation's: only the sender tells them apart"
        if self.untyped or self.guessed:
            yield (f"{self.untyped} slots must be typed by a person, {self.guessed} were guessed: {self.lists['todo']}")
        yield (
            "checked: every body alone, its contacts, and equal words; not checked: requests, threats, and bodies that "
            "overlap in other words (registry lint)"
        )
        table = self.table if self.came_in else "nothing"
        yield f"{self.came_in} came in, {self.replaced} of them in place of older ones: {table} written"
        if self.failed:
            yield f"{self.failed} failed: {self.lists['errors']}"


def _more(count: int, shown: list[str] | list[Failure]) -> Iterator[str]:
    if count > len(shown) > 0:
        yield f"… and {count - len(shown)} more"
