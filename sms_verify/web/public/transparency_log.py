"""`/log`: the public log of entries that came into force, for people to read and programs to verify.

The files below it are those of https://c2sp.org/tlog-tiles; `sms-verify audit verify --log` reads them.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from sms_verify.errors import NotFound
from sms_verify.store.audit import publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.versions import MAX_KEY_CHARS
from sms_verify.tasks.checkpoints import log_name
from sms_verify.transparency.leaves import Leaf, LeafAction, moment_of
from sms_verify.transparency.notes import Signer
from sms_verify.transparency.tiles import WIDTH, Tile
from sms_verify.web.deps import Services, ServicesDep, one_look
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter(prefix="/log")

FOR_GOOD = {"Cache-Control": "public, max-age=31536000, immutable"}
"""Caching of the log's files, which never change; the checkpoint does change and is not cached."""


class Shown(NamedTuple):
    """A log entry as the page shows it."""

    place: int
    leaf: Leaf
    name: str
    """The organisation's name."""
    kind: str
    is_provisional: bool
    day: str
    values: tuple[str, ...]
    """The entry's values."""


@router.get("", dependencies=[Depends(one_look)])
def shown(
    request: Request,
    wired: ServicesDep,
    organisation: Annotated[str, Query(max_length=MAX_KEY_CHARS)] = "",
    number: PageNumber = 1,
) -> HTMLResponse:
    """List log entries, newest first: all, or those of one organisation."""
    words = Words(of_page(request))
    if not organisation.isprintable():
        raise NotFound("No organisation has this id.")
    with wired.the_store.database.reading() as session:
        found = publication.page(session, organisation or None, number)
    asked = {"organisation": organisation} if organisation else {}
    return page(
        request,
        "log.html",
        words,
        chosen="lang" in request.query_params,
        keep=f"&{urlencode(asked)}" if asked else "",
        found=found,
        rows=[_shown(place, leaf, wired, words) for place, leaf in found.rows],
        name=words.name_in(wired.checker.registry.organisations, organisation),
        organisation=organisation,
        origin=request.app.state.foot(request).origin,
        address=lambda to: f"/log?{urlencode({**asked, 'page': to})}",
    )


@router.get("/checkpoint", dependencies=[Depends(one_look)])
def checkpoint(wired: ServicesDep) -> PlainTextResponse:
    """Return the current signed checkpoint."""
    signer = _signer(wired)
    with wired.the_store.database.reading() as session:
        now = publication.checkpoint(session, ChangeContext("service", wired.now()), signer.name)
    return PlainTextResponse(signer.signed(now.text))


@router.get("/key")
def key(wired: ServicesDep) -> PlainTextResponse:
    """Return the public key that verifies checkpoints."""
    return PlainTextResponse(f"{_signer(wired).verifier}\n")


@router.get("/tile/{path:path}")
def tile(wired: ServicesDep, path: Annotated[str, Path(max_length=100)]) -> Response:
    """Return a tile of hashes or a bundle of entries."""
    asked = Tile.read(path)
    if asked is None or asked.width > WIDTH:
        raise NotFound("The log has no such file.")
    with wired.the_store.database.reading() as session:
        content = publication.file(session, asked)
    if not content:
        raise NotFound("The log has no such file.")
    return Response(content, media_type="application/octet-stream", headers=FOR_GOOD)


def _signer(wired: Services) -> Signer:
    act = ChangeContext("service", wired.now())
    return publication.signer(wired.the_store.database, act, log_name(wired.settings))


def _shown(place: int, leaf: Leaf, wired: Services, words: Words) -> Shown:
    kind = leaf.kind.removeprefix("provisional.")
    day = words.day(moment_of(leaf).astimezone(datetime.UTC).date())
    name = words.name_in(wired.checker.registry.organisations, leaf.organisation)
    return Shown(place, leaf, name, kind, kind != leaf.kind, day, tuple(_values(leaf, words)))


def _values(leaf: Leaf, words: Words) -> Iterator[str]:
    """Yield what an entry says, as text; of what went out of force, what it was called."""
    content: Mapping[str, Any] = leaf.content or {}
    if leaf.action == LeafAction.IMPORT:
        yield words.page("log.things", count=words.number(int(content.get("things", 0))))
    elif leaf.action == LeafAction.START:
        yield words.page("log.held", count=words.number(int(content.get("things", 0))))
    elif "body" in content:
        yield str(content["body"])
    elif "value" in content:
        yield str(content["value"])
    elif "names" in content:
        yield from map(str, content["names"])
    elif leaf.key != leaf.kind:
        yield leaf.key
