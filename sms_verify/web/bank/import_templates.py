"""`…/import`: upload a table of templates, preview its changes, then draft them all at once."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.core.registry.lint import quick
from sms_verify.core.registry.problem import Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import KINDS as SLOTS
from sms_verify.core.types import Category, Organisation, PlaceholderStyle
from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.mining.report import MiningReport
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing.rows import Defaults, Failure
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.bulk_drafts import CurrentVersion, Fate, current_versions, draft_all, fate
from sms_verify.store.registry.entries import Entry, template_of
from sms_verify.store.registry.import_proposal import KINDS, Proposed, Question, propose, typed
from sms_verify.store.registry.versions import entry_of
from sms_verify.tabular.limits import IMPORT
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.bank.diff_view import FieldDiff, rows
from sms_verify.web.bank.edit import tongues
from sms_verify.web.bank.sealed_preview import seal, unseal
from sms_verify.web.bank.unknown_kinds import UnknownKind, is_asked, replaced, unknown_kinds
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}/import")

MAX_PREVIEW_ROWS = 100
"""Rows of each group that the preview shows."""

ASKED = 400
"""Most slot kinds the preview asks for; the rest keep their guessed kind and can be corrected in the draft."""

MEGABYTES = 16
"""Size limit of a file in MiB; `security.LIMITS` admits as much."""


class ImportedRow(NamedTuple):
    """A row of the table as the preview shows it."""

    line: str
    thing: Entry
    faults: tuple[str, ...]
    doubts: tuple[str, ...]
    differences: tuple[FieldDiff, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether anything was found in it."""
        return bool(self.faults or self.doubts)


class SlotQuestion(NamedTuple):
    """A question to the person, and the number of rows that it concerns."""

    question: Question
    rows: int


async def brought(request: Request, visit: BankDep) -> AsyncIterator[FormData]:
    """Give the uploaded form, after the sender's rights are checked."""
    visit.person.needs(Role.MAKER, at=visit.organisation)
    async with request.form(max_fields=2 * ASKED, max_part_size=MEGABYTES << 20) as form:
        yield form


Brought = Annotated[FormData, Depends(brought)]


@router.get("")
def ask(visit: BankDep) -> Response:
    """Ask for a file."""
    visit.person.needs(Role.MAKER, at=visit.organisation)
    return show_form(visit, Defaults())


@router.post("")
def preview(visit: BankDep, form: Brought) -> Response:
    """Show the changes that a file proposes."""
    language, category = (str(form.get(name, "")).strip()[:40] for name in ("language", "category"))
    defaults = Defaults(visit.organisation, language, category)
    try:
        defaults = replace(defaults, style=style_of_form(str(form.get("style") or PlaceholderStyle.AUTO)))
        with tempfile.TemporaryDirectory() as folder:
            proposal = propose(*received(form, Path(folder)), visit.wired.checker.registry, defaults)
    except SmsVerifyError as error:
        return show_form(visit, defaults, error)
    with visit.wired.the_store.database.reading() as session:
        held = current_versions(session, visit.organisation, "template")
        return show_preview(visit, proposal.rows, proposal.failures, held)


def style_of_form(style: str) -> PlaceholderStyle:
    if style not in tuple(PlaceholderStyle):
        raise InvalidInput(Reason("fact.one-of", value=style, known=" ".join(PlaceholderStyle)))
    return PlaceholderStyle(style)


@router.post("/drafts")
def keep(visit: BankDep, form: Brought) -> Response:
    """Draft what the preview showed, with the slot kinds that the person chose."""
    try:
        brought_rows = unseal(visit, str(form.get("rows", "")))
        kinds = _chosen(brought_rows, form)
        known = [replaced(row, _renamed(brought_rows, form)) for row in brought_rows]
        things = [typed(row, [kinds[question] for _, question in row.slots]) for row in known]
        with visit.wired.the_store.database.writing() as session:
            draft_all(visit.desk(session), visit.organisation, "template", things)
    except SmsVerifyError as error:
        return show_form(visit, Defaults(), error)
    return done(visit.path("open"), "import")


def received(form: FormData, folder: Path) -> tuple[Path, str]:
    """Return the uploaded file under a name of ours, and the sender's own name for it."""
    sent = form.get("file")
    if not isinstance(sent, UploadFile) or not sent.filename:
        raise InvalidInput(Reason("import.nothing"))
    kind = next((kind for kind in KINDS if sent.filename.lower().endswith(kind)), "")
    file = folder / f"table{kind}"
    file.write_bytes(sent.file.read())
    return file, sent.filename


def show_form(visit: BankContext, given: Defaults, error: SmsVerifyError | None = None) -> Response:
    return visit.show(
        "bank/import.html",
        error=error,
        given=given,
        tongues=tongues(visit.words, given.language),
        categories=tuple(Category),
        styles=tuple(PlaceholderStyle),
        kinds=KINDS,
        megabytes=MEGABYTES,
        most=IMPORT.rows,
    )


