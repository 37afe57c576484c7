"""Organisations as rows of a bulk table: thousands that have names, domains and little else.

Lists part at `;`. A name is `tag:name` (without a tag: `und`), a sender `scheme:value`, a source an address or a name
with the day on which it was read behind it, if that is known: `https://example.org/list 2026-11-27`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sms_verify import lazy_re as re
from sms_verify.core.registry.problem import Problem
from sms_verify.core.registry.records import ParsedRecord, listed, read
from sms_verify.core.types import Organisation, SenderId
from sms_verify.reasons import Reason

COLUMNS = (
    *("id", "group", "kind", "regions", "names", "aliases", "website", "domains", "hotlines", "senders", "complete"),
    *("basis", "independent", "sources"),
)
ALL = "all"
"""The fact whose source is that of a whole row."""

_PLAIN = ("regions", "domains", "hotlines", "complete")
_TAG = re.compile(r"([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?):")
_DAY = re.compile(r" (\d{4}-\d\d-\d\d)$")


def read_row(row: Mapping[str, str], file: str = "", place: str = "") -> ParsedRecord:
    """Return the organisation of a row, or every reason why it has none."""
    cells: dict[str, Any] = {name: cell for name, cell in row.items() if name not in ("aliases", "sources")}
    cells |= {name: listed(row[name]) for name in _PLAIN if name in row}
    cells["names"] = _names(listed(row.get("names", "")) + listed(row.get("aliases", "")))
    cells["senders"] = [_sender(each) for each in listed(row.get("senders", ""))]
    cells["sources"] = [_source(each) for each in listed(row.get("sources", ""))]
    if (count := row.get("independent", "")).isdecimal():
        cells["independent"] = int(count)
    unknown = [Problem(file, f"{place}.{key}", Reason("shape.unknown", known=" ".join(COLUMNS))) for key in _extra(row)]
    found = read(cells, file)
    problems = [*unknown, *(Problem(file, f"{place}.{each.key}", each.reason) for each in found.problems)]
    return ParsedRecord(None, (), tuple(problems)) if problems else found


def write_row(organisation: Organisation) -> dict[str, str]:
    """Return an organisation as a row, without its policy, signatures and templates."""
    facts = [organisation.official, organisation.provisional]
    names = [f"{tag}:{name}" for tag, spellings in organisation.names.items() for name in spellings]
    row = {
        "id": organisation.id,
        "group": organisation.group or "",
        "kind": organisation.kind,
        "regions": ";".join(organisation.regions),
        "names": ";".join(names),
        "website": organisation.website or "",
        "domains": ";".join(each for part in facts for each in part.domains),
        "hotlines": ";".join(each for part in facts for each in part.hotlines),
        "senders": ";".join(_written(each) for part in facts for each in part.senders),
        "complete": ";".join(sorted(organisation.complete)),
        "basis": str(organisation.basis),
        "independent": str(organisation.independent),
        "sources": ";".join(f"{each.url} {each.checked or ''}".rstrip() for each in organisation.sources),
    }
    return {name: cell for name, cell in row.items() if cell}


def _extra(row: Mapping[str, str]) -> Iterable[str]:
    return (key for key in row if key not in COLUMNS)


def _names(entries: Iterable[str]) -> dict[str, list[str]]:
    """Return names by language; one that is given twice counts once."""
    names: dict[str, dict[str, None]] = {}
    for entry in entries:
        tag = _TAG.match(entry)
        name = entry[tag.end() :].strip() if tag else entry
        names.setdefault(tag[1] if tag else "und", {})[name] = None
    return {tag: list(spellings) for tag, spellings in names.items()}


def _sender(entry: str) -> dict[str, str]:
    scheme, _, value = entry.partition(":")
    return {"scheme": scheme, "value": value}


def _written(sender: SenderId) -> str:
    return f"{sender.scheme}:{sender.value}"


def _source(entry: str) -> dict[str, str]:
    day = _DAY.search(entry)
    return {"fact": ALL, "url": entry[: day.start()], "checked": day[1]} if day else {"fact": ALL, "url": entry}
