"""`/o/{id}`: an organisation's registered facts, for people to compare with a message they received.

Facts of a single unofficial source are not shown: a frightened reader would call an unconfirmed number all the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Annotated, NamedTuple
from urllib.parse import urlencode, urlsplit

from babel import Locale
from fastapi import APIRouter, Path
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sms_verify.core.senders import SCHEMES, Scheme
from sms_verify.core.types import Askable, Facts, Organisation, Permission, SenderId, Source
from sms_verify.errors import NotFound
from sms_verify.explain.advice import report_line_of
from sms_verify.web.deps import ServicesDep
from sms_verify.web.public.verdict_view import reach
from sms_verify.web.public.wordings_view import shelves, valid
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import Paged, PageNumber
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()


class Senders(NamedTuple):
    """Senders of one scheme, with the guarantee that its networks give."""

    scheme: str
    shown: tuple[str, ...]
    guarantee: str


class Origin(NamedTuple):
    """The latest source of one kind of fact."""

    facts: str
    host: str
    day: str


@router.get("/o/{id}")
def organisation(
    request: Request,
    wired: ServicesDep,
    id_: Annotated[str, Path(alias="id", max_length=100)],
    number: PageNumber = 1,
) -> Response:
    """Show an organisation's official facts and messages; a group's id redirects to the list of its members."""
    registry = wired.checker.registry
    found, words = registry.organisations.get(id_), Words(of_page(request))
    if found is None and any(each.group == id_ for each in registry.organisations.values()):
        return RedirectResponse(f"/o?{urlencode({'q': id_})}", 303)
    if found is None:
        raise NotFound("No organisation has this id.")
    official, contact = found.official, reach(found, words)
    sent = valid(registry.templates_of(id_), wired.today(), words)
    paged = Paged.of(sent, number)
    return page(
        request,
        "organisation.html",
        words,
        chosen="lang" in request.query_params,
        keep=f"&page={paged.number}" if paged.number > 1 else "",
        contact=contact,
        kind=found.kind,
        regions=[region_name(each, words) for each in found.regions],
        other_names=_other_names(found, contact.name),
        facts=official,
        hotlines=contact.hotlines,
        senders=list(_senders(official.senders)),
        nothing=not contact.website and official == Facts(),
        rules=list(_rules(found, words)),
        shelves=shelves(paged.rows, found, words),
        paged=paged,
        address=lambda to: f"/o/{id_}?page={to}#sends",
        reporting=list(_reporting(found, words)),
        unconfirmed=any(getattr(found.provisional, part.name) for part in fields(Facts)),
        origins=_origins(found.sources, words),
        has_log=wired.store is not None,
        id=id_,
    )


def region_name(code: str, words: Words) -> str:
    """Return a region's name: the catalogue's, or CLDR's; its code where neither has one."""
    if words.has(f"region.{code}"):
        return words.page(f"region.{code}")
    return str(Locale.parse(words.catalogue.locale).territories.get(code, code))


def _other_names(found: Organisation, shown: str) -> list[str]:
    names = (name for spellings in found.names.values() for name in spellings)
    return [name for name in dict.fromkeys(names) if name != shown]


def _senders(senders: Iterable[SenderId]) -> Iterator[Senders]:
    by_scheme: dict[str, list[str]] = {}
    for sender in senders:
        by_scheme.setdefault(sender.scheme, []).append(sender.raw or sender.value)
    for code, shown in by_scheme.items():
        yield Senders(code, tuple(shown), _guarantee(SCHEMES[code]))


def _guarantee(scheme: Scheme) -> str:
    """Return the key of the sentence that says what a scheme's networks guarantee."""
    if not scheme.protected:
        return "unprotected"
    return "spoofable" if scheme.spoofable else "protected"


def _rules(found: Organisation, words: Words) -> Iterator[str]:
    """Yield what an organisation never does, sentence by sentence."""
    policy = found.policy
    if policy.links == Permission.NEVER:
        yield words.page("registered.no_links")
    elif found.official.domains:
        yield words.page("registered.official_links")
    if policy.links != Permission.NEVER and policy.never_links_for:
        matters = words.listed(words.page(f"matter.{each}") for each in policy.never_links_for)
        yield words.page("registered.no_links_for", matters=matters)
    if policy.callback == Permission.NEVER:
        yield words.page("registered.no_callback")
    if not policy.asks:
        yield words.page("registered.no_asks")
        return
    named = {str(each): words.page(f"ask.{each}") for each in Askable}
    yield words.page("registered.may_ask", things=words.listed(named[each] for each in policy.asks if each in named))
    if others := [name for each, name in named.items() if each not in policy.asks]:
        yield words.page("registered.no_others", things=words.listed(others))


def _reporting(found: Organisation, words: Words) -> Iterator[str]:
    for code in found.regions:
        if line := report_line_of(code, words.catalogue):
            yield words.page("registered.report_in", region=region_name(code, words), line=line)


_UNDATED = datetime.date.min


def _origins(sources: Iterable[Source], words: Words) -> list[Origin]:
    """Return where the facts that are shown come from: each host once for each kind of fact."""
    newest: dict[tuple[str, str], Source] = {}
    for source in sources:
        place = source.fact, urlsplit(source.url).hostname or ""
        if not source.fact.startswith("provisional.") and (
            place not in newest or (newest[place].checked or _UNDATED) < (source.checked or _UNDATED)
        ):
            newest[place] = source
    return [Origin(_facts(fact, words), host, words.day(source.checked)) for (fact, host), source in newest.items()]


def _facts(key: str, words: Words) -> str:
    """Return what a kind of fact is called."""
    keys = (f"kinds.{key.removesuffix('s')}", f"field.{key}", "kinds.organisation")
    return words.page(next(filter(words.has, keys)))
