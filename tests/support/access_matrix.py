"""The access matrix: every route for every asker and owner, with the expected permission of each row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.workflow import STEPS, Action, VersionState, Whose
from tests.support.access_permissions import (
    ANYBODY,
    AT_BANK,
    MAKER,
    OF_PROGRAMS,
    REGISTRYS_OWN,
    SIGNED_IN,
    UPLOADER,
    WORKFLOW,
    Allowed,
    declared,
)

OWNERS = ("north", "south", "desk")


class Version(NamedTuple):
    """A bank's version, with what the workflow's table asks of it."""

    id: int
    state: VersionState
    author: int
    endorser: int | None


@dataclass(frozen=True)
class Objects:
    """An owner's objects, by the names of path parameters."""

    values: Mapping[str, object]
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True)
class Asker:
    """A client: a person with roles by organisation, a program with a key, or an anonymous one."""

    name: str
    headers: Mapping[str, str]
    user: int | None = None
    roles: Mapping[str | None, frozenset[Role]] = field(default_factory=dict)
    scope: Scope | None = None
    at: str | None = None
    """The organisation that owns the program's key."""
    hidden: frozenset[str] = frozenset()
    """Words that this asker must never see."""
    is_shut_out: bool = False
    """Whether only their own account is open to them, until they have a second factor."""

    def roles_at(self, organisation: str | None) -> frozenset[Role]:
        """Return their roles at an organisation, including those for the whole registry."""
        return self.roles.get(organisation, frozenset()) | self.roles.get(None, frozenset())


@dataclass(frozen=True)
class Row:
    """One request of the matrix, whoever sends it."""

    method: str
    route: str
    path: str
    place: str | None
    """The organisation whose desk the path names; None for the registry's desk and public pages."""
    owner: str | None
    """The owner of the object that the path names."""
    version: Version | None = None
    action: Action | None = None
    is_more: bool = False
    """Whether another row differs from it only in the version or the action."""

    @property
    def allowed(self) -> Allowed:
        """The roles that may pass; raises `KeyError` for an undeclared route."""
        return declared(self.method, self.route)

    def is_for(self, asker: Asker) -> bool:
        """Whether this asker adds a case that no other row covers.

        Public routes do not depend on the asker. An asker without a role at a bank asks for one bank's routes only. The
        versions and actions of one bank stand for those of the other.
        """
        if self.allowed == (ANYBODY,):
            return asker.name in ("nobody", "nobody signed in")
        if asker.user is None or (asker.scope and not self.route.startswith(OF_PROGRAMS)):
            return self.place != "south" and not self.is_more and asker.at in (None, "north")
        is_strange = self.place and all(asker.roles_at(each).isdisjoint(AT_BANK) for each in ("north", "south"))
        if is_strange and "south" in (self.place, self.owner):
            return False
        return not self.is_more or (self.place == "north" and not asker.roles_at("north").isdisjoint(AT_BANK))

    def passes(self, asker: Asker) -> bool:
        """Whether this asker is expected to pass."""
        if ANYBODY in self.allowed and (asker.scope is None or Scope.CHECK not in self.allowed):
            return True
        if asker.is_shut_out:
            return self.route.startswith("/account")
        if self.place and self.owner and self.owner != self.place:
            return False
        home = self.place or self.owner
        if asker.scope:
            is_home = ANYBODY in self.allowed or asker.at in (None, home)
            return asker.scope in self.allowed and is_home and self._is_their_makers(asker)
        if self.route.startswith(REGISTRYS_OWN) and self.owner != "desk":
            return False
        if WORKFLOW in self.allowed:
            return bool(asker.user) and self._is_a_step_for(asker)
        if UPLOADER in self.allowed:
            return asker.name == "agent"
        if SIGNED_IN in self.allowed:
            return asker.user is not None
        return not asker.roles_at(self.place).isdisjoint(self.allowed)

    def _is_their_makers(self, asker: Asker) -> bool:
        """Whether a program that writes does so in the place of a maker of that very bank, and to their own draft."""
        if Scope.REGISTRY_WRITE not in self.allowed:
            return True
        is_own = self.version is None or self.version.author == asker.user
        return MAKER in asker.roles_at(self.place or self.owner) and is_own

    def _is_a_step_for(self, asker: Asker) -> bool:
        """Whether a row of the workflow's table leads on for them."""
        assert self.version and self.action and self.place
        mine = [self.version.author] + ([self.version.endorser] if self.action is Action.APPROVE else [])
        return any(
            step.action is self.action
            and self.version.state in step.before
            and not asker.roles_at(self.place).isdisjoint(step.roles)
            and (step.whose is Whose.ANY or (asker.user in mine) is (step.whose is Whose.OWN))
            for step in STEPS
        )


