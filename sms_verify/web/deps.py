"""What a route may ask for: the values the application was made with, as they are for one request."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any, cast

from fastapi import Depends
from starlette.requests import Request

from sms_verify.core.attribution.lookup import LookUp
from sms_verify.core.checker import Checker
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.settings import Settings
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.tasks.readiness import Probe
from sms_verify.web.http.lanes import Lanes
from sms_verify.web.http.metrics import Metrics
from sms_verify.web.http.recent import Recent
from sms_verify.web.http.seals import Seals
from sms_verify.web.http.security import Throttle

KEY_KNOWN = datetime.timedelta(hours=1)
"""How long a key that was good is good while the database cannot be asked."""


@dataclass(frozen=True, slots=True)
class Services:
    """The values of one request: the same checker from its start to its end."""

    checker: Checker
    checks: Throttle
    batches: Throttle
    sign_ins: Throttle
    reports: Throttle
    keyed: Throttle
    """Counts checks by API key."""
    today: Callable[[], datetime.date]
    now: Callable[[], datetime.datetime]
    settings: Settings
    metrics: Metrics
    store: RegistryStore | None = None
    """The database; none where the service answers from files."""
    refresh_registry: Callable[[], object] = bool
    """Refreshes this process's registry now, without waiting for the poll."""
    secret: Callable[[], bytes] = bytes
    """Returns the key of digests of messages and contacts."""
    seals: Seals = field(default_factory=Seals.of_process)
    """Seals a message in the link of its answer."""
    keys: Recent[Any] = field(default_factory=lambda: Recent(KEY_KNOWN))
    """Callers by their key's digest."""
    lanes: Lanes = field(default_factory=Lanes)
    """Threads that are kept for checks."""
    readiness: Callable[[], tuple[Probe, ...]] = tuple
    """Tells how the service is, point by point."""
    looks: Throttle = field(default_factory=lambda: Throttle("120/minute", "look"))
    """Counts looks at cases and organisations, as often as checks and apart from them."""

    @property
    def the_store(self) -> RegistryStore:
        """The database; raises `NotFound` where the service answers from files."""
        if self.store is None:
            raise NotFound(Reason("no-desk"))
        return self.store


async def services(request: Request) -> Services:
    """Return the values of this request, without waiting for a thread."""
    return services_of(request)


def services_of(request: Request) -> Services:
    """Return the values of this request."""
    return cast(Callable[[], Services], request.app.state.services)()


ServicesDep = Annotated[Services, Depends(services)]


def reports_of(found: LookUp, wired: Services) -> int:
    """Return in how many reports of confirmed frauds a value stands."""
    campaigns = wired.checker.campaigns
    return campaigns.reports_of(found.contact) if campaigns and found.contact else 0


def one_try(request: Request, wired: ServicesDep) -> None:
    """Count a password, code or link against the client's rate."""
    wired.sign_ins.hit(request)


def one_look(request: Request, wired: ServicesDep) -> None:
    """Count a look at a case or organisation against the client's rate, whether there is one or not."""
    wired.looks.hit(request)


def one_report(request: Request, wired: ServicesDep) -> None:
    """Count a report against the client's rate."""
    wired.reports.hit(request)
