"""`GET /api/v1/organisations`: the registry's organisations, with an ETag that changes with the registry."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query
from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.core.types import Facts, Organisation, Template
from sms_verify.errors import NotFound
from sms_verify.web.api import errors
from sms_verify.web.api.schemas.messages import LanguageTag
from sms_verify.web.api.schemas.organisations import OrganisationOut, OrganisationsOut
from sms_verify.web.deps import ServicesDep, one_look
from sms_verify.web.rendering.language import wanted

router = APIRouter(
    prefix="/api/v1/organisations", tags=["registry"], dependencies=[Depends(one_look)], responses=errors(429)
)
IfNoneMatch = Annotated[str | None, Header()]
Language = Annotated[LanguageTag | None, Query(description="Language of the names; else that of Accept-Language.")]
_OF_A_TEMPLATE = ("language", "category", "body", "basis", "independent", "sources")
UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "What the ETag stands for has not changed."}}


@router.get("", response_model=OrganisationsOut, responses=UNCHANGED | errors(422))
def organisations(
    request: Request,
    wired: ServicesDep,
    language: Language = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """List every organisation of the registry."""
    registry, tongue = wired.checker.registry, wanted(request, language)
    headers = _headers(registry.version, tongue)
    if _is_held(if_none_match, headers):
        return Response(status_code=304, headers=headers)
    rows = [row(registry.organisations[id_], tongue) for id_ in sorted(registry.organisations)]
    # Thousands of rows of our own values are not compared with the document again; a test does that.
    return Response(to_json({"organisations": rows}), media_type="application/json", headers=headers)


@router.get("/{id}", response_model=OrganisationOut, responses=UNCHANGED | errors(404, 422))
def organisation(
    request: Request,
    response: Response,
    wired: ServicesDep,
    id_: Annotated[str, Path(alias="id", max_length=100)],
    language: Language = None,
    if_none_match: IfNoneMatch = None,
) -> Any:
    """Show all that the registry knows of an organisation."""
    registry, tongue = wired.checker.registry, wanted(request, language)
    found = registry.organisations.get(id_)
    if found is None:
        raise NotFound("No organisation has this id.")
    headers = _headers(registry.version, tongue)
    if _is_held(if_none_match, headers):
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return full(found, registry.templates_of(id_), tongue)


def row(organisation: Organisation, language: str) -> dict[str, Any]:
    """Return the short form of an organisation."""
    return {
        "id": organisation.id,
        "kind": organisation.kind,
        "name": organisation.name(language),
        "regions": list(organisation.regions),
        "website": organisation.official_website,
    }


def full(organisation: Organisation, templates: Iterable[Template], language: str) -> dict[str, Any]:
    """Return an organisation with everything that it registered."""
    policy = organisation.policy
    return row(organisation, language) | {
        "names": {tag: list(names) for tag, names in organisation.names.items()},
        "official": _facts(organisation.official),
        "provisional": _facts(organisation.provisional),
        "group": organisation.group,
        "complete": sorted(organisation.complete),
        "basis": organisation.basis,
        "independent": organisation.independent,
        "policy": asdict(policy),
        "templates": [{"id": each.key, **{name: getattr(each, name) for name in _OF_A_TEMPLATE}} for each in templates],
        "sources": [
            {"fact": source.fact, "url": source.url, "checked": source.checked} for source in organisation.sources
        ],
    }


def _facts(facts: Facts) -> dict[str, Any]:
    return {
        "senders": [{"scheme": sender.scheme, "value": sender.value} for sender in facts.senders],
        "signatures": list(facts.signatures),
        "domains": list(facts.domains),
        "hotlines": list(facts.hotlines),
        "emails": list(facts.emails),
        "handles": list(facts.handles),
    }


def _headers(version: str, language: str) -> dict[str, str]:
    """Return the headers that name an answer, and tell caches to ask whether it is still the same."""
    tag = '"' + hashlib.sha256(f"{version} {language}".encode()).hexdigest()[:16] + '"'
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Language", "Content-Language": language}


def _is_held(if_none_match: str | None, headers: Mapping[str, str]) -> bool:
    """Whether the asker has the answer already."""
    held = [part.strip().removeprefix("W/") for part in (if_none_match or "").split(",")]
    return headers["ETag"] in held or "*" in held
