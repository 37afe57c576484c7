"""`/bank/{organisation}/keys`: API keys of an organisation's programs."""

from __future__ import annotations

from typing import Annotated

from fastapi import Path
from starlette.requests import Request

from sms_verify.store.people.roles import Role
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.staff.keys_view import Keys, key_routes


def keys(
    request: Request, wired: ServicesDep, person: PersonDep, organisation: Annotated[str, Path(max_length=100)]
) -> Keys:
    """Return a maker or checker at the keys of their organisation."""
    person.needs(Role.MAKER, Role.CHECKER, at=organisation)
    return Keys(request, wired, person, organisation, f"/bank/{organisation}/keys")


router = key_routes("/bank/{organisation}/keys", keys)
