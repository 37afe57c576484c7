"""`/o/{id}`: what an organisation has registered, so that people can compare."""

from __future__ import annotations

from dataclasses import fields
from typing import Annotated

from fastapi import APIRouter, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.types import Policy
from sms_verify.errors import NotFound
from sms_verify.web.deps import Wired
from sms_verify.web.language import of_page
from sms_verify.web.pages.render import page
from sms_verify.web.pages.result import reach
from sms_verify.web.pages.words import Words

router = APIRouter()


@router.get("/o/{id}")
def organisation(request: Request, wired: Wired, id_: Annotated[str, Path(alias="id", max_length=100)]) -> HTMLResponse:
    """Show an organisation's official facts; provisional ones are not shown to people."""
    found = wired.checker.registry.organisations.get(id_)
    if found is None:
        raise NotFound("No organisation has this id.")
    words = Words(of_page(request))
    facts, contact = found.official, reach(found, words)
    return page(
        request,
        "organisation.html",
        words,
        chosen="lang" in request.query_params,
        name=contact.name,
        website=contact.website,
        host=contact.host,
        facts=facts,
        senders=[sender.raw or sender.value for sender in facts.senders],
        nothing=not contact.website and not any(getattr(facts, part.name) for part in fields(facts)),
        rules=_rules(found.policy, words),
    )


def _rules(policy: Policy, words: Words) -> list[str]:
    never = {"registered.no_links": policy.links, "registered.no_callback": policy.callback}
    return [words.page(key) for key, said in never.items() if said == "never"]
