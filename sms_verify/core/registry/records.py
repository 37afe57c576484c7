"""Organisations and templates as plain records, in the keys of the registry's files.

Reading checks the shape (keys and types) and says what is wrong instead of guessing; what the values mean is lint's
question. Writing gives the same record for the same facts, so that it serves for digests and exports.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from sms_verify.core.registry.problem import Problem
from sms_verify.core.registry.record_shape import (
    LISTS,
    POLICY,
    TEMPLATE,
    TEXT,
    TEXTS,
    Record,
    faults,
    parsed_date,
    table_faults,
)
from sms_verify.core.types import Basis, Facts, Organisation, Policy, SenderId, Source, Template, is_provisional

Standing = tuple[Basis, int]
"""A basis, and how many independent observations."""

_ALWAYS = ("links", "callback", "asks")
"""What a written policy always tells."""


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """The organisation and templates of a record, or the problems that keep it from being read."""

    organisation: Organisation | None
    templates: tuple[Template, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(record: Record, file: str = "") -> ParsedRecord:
    """Return the organisation and the templates of a record, or every reason why it has none."""
    record = _present(record)
    problems = tuple(Problem(file, key, reason) for key, reason in faults(record))
    if problems:
        return ParsedRecord(None, (), problems)
    organisation = _organisation(record)
    provisional: Record = record.get("provisional", {})
    once = (Basis.OBSERVED, 1)
    templates = (
        *(_template(row, organisation.id, _standing(organisation)) for row in record.get("templates", ())),
        *(_template(row, organisation.id, once) for row in provisional.get("templates", ())),
    )
    return ParsedRecord(organisation, templates)


def read_template(
    row: Record, file: str = "", place: str = "", owner: Organisation | None = None
) -> Template | Problem:
    """Return the template of a table's row, whose column `organisation` names its owner.

    A row without a basis takes the basis of its owner.
    """
    cells = {**row, **({"sources": listed(row["sources"])} if isinstance(row.get("sources"), str) else {})}
    cells |= {"independent": int(row["independent"])} if str(row.get("independent")).isdecimal() else {}
    for key, reason in table_faults(cells, {"organisation": TEXT, **TEMPLATE}, place):
        return Problem(file, key, reason)
    return _template(cells, cells["organisation"], _standing(owner) if owner else (Basis.PUBLISHED, 1))


def listed(cell: str) -> list[str]:
    """Return the entries of a table's cell, which are separated by `;`."""
    return [entry.strip() for entry in cell.split(";") if entry.strip()]


def write(organisation: Organisation, templates: tuple[Template, ...] = ()) -> dict[str, Any]:
    """Return the record of an organisation and its templates; empty facts are left out."""
    official = [_template_record(each, _standing(organisation)) for each in templates if not each.provisional]
    unofficial = [_template_record(each, (Basis.OBSERVED, 1)) for each in templates if each.provisional]
    record = {
        "id": organisation.id,
        "kind": organisation.kind,
        "regions": list(organisation.regions),
        "website": organisation.website,
        "group": organisation.group,
        "complete": sorted(organisation.complete),
        **_standing_record(_standing(organisation), (Basis.PUBLISHED, 1)),
        **_facts_record(organisation.official),
        "names": {language: list(names) for language, names in organisation.names.items()},
        "policy": policy_record(organisation.policy),
        "templates": official,
        "provisional": _filled({**_facts_record(organisation.provisional), "templates": unofficial}),
        "sources": [
            _filled({"fact": each.fact, "url": each.url, "checked": _written(each.checked)})
            for each in organisation.sources
        ],
    }
    return _filled(record)


def template_row(template: Template) -> dict[str, Any]:
    """Return a template as a row of a bulk table."""
    row = {"organisation": template.organisation, **_template_record(template, (Basis.PUBLISHED, 1))}
    return row | ({"sources": ";".join(template.sources)} if template.sources else {})


def _present(record: Record) -> dict[str, Any]:
    """Return a record without its nulls, at every depth of tables."""
    return {
        key: _present(value) if isinstance(value, Mapping) else value
        for key, value in record.items()
        if value is not None
    }


