"""The permissions of every route, written down from the purpose of each desk.

The steps of a version come from the workflow's own table. A route that no line declares fails its test.
"""

from __future__ import annotations

from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.roles import Role

ANYBODY, SIGNED_IN, UPLOADER, WORKFLOW = "anybody", "signed in", "uploader", "workflow"
MAKER, CHECKER, OPERATOR, AUDITOR, AGENT, LEAD = (
    *(Role.MAKER, Role.CHECKER, Role.OPERATOR, Role.AUDITOR),
    *(Role.AGENT, Role.LEAD),
)
Allowed = tuple[object, ...]

AT_BANK: Allowed = (MAKER, CHECKER, OPERATOR, AUDITOR)
OF_BANK: Allowed = (MAKER, CHECKER)
AT_DESK: Allowed = (AGENT, LEAD)

_BANK, _VERSION, _CASE = "/bank/{organisation}", "/bank/{organisation}/versions/{version}", "/desk/cases/{report}"

LOOKS: dict[str, Allowed] = {
    **dict.fromkeys(
        ("/", "/v", "/about", "/privacy", "/developers", "/o", "/r", "/sign-in", "/forgot", "/reset", "/static"),
        (ANYBODY,),
    ),
    **dict.fromkeys(
        ("/robots.txt", "/sitemap.xml", "/.well-known", "/learn", "/help", "/quiz", "/now", "/log", "/alert-mails"),
        (ANYBODY,),
    ),
    **dict.fromkeys(("/healthz", "/readyz", "/openapi.json"), (ANYBODY,)),
    **dict.fromkeys(("/api/v1/organisations", "/api/v1/versions", "/api/v1/reports"), (ANYBODY,)),
    "/api/v1/lookup": (ANYBODY, Scope.CHECK),
    "/api/v1/registry": (Scope.REGISTRY_READ,),
    "/metrics": (Scope.REPORTS_READ,),
    "/account": (SIGNED_IN,),
    "/confirm": (SIGNED_IN,),
    "/bank": (SIGNED_IN,),
    _BANK: AT_BANK,
    f"{_BANK}/import": (MAKER,),
    f"{_BANK}/new": (MAKER,),
    f"{_BANK}/keys": OF_BANK,
    f"{_BANK}/audit": (CHECKER, AUDITOR),
    f"{_VERSION}/edit": (WORKFLOW,),
    "/registry": (OPERATOR, AUDITOR),
    "/registry/people": (OPERATOR,),
    "/registry/organisations/invite": (OPERATOR,),
    "/registry/keys": (OPERATOR,),
    "/desk": (*AT_DESK, AUDITOR),
    "/desk/bulk": AT_DESK,
    "/desk/bulk/{code}": (UPLOADER,),
}
"""Roles that may read the pages under a path; the longest matching path counts."""

DOES: dict[str, Allowed] = {
    **dict.fromkeys(("/quiz", "/", "/report", "/r", "/sign-in", "/sign-out", "/forgot", "/reset"), (ANYBODY,)),
    **dict.fromkeys(("/api/v1/reports", "/alert-mails"), (ANYBODY,)),
    "/api/v1/check": (ANYBODY, Scope.CHECK),
    "/api/v1/registry": (Scope.REGISTRY_WRITE,),
    "/account": (SIGNED_IN,),
    f"{_BANK}/import": (MAKER,),
    f"{_BANK}/new": (MAKER,),
    f"{_BANK}/open": (WORKFLOW,),
    f"{_BANK}/preview": AT_BANK,
    f"{_VERSION}/try": AT_BANK,
    f"{_VERSION}/edit": (WORKFLOW,),
    f"{_VERSION}/{{action}}": (WORKFLOW,),
    f"{_BANK}/keys": OF_BANK,
    f"{_BANK}/domains": (MAKER, CHECKER, OPERATOR),
    f"{_BANK}/alerts": OF_BANK,
    f"{_BANK}/reports": OF_BANK,
    "/registry/organisations": (OPERATOR,),
    "/registry/people": (OPERATOR,),
    "/registry/keys": (OPERATOR,),
    "/registry/audit": (OPERATOR, AUDITOR),
    "/desk/receipt": AT_DESK,
    "/desk/bulk": AT_DESK,
    "/desk/bulk/{code}": (UPLOADER,),
    "/desk/campaigns/{code}/decide": AT_DESK,
    "/desk/campaigns/{code}/undo": AT_DESK,
    "/desk/next": AT_DESK,
    "/desk/decide": AT_DESK,
    "/desk/many/{cases}/undo": AT_DESK,
    "/desk/filters": (*AT_DESK, AUDITOR),
    "/desk/campaigns/{code}/merge": (LEAD,),
    _CASE: AT_DESK,
    f"{_CASE}/teach": (LEAD,),
    f"{_CASE}/agree": (LEAD,),
}
"""Roles that may send forms or bodies to the routes under a path."""

REGISTRYS_OWN = ("/registry/keys/{key}",)
"""Routes of the registry's desk that act on its own objects only; its other routes act on everybody's."""

OF_PROGRAMS = ("/api", "/metrics")


def declared(method: str, route: str) -> Allowed:
    """Return the roles that may use a route; raises `KeyError` for an undeclared one."""
    table = LOOKS if method == "GET" else DOES
    fitting = [each for each in table if route == each or (route.startswith(f"{each.rstrip('/')}/") and each != "/")]
    if not fitting:
        raise KeyError(f"{method} {route}: say in tests/support/access_permissions.py who may pass")
    return table[max(fitting, key=len)]
