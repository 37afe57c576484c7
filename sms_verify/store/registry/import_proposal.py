"""A table of one organisation's templates as the drafts that would come of it: read and translated, nothing stored.

A row that makes no template fails with its reason. A template with faults comes in: a draft is where they are mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates.grammar import LONGEST_TEXT, parse
from sms_verify.core.templates.provider_placeholders import NATIVE, translate
from sms_verify.core.types import MAX_LENGTH, Basis, Organisation, Slot, Template
from sms_verify.errors import InvalidInput, InvalidTemplate, SmsVerifyError
from sms_verify.reasons import Reason, all_of
from sms_verify.registry_files.importing import sources
from sms_verify.registry_files.importing.columns import REQUIRED, Columns
from sms_verify.registry_files.importing.rows import Defaults, Failure, ImportRefused, RowReader
from sms_verify.registry_files.importing.sent import texts_of
from sms_verify.registry_files.importing.sources import SourceChunk, SourceRow
from sms_verify.store.registry.entries import Entry, entry_of_template
from sms_verify.store.registry.versions import keyed
from sms_verify.tabular.limits import IMPORT

KINDS = (".csv", ".tsv", ".xlsx", ".parquet", ".jsonl", ".json")
"""Files that are taken from strangers: none that is packed as a whole."""

_AROUND = 24
"""Characters around a slot by which people tell what stands in it."""

_FIGURE = re.compile(r"\d")
_NAME = re.compile(r"\{([A-Za-z_][A-Za-z0-9_-]*):")


class Question(NamedTuple):
    """A slot that a person must type, by the words around it; the same words ask the same."""

    before: str
    after: str
    kind: str
    """Taken as long as nobody says otherwise."""


class Proposed(NamedTuple):
    """A row that would become a draft."""

    line: str
    thing: Entry
    slots: tuple[tuple[str, Question], ...] = ()
    """Slots, as their body writes them, that a person must type."""
    fault: str = ""
    """Why its placeholders could not be made slots."""


@dataclass(slots=True)
class Proposal:
    """What a table would bring."""

    rows: list[Proposed] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def propose(file: Path, name: str, registry: Registry, defaults: Defaults) -> Proposal:
    """Return what a file, called `name` by its sender, would bring; raises `InvalidInput`."""
    if not file.name.lower().endswith(KINDS):
        raise InvalidInput(_unreadable())
    if defaults.organisation not in registry.organisations:
        registry = registry.with_changes(Organisation(defaults.organisation, "other", {"en": ("-",)}))
    desk, proposal, taken = RowReader(registry, defaults), Proposal(), set[str]()
    for chunk in _chunks(file, name):
        _complete(chunk.columns, defaults)
        for row in chunk.rows:
            _take(proposal, taken, desk, row, chunk.columns)
    if not proposal.rows and not proposal.failures:
        raise InvalidInput(Reason("import.nothing"))
    return proposal


def messages_of(file: Path, name: str) -> list[str]:
    """Return the messages in a file, called `name` by its sender; raises `InvalidInput`."""
    if not file.name.lower().endswith(KINDS):
        raise InvalidInput(_unreadable())
    return texts_of(_chunks(file, name)).texts


def proposed_of(template: Template, told: str) -> Proposed:
    """Return a template that was found in messages as a row; asked is what stands in its free text."""
    entry = keyed(entry_of_template(replace(template, basis=Basis.REGISTERED)))
    body = entry.content["body"]
    slots = [
        f"{{{each.name}:text({each.limit})}}" for each in parse(body) if isinstance(each, Slot) and each.kind == "text"
    ]
    return Proposed(told, entry, tuple((slot, _question(body, slot)) for slot in slots))


def typed(row: Proposed, kinds: Sequence[str]) -> Entry:
    """Return a row's thing with the kinds that a person chose for its slots, in their order."""
    body = row.thing.content["body"]
    for (slot, question), kind in zip(row.slots, kinds, strict=True):
        if kind != question.kind:
            body = body.replace(slot, f"{{{_name(slot, question.kind, kind, body)}:{written(kind)}}}", 1)
    return replace(row.thing, content={**row.thing.content, "body": body})


def written(kind: str) -> str:
    """Return a kind as a slot writes it."""
    return f"text({LONGEST_TEXT})" if kind == "text" else kind


def _name(slot: str, before: str, kind: str, body: str) -> str:
    """Return a slot's name: its own, or the new kind's where it was only called after the old one."""
    names = _NAME.findall(body)
    own = slot[1:].partition(":")[0]
    if own.rstrip("0123456789") != before:
        return own
    numbered = (f"{kind}{number}" for number in range(2, len(names) + 3))
    return next(name for name in (kind, *numbered) if name not in names)


def _chunks(file: Path, name: str) -> Iterator[SourceChunk]:
    try:
        yield from sources.chunks(file, IMPORT, name)
    except InvalidInput as error:
        codes = {reason.code for reason in error.reasons if isinstance(reason, Reason)}
        raise InvalidInput(_unreadable()) if "table.unreadable" in codes else error from None


def _unreadable() -> Reason:
    return Reason("import.unreadable", known=" ".join(KINDS))


def _complete(columns: Columns, defaults: Defaults) -> None:
    for name in REQUIRED:
        if name not in columns.names and not getattr(defaults, name, ""):
            raise InvalidInput(Reason("import.column", column=name))


def _take(proposal: Proposal, taken: set[str], desk: RowReader, row: SourceRow, columns: Columns) -> None:
    try:
        proposed = _proposed(row.place, desk.template(row, columns), desk.defaults)
        key = proposed.thing.key.key
        if key in taken:
            raise ImportRefused(Reason("at", place="id", reason=Reason("row.twice")))
        taken.add(key)
        proposal.rows.append(proposed)
    except SmsVerifyError as refusal:
        proposal.failures.append(Failure(row.place, desk.defaults.organisation, row.cells[1], all_of(refusal.reasons)))


def _proposed(line: str, template: Template, defaults: Defaults) -> Proposed:
    if template.organisation != defaults.organisation:
        said = Reason("row.house", value=template.organisation, organisation=defaults.organisation)
        raise ImportRefused(Reason("at", place="organisation", reason=said))
    if len(template.body) > MAX_LENGTH:
        raise ImportRefused(Reason("slot.long", count=len(template.body), most=MAX_LENGTH))
    thing = keyed(entry_of_template(replace(template, basis=Basis.REGISTERED)))
    try:
        read = translate(template.body, defaults.style)
    except InvalidTemplate as error:
        return Proposed(line, thing, fault=all_of(error.reasons))
    slots = tuple(f"{{{each.slot}:{each.kind}}}" for each in read.guesses if each.todo)
    thing = replace(thing, content={**thing.content, "body": read.body})
    return Proposed(line, thing, tuple((slot, _question(read.body, slot)) for slot in slots))


def _question(body: str, slot: str) -> Question:
    """Return the words around a slot, up to other slots and to figures."""
    before, _, after = body.partition(slot)
    kind = slot.partition(":")[2].rstrip("}").partition("(")[0]
    words = _FIGURE.split(NATIVE.split(before)[-1])[-1], _FIGURE.split(NATIVE.split(after)[0])[0]
    return Question(_last(words[0]), _last(words[1][::-1])[::-1], kind)


def _last(words: str) -> str:
    """Return the end of some words, whole ones where they are written apart."""
    end = words[-_AROUND:]
    return end if len(words) <= _AROUND else end.partition(" ")[2] or end