def _date(value: object) -> datetime.date:
    parsed = parsed_date(value)
    if parsed is None:
        raise ValueError(f"not a date: {value!r}")
    return parsed


def _day(row: Record, key: str) -> datetime.date | None:
    return _date(row[key]) if row.get(key) else None


def _written(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _organisation(record: Record) -> Organisation:
    """Return an organisation; what stands on one observation is provisional wherever it was written."""
    standing = _stands_on(record, (Basis.PUBLISHED, 1))
    official, provisional = _facts(record), _facts(record.get("provisional", {}))
    if is_provisional(*standing):
        official, provisional = Facts(), _joined(official, provisional)
    return Organisation(
        id=record["id"],
        kind=record["kind"],
        names={language: tuple(names) for language, names in record["names"].items()},
        regions=tuple(record.get("regions", ())),
        official=official,
        provisional=provisional,
        policy=_policy(record.get("policy", {})),
        website=record.get("website"),
        sources=tuple(Source(row["fact"], row["url"], _day(row, "checked")) for row in record.get("sources", ())),
        group=record.get("group"),
        complete=frozenset(record.get("complete", ())),
        basis=standing[0],
        independent=standing[1],
    )


def _stands_on(row: Record, otherwise: Standing) -> Standing:
    """Return on what a row stands: its own basis, observed once where it does not say how often."""
    if "basis" not in row:
        return otherwise[0], row.get("independent", otherwise[1])
    return Basis(row["basis"]), row.get("independent", 1)


def _standing(organisation: Organisation) -> Standing:
    return organisation.basis, organisation.independent


def _standing_record(standing: Standing, otherwise: Standing) -> dict[str, Any]:
    """Return a basis in the keys of a file; none where it goes without saying."""
    if standing == otherwise:
        return {}
    return {"basis": str(standing[0]), **({"independent": standing[1]} if standing[1] != 1 else {})}


def _joined(one: Facts, other: Facts) -> Facts:
    both = {each.name: (*getattr(one, each.name), *getattr(other, each.name)) for each in fields(Facts)}
    return Facts(**{name: tuple(dict.fromkeys(values)) for name, values in both.items()})


def _facts(record: Record) -> Facts:
    senders = tuple(SenderId(row["scheme"], row["value"], row["value"]) for row in record.get("senders", ()))
    return Facts(senders=senders, **{name: tuple(record.get(name, ())) for name in LISTS})


def _facts_record(facts: Facts) -> dict[str, Any]:
    return {
        "senders": [{"scheme": sender.scheme, "value": sender.value} for sender in facts.senders],
        **{name: list(getattr(facts, name)) for name in LISTS},
    }


def _policy(record: Record) -> Policy:
    said: dict[str, Any] = {key: tuple(value) if POLICY[key] == TEXTS else value for key, value in record.items()}
    return Policy(**said)


def policy_record(policy: Policy) -> dict[str, Any]:
    """Return a policy in the keys of a file; `links`, `callback` and `asks` are always written, the others if set."""
    if policy == Policy():
        return {}
    said = {key: getattr(policy, key) for key in POLICY}
    written = {key: list(value) if isinstance(value, tuple) else value for key, value in said.items()}
    return {**{key: written.pop(key) for key in _ALWAYS}, **_filled(written)}


def _template(row: Record, organisation: str, otherwise: Standing) -> Template:
    basis, independent = _stands_on(row, otherwise)
    return Template(
        id=row["id"],
        organisation=organisation,
        language=row["language"],
        category=row["category"],
        body=row["body"],
        valid_from=_day(row, "valid_from"),
        valid_to=_day(row, "valid_to"),
        basis=basis,
        independent=independent,
        sources=tuple(row.get("sources", ())),
    )


def _template_record(template: Template, otherwise: Standing) -> dict[str, Any]:
    return _filled(
        {
            "id": template.id,
            "language": template.language,
            "category": template.category,
            "body": template.body,
            "valid_from": _written(template.valid_from),
            "valid_to": _written(template.valid_to),
            **_standing_record((template.basis, template.independent), otherwise),
            "sources": list(template.sources),
        }
    )


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in (None, [], {})}