def routes_of(app: Any) -> list[tuple[str, str]]:
    """Return every route of an application as method and pattern."""
    return sorted({each for route in app.routes for each in _leaves(route)})


def _leaves(route: Any) -> Iterator[tuple[str, str]]:
    if hasattr(route, "effective_route_contexts"):  # a router that is included lazily
        for each in route.effective_route_contexts():
            yield from _leaves(each.starlette_route or each)
        return
    methods = getattr(route, "methods", None)
    if methods is None:  # a folder of files
        yield "GET", f"{route.path}/{{path}}"
        return
    yield from ((method, route.path) for method in methods if method != "HEAD")


def _plain(route: str) -> str:
    """Return a route whose parameters are names alone, without how far one reaches."""
    return route.replace(":path}", "}")


def rows(routes: Iterable[tuple[str, str]], objects: Mapping[str, Objects]) -> Iterator[Row]:
    """Yield every route with every owner's desk and objects filled in, also with those of another owner."""
    for method, route in routes:
        blanks = re.findall(r"\{(\w+)\}", route)
        if route.startswith("/api/v1/registry/versions"):
            places: tuple[str | None, ...] = (None,)
        else:
            places = ("north", "south") if "organisation" in blanks else (None,)
        key = _object(route, blanks)
        owners = [each for each in OWNERS if not key or key in objects[each].values]
        for place in places:
            for owner in owners if key else (place,):
                yield from _filled(method, route, blanks, place, owner, objects)


def _object(route: str, blanks: list[str]) -> str:
    """Return the name under which owners hold what a route's path or form names; none where it names nothing."""
    named = {
        "/bank/{organisation}/alerts/{id}/off": "webhook",
        "/bank/{organisation}/alerts/{id}/test": "webhook",
        "/bank/{organisation}/alerts/deliveries/{id}/resend": "delivery",
        "/bank/{organisation}/open": "version",
        "/bank/{organisation}/import/drafts": "rows",
        "/bank/{organisation}/new/{kind}": "standing",
        "/desk/campaigns/{code}": "campaign",
        "/desk/bulk/{code}": "table",
    }
    for beginning, key in named.items():
        if route == beginning or route.startswith(f"{beginning}/"):
            return key
    return next(
        (each for each in blanks if each in ("version", "thing", "key", "report", "user", "number", "token")), ""
    )


def _filled(
    method: str,
    route: str,
    blanks: list[str],
    place: str | None,
    owner: str | None,
    objects: Mapping[str, Objects],
) -> Iterator[Row]:
    held = objects[owner or "desk"]
    values: dict[str, object] = {"id": "north", "kind": "csv", "ending": "csv", "path": "site.css", **held.values}
    values |= {"name": "parcel", "host": "parcel-fee.top", "wish": "stop", "cases": "1.2"}
    values |= {"organisation": place or owner, "code": values.get("table")}
    if "/alerts/" in route:
        values["id"] = values["delivery" if "deliveries" in route else "webhook"]
    if "/campaigns/" in route:
        values["code"] = values["campaign"]
    if route.endswith("/new/{kind}"):
        values["kind"] = "template"
    if "version" not in blanks and not (method == "POST" and route.endswith("/open")):
        yield Row(method, route, _plain(route).format(**values), place, owner)
        return
    actions = [each for each in Action if each is not Action.EDIT] if "action" in blanks else [_action(route)]
    versions = held.versions if place == owner or place is None else held.versions[:1]
    for action in actions if place == owner or place is None else actions[:1]:
        for version in versions:
            path = _plain(route).format(**values | {"version": version.id, "action": action})
            is_more = (version, action) != (versions[0], actions[0])
            yield Row(method, route, path, place, owner, version, action, is_more)


def _action(route: str) -> Action:
    return Action.EDIT if route.endswith("/edit") else Action.SUBMIT
