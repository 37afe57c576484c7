"""`/bank/{organisation}/keys`: the keys of an organisation's programs, made by its own people."""

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

router = APIRouter(prefix="/bank/{organisation}/keys")


def keys(
    request: Request, wired: ServicesDep, person: PersonDep, organisation: Annotated[str, Path(max_length=100)]
) -> Keys:
    """Return a maker or checker at the keys of their organisation."""
    person.needs(Role.MAKER, Role.CHECKER, at=organisation)
    return Keys(request, wired, person, organisation, f"/bank/{organisation}/keys")


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
    return keys.make(name, list(scope), days)


@router.post("/{key}/revoke")
def revoke(keys: TheKeys, key: Annotated[int, Path(ge=1, le=MAX_ROW_ID)]) -> Response:
    """Revoke a key."""
    return keys.revoke(key)
