"""One row of a source made a template, or the reason why it is none: the part of an import that runs in processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sms_verify.core import senders
from sms_verify.core.registry import records
from sms_verify.core.registry.lint import quick
from sms_verify.core.registry.problem import Problem, Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates.digest import digest
from sms_verify.core.templates.provider_placeholders import translate
from sms_verify.core.types import PlaceholderStyle, Template
from sms_verify.errors import InvalidTemplate, SmsVerifyError
from sms_verify.reasons import Reason, all_of
from sms_verify.registry_files.importing import columns
from sms_verify.registry_files.importing.sources import SourceChunk, SourceRow

TABLE = ("organisation", "id", "language", "category", "body", "valid_from", "valid_to")
"""The contract's columns."""

SIGNED = (PlaceholderStyle.ALIYUN, PlaceholderStyle.TENCENT)
"""Styles of providers that put a Chinese message's signature in front by themselves."""

_SHOWN = 20
"""Warnings of a chunk that are kept."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What fills a row's empty cells, and the style of its placeholders."""

    organisation: str = ""
    language: str = ""
    category: str = ""
    style: PlaceholderStyle = PlaceholderStyle.AUTO


class Failure(NamedTuple):
    """A row that did not come in."""

    place: str
    organisation: str
    id: str
    reason: str


class Told(NamedTuple):
    """A slot whose kind a person must type or should look at."""

    place: str
    organisation: str
    id: str
    slot: str
    kind: str
    why: str
    todo: bool


class Accepted(NamedTuple):
    """A row that comes in."""

    place: str
    cells: tuple[str, ...]
    """In the order of `TABLE`."""
    words: int
    """A digest of its literal words, the same for bodies that differ in their slots only."""
    told: tuple[Told, ...]

    @property
    def key(self) -> str:
        """`organisation/id`."""
        return f"{self.cells[0]}/{self.cells[1]}"


@dataclass(slots=True)
class ChunkOutcome:
    """The accepted rows, failures and warnings of a chunk."""

    accepted: list[Accepted] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    """The first ones."""
    mending: Counter[str] = field(default_factory=Counter)
    """How often each way to mend was told."""
    done: int = 0


class ImportRefused(SmsVerifyError):
    """A row cannot come in."""

    status = 422
    code = "refused-row"


