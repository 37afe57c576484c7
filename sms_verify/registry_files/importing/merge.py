"""Writes an import's three files: the table with its new rows, the failures, and the slots to look at.

All three are written into a folder beside the table and moved to their places at the end.
"""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import groupby
from pathlib import Path

import numpy as np

from sms_verify.core.templates.digest import digest
from sms_verify.core.types import Template
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing import tables
from sms_verify.registry_files.importing.report import MAX_EXAMPLES, Report
from sms_verify.registry_files.importing.rows import Accepted, ChunkOutcome, Failure

_LISTS = {
    "errors": ("line", "organisation", "id", "reason"),
    "todo": ("line", "organisation", "id", "slot", "taken", "why", "todo"),
}
_TODO = ("look at it", "type it")
_AT_ONCE = 20_000


class Merge:
    """Writes a table from the outcomes of an import and the rows it held before."""

    def __init__(self, table: Path, elsewhere: tuple[Template, ...], folder: Path, stack: ExitStack) -> None:
        self.report = Report(table)
        self.folder = folder
        self.stack = stack
        self.elsewhere = {template.key for template in elsewhere}
        self.taken: set[str] = set()
        self.words = _Words()
        for template in elsewhere:
            self.words.add(template.key, digest(template.body))
        self.rows = stack.enter_context(tables.table_writer(folder / "table", table.name))
        self.lists = {
            name: stack.enter_context(tables.csv_writer(folder / name, header, safe=True))
            for name, header in _LISTS.items()
        }

    @classmethod
    @contextmanager
    def into(cls, table: Path, elsewhere: tuple[Template, ...]) -> Iterator[Merge]:
        """Open a merge into a table; templates of the registry's other files may not be repeated."""
        with tempfile.TemporaryDirectory(prefix=".import-", dir=table.parent) as folder, ExitStack() as stack:
            yield cls(table, elsewhere, Path(folder), stack)

    def take(self, outcome: ChunkOutcome) -> None:
        """Write the outcome of a chunk."""
        came_in = [row for row in outcome.accepted if self._is_new(row, outcome.failures)]
        self.rows.add(row.cells for row in came_in)
        for row in came_in:
            self.words.add(row.key, row.words)
        told = [slot for row in came_in for slot in row.told]
        self.lists["todo"].add((*slot[:-1], _TODO[slot.todo]) for slot in told)
        self.lists["errors"].add(outcome.failures)
        report = self.report
        report.came_in += len(came_in)
        report.failed += len(outcome.failures)
        report.failures += outcome.failures[: MAX_EXAMPLES - len(report.failures)]
        report.untyped += sum(slot.todo for slot in told)
        report.guessed += sum(not slot.todo for slot in told)
        report.warned += outcome.mending.total()
        report.warnings += outcome.warnings[: MAX_EXAMPLES - len(report.warnings)]
        report.mending.update(outcome.mending)

    def _is_new(self, row: Accepted, failures: list[Failure]) -> bool:
        """Whether a row's key is not taken; otherwise it is a failure."""
        organisation, identifier = row.cells[:2]
        if row.key in self.elsewhere:
            reason = Reason("row.elsewhere")
        elif row.key in self.taken:
            reason = Reason("row.twice")
        else:
            self.taken.add(row.key)
            return True
        failures.append(Failure(row.place, organisation, identifier, Reason("at", place="id", reason=reason)))
        return False

    def finish(self) -> Report:
        """Add what the table held before, move everything to its place and return the report."""
        report = self.report
        if report.came_in:
            self._keep()
        report.alike, report.alike_keys = self.words.shared()
        self.stack.close()
        for name, count in (("errors", report.failed), ("todo", report.untyped + report.guessed)):
            place = report.table.with_name(f"{report.table.name}.{name}.csv")
            if count:
                (self.folder / name).replace(place)
                report.lists[name] = place
            else:
                place.unlink(missing_ok=True)
        if report.came_in:
            (self.folder / "table").replace(report.table)
        return report

    def _keep(self) -> None:
        """Write the old rows that no new one replaces."""
        report = self.report
        waiting: list[tuple[str, ...]] = []
        for row in tables.old_rows(report.table):
            key = f"{row[0]}/{row[1]}"
            if key in self.taken:
                report.replaced += 1
                report.replaced_keys += [key] if len(report.replaced_keys) < MAX_EXAMPLES else []
                continue
            self.words.add(key, digest(row[4]))
            waiting.append(row)
            if len(waiting) == _AT_ONCE:
                self.rows.add(waiting)
                waiting = []
        self.rows.add(waiting)


class _Words:
    """The words of many bodies, as digests, and who else has them."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.digests = array("q")

    def add(self, key: str, words: int) -> None:
        """Note a body."""
        self.keys.append(key)
        self.digests.append(words)

    def shared(self) -> tuple[int, list[str]]:
        """Return how many bodies have the words of another organisation's, and the first groups of them."""
        digests = np.array(self.digests, dtype=np.int64)
        order = np.argsort(digests, kind="stable")
        ordered = digests[order]
        same = np.zeros(len(ordered), dtype=np.bool_)
        same[1:] |= ordered[1:] == ordered[:-1]
        same[:-1] |= ordered[1:] == ordered[:-1]
        count = 0
        shown: list[str] = []
        rows = zip(ordered[same].tolist(), order[same].tolist(), strict=True)
        for _, group in groupby(rows, key=lambda each: each[0]):
            keys = [self.keys[number] for _, number in group]
            if len({key.partition("/")[0] for key in keys}) > 1:
                count += len(keys)
                if len(shown) < MAX_EXAMPLES:
                    more = f" and {len(keys) - 3} more" if len(keys) > 3 else ""
                    shown.append(", ".join(keys[:3]) + more)
        return count, shown
