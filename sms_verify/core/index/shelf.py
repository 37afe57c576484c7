"""Templates on a shelf: a million of them in a few arrays, taken out one at a time, ready for matching."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from sms_verify.core.template import Pattern
from sms_verify.core.types import Slot, Template

_FIELD, _PART = "\x00", "\x01"
"""Between the fields and parts of a record; a body cannot hold them."""

_SAID = ("organisation", "language", "category")
_ROW = np.dtype(
    [
        ("start", np.int64),
        ("end", np.int64),
        *((name, np.int32) for name in _SAID),
        ("valid_from", np.int32),
        ("valid_to", np.int32),
        ("bits", np.float64),
        ("provisional", np.bool_),
    ],
    align=True,
)
"""Days as ordinals, 0 for none."""


@lru_cache(maxsize=65_536)
def _slot(text: str) -> Slot:
    name, kind, limit = text.split(":")
    return Slot(name, kind, int(limit) if limit else None)


def _record(pattern: Pattern) -> bytes:
    slots = (f"{slot.name}:{slot.kind}:{slot.limit or ''}" for slot in pattern.slots)
    fields = (_PART.join(pattern.literals), _PART.join(slots), pattern.template.body, pattern.template.id)
    return _FIELD.join(fields).encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Templates, each known by its row."""

    records: npt.NDArray[np.uint8]
    """Literals, slots, body and id of all rows."""
    rows: npt.NDArray[np.void]
    """Per row where its record stands, and the template's other facts."""
    words: tuple[str, ...]
    """Organisations, languages and categories."""

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> Shelf:
        """Return the shelf of some compiled templates."""
        words: dict[str, int] = {}
        records, rows, start = [], [], 0
        for pattern in patterns:
            template, record = pattern.template, _record(pattern)
            said = (words.setdefault(each, len(words)) for each in (getattr(template, name) for name in _SAID))
            days = (day.toordinal() if day else 0 for day in (template.valid_from, template.valid_to))
            rows.append((start, start + len(record), *said, *days, pattern.bits, template.provisional))
            records.append(record)
            start += len(record)
        return cls(np.frombuffer(b"".join(records), dtype=np.uint8), np.array(rows, dtype=_ROW), tuple(words))

    @classmethod
    def joined(cls, shelves: Sequence[Shelf]) -> Shelf:
        """Return one shelf with the rows of several."""
        words: dict[str, int] = {}
        rows = np.concatenate([shelf.rows for shelf in shelves])
        row = start = 0
        for shelf in shelves:
            mine = rows[row : row + len(shelf)]
            new = np.array([words.setdefault(word, len(words)) for word in shelf.words], dtype=np.int32)
            for name in _SAID:
                mine[name] = new[mine[name]]
            mine["start"] += start
            mine["end"] += start
            row += len(shelf)
            start += len(shelf.records)
        return cls(np.concatenate([shelf.records for shelf in shelves]), rows, tuple(words))

    def __len__(self) -> int:
        return len(self.rows)

    def pattern(self, row: int) -> Pattern:
        """Return the compiled template of a row."""
        facts, record = self._at(row)
        literals, rest = record.split(_FIELD, 1)
        return self._pattern(facts, tuple(literals.split(_PART)), rest)

    def candidate(self, row: int, text: str) -> Pattern | None:
        """Return the compiled template of a row if its literals stand in a folded text in order."""
        facts, record = self._at(row)
        field, rest = record.split(_FIELD, 1)
        literals = tuple(field.split(_PART))
        place = 0
        for literal in literals:
            place = text.find(literal, place) + len(literal)
            if place < len(literal):
                return None
        return self._pattern(facts, literals, rest)

    def wording(self, row: int) -> tuple[str, str]:
        """Return all literals of a row, joined, and its organisation."""
        facts, record = self._at(row)
        return record.split(_FIELD, 1)[0].replace(_PART, ""), self.words[facts[2]]

    def _at(self, row: int) -> tuple[tuple[Any, ...], str]:
        """Return the facts and the record of a row."""
        facts: tuple[Any, ...] = self.rows.item(row)  # type: ignore[assignment]  # a row of a table is a tuple
        return facts, self.records[facts[0] : facts[1]].tobytes().decode("utf-8", "surrogatepass")

    def _pattern(self, facts: tuple[Any, ...], literals: tuple[str, ...], rest: str) -> Pattern:
        _, _, organisation, language, category, first, last, bits, provisional = facts
        slots, body, identifier = rest.split(_FIELD, 2)
        template = Template(
            identifier,
            self.words[organisation],
            self.words[language],
            self.words[category],
            body,
            datetime.date.fromordinal(first) if first else None,
            datetime.date.fromordinal(last) if last else None,
            provisional,
        )
        return Pattern(template, literals, tuple(map(_slot, slots.split(_PART))) if slots else (), bits)
