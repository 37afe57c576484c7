"""`/registry/keys`: API keys of the registry's own programs, managed by operators."""

from __future__ import annotations

from starlette.requests import Request

from sms_verify.store.people.roles import Role
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.staff.keys_view import Keys, key_routes


def keys(request: Request, wired: ServicesDep, person: PersonDep) -> Keys:
    """Return an operator at the registry's keys."""
    person.needs(Role.OPERATOR)
    return Keys(request, wired, person, None, "/registry/keys", needs_proof=True)


router = key_routes("/registry/keys", keys)
