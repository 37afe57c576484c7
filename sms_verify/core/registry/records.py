"""Organisations and templates as plain records, in the keys of the registry's files.

Reading checks the shape (keys and types) and says what is wrong instead of guessing; what the values mean is lint's
question. Writing gives the same record for the same facts, so that it serves for digests and exports.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sms_verify.core.registry.problem import Problem
from sms_verify.core.types import Facts, Organisation, Policy, SenderId, Source, Template
from sms_verify.reasons import Reason

Record = Mapping[str, Any]
"""What a TOML or JSON file holds."""

TEXT, TEXTS, NAMES = Reason("shape.text"), Reason("shape.texts"), Reason("shape.names")
DATE = Reason("shape.date", example="2026-01-31")
"""What a value must be, which is also said where it is not."""

_SENDER = {"scheme": TEXT, "value": TEXT}
_TEMPLATE = {"id": TEXT, "language": TEXT, "category": TEXT, "body": TEXT, "valid_from": DATE, "valid_to": DATE}
_OPTIONAL = frozenset({"valid_from", "valid_to", "regions", "website"})
_LISTS = {"signatures": TEXTS, "domains": TEXTS, "hotlines": TEXTS, "emails": TEXTS, "handles": TEXTS}
_TABLES = {
    "senders": _SENDER,
    "templates": _TEMPLATE,
    "sources": {"fact": TEXT, "url": TEXT, "checked": DATE},
}
_HEAD = {"id": TEXT, "kind": TEXT, "regions": TEXTS, "website": TEXT, "names": NAMES}
_POLICY = {"links": TEXT, "callback": TEXT, "asks": TEXTS}
_PROVISIONAL = frozenset({*_LISTS, "senders", "templates"})


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """What a record holds; nothing at all where its shape is wrong."""

    organisation: Organisation | None
    templates: tuple[Template, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(record: Record, file: str = "") -> ParsedRecord:
    """Return the organisation and the templates of a record, or every reason why it has none."""
    record = _present(record)
    problems = tuple(Problem(file, key, reason) for key, reason in _faults(record))
    if problems:
        return ParsedRecord(None, (), problems)
    provisional: Record = record.get("provisional", {})
    templates = (
        *(_template(row, record["id"], False) for row in record.get("templates", ())),
        *(_template(row, record["id"], True) for row in provisional.get("templates", ())),
    )
    organisation = Organisation(
        id=record["id"],
        kind=record["kind"],
        names={language: tuple(names) for language, names in record["names"].items()},
        regions=tuple(record.get("regions", ())),
        official=_facts(record),
        provisional=_facts(provisional),
        policy=_policy(record.get("policy", {})),
        website=record.get("website"),
        sources=tuple(Source(row["fact"], row["url"], _date(row["checked"])) for row in record.get("sources", ())),
    )
    return ParsedRecord(organisation, templates)


def read_template(row: Record, file: str = "", place: str = "") -> Template | Problem:
    """Return the template of a table's row, whose column `organisation` names its owner."""
    shape = {"organisation": TEXT, **_TEMPLATE}
    for key, reason in _table(row, shape, place):
        return Problem(file, key, reason)
    return _template(row, row["organisation"], False)


def write(organisation: Organisation, templates: tuple[Template, ...] = ()) -> dict[str, Any]:
    """Return the record of an organisation and its templates; empty facts are left out."""
    official = [_template_record(template) for template in templates if not template.provisional]
    unofficial = [_template_record(template) for template in templates if template.provisional]
    record = {
        "id": organisation.id,
        "kind": organisation.kind,
        "regions": list(organisation.regions),
        "website": organisation.website,
        **_facts_record(organisation.official),
        "names": {language: list(names) for language, names in organisation.names.items()},
        "policy": _policy_record(organisation.policy),
        "templates": official,
        "provisional": _filled({**_facts_record(organisation.provisional), "templates": unofficial}),
        "sources": [
            {"fact": source.fact, "url": source.url, "checked": source.checked.isoformat()}
            for source in organisation.sources
        ],
    }
    return _filled(record)


def template_row(template: Template) -> dict[str, Any]:
    """Return a template as a row of a bulk table."""
    return {"organisation": template.organisation, **_template_record(template)}


def _present(record: Record) -> dict[str, Any]:
    """Return a record without its nulls, at every depth of tables."""
    return {
        key: _present(value) if isinstance(value, Mapping) else value
        for key, value in record.items()
        if value is not None
    }


def _faults(record: Record) -> Iterator[tuple[str, Reason]]:
    """Yield (key, reason) for everything whose shape is wrong."""
    tables = [*_LISTS, *_TABLES]
    yield from _unknown(record, (*_HEAD, *tables, "policy", "provisional"), "")
    yield from _typed(record, {**_HEAD, **_LISTS}, "", required=("id", "kind", "names"))
    yield from _tables(record, "")
    if isinstance(policy := record.get("policy", {}), Mapping):
        yield from _unknown(policy, tuple(_POLICY), "policy.")
        yield from _typed(policy, _POLICY, "policy.")
    else:
        yield "policy", Reason("shape.table")
    if isinstance(provisional := record.get("provisional", {}), Mapping):
        yield from _unknown(provisional, tuple(_PROVISIONAL), "provisional.")
        yield from _typed(provisional, _LISTS, "provisional.")
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
            yield from _table(row, shape, f"{path}{name}[{number}]")


def _table(row: object, shape: Mapping[str, Reason], path: str) -> Iterator[tuple[str, Reason]]:
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
    return _parsed_date(value) is not None


def _parsed_date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return None
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _date(value: object) -> datetime.date:
    parsed = _parsed_date(value)
    if parsed is None:
        raise ValueError(f"not a date: {value!r}")
    return parsed


def _facts(record: Record) -> Facts:
    senders = tuple(SenderId(row["scheme"], row["value"], row["value"]) for row in record.get("senders", ()))
    return Facts(senders=senders, **{name: tuple(record.get(name, ())) for name in _LISTS})


def _facts_record(facts: Facts) -> dict[str, Any]:
    return {
        "senders": [{"scheme": sender.scheme, "value": sender.value} for sender in facts.senders],
        **{name: list(getattr(facts, name)) for name in _LISTS},
    }


def _policy(record: Record) -> Policy:
    plain = Policy()
    links, callback = record.get("links", plain.links), record.get("callback", plain.callback)
    return Policy(links, callback, tuple(record.get("asks", ())))


def _policy_record(policy: Policy) -> dict[str, Any]:
    if policy == Policy():
        return {}
    return {"links": policy.links, "callback": policy.callback, "asks": list(policy.asks)}


def _template(row: Record, organisation: str, provisional: bool) -> Template:
    first, last = row.get("valid_from"), row.get("valid_to")
    return Template(
        id=row["id"],
        organisation=organisation,
        language=row["language"],
        category=row["category"],
        body=row["body"],
        valid_from=_date(first) if first else None,
        valid_to=_date(last) if last else None,
        provisional=provisional,
    )


def _template_record(template: Template) -> dict[str, Any]:
    return _filled(
        {
            "id": template.id,
            "language": template.language,
            "category": template.category,
            "body": template.body,
            "valid_from": template.valid_from.isoformat() if template.valid_from else None,
            "valid_to": template.valid_to.isoformat() if template.valid_to else None,
        }
    )


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in (None, [], {})}
