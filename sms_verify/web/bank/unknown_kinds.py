"""Kinds of slots in a table that nobody knows: each is asked about once, and replaced in every row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from sms_verify.core.templates import KINDS
from sms_verify.store.registry.import_proposal import Proposed, written

MAX_KINDS = 30
"""Unknown kinds that are asked about."""

_SLOT = re.compile(r"(?<!\{)\{(?P<name>[A-Za-z_][A-Za-z0-9_-]*):(?P<kind>[a-z0-9-]+)(?:\([^{}]*\))?\}")


class UnknownKind(NamedTuple):
    """A kind that is none, and in how many rows it stands."""

    kind: str
    rows: int


def unknown_kinds(rows: Iterable[Proposed]) -> list[UnknownKind]:
    """Return what a person may replace, the most frequent first; always in the same order for the same rows."""
    counts = Counter(kind for row in rows for kind in _unknown(row))
    return [UnknownKind(*each) for each in sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:MAX_KINDS]]


def is_asked(row: Proposed, asked: Iterable[UnknownKind]) -> bool:
    """Whether an unknown kind of a row is asked about."""
    return not _unknown(row).isdisjoint(each.kind for each in asked)


def replaced(row: Proposed, kinds: Mapping[str, str]) -> Proposed:
    """Return a row with the kinds that were chosen in place of unknown ones."""

    def slot(found: re.Match[str]) -> str:
        kind = kinds.get(found["kind"])
        return f"{{{found['name']}:{written(kind)}}}" if kind else found[0]

    body = _SLOT.sub(slot, row.thing.content["body"])
    return row._replace(thing=replace(row.thing, content={**row.thing.content, "body": body}))


def _unknown(row: Proposed) -> set[str]:
    return {found["kind"] for found in _SLOT.finditer(row.thing.content["body"])} - set(KINDS)
