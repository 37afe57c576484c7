"""`/registry/people/{id}`: one person's data, roles and recovery, in the operators' hands.

Operators cannot change themselves here: their own roles and access are in another operator's hands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Form, Path
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import InvalidInput, NotFound, Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.people import api_keys, resets, roles, second_factor, users
from sms_verify.store.people import help as help_
from sms_verify.store.people.roles import Role
from sms_verify.store.people.users import is_locked
from sms_verify.store.registry import queries
from sms_verify.store.tables import UserRow
from sms_verify.web.account.password_reset import hand_link
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

router = APIRouter(prefix="/registry/people/{user}")

UserId = Annotated[int, Path(alias="user", ge=1, le=MAX_ROW_ID)]
RoleName = Annotated[str, Form(max_length=20)]
Where = Annotated[str, Form(max_length=100)]
Change = Callable[[Session, ChangeContext, UserRow], object]


@router.get("")
def look(request: Request, wired: ServicesDep, person: PersonDep, user: UserId) -> Response:
    """Show a person."""
    person.needs(Role.OPERATOR)
    return show_person(request, wired, person, user)


@router.post("/grant")
def grant(
    request: Request, wired: ServicesDep, person: PersonDep, user: UserId, role: RoleName = "", organisation: Where = ""
) -> Response:
    """Grant a role, at an organisation or for the whole registry."""
    return _change(
        request,
        wired,
        person,
        user,
        "granted",
        lambda session, act, row: roles.grant(session, act, row, _role(role), organisation.strip() or None),
    )


@router.post("/revoke")
def revoke(
    request: Request, wired: ServicesDep, person: PersonDep, user: UserId, role: RoleName = "", organisation: Where = ""
) -> Response:
    """Revoke a role."""
    return _change(
        request,
        wired,
        person,
        user,
        "revoked",
        lambda session, act, row: roles.revoke(session, act, roles.held(row, _role(role), organisation or None)),
    )


@router.post("/deactivate")
def deactivate(request: Request, wired: ServicesDep, person: PersonDep, user: UserId) -> Response:
    """Deactivate a person at once, and revoke the keys that they made."""
    return _change(request, wired, person, user, "deactivated", _shut_out)


@router.post("/activate")
def activate(request: Request, wired: ServicesDep, person: PersonDep, user: UserId) -> Response:
    """Activate a person again."""
    return _change(request, wired, person, user, "activated", _let_in)


@router.post("/factor")
def remove_factor(request: Request, wired: ServicesDep, person: PersonDep, user: UserId) -> Response:
    """Remove a lost second factor; for a person who approves, two operators have to ask."""

    def remove(session: Session, act: ChangeContext, row: UserRow) -> str:
        if not help_.agreed(session, act, row, help_.FACTOR):
            return "help_asked"
        second_factor.remove(session, act, row)
        _rest(session, act, row, help_.FACTOR)
        return "factor_removed"

    return _change(request, wired, person, user, "", remove)


@router.post("/reset")
def reset(request: Request, wired: ServicesDep, later: BackgroundTasks, person: PersonDep, user: UserId) -> Response:
    """Mail a reset link; for a person who approves, two operators have to ask."""

    def make(session: Session, act: ChangeContext, row: UserRow) -> str:
        if not help_.agreed(session, act, row, help_.RESET):
            return "help_asked"
        mailed = resets.for_mail(session, act, row, resets.HANDED_OVER) if wired.settings.smtp_url else None
        if mailed:
            _rest(session, act, row, help_.RESET)
        return f"reset_{hand_link(wired, later, mailed, of_page(request))}"

    return _change(request, wired, person, user, "", make)


def show_person(
    request: Request, wired: Services, person: Person, identifier: int, *, error: SmsVerifyError | None = None
) -> Response:
    """Return a person's page."""
    words, now = Words(of_page(request)), wired.now()
    with wired.the_store.database.writing() as session:
        user = _found(session, identifier)
        chain.record(session, person.act(now), "user.look", f"user:{identifier}")
        every = queries.organisations(session)
        return staff_page(
            request,
            "registry/person.html",
            words,
            person,
            error=error,
            user=user,
            held=sorted(user.memberships, key=lambda each: (each.organisation or "", each.role)),
            names=named(wired, words, every),
            roles=tuple(Role),
            is_locked=is_locked(user, now),
            has_factor=second_factor.is_on(session, user),
            rests=user.approves_from if user.approves_from and now < user.approves_from else None,
            asked={each.what: each.asked_by for each in help_.waiting(session, user.id, now) if not roles.asked(each)},
            keys=len(api_keys.good_keys_of(session, user.id, now)),
        )


def named(wired: Services, words: Words, organisations: Iterable[str]) -> dict[str, str]:
    """Return organisations' names by their ids."""
    known = wired.checker.registry.organisations
    return {each: words.name_in(known, each) for each in organisations}


def _change(request: Request, wired: Services, person: Person, identifier: int, what: str, change: Change) -> Response:
    """Do something to a person, never the operator themselves; a change that returns a text says what was done."""
    person.needs(Role.OPERATOR)
    person.proves(wired.now(), f"/registry/people/{identifier}")
    try:
        with wired.the_store.database.writing() as session:
            user = _found(session, identifier)
            if user.id == person.id:
                raise Refused(Reason("people.yourself"))
            told = change(session, person.act(wired.now()), user)
    except NotFound:
        raise
    except SmsVerifyError as error:
        return show_person(request, wired, person, identifier, error=error)
    return done(f"/registry/people/{identifier}", told if isinstance(told, str) else what)


def _found(session: Session, identifier: int) -> UserRow:
    user = session.get(UserRow, identifier)
    if user is None:
        raise NotFound(Reason("not-yours"))
    return user


def _shut_out(session: Session, act: ChangeContext, user: UserRow) -> None:
    users.set_active(session, act, user, active=False)
    api_keys.revoke_keys_of(session, act, user.id)


def _rest(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    if help_.rest(session, act, user):
        alerts.tell_rest(session, act, user, what)


def _let_in(session: Session, act: ChangeContext, user: UserRow) -> None:
    users.set_active(session, act, user, active=True)


def _role(name: str) -> Role:
    if name not in tuple(Role):
        raise InvalidInput(Reason("people.not-held"))
    return Role(name)
