"""`…/open`: many versions at once: edit and submit drafts, approve or reject submissions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from sqlalchemy.orm import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from sms_verify.errors import SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import queries
from sms_verify.store.registry.lint import Found, Lint
from sms_verify.store.registry.queries import VersionQuery
from sms_verify.store.registry.versions import entry_of
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import VersionRow
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.bank.entry_view import EntryLine, line
from sms_verify.web.bank.forms import Posted
from sms_verify.web.bank.version import EFFECTIVE, LONGEST_REASON
from sms_verify.web.rendering.pagination import PageNumber, typed_number
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}/open")

VERSIONS_PER_PAGE = 200
"""Versions on one page, all decided by one button."""

TOGETHER = {
    VersionState.DRAFT: (Action.SUBMIT, Action.WITHDRAW),
    VersionState.SUBMITTED: (Action.APPROVE, Action.REJECT, Action.RECALL),
    VersionState.ENDORSED: (Action.APPROVE, Action.REJECT, Action.RECALL),
}
"""Actions that apply to many versions at once, by state."""


class ReviewLine(NamedTuple):
    """A version that waits, with the problems that it has."""

    line: EntryLine
    allowed: tuple[Action, ...]
    faults: tuple[str, ...]
    doubts: tuple[str, ...]
    ticked: bool


class Left(NamedTuple):
    """A version on which the action failed, and the reason."""

    line: EntryLine
    reasons: tuple[str, ...]


StateAsked = Annotated[str, Query(max_length=40)]


@router.get("")
def waiting(visit: BankDep, state: StateAsked = "", number: PageNumber = 1, ticked: str = "") -> Response:
    """List the versions in a state; `ticked` ticks all sound ones, doubtful ones are ticked by hand."""
    return _page(visit, _state(visit, state), number, ticked="all" if ticked else "")


@router.post("")
def decide(visit: BankDep, form: Posted, state: StateAsked = "", number: PageNumber = 1) -> Response:
    """Apply one action to all ticked versions; failures keep their state and are listed with the reason."""
    chosen, action = _state(visit, state), str(form.get("do", ""))
    reason = _written(form, "reason")
    typed = map(typed_number, form.getlist("version"))
    versions = [each for each in typed if each is not None][:VERSIONS_PER_PAGE]
    problem = _problem(chosen, action, reason, versions)
    if problem:
        return _page(visit, chosen, number, problems=(visit.words.reason(problem),), chosen=frozenset(versions))
    if action == Action.APPROVE or visit.person.is_a(Role.OPERATOR):
        visit.person.proves(visit.wired.now(), f"{visit.path('open')}?state={chosen}")
    if action == Action.APPROVE and not form.get("reviewed"):
        return _review(visit, chosen, number, versions)
    if action == Action.WITHDRAW and not form.get("reviewed"):
        return _discarding(visit, chosen, number, versions)
    reasons = {each: _written(form, f"reason-{each}") or reason or None for each in versions}
    _look_first(visit, versions)
    with visit.wired.the_store.database.writing() as session:
        left = tuple(_all(visit, session, reasons, Action(action)))
    if Action(action) in EFFECTIVE:
        visit.wired.refresh_registry()
    if left:
        return _page(visit, chosen, number, left=left, taken=len(versions) - len(left))
    return done(visit.path("open"), f"open_{action}")


def _look_first(visit: BankContext, versions: Iterable[int]) -> None:
    """Lint versions before the database is held for the changes."""
    with visit.wired.the_store.database.reading() as session:
        looked = _Look(visit, session)
        for identifier in versions:
            looked.found(visit.version(session, identifier))


def _problem(state: VersionState, action: str, reason: str, versions: list[int]) -> Reason | None:
    if action not in TOGETHER[state]:
        return Reason("open.action")
    if not versions:
        return Reason("open.nothing")
    return Reason("desk.reason") if action == Action.REJECT and not reason else None


def _written(form: FormData, name: str) -> str:
    """Return a reason on one line, as long as it may be."""
    return "".join(filter(str.isprintable, " ".join(str(form.get(name, "")).split())))[:LONGEST_REASON]


def _review(visit: BankContext, state: VersionState, number: int, versions: Iterable[int]) -> Response:
    """Say what is sound, what is doubtful and what cannot be approved, before anything is."""
    with visit.wired.the_store.database.reading() as session:
        looked, rows = _Look(visit, session), [visit.version(session, identifier) for identifier in versions]
        found = [looked.at(row, line(row, visit.words, {}), looked.found(row)) for row in rows]
    return visit.show(
        "bank/review.html",
        state=state,
        number=number,
        sound=[each for each in found if not (each.faults or each.doubts)],
        doubtful=[each for each in found if each.doubts],
        faulty=[each for each in found if each.faults],
        longest=LONGEST_REASON,
    )


def _discarding(visit: BankContext, state: VersionState, number: int, versions: Iterable[int]) -> Response:
    """Ask once more before drafts are discarded, and name each."""
    with visit.wired.the_store.database.reading() as session:
        lines = [line(visit.version(session, identifier), visit.words, {}) for identifier in versions]
    return visit.show("bank/discard.html", state=state, number=number, lines=lines)


def _all(visit: BankContext, session: Session, reasons: Mapping[int, str | None], action: Action) -> Iterable[Left]:
    """Take versions on, each whole or not at all, and yield those that stay."""
    desk = visit.desk(session)
    for row in [visit.version(session, identifier) for identifier in reasons]:
        try:
            with session.begin_nested():
                desk.do(row.id, action, reasons[row.id])
        except SmsVerifyError as error:
            session.refresh(row)
            yield Left(line(row, visit.words, {}), tuple(map(visit.words.reason, error.reasons)))


def _state(visit: BankContext, asked: str) -> VersionState:
    """Return the state that is asked for, else the first that somebody like this person decides."""
    if asked in tuple(TOGETHER):
        return VersionState(asked)
    return VersionState.DRAFT if visit.writes else VersionState.SUBMITTED


def _page(
    visit: BankContext,
    state: VersionState,
    number: int,
    *,
    problems: tuple[str, ...] = (),
    left: tuple[Left, ...] = (),
    taken: int = 0,
    ticked: str = "",
    chosen: frozenset[int] = frozenset(),
) -> Response:
    with visit.wired.the_store.database.reading() as session:
        page = queries.page(session, VersionQuery(visit.organisation, states=(state,)), number, VERSIONS_PER_PAGE)
        looked, people = _Look(visit, session), queries.people(session, page.versions)
        lines = [(each, line(each, visit.words, people), looked.found_by_now(each)) for each in page.versions]
        found = [looked.at(*each, ticked, chosen) for each in lines]
        counted = queries.counts(session, visit.organisation)
    actions = tuple(action for action in TOGETHER[state] if any(action in each.allowed for each in found))

    def address(to: int, **more: str) -> str:
        return f"{visit.path('open')}?{urlencode({'state': state, 'page': to, **more})}"

    return visit.show(
        "bank/open.html",
        status=422 if problems else 200,
        problems=problems,
        state=state,
        states={each: sum(count for (_, of), count in counted.items() if of is each) for each in TOGETHER},
        page=page,
        address=address,
        found=found,
        actions=actions,
        left=left,
        taken=taken,
    )


class _Look:
    """One look at versions that wait, with what the lint finds in each."""

    def __init__(self, visit: BankContext, session: Session) -> None:
        self.visit, self.desk = visit, visit.desk(session)
        self.head, self.lint = self.desk.head(visit.organisation), Lint(self.desk.registry)

    def found(self, row: VersionRow) -> Found:
        """Return what is found in a version."""
        return self.lint.found(entry_of(row), self.head)

    def found_by_now(self, row: VersionRow) -> Found:
        """Return what is found in a version, as far as this look has time for it."""
        return self.lint.found_by_now(entry_of(row), self.head)

    def at(
        self, row: VersionRow, shown: EntryLine, found: Found, ticked: str = "", chosen: frozenset[int] = frozenset()
    ) -> ReviewLine:
        """Return a version as the list shows it."""
        allowed = tuple(each for each in self.desk.allowed(row) if each in TOGETHER.get(shown.state, ()))
        faults = tuple(map(self.visit.words.reason, found.faults))
        doubts = () if faults else tuple(map(self.visit.words.reason, found.doubts))
        is_sound = not (faults or doubts)
        return ReviewLine(shown, allowed, faults, doubts, row.id in chosen or bool(ticked and allowed and is_sound))
