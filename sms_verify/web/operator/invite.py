"""`/registry/organisations/invite`: add an organisation with its maker and its checker in one step.

The maker has their role at once. The checker's role is asked for here and granted by a second operator, because nobody
may create an account and give it the right to approve.
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from fastapi import APIRouter, BackgroundTasks, Form
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import resets, roles, users
from sms_verify.store.people.resets import Mailed
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.tables import UserRow
from sms_verify.web.account.password_reset import hand_link
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.operator.organisations import LONGEST_ID, refuse_id
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, said, staff_page

router = APIRouter(prefix="/registry/organisations/invite")

Field = Annotated[str, Form(max_length=500)]
NAMES = tuple(f"{who}_{what}" for who in ("maker", "checker") for what in ("login", "name", "email"))


class Invited(NamedTuple):
    """An invited person."""

    user: UserRow
    mailed: Mailed | None


@router.get("")
def show(request: Request, person: PersonDep) -> Response:
    """Show the form."""
    person.needs(Role.OPERATOR)
    return _page(request, person, {})


@router.post("")
def invite(
    request: Request,
    wired: ServicesDep,
    later: BackgroundTasks,
    person: PersonDep,
    organisation: Field = "",
    maker_login: Field = "",
    maker_name: Field = "",
    maker_email: Field = "",
    checker_login: Field = "",
    checker_name: Field = "",
    checker_email: Field = "",
) -> Response:
    """Add the organisation and both people, or nothing; each is mailed a link that nobody else sees."""
    person.needs(Role.OPERATOR)
    person.proves(wired.now(), "/registry/organisations/invite")
    act, identifier = person.act(wired.now()), organisation.strip()
    try:
        with wired.the_store.database.writing() as session:
            refuse_id(session, identifier)
            add_organisation(session, act, identifier)
            session.flush()
            maker = _add(session, act, maker_login, maker_name, maker_email)
            roles.grant(session, act, maker.user, Role.MAKER, identifier)
            checker = _add(session, act, checker_login, checker_name, checker_email)
            roles.ask(session, act, checker.user, Role.CHECKER, identifier)
    except SmsVerifyError as error:
        typed = (maker_login, maker_name, maker_email, checker_login, checker_name, checker_email)
        return _page(request, person, {"organisation": organisation, **dict(zip(NAMES, typed, strict=True))}, error)
    return _told(request, wired, later, (maker, checker))


def _add(session: Session, act: ChangeContext, login: str, name: str, email: str) -> Invited:
    user = users.add_user(session, act, login, name, email.strip() or None)
    return Invited(user, resets.for_mail(session, act, user, resets.HANDED_OVER))


def _told(request: Request, wired: Services, later: BackgroundTasks, invited: tuple[Invited, ...]) -> Response:
    ways = {hand_link(wired, later, each.mailed, of_page(request)) for each in invited}
    return done("/registry", "invited_mailed" if ways == {"mailed"} else "invited_console")


def _page(request: Request, person: Person, typed: dict[str, str], error: SmsVerifyError | None = None) -> Response:
    words = Words(of_page(request))
    return staff_page(
        request,
        "registry/invite.html",
        words,
        person,
        status=error.status if error else 200,
        problems=said(words, error) if error else (),
        typed=typed,
        longest=LONGEST_ID,
    )