@dataclass(frozen=True)
class RowReader:
    """Turns rows into templates: the registry, the defaults and the checks."""

    registry: Registry
    defaults: Defaults

    def judge(self, chunk: SourceChunk) -> ChunkOutcome:
        """Return the outcome of a chunk: its accepted rows, failures and warnings."""
        outcome = ChunkOutcome(done=chunk.done)
        for row in chunk.rows:
            try:
                outcome.accepted.append(self._accepted(row, chunk.columns, outcome))
            except (ImportRefused, InvalidTemplate) as refusal:
                cells = dict(zip(columns.FIELDS, row.cells, strict=True))
                owner = cells["organisation"] or self.defaults.organisation or cells["sender"] or cells["signature"]
                outcome.failures.append(Failure(row.place, owner, cells["id"], all_of(refusal.reasons)))
        return outcome

    def _accepted(self, row: SourceRow, header: columns.Columns, outcome: ChunkOutcome) -> Accepted:
        template = self.template(row, header)
        organisation, read = template.organisation, translate(template.body, self.defaults.style)
        template = replace(template, body=read.body)
        flaws = quick.flaws(template, self.registry.organisations[organisation], self.registry)
        if errors := [_at(flaw.key, flaw.reason) for flaw in flaws if flaw.severity == Severity.ERROR]:
            raise ImportRefused(*errors)
        for reason in (*(flaw.reason for flaw in flaws), *_unsigned(read.style, template)):
            outcome.mending[reason.rpartition(": ")[2]] += 1
            if len(outcome.warnings) < _SHOWN:
                outcome.warnings.append(f"{row.place}: {template.key}: {reason}")
        told = tuple(Told(row.place, organisation, template.id, *guess) for guess in read.guesses)
        return Accepted(row.place, _line(template), digest(template.body), told)

    def template(self, row: SourceRow, header: columns.Columns) -> Template:
        """Return the template of a row, its body as it stands there; raises `ImportRefused`."""
        if row.fault:
            raise ImportRefused(row.fault)
        organisation, cells = self._cells(row, header)
        read = records.read_template({"organisation": organisation, **cells})
        if isinstance(read, Problem):
            raise ImportRefused(_at(read.key, read.reason))
        return read

    def _cells(self, row: SourceRow, header: columns.Columns) -> tuple[str, dict[str, str]]:
        """Return a row's organisation and its filled cells, providers' words exchanged for ours."""
        cells = {
            name: cell.strip() if name != "body" else cell for name, cell in zip(columns.FIELDS, row.cells, strict=True)
        }
        status, sender, signature = cells.pop("status"), cells.pop("sender"), cells.pop("signature").strip("【】")
        if status and not columns.is_approved(status, header.names["status"]):
            raise ImportRefused(_at("status", Reason("row.status", value=status)))
        if columns.is_rounded(cells["id"]):
            raise ImportRefused(_at("id", Reason("row.id-rounded", value=cells["id"])))
        cells["id"] = columns.identifier(cells["id"], header.names.get("id", "id"))
        cells["category"] = columns.category(cells["category"], header.names.get("category", ""))
        for name in ("language", "category"):
            cells[name] = cells[name] or getattr(self.defaults, name)
        if signature and "【" not in cells["body"]:
            cells["body"] = f"【{signature}】{cells['body']}"
        organisation = self._owner(cells.pop("organisation"), sender, signature)
        return organisation, {name: cell for name, cell in cells.items() if cell}

    def _owner(self, given: str, sender: str, signature: str) -> str:
        """Return the id of the organisation that a row names, that was given, or whose header or signature it has."""
        if given := given or self.defaults.organisation:
            named = self.registry.organisations.get(given) or self.registry.named(given)
            if named is None:
                raise ImportRefused(_at("organisation", Reason("row.organisation", value=given)))
            if (owners := self._senders_owners(sender)) and named.id not in owners:
                raise ImportRefused(
                    _at("sender", Reason("row.sender", value=sender, owners=", ".join(owners), organisation=named.id))
                )
            return named.id
        owners = self._senders_owners(sender) or (self.registry.signed(signature) if signature else ())
        if len(owners) != 1:
            way = {"column": "organisation", "option": "--organisation"}
            if owners:
                said = Reason("row.owners", value=sender or signature, owners=", ".join(owners), **way)
            else:
                said = Reason("row.no-owner", **way)
            raise ImportRefused(_at("organisation", said))
        return owners[0]

    def _senders_owners(self, sender: str) -> tuple[str, ...]:
        """Return whose a DLT header is, with or without its prefix."""
        if not sender:
            return ()
        read = senders.read(sender, "IN").sender
        return tuple(owner.organisation for owner in self.registry.sender_owners(read) if not owner.provisional)


def _unsigned(style: PlaceholderStyle, template: Template) -> Iterator[str]:
    if style in SIGNED and template.language.startswith("zh") and "【" not in template.body:
        yield Reason("row.unsigned", column="SignName", example="【…】")


def _at(place: str, reason: str) -> Reason:
    return Reason("at", place=place, reason=reason)


def _line(template: Template) -> tuple[str, ...]:
    row = records.template_row(template)
    return tuple(row.get(name, "") for name in TABLE)


_desk: RowReader | None = None
"""Of this process, set once when it starts."""


def open_desk(desk: RowReader) -> None:
    """Set the row reader of a worker process."""
    global _desk
    _desk = desk


def judge(chunk: SourceChunk) -> ChunkOutcome:
    """Return the outcome of a chunk; runs in a worker process."""
    assert _desk  # noqa: S101, the pool's initializer ran
    return _desk.judge(chunk)
