"""`/confirm`: a page without script that asks to confirm an action which cannot be undone.

A page's button leads here with the address of the action. Only the actions of this table are accepted, each with its
own sentence, so that a link from elsewhere cannot present one action as another. Permission is checked by the address
itself.
"""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import own_path, staff_page

router = APIRouter(prefix="/confirm")

FIELDS = ("role", "organisation")
"""Fields of an action on a role."""


class Act(NamedTuple):
    """An action that requires confirmation."""

    path: re.Pattern[str]
    """The paths of the action."""
    fields: tuple[str, ...] = ()


_ID, _NUMBER = r"[a-z0-9-]{1,60}", r"[0-9]{1,9}"
ACTS = {
    "deactivate": Act(re.compile(rf"/registry/people/{_NUMBER}/deactivate")),
    "grant": Act(re.compile(rf"/registry/people/{_NUMBER}/grant"), FIELDS),
    "revoke": Act(re.compile(rf"/registry/people/{_NUMBER}/revoke"), FIELDS),
    "remove-factor": Act(re.compile(rf"/registry/people/{_NUMBER}/factor")),
    "revoke-key": Act(re.compile(rf"/(?:registry|bank/{_ID})/keys/{_NUMBER}/revoke")),
    "forget-table": Act(re.compile(r"/desk/bulk/[0-9A-Z-]{1,20}/cancel")),
    "stop-alerts": Act(re.compile(rf"/bank/{_ID}/alerts/{_NUMBER}/off")),
    "discard": Act(re.compile(rf"/bank/{_ID}/versions/{_NUMBER}/withdraw")),
    "join": Act(re.compile(r"/desk/campaigns/[0-9A-Z-]{1,20}/merge"), ("into",)),
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
    """Ask to confirm an action; raises `NotFound` for a path without one."""
    act = ACTS.get(what)
    if act is None or not act.path.fullmatch(to):
        raise NotFound(Reason("not-yours"))
    words, given = Words(of_page(request)), {"role": role, "organisation": organisation, "into": into}
    known = wired.checker.registry.organisations.get(organisation)
    return staff_page(
        request,
        "confirm.html",
        words,
        person,
        keep=f"&{urlencode({'what': what, 'to': to, 'back': own_path(back), **given})}",
        what=what,
        to=to,
        back=own_path(back),
        fields={name: given[name] for name in act.fields},
        role_name=words.page(f"people.role_{role}") if words.has(f"people.role_{role}") else "",
        place=words.name_of(known) if known else organisation,
    )
