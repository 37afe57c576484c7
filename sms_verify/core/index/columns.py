"""A million templates in a few arrays, read out one at a time as compiled templates."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from sms_verify.core.templates import CompiledTemplate
from sms_verify.core.templates.forms import anchors, fitting, literals_of
from sms_verify.core.templates.grammar import LONGEST_CHOICE, MARK, OPEN
from sms_verify.core.templates.tolerance import Unframed, in_order
from sms_verify.core.types import Basis, Slot, Template

_FIELD, _PART = "\x00", "\x01"
"""Between the fields and parts of a record; a body cannot hold them."""

_BEGINS = (_PART, MARK)
"""What a record begins with whose template begins with a slot; its literals or its form."""

_SAID = ("organisation", "language", "category", "basis", "sources")
_ROW = np.dtype(
    [
        *((name, np.int32) for name in _SAID),
        ("valid_from", np.int32),
        ("valid_to", np.int32),
        ("bits", np.float64),
        ("independent", np.int32),
    ]
)
"""Days as ordinals, 0 for none; without gaps, whose bytes would be any."""


_BITS = len(_SAID) + 2
"""Where a row holds its bits, behind its days."""

_BASES = {str(basis): basis for basis in Basis}

_literals = lru_cache(maxsize=4096)(literals_of)
"""Of the forms of rows."""


@lru_cache(maxsize=65_536)
def _slot(text: str) -> Slot:
    name, kind, limit, values = text.split(":", 3)
    return Slot(name, kind, int(limit) if limit else None, tuple(values.split("|")) if values else ())


@lru_cache(maxsize=4096)
def _slots(text: str) -> tuple[Slot, ...]:
    return tuple(map(_slot, text.split(_PART))) if text else ()


@lru_cache(maxsize=4096)
def _sources(text: str) -> tuple[str, ...]:
    return tuple(text.split(_PART)) if text else ()


def _record(pattern: CompiledTemplate) -> bytes:
    slots = (f"{slot.name}:{slot.kind}:{slot.limit or ''}:{'|'.join(slot.values)}" for slot in pattern.slots)
    fields = (
        pattern.form or _PART.join(pattern.literals),
        _PART.join(slots),
        pattern.template.body,
        pattern.template.id,
    )
    return _FIELD.join(fields).encode("utf-8", "surrogatepass")


def _said(template: Template) -> tuple[str, ...]:
    """Return the words of a template that many share, in the order of `_SAID`."""
    sources = _PART.join(template.sources)
    return template.organisation, template.language, template.category, str(template.basis), sources


@dataclass(frozen=True, slots=True)
class TemplateColumns:
    """Templates, each known by its row."""

    records: npt.NDArray[np.uint8]
    """Literals (or the form that tells its optional parts), slots, body and id of all rows."""
    starts: npt.NDArray[np.int64]
    """Per row where its record starts, and where the last one ends."""
    rows: npt.NDArray[np.void]
    """Per row the template's other facts."""
    words: tuple[str, ...]
    """Organisations, languages, categories, bases and sources."""

    @classmethod
    def of(cls, patterns: Iterable[CompiledTemplate]) -> TemplateColumns:
        """Return the columns of some compiled templates."""
        words: dict[str, int] = {}
        records, rows = [], []
        for pattern in patterns:
            template, record = pattern.template, _record(pattern)
            said = (words.setdefault(each, len(words)) for each in _said(template))
            days = (day.toordinal() if day else 0 for day in (template.valid_from, template.valid_to))
            rows.append((*said, *days, pattern.bits, template.independent))
            records.append(record)
        starts = np.cumsum([0, *map(len, records)], dtype=np.int64)
        return cls(np.frombuffer(b"".join(records), dtype=np.uint8), starts, np.array(rows, dtype=_ROW), tuple(words))

    @classmethod
    def joined(cls, shelves: Sequence[TemplateColumns]) -> TemplateColumns:
        """Return the columns that hold the rows of several."""
        words: dict[str, int] = {}
        rows = np.concatenate([shelf.rows for shelf in shelves])
        row, starts = 0, [np.zeros(1, dtype=np.int64)]
        for shelf in shelves:
            mine = rows[row : row + len(shelf)]
            new = np.array([words.setdefault(word, len(words)) for word in shelf.words], dtype=np.int32)
            for name in _SAID:
                mine[name] = new[mine[name]]
            row += len(shelf)
            starts.append(shelf.starts[1:] + starts[-1][-1])
        records = np.concatenate([shelf.records for shelf in shelves])
        return cls(records, np.concatenate(starts), rows, tuple(words))

    def __len__(self) -> int:
        return len(self.rows)

    def candidate(self, row: int, text: str) -> CompiledTemplate | None:
        """Return the compiled template of a row if its literals stand in a folded text in order."""
        field, rest = self._record(row).split(_FIELD, 1)
        place = 0
        for literal in anchors(field) if OPEN in field else field.split(_PART):
            place = text.find(literal, place) + len(literal)
            if place < len(literal):
                return None
        return self._pattern(row, field, rest)

    def loose(self, row: int, text: Unframed) -> CompiledTemplate | None:
        """Return the compiled template of a row if a text without its frame begins with what it begins with.

        Of a template that begins with a listed word; all others may begin with anything. Those without optional parts
        also need their literals to stand in the text, squeezed, in order.
        """
        field, rest = self._record(row).split(_FIELD, 1)
        if OPEN not in field and not in_order(field.split(_PART), text.bare):
            return None
        if field[:1] in _BEGINS and (first := _slots(rest[: rest.index(_FIELD)])[:1]) and first[0].values:
            begins = text.core.lstrip()[:LONGEST_CHOICE].casefold()
            if not any(begins.startswith(value.casefold()) for value in first[0].values):
                return None
        return self._pattern(row, field, rest)

    def pattern(self, row: int) -> CompiledTemplate:
        """Return the compiled template of a row."""
        return self._pattern(row, *self._record(row).split(_FIELD, 1))

    def _pattern(self, row: int, field: str, rest: str) -> CompiledTemplate:
        form = field if OPEN in field else ""
        slots, rest = rest.split(_FIELD, 1)
        literals = _literals(form) if form else tuple(field.split(_PART))
        return CompiledTemplate(self._template(row, rest), literals, _slots(slots), self._facts(row)[_BITS], form)

    def wording(self, row: int, text: str) -> str:
        """Return the literals of a row, joined; of optional parts those that stand in a text."""
        data = self._data(row)
        field = data[: data.index(0)].decode("utf-8", "surrogatepass")
        return fitting(field, text) if OPEN in field else field.replace(_PART, "")

    def words_of(self, row: int) -> str:
        """Return all literals of a row, joined."""
        field = self._record(row).split(_FIELD, 1)[0]
        return "".join(_literals(field)) if OPEN in field else field.replace(_PART, "")

    def template(self, row: int) -> Template:
        """Return the template of a row."""
        return self._template(row, self._record(row).split(_FIELD, 2)[2])

    def key(self, row: int) -> str:
        """Return the key of a row's template."""
        data = self._data(row)
        return f"{self.organisation(row)}/{data[data.rindex(0) + 1 :].decode('utf-8', 'surrogatepass')}"

    def organisation(self, row: int) -> str:
        """Return the organisation of a row's template."""
        owner: str = self.words[self._facts(row)[0]]
        return owner

    def _record(self, row: int) -> str:
        return self._data(row).decode("utf-8", "surrogatepass")

    def _data(self, row: int) -> bytes:
        start, end = self.starts.item(row), self.starts.item(row + 1)
        return self.records[start:end].tobytes()

    def _facts(self, row: int) -> tuple[Any, ...]:
        facts: tuple[Any, ...] = self.rows.item(row)  # type: ignore[assignment]  # a row of a table is a tuple
        return facts

    def _template(self, row: int, rest: str) -> Template:
        body, identifier = rest.split(_FIELD, 1)
        *said, first, last, _, independent = self._facts(row)
        organisation, language, category, basis, sources = (self.words[each] for each in said)
        return Template(
            identifier,
            organisation,
            language,
            category,
            body,
            datetime.date.fromordinal(first) if first else None,
            datetime.date.fromordinal(last) if last else None,
            _BASES[basis],
            independent,
            _sources(sources),
        )
