"""The foot of every page: the service's operator and the registry's day."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from starlette.requests import Request

from sms_verify.core.registry.registry import Registry
from sms_verify.settings import Settings


class Foot(NamedTuple):
    """The foot of a page."""

    origin: str
    """Scheme and host of the service's public address."""
    operator: str | None
    contact: str | None
    """A link: `mailto:…` or `https://…`."""
    registry_day: datetime.date | None
    """The latest day on which a fact of the registry was checked."""
    has_reports: bool


def foot_of(settings: Settings, registry: Callable[[], Registry], *, has_reports: bool) -> Callable[[Request], Foot]:
    """Return a function that gives a page's foot; it computes the registry's day once a registry version."""
    days: dict[str, datetime.date | None] = {}

    def foot(request: Request) -> Foot:
        now = registry()
        if now.version not in days:
            days.clear()
            days[now.version] = _newest(now)
        origin = settings.public_url or str(request.base_url).rstrip("/")
        return Foot(origin, settings.operator, settings.contact, days[now.version], has_reports)

    return foot


def _newest(registry: Registry) -> datetime.date | None:
    dated = (source.checked for each in registry.organisations.values() for source in each.sources)
    return max((day for day in dated if day), default=None)
