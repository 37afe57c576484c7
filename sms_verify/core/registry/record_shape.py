"""The shape of a registry record: which keys it may have, and what each must be."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from sms_verify.core.types import Basis
from sms_verify.reasons import Reason

Record = Mapping[str, Any]
"""What a TOML or JSON file holds."""

TEXT, TEXTS, NAMES = Reason("shape.text"), Reason("shape.texts"), Reason("shape.names")
DATE = Reason("shape.date", example="2026-01-31")
BASIS = Reason("shape.one-of", known=" ".join(Basis))
COUNT = Reason("shape.count")
"""What a value must be, which is also said where it is not."""

_SENDER = {"scheme": TEXT, "value": TEXT}
_STANDS_ON = {"basis": BASIS, "independent": COUNT}
TEMPLATE = {
    "id": TEXT,
    "language": TEXT,
    "category": TEXT,
    "body": TEXT,
    "valid_from": DATE,
    "valid_to": DATE,
    **_STANDS_ON,
    "sources": TEXTS,
}
_OPTIONAL = frozenset({"valid_from", "valid_to", "sources", "checked", *_STANDS_ON})
LISTS = {"signatures": TEXTS, "domains": TEXTS, "hotlines": TEXTS, "emails": TEXTS, "handles": TEXTS}
_TABLES = {
    "senders": _SENDER,
    "templates": TEMPLATE,
    "sources": {"fact": TEXT, "url": TEXT, "checked": DATE},
}
_HEAD = {
    "id": TEXT,
    "kind": TEXT,
    "regions": TEXTS,
    "website": TEXT,
    "names": NAMES,
    "group": TEXT,
    "complete": TEXTS,
    **_STANDS_ON,
}
POLICY = {
    "links": TEXT,
    "callback": TEXT,
    "asks": TEXTS,
    "never_links_for": TEXTS,
    "must_contain": TEXTS,
    "exceptions": TEXTS,
    "scope": TEXT,
    "since": TEXT,
    "source": TEXT,
}
_PROVISIONAL = frozenset({*LISTS, "senders", "templates"})


def faults(record: Record) -> Iterator[tuple[str, Reason]]:
    """Yield (key, reason) for every missing key, unknown key and value of a wrong type."""
    tables = [*LISTS, *_TABLES]
    yield from _unknown(record, (*_HEAD, *tables, "policy", "provisional"), "")
    yield from _typed(record, {**_HEAD, **LISTS}, "", required=("id", "kind", "names"))
    yield from _tables(record, "")
    if isinstance(policy := record.get("policy", {}), Mapping):
        yield from _unknown(policy, tuple(POLICY), "policy.")
        yield from _typed(policy, POLICY, "policy.")
    else:
        yield "policy", Reason("shape.table")
    if isinstance(provisional := record.get("provisional", {}), Mapping):
        yield from _unknown(provisional, tuple(_PROVISIONAL), "provisional.")
        yield from _typed(provisional, LISTS, "provisional.")
        yield from _tables(provisional, "provisional.")
    else:
        yield "provisional", Reason("shape.table")


def _tables(record: Record, path: str) -> Iterator[tuple[str, Reason]]:
    for name, shape in _TABLES.items():
        rows = record.get(name, [])
        if not isinstance(rows, list | tuple):
            yield f"{path}{name}", Reason("shape.tables", example=f"[[{path}{name}]]")
            continue
        for number, row in enumerate(rows):
            yield from table_faults(row, shape, f"{path}{name}[{number}]")


def table_faults(row: object, shape: Mapping[str, Reason], path: str) -> Iterator[tuple[str, Reason]]:
    if not isinstance(row, Mapping):
        yield path, Reason("shape.table")
        return
    dot = f"{path}." if path else ""
    yield from _unknown(row, tuple(shape), dot)
    yield from _typed(row, shape, dot, required=tuple(key for key in shape if key not in _OPTIONAL))


def _unknown(record: Record, known: tuple[str, ...], path: str) -> Iterator[tuple[str, Reason]]:
    for key in record:
        if key not in known:
            near = difflib.get_close_matches(str(key), known, 1)
            meant = Reason("shape.near", near=near[0]) if near else Reason("shape.unknown", known=" ".join(known))
            yield f"{path}{key}", meant


def _typed(
    record: Record, shape: Mapping[str, Reason], path: str, required: tuple[str, ...] = ()
) -> Iterator[tuple[str, Reason]]:
    for key, kind in shape.items():
        value = record.get(key)
        if value is None:
            if key in required:
                yield f"{path}{key}", Reason("shape.missing", must=kind)
        elif not _is(value, kind):
            yield f"{path}{key}", kind


def _is(value: object, kind: Reason) -> bool:
    if kind == TEXT:
        return isinstance(value, str) and bool(value.strip())
    if kind == TEXTS:
        return isinstance(value, list | tuple) and all(_is(item, TEXT) for item in value)
    if kind == NAMES:
        return isinstance(value, Mapping) and all(names and _is(names, TEXTS) for names in value.values())
    if kind == BASIS:
        return value in set(Basis)
    if kind == COUNT:
        return isinstance(value, int) and not isinstance(value, bool) and value > 0
    return parsed_date(value) is not None


def parsed_date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return None
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
