"""`…/versions/{version}/try`: check a message as if this version were in force, beside today's verdict.

Nothing that is pasted here is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from sms_verify.core.checker import Checker
from sms_verify.core.types import MAX_LENGTH, Message, Verdict
from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.store.registry.entries import Entry, shape_faults, with_changes
from sms_verify.store.registry.versions import entry_of
from sms_verify.web.bank.context import BankContext, BankDep, VersionId
from sms_verify.web.bank.entry_view import line
from sms_verify.web.bank.preview import preview_of_thing
from sms_verify.web.public.check import LONGEST_SENDER
from sms_verify.web.public.verdict_view import Result, lay_out
from sms_verify.web.staff.page import said

router = APIRouter(prefix="/bank/{organisation}/versions/{version}/try")


@dataclass(frozen=True, slots=True)
class Tried:
    """A tried message and its two verdicts."""

    text: str = ""
    sender: str = ""


@router.get("")
def ask(visit: BankDep, version: VersionId) -> Response:
    """Ask for a message; for a template, offer a generated one."""
    thing = _thing(visit, version)
    example = preview_of_thing(visit, thing).example if thing.key.kind == "template" else ""
    return _page(visit, version, Tried(example))


@router.post("")
def judge(
    visit: BankDep,
    version: VersionId,
    text: Annotated[str, Form()] = "",
    sender: Annotated[str, Form()] = "",
) -> Response:
    """Check a message twice: with this version and without it."""
    tried, thing = Tried(text.replace("\r\n", "\n"), sender.strip()[:LONGEST_SENDER]), _thing(visit, version)
    if not tried.text.strip() or len(tried.text) > MAX_LENGTH:
        key = "error.too_long" if tried.text.strip() else "error.empty"
        return _page(visit, version, tried, problems=(visit.words.page(key, limit=visit.words.limit),))
    faults = tuple(shape_faults(thing))
    try:
        if faults:
            raise InvalidInput(*faults)
        checker = visit.wired.checker
        supposed = Checker(with_changes(checker.registry, thing), checker.model)
        would = _laid_out(visit, tried, supposed)
        return _page(visit, version, tried, (would, _laid_out(visit, tried, checker)))
    except SmsVerifyError as error:
        return _page(visit, version, tried, problems=said(visit.words, error))


def _thing(visit: BankContext, version: int) -> Entry:
    with visit.wired.the_store.database.reading() as session:
        return entry_of(visit.version(session, version))


def _laid_out(visit: BankContext, tried: Tried, checker: Checker) -> Result:
    known = checker.registry.organisations.get(visit.organisation)
    region = known.regions[0] if known and known.regions else None
    message = Message(tried.text, tried.sender or None, region, received=visit.wired.today())
    verdict = checker.check(message)
    return lay_out(verdict, tried.text, visit.words, _owners(visit, verdict, checker))


def _owners(visit: BankContext, verdict: Verdict, checker: Checker) -> dict[str, str]:
    known = checker.registry.organisations
    owners = {contact.owner for contact in verdict.contacts if contact.owner}
    return {owner: visit.words.name_of(known[owner]) for owner in owners if owner in known}


def _page(
    visit: BankContext,
    version: int,
    tried: Tried,
    results: tuple[Result, Result] | None = None,
    problems: tuple[str, ...] = (),
) -> Response:
    with visit.wired.the_store.database.reading() as session:
        shown = line(visit.version(session, version), visit.words, {})
    return visit.show(
        "bank/trial.html",
        status=422 if problems else 200,
        problems=problems,
        line=shown,
        tried=tried,
        results=results,
        limit=MAX_LENGTH,
    )
