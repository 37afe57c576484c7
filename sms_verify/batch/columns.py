"""Which columns are read, and what ours are called.

Every column of the input is kept under its own name. Where it already has a column named like one of ours, say `label`,
ours is written as `sms_verify_label`, and where that is taken too, as `sms_verify_label_2`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sms_verify.batch.table import free_name
from sms_verify.errors import UnreadableTable

READ = ("text", "sender", "region", "claimed", "received")
"""The columns that are read; all but the first may be absent."""

OWN = ("label", "score", "probability", "organisation", "template", "findings", "error")
"""The columns that are added."""

NUMBERS = frozenset({"score", "probability"})
"""Those of ours that hold numbers."""

SHOWN = 20
"""Columns named in an error."""

LONGEST = 40
"""Characters shown of a name."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of the target, and where those to be read stand."""

    columns: tuple[str, ...]
    """Of the input."""
    own: tuple[str, ...]
    """Ours, in the order of `OWN`, as they are named in this table."""
    places: Mapping[str, int]
    """Where each of `READ` stands in the input."""

    @property
    def names(self) -> tuple[str, ...]:
        """All columns of the target."""
        return self.columns + self.own

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of our names."""
        renamed = [f"`{own}` for `{name}`" for name, own in zip(OWN, self.own, strict=True) if name != own]
        return (f"has columns named like ours, which are therefore {', '.join(renamed)}",) if renamed else ()


def arrange(columns: tuple[str, ...]) -> Layout:
    """Return the layout for a table with some columns; raises `UnreadableTable` where `text` is not among them.

    >>> arrange(("id", "Text")).places
    {'text': 1}
    """
    places = {name: place for name in READ if (place := _place(name, columns)) is not None}
    if "text" not in places:
        raise UnreadableTable(f"There is no column `text`; the columns are: {shown(columns)}.")
    taken = set(columns)
    own = tuple(_free(name, taken) for name in OWN)
    return Layout(columns, own, places)


def shown(names: Sequence[str]) -> str:
    r"""Return some names for a person: not too many, none too long, and nothing that a terminal obeys.

    >>> shown(["id", "\x1b[2J"])
    '`id`, `�[2J`'
    """
    each = ("".join(char if char.isprintable() else "\ufffd" for char in name[:LONGEST]) for name in names[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return (", ".join(f"`{name}`" for name in each) or "none") + more


def _place(name: str, columns: tuple[str, ...]) -> int | None:
    """Return where a column stands: the one of that very name, else the first that differs in case or blanks."""
    if name in columns:
        return columns.index(name)
    return next((place for place, column in enumerate(columns) if column.strip().casefold() == name), None)


def _free(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    ours = f"sms_verify_{name}"
    return ours if ours not in taken else free_name(ours, taken)
