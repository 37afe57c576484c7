"""Programs with an API key: their owner, their scopes, and the rate that they are counted at.

A program without a key is counted by its address, one with a key by that key.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.requests import Request

from sms_verify.errors import NotFound, Refused, SmsVerifyError, Unavailable
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.api_keys import Scope, note_use, shown_key
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import ApiKeyRow
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.http.security import BATCH_CHARS, weight

BEARER = HTTPBearer(
    scheme_name="key",
    bearerFormat="smsv_…",
    description="An API key, made by an organisation's maker or checker or the registry's operator, and shown once.",
    auto_error=False,
)
WITHOUT_KEY: dict[str, Any] = {"security": [{}]}
"""Tells the OpenAPI document that a route also answers without a key."""


class BadKey(SmsVerifyError):
    """The key that was shown is unknown, expired or revoked."""

    status = 401
    code = "bad-key"

    def __init__(self) -> None:
        super().__init__(Reason("people.bad-key"))
        self.headers = {"WWW-Authenticate": "Bearer"}


@dataclass(frozen=True, slots=True)
class Caller:
    """A program with a valid key, for one request."""

    key: int
    organisation: str | None
    """The organisation that owns the key; None for the registry's own keys."""
    scopes: frozenset[str]
    maker: int | None
    """The person who made the key, in whose name the program drafts."""

    def needs(self, scope: Scope) -> None:
        """Raise `Refused` unless the key has a scope."""
        if scope not in self.scopes:
            raise Refused(Reason("people.scope", scope=scope))

    def needs_organisation(self, organisation: str) -> None:
        """Raise `NotFound` unless the key is this organisation's own or the registry's."""
        if self.organisation not in (None, organisation):
            raise NotFound(Reason("not-yours"))

    def act(self, at: datetime.datetime) -> ChangeContext:
        """Return who makes the changes of this request: the key's maker."""
        return ChangeContext(f"key:{self.key}", at, self.maker)


def shown_caller(request: Request, wired: Services) -> Caller | None:
    """Return the caller whose key a header shows, None without a key; raises `BadKey`, counted against the address."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return _shown(request, wired, key.strip()) if scheme.lower() == "bearer" and key else None


async def maybe_caller(
    request: Request, wired: ServicesDep, shown: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]
) -> Caller | None:
    """Return the caller whose key is shown, None without a key; raises `BadKey`, counted against the address."""
    return await caller_of(request, wired) if shown else None


async def caller_of(request: Request, wired: Services) -> Caller | None:
    """Return the caller whose key a header shows, looked up in the lane of keys; raises `BadKey`."""
    if "authorization" not in request.headers:
        return None
    return await wired.lanes.key(partial(shown_caller, request, wired))


def _shown(request: Request, wired: Services, key: str) -> Caller:
    try:
        found = _found(wired, key)
        wired.keys.remember(digest_of_token(key), found, wired.now())
    except Unavailable:
        found = wired.keys.recall(digest_of_token(key), wired.now())
        if found is None:
            raise
    if found is None:
        wired.checks.hit(request)
        raise BadKey
    return found


MaybeCaller = Annotated[Caller | None, Depends(maybe_caller)]


def caller(wired: ServicesDep, found: MaybeCaller) -> Caller:
    """Return the caller whose key is shown and count the request; raises `BadKey` without a key."""
    if found is None:
        raise BadKey
    count(wired, found)
    return found


KnownCaller = Annotated[Caller, Depends(caller)]


def count(wired: Services, known: Caller, checks: int = 1) -> None:
    """Count checks against the key's rate."""
    wired.keyed.count(f"key:{known.key}", checks)


def count_check(request: Request, wired: Services, known: Caller | None, chars: int = 0) -> None:
    """Count one check against the key's rate, or the address's; a long message counts as several."""
    if known is None:
        return wired.checks.hit(request, weight(chars))
    known.needs(Scope.CHECK)
    return count(wired, known, weight(chars))


def count_batch(request: Request, wired: Services, known: Caller | None, chars: Sequence[int]) -> None:
    """Count a batch against the address's rate, or its messages against the key's, weighted by length."""
    if known is None:
        return wired.batches.hit(request, weight(sum(chars), BATCH_CHARS))
    known.needs(Scope.CHECK)
    return count(wired, known, max(1, sum(map(weight, chars))))


async def one_check(request: Request, wired: ServicesDep, found: MaybeCaller) -> None:
    """Count a look-up as one check."""
    await wired.lanes.check(partial(count_check, request, wired, found))


def _found(wired: Services, key: str) -> Caller | None:
    if wired.store is None:
        return None
    with wired.store.database.reading() as session:
        row = shown_key(session, key, wired.now())
        found, is_noted = (_caller(row), note_use(row, wired.now())) if row else (None, True)
    if not is_noted:
        with wired.store.database.writing() as session:
            row = shown_key(session, key, wired.now())
            _ = row and note_use(row, wired.now())
    return found


def _caller(row: ApiKeyRow) -> Caller:
    return Caller(row.id, row.organisation, frozenset(row.scopes), row.maker_id)
