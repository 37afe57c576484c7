"""`/registry/keys`: the keys of the registry's own programs, in the operators' hands."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.store.people.roles import Role
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.keys_view import Keys

router = APIRouter(prefix="/registry/keys")


def keys(request: Request, wired: ServicesDep, person: PersonDep) -> Keys:
    """Return an operator at the registry's keys."""
    person.needs(Role.OPERATOR)
    return Keys(request, wired, person, None, "/registry/keys")


TheKeys = Annotated[Keys, Depends(keys)]


@router.get("")
def show(keys: TheKeys) -> Response:
    """List the keys."""
    return keys.show()


@router.post("")
def make(
    keys: TheKeys,
    name: Annotated[str, Form(max_length=500)] = "",
    scope: Annotated[tuple[str, ...], Form(max_length=10)] = (),
    days: Annotated[int, Form()] = 0,
) -> Response:
    """Make a key."""
    keys.person.proves(keys.wired.now(), keys.path)
    return keys.make(name, list(scope), days)


@router.post("/{key}/revoke")
def revoke(keys: TheKeys, key: Annotated[int, Path(ge=1, le=MAX_ROW_ID)]) -> Response:
    """Revoke a key."""
    keys.person.proves(keys.wired.now(), keys.path)
    return keys.revoke(key)
