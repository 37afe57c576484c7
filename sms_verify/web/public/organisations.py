"""`/o`: the organisations, searched by any of their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.attribution.lookup import look_up
from sms_verify.core.identifiers.organisation_names import key
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.web.deps import ServicesDep, one_look
from sms_verify.web.public.organisation import region_name
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import Paged, PageNumber
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()

ORGANISATIONS_PER_PAGE = 50


class FoundOrganisation(NamedTuple):
    """An organisation in the list."""

    id: str
    name: str
    kind: str
    regions: tuple[str, ...]


@router.get("/o", dependencies=[Depends(one_look)])
def organisations(
    request: Request,
    wired: ServicesDep,
    q: Annotated[str, Query(max_length=100)] = "",
    region: Annotated[str, Query(max_length=10)] = "",
    number: PageNumber = 1,
) -> HTMLResponse:
    """List organisations by name, in one region or in all."""
    words, known = Words(of_page(request)), wired.checker.registry.organisations
    found = [known[each] for each in (_matching(q, region, wired.checker.registry) if q.strip() else known)]
    here = [each for each in found if not region or region in each.regions]
    if not q.strip():
        here.sort(key=lambda each: key(words.name_of(each)))
    paged = Paged.of(here, number, ORGANISATIONS_PER_PAGE)
    asked = {name: value for name, value in (("q", q), ("region", region)) if value}
    return page(
        request,
        "organisations.html",
        words,
        chosen="lang" in request.query_params,
        keep="".join(f"&{urlencode({name: value})}" for name, value in asked.items()),
        q=q,
        region=region,
        regions=sorted(
            ((code, region_name(code, words)) for code in {each for house in known.values() for each in house.regions}),
            key=lambda row: row[1],
        ),
        rows=[_row(each, words) for each in paged.rows],
        paged=paged,
        address=lambda to: f"/o?{urlencode(asked | {'page': to})}",
    )


def _matching(q: str, region: str, registry: Registry) -> Iterable[str]:
    """Return the organisations to which a number, sender, address or account belongs, else those called so."""
    value = look_up(q, region if len(region) == 2 else None, registry)
    holders = [each.organisation.id for each in value.holders] if value else []
    return dict.fromkeys([*holders, *registry.called(q)])


def _row(found: Organisation, words: Words) -> FoundOrganisation:
    regions = tuple(region_name(each, words) for each in found.regions)
    return FoundOrganisation(found.id, words.name_of(found), found.kind, regions)
