"""What a route may ask for: the application's services, fixed for one request."""

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
"""How long a valid key stays accepted while the database is unavailable."""


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one request; the checker stays the same from its start to its end."""

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
    """The database; None where the service answers from files."""
    refresh_registry: Callable[[], object] = bool
    """Refreshes this process's registry now, without waiting for the poll."""
    secret: Callable[[], bytes] = bytes
    """Returns the key for digests of messages and contacts."""
    seals: Seals = field(default_factory=Seals.of_process)
    """Seals a message into the link of its answer."""
    keys: Recent[Any] = field(default_factory=lambda: Recent(KEY_KNOWN))
    """Callers by their key's digest, for times without the database."""
    lanes: Lanes = field(default_factory=Lanes)
    """The threads reserved for checks."""
    readiness: Callable[[], tuple[Probe, ...]] = tuple
    """Reports the service's readiness, point by point."""
    looks: Throttle = field(default_factory=lambda: Throttle("120/minute", "look"))
    """Counts look-ups of cases and organisations at the rate of checks, but separately."""

    @property
    def the_store(self) -> RegistryStore:
        """The database; raises `NotFound` where the service answers from files."""
        if self.store is None:
            raise NotFound(Reason("no-desk"))
        return self.store


async def services(request: Request) -> Services:
    """Return the services of this request; async, so that no thread is needed."""
    return services_of(request)


def services_of(request: Request) -> Services:
    """Return the services of this request."""
    return cast(Callable[[], Services], request.app.state.services)()


ServicesDep = Annotated[Services, Depends(services)]


def reports_of(found: LookUp, wired: Services) -> int:
    """Return the number of reports of confirmed frauds that contain a value."""
    campaigns = wired.checker.campaigns
    return campaigns.reports_of(found.contact) if campaigns and found.contact else 0


def one_try(request: Request, wired: ServicesDep) -> None:
    """Count a password, code or link against the client's sign-in rate."""
    wired.sign_ins.hit(request)


def one_look(request: Request, wired: ServicesDep) -> None:
    """Count a look-up of a case or organisation against the client's rate, also where it does not exist."""
    wired.looks.hit(request)


def one_report(request: Request, wired: ServicesDep) -> None:
    """Count a report against the client's rate."""
    wired.reports.hit(request)
