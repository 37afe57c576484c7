"""The page of API keys, for an organisation's and for the registry's: make, show once, list, revoke."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import InvalidInput, NotFound, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people import api_keys
from sms_verify.store.people.api_keys import MAX_KEY_NAME_CHARS, Scope
from sms_verify.store.people.roles import Role
from sms_verify.store.people.roster import names
from sms_verify.store.tables import ApiKeyRow
from sms_verify.web.auth.session import Person
from sms_verify.web.deps import Services
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

LASTING = (30, 90, 180, 365)
"""Lifetimes of a key on offer, in days."""


class KeyLine(NamedTuple):
    """A key as a line of the list."""

    row: ApiKeyRow
    maker: str
    is_good: bool
    may_revoke: bool


@dataclass(frozen=True, slots=True)
class Keys:
    """A person at the keys of an organisation or of the registry, for one request."""

    request: Request
    wired: Services
    person: Person
    organisation: str | None
    path: str
    needs_proof: bool = False
    """Whether a change requires a fresh second factor."""

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """Scopes that this person may give a key; only a maker's key may draft, since it drafts in the maker's name."""
        if self.organisation is None:
            return (Scope.CHECK, Scope.REGISTRY_READ, Scope.REPORTS_READ)
        writes = self.person.is_a(Role.MAKER, at=self.organisation)
        return (Scope.CHECK, Scope.REGISTRY_READ, *((Scope.REGISTRY_WRITE,) if writes else ()))

    def may_revoke(self, row: ApiKeyRow) -> bool:
        """Whether this person may revoke a key: checkers and operators every key, makers their own."""
        return row.maker_id == self.person.id or self.person.is_a(Role.CHECKER, Role.OPERATOR, at=self.organisation)

    def make(self, name: str, scopes: list[str], days: int) -> Response:
        """Make a key and show it once."""
        self._prove()
        try:
            key = self._made(name, scopes, days)
        except SmsVerifyError as error:
            return self.show(error=error, name=name)
        return self.show(key=key)

    def revoke(self, identifier: int) -> Response:
        """Revoke a key at once."""
        self._prove()
        with self.wired.the_store.database.writing() as session:
            row = session.get(ApiKeyRow, identifier)
            if row is None or row.organisation != self.organisation or not self.may_revoke(row):
                raise NotFound(Reason("not-yours"))
            api_keys.revoke_key(session, self.person.act(self.wired.now()), row)
        return done(self.path, "key_revoked")

    def show(self, *, key: str = "", error: SmsVerifyError | None = None, name: str = "") -> Response:
        """Return the page, with a newly made key where there is one."""
        words, known = Words(of_page(self.request)), self.wired.checker.registry.organisations
        at = known.get(self.organisation or "")
        return staff_page(
            self.request,
            "keys.html",
            words,
            self.person,
            error=error,
            here=self.path,
            organisation=self.organisation,
            name=words.name_of(at) if at else self.organisation,
            keys=self._listed(),
            scopes=self.scopes,
            lasting=LASTING,
            longest=MAX_KEY_NAME_CHARS,
            typed=name,
            key=key,
        )

    def _prove(self) -> None:
        if self.needs_proof:
            self.person.proves(self.wired.now(), self.path)

    def _made(self, name: str, scopes: list[str], days: int) -> str:
        if days not in LASTING or not set(scopes) <= set(self.scopes):
            raise InvalidInput(Reason("people.key"))
        act = self.person.act(self.wired.now())
        with self.wired.the_store.database.writing() as session:
            ends = act.at + datetime.timedelta(days)
            _, key = api_keys.new_key(session, act, name, frozenset(map(Scope, scopes)), ends, self.organisation)
        return key

    def _listed(self) -> list[KeyLine]:
        with self.wired.the_store.database.reading() as session:
            rows, now = api_keys.keys_of(session, self.organisation), self.wired.now()
            makers = names(session, {row.maker_id for row in rows if row.maker_id})
            session.expunge_all()
        return [
            KeyLine(row, makers.get(row.maker_id or 0, ""), is_good, is_good and self.may_revoke(row))
            for row in rows
            for is_good in [row.revoked_at is None and now < row.expires_at]
        ]


def key_routes(prefix: str, keys: Callable[..., Keys]) -> APIRouter:
    """Return the routes that list, make and revoke keys; `keys` decides who manages which keys."""
    router, of_request = APIRouter(prefix=prefix), Depends(keys)

    @router.get("")
    def show(keys: Keys = of_request) -> Response:
        return keys.show()

    @router.post("")
    def make(
        keys: Keys = of_request,
        name: Annotated[str, Form(max_length=500)] = "",
        scope: Annotated[tuple[str, ...], Form(max_length=10)] = (),
        days: Annotated[int, Form()] = 0,
    ) -> Response:
        return keys.make(name, list(scope), days)

    @router.post("/{key}/revoke")
    def revoke(key: Annotated[int, Path(ge=1, le=MAX_ROW_ID)], keys: Keys = of_request) -> Response:
        return keys.revoke(key)

    return router
