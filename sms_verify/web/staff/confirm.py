"""`/confirm`: a page without script that asks to confirm an action which cannot be undone.

A page's button leads here with the address of the action. Only the actions of this table are accepted, each with its
own sentence, so that a link from elsewhere cannot present one action as another. Permission is checked by the address
itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.tables import UserRow
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import own_path, staff_page

router = APIRouter(prefix="/confirm")

_ID, _NUMBER, _CODE = r"[a-z0-9-]{1,60}", r"[0-9]{1,9}", "[0-9A-Z-]{1,20}"
PERSON = re.compile(rf"/registry/people/({_NUMBER})/")
"""The beginning of an action on a person."""
FIELDS = {"role": re.compile("|".join(Role)), "organisation": re.compile(f"({_ID})?")}
"""Fields of an action on a role, with what they may be."""


class Act(NamedTuple):
    """An action that requires confirmation."""

    path: re.Pattern[str]
    """The paths of the action."""
    fields: Mapping[str, re.Pattern[str]] = MappingProxyType({})

    def takes(self, path: str, given: Mapping[str, str]) -> bool:
        """Whether a path and fields are those of such an action."""
        fits = all(pattern.fullmatch(given[name]) for name, pattern in self.fields.items())
        return bool(self.path.fullmatch(path)) and fits


ACTS = {
    "deactivate": Act(re.compile(rf"/registry/people/{_NUMBER}/deactivate")),
    "grant": Act(re.compile(rf"/registry/people/{_NUMBER}/grant"), FIELDS),
    "revoke": Act(re.compile(rf"/registry/people/{_NUMBER}/revoke"), FIELDS),
    "remove-factor": Act(re.compile(rf"/registry/people/{_NUMBER}/factor")),
    "revoke-key": Act(re.compile(rf"/(?:registry|bank/{_ID})/keys/{_NUMBER}/revoke")),
    "forget-table": Act(re.compile(rf"/desk/bulk/{_CODE}/cancel")),
    "stop-alerts": Act(re.compile(rf"/bank/{_ID}/alerts/{_NUMBER}/off")),
    "discard": Act(re.compile(rf"/bank/{_ID}/versions/{_NUMBER}/withdraw")),
    "join": Act(re.compile(rf"/desk/campaigns/{_CODE}/merge"), {"into": re.compile("[0-9A-Za-z -]{1,20}")}),
    "end-sessions": Act(re.compile(r"/account/sessions/end-others")),
    "new-codes": Act(re.compile(r"/account/factor/codes")),
}
"""The actions, by their sentence in `page.confirm.*`."""

Asked = Annotated[str, Query(max_length=200)]


@router.get("")
def ask(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    what: Asked = "",
    to: Asked = "",
    back: Asked = "",
    role: Asked = "",
    organisation: Asked = "",
    into: Asked = "",
) -> Response:
    """Ask to confirm an action; raises `NotFound` for a path without one, or fields that it does not take."""
    act, given = ACTS.get(what), {"role": role, "organisation": organisation, "into": into}
    if act is None or not act.takes(to, given):
        raise NotFound(Reason("not-yours"))
    words, whom = Words(of_page(request)), _whom(wired, person, to)
    known = wired.checker.registry.organisations.get(organisation)
    return staff_page(
        request,
        "confirm.html",
        words,
        person,
        keep=f"&{urlencode({'what': what, 'to': to, 'back': own_path(back), **given})}",
        what=what,
        to=to,
        whom=whom,
        back=own_path(back),
        fields={name: given[name] for name in act.fields},
        role_name=words.page(f"people.role_{role}") if "role" in act.fields else "",
        place=words.name_of(known) if known else organisation,
    )


def _whom(wired: Services, person: Person, to: str) -> str:
    """Return the login of the person whom an action is done to; empty where it is done to nobody."""
    found = PERSON.match(to)
    if not found:
        return ""
    person.needs(Role.OPERATOR)
    with wired.the_store.database.reading() as session:
        user = session.get(UserRow, int(found[1]))
        if user is None:
            raise NotFound(Reason("not-yours"))
        return user.login
