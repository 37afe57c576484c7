"""`…/versions/{version}`: one version with its history, its differences and its possible actions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Form, Path
from starlette.responses import Response

from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import queries
from sms_verify.store.registry.entries import Entry, shape_faults
from sms_verify.store.registry.versions import entry_of
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import VersionRow
from sms_verify.web.bank.context import BankContext, BankDep, VersionId
from sms_verify.web.bank.diff_view import rows
from sms_verify.web.bank.entry_view import labels, line, value_of
from sms_verify.web.bank.forms import DATES, FORMS
from sms_verify.web.bank.preview import preview_of_thing
from sms_verify.web.staff.page import done, own_path

router = APIRouter(prefix="/bank/{organisation}/versions/{version}")

WITH_REASON = (Action.REJECT, Action.RETIRE, Action.WITHDRAW)
"""Actions that require a reason, because they end an entry that others rely on."""

EFFECTIVE = (Action.APPROVE, Action.RETIRE, Action.WITHDRAW)
"""Actions that may change which version is in force."""

LONGEST_REASON = 500


class HistoryLine(NamedTuple):
    """An event in a version's history."""

    what: str
    at: datetime.datetime | None
    person: str


@router.get("")
def version_page(visit: BankDep, version: VersionId) -> Response:
    """Show a version."""
    return _page(visit, version)


@router.post("/{action}")
def act(
    visit: BankDep,
    version: VersionId,
    action: Annotated[Action, Path()],
    reason: Annotated[str, Form(max_length=LONGEST_REASON * 2)] = "",
    back: Annotated[str, Form(max_length=300)] = "",
) -> Response:
    """Apply an action to a version, and refresh this process's registry."""
    if action is Action.APPROVE or visit.person.is_a(Role.OPERATOR):
        visit.person.proves(visit.wired.now(), own_path(back) if back else visit.path("versions", version))
    why = "".join(filter(str.isprintable, " ".join(reason.split())))[:LONGEST_REASON]
    try:
        with visit.wired.the_store.database.writing() as session:
            before = VersionState(visit.version(session, version).state)
            if (
                not why
                and action in WITH_REASON
                and before in (VersionState.APPROVED, VersionState.SUBMITTED, VersionState.ENDORSED)
            ):
                raise InvalidInput(Reason("desk.reason"))
            state = VersionState(visit.desk(session).do(version, action, why or None).state)
    except SmsVerifyError as error:
        return _page(visit, version, error, why)
    if action in EFFECTIVE:
        visit.wired.refresh_registry()
    what = "endorse" if state is VersionState.ENDORSED else action
    return done(own_path(back) if back else visit.path("versions", version), f"version_{what}")


def _page(visit: BankContext, version: int, error: SmsVerifyError | None = None, reason: str = "") -> Response:
    words = visit.words
    with visit.wired.the_store.database.reading() as session:
        row = visit.version(session, version)
        thing, desk = entry_of(row), visit.desk(session)
        before = _before(row)
        is_sound = not any(shape_faults(thing))
        is_open = row.state in queries.OPEN
        values = {
            "line": line(row, words, queries.people(session, (row,))),
            "fields": _fields(thing, visit),
            "moments": _moments(row, queries.people(session, (row,))),
            "differences": rows(entry_of(before), thing, words) if before else (),
            "before": before.id if before else None,
            "others": tuple(line(each, words, {}) for each in reversed(row.thing.versions) if each.id != row.id),
            "allowed": desk.allowed(row),
            "faults": tuple(map(words.reason, desk.faults(thing))) if is_open else (),
            "doubts": tuple(map(words.reason, desk.doubts(thing))) if is_open else (),
            "overlaps": tuple(map(words.reason, desk.overlaps(thing))) if is_open and is_sound else (),
        }
    is_template = thing.key.kind == "template" and is_sound
    return visit.show(
        "bank/version.html",
        error=error,
        preview=preview_of_thing(visit, thing) if is_template else None,
        labels=labels(thing.key.kind, words),
        reason_typed=reason,
        with_reason=WITH_REASON,
        **values,
    )


def _before(row: VersionRow) -> VersionRow | None:
    """Return the version to compare with: the one in force, or the last that was before this one."""
    others = [each for each in row.thing.versions if each.id != row.id]
    standing = [each for each in others if each.state == VersionState.APPROVED]
    earlier = [each for each in others if each.number < row.number and each.approved_at]
    return next(iter(standing if row.approved_at is None else earlier[::-1]), None)


def _fields(thing: Entry, visit: BankContext) -> tuple[tuple[str, str], ...]:
    """Return a thing's fields in words; a body is shown by the preview."""
    held = {**thing.content, "key": thing.key.key, "valid_from": thing.valid_from, "valid_to": thing.valid_to}
    names = [field.name for field in (*FORMS[thing.key.kind], *DATES) if field.name != "body"]
    return tuple((name, value_of(name, held.get(name), visit.words)) for name in names)


def _moments(row: VersionRow, names: Mapping[int, str]) -> tuple[HistoryLine, ...]:
    """Return what happened to a version, in order."""
    steps = (
        ("draft", row.created_at, row.author_id),
        ("submitted", row.submitted_at, row.author_id),
        ("endorsed", None, row.endorser_id),
        ("approved", row.approved_at, row.approver_id),
        (row.state, row.ended_at, row.ender_id),
    )
    return tuple(
        HistoryLine(what, at, names.get(hand or 0, ""))
        for what, at, hand in steps
        if at or (hand and what == "endorsed")
    )