def show_preview(
    visit: BankContext,
    read: list[Proposed],
    failures: list[Failure],
    held: Mapping[str, CurrentVersion],
    mined: MiningReport | None = None,
) -> Response:
    """Show the proposed changes, and how many of the sent messages the templates explain."""
    registry, words = visit.wired.checker.registry, visit.words
    house = registry.organisations.get(visit.organisation) or Organisation(visit.organisation, "other", {})
    fates: dict[Fate, list[Proposed]] = {each: [] for each in Fate}
    for row in read:
        fates[fate(row.thing, held.get(row.thing.key.key))].append(row)
    coming = [*fates[Fate.CHANGED], *fates[Fate.NEW]]
    unknown = unknown_kinds(coming)
    findings = {_key(row): _findings(row, house, registry) for row in coming}
    told = {_key(row): _not_asked(row, findings[_key(row)], unknown) for row in coming}
    shown = {
        each: tuple(_shown(row, told[_key(row)], held, visit) for row in _worst_first(fates[each], findings))
        for each in (Fate.CHANGED, Fate.NEW)
    }
    return visit.show(
        "bank/import_preview.html",
        counts={**{each: len(fates[each]) for each in Fate}, "failed": len(failures)},
        faulty=sum(bool(faults) for faults, _ in findings.values()),
        groups=[(count, words.reason(reason)) for reason, count in _repeated(told.values())],
        unknown=unknown,
        doubtful=sum(bool(doubts) and not faults for faults, doubts in findings.values()),
        shown=shown,
        failures=[(each, words.reason(each.reason)) for each in failures[:MAX_PREVIEW_ROWS]],
        questions=_questions(coming)[:ASKED],
        more_questions=max(0, len(_questions(coming)) - ASKED),
        slots=SLOTS,
        slot_name=words.slot,
        sealed=seal(visit, coming) if coming else "",
        mined=mined,
        coming=len(coming),
    )


Findings = tuple[tuple[str, ...], tuple[str, ...]]
"""Errors and warnings."""


def _key(row: Proposed) -> str:
    return row.thing.key.key


def _repeated(findings: Iterable[Findings]) -> list[tuple[str, int]]:
    """Return findings that several rows have, the first of each sort with the number of rows, most frequent first."""
    firsts: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for faults, doubts in findings:
        sorts = {getattr(reason, "code", reason): reason for reason in (*doubts, *faults)}
        firsts = sorts | firsts
        counts.update(sorts.keys())
    return [(firsts[sort], count) for sort, count in counts.most_common() if count > 1]


def _findings(row: Proposed, house: Organisation, registry: Registry) -> Findings:
    if row.fault:
        return (row.fault,), ()
    flaws = quick.flaws(template_of(row.thing), house, registry)
    faults = tuple(dict.fromkeys(each.reason for each in flaws if each.severity == Severity.ERROR))
    return faults, tuple(dict.fromkeys(each.reason for each in flaws if each.severity != Severity.ERROR))


def _not_asked(row: Proposed, findings: Findings, unknown: list[UnknownKind]) -> Findings:
    """Return findings without the one that is asked about once for all rows."""
    faults, doubts = findings
    if not is_asked(row, unknown):
        return findings
    return tuple(each for each in faults if getattr(each, "code", "") != "slot.kind"), doubts


def _worst_first(found: Iterable[Proposed], findings: Mapping[str, Findings]) -> list[Proposed]:
    return sorted(found, key=lambda row: (not findings[_key(row)][0], not findings[_key(row)][1]))[:MAX_PREVIEW_ROWS]


def _shown(row: Proposed, findings: Findings, held: Mapping[str, CurrentVersion], visit: BankContext) -> ImportedRow:
    found = held.get(row.thing.key.key)
    before = entry_of(found.version) if found and found.version else None
    faults, doubts = (tuple(map(visit.words.reason, each)) for each in findings)
    return ImportedRow(row.line, row.thing, faults, doubts, rows(before, row.thing, visit.words))


def _questions(coming: Iterable[Proposed]) -> list[SlotQuestion]:
    """Return what a person must type, the most frequent first; always in the same order for the same rows."""
    counts: dict[Question, int] = {}
    for row in coming:
        for _, question in row.slots:
            counts[question] = counts.get(question, 0) + 1
    return [SlotQuestion(question, count) for question, count in sorted(counts.items(), key=lambda each: -each[1])]


def _renamed(coming: list[Proposed], form: FormData) -> Mapping[str, str]:
    """Return the kinds that were chosen in place of unknown ones; those that stay are not in it."""
    chosen = {each.kind: str(form.get(f"unknown-{number}", "")) for number, each in enumerate(unknown_kinds(coming))}
    for kind in chosen.values():
        if kind and kind not in SLOTS:
            raise InvalidInput(Reason("fact.one-of", value=kind, known=" ".join(SLOTS)))
    return {old: new for old, new in chosen.items() if new}


def _chosen(coming: list[Proposed], form: FormData) -> Mapping[Question, str]:
    """Return the kinds that were chosen."""
    kinds: dict[Question, str] = {}
    for number, asked in enumerate(_questions(coming)):
        kind = str(form.get(f"kind-{number}", asked.question.kind))
        if kind not in SLOTS:
            raise InvalidInput(Reason("fact.one-of", value=kind, known=" ".join(SLOTS)))
        kinds[asked.question] = kind
    return kinds
