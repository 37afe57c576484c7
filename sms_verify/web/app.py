"""The application factory: takes a checker and settings, returns an ASGI application."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from fastapi import FastAPI

from sms_verify.core.checker import Checker
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.secrets import daily_secrets, secret
from sms_verify.tasks.readiness import Probe
from sms_verify.web import account, admission, agents, bank, errors, operator
from sms_verify.web.account import password_reset, sign_in, single_sign_on
from sms_verify.web.api import check, lookup, organisations, registered, reports, service
from sms_verify.web.api import metrics as metrics_route
from sms_verify.web.auth import session
from sms_verify.web.deps import KEY_KNOWN, Services
from sms_verify.web.http.access_log import AccessLog
from sms_verify.web.http.bodies import Admission, BodyLimit
from sms_verify.web.http.clients import KnownHost, behind_proxies
from sms_verify.web.http.lanes import Lanes
from sms_verify.web.http.metrics import Metrics
from sms_verify.web.http.recent import Recent
from sms_verify.web.http.seals import Seals
from sms_verify.web.http.security import SecurityHeaders, Throttle, same_origin_forms
from sms_verify.web.http.shared_windows import SharedWindows
from sms_verify.web.public import about, alert_mails, going_round, learn, quiz, report, transparency_log, well_known
from sms_verify.web.public import check as check_page
from sms_verify.web.public import organisation as organisation_page
from sms_verify.web.public import organisations as organisations_page
from sms_verify.web.rendering.foot import foot_of
from sms_verify.web.rendering.static_files import STATIC, Fingerprinted
from sms_verify.web.staff import confirm

DESCRIPTION = "Tells whether a text message really comes from the bank it names. Only what is reported is stored."


def create_app(
    settings: Settings,
    checker: Checker | Callable[[], Checker],
    today: Callable[[], datetime.date] = datetime.date.today,
    *,
    now: Callable[[], datetime.datetime] = lambda: datetime.datetime.now(datetime.UTC),
    store: RegistryStore | None = None,
    refresh_registry: Callable[[], object] = bool,
    readiness: Callable[[], tuple[Probe, ...]] = tuple,
) -> FastAPI:
    """Return the service for a checker, or for a function that returns the current one.

    `today` is the day of receipt where the reader gives none. A `store` adds the desks; `refresh_registry` brings their
    approvals into force in this process at once. `readiness` reports the service's health.
    """
    # The interactive documentation pages load scripts from other hosts; the document itself stays.
    app = FastAPI(title="sms_verify", description=DESCRIPTION, version="1", docs_url=None, redoc_url=None)
    current = checker if callable(checker) else lambda: checker
    metrics = Metrics(store.database if store else None, readiness)

    @cache
    def key() -> bytes:
        return secret(store.database, ChangeContext("service", now())) if store else b""

    @lru_cache(maxsize=1)
    def daily(day: datetime.date) -> tuple[bytes, ...]:
        return daily_secrets(store.database, ChangeContext("service", now()), day) if store else ()

    windows = (
        SharedWindows.beside(store.database, settings.data, key()) if store and settings.rates == "shared" else None
    )
    checks, batches = Throttle(settings.check_rate, "check", windows), Throttle(settings.batch_rate, "batch", windows)
    keyed = Throttle(settings.key_rate, "key", windows)
    sign_ins = Throttle(settings.sign_in_rate, "sign-in", windows)
    taken = Throttle(settings.report_rate, "report", windows)
    seals = Seals(daily) if store else Seals.of_process()
    values: tuple[Any, ...] = (
        settings,
        metrics,
        store,
        refresh_registry,
        key,
        seals,
        Recent(KEY_KNOWN),
        Lanes(),
        readiness,
        Throttle(settings.check_rate, "look", windows),
    )
    app.state.services = lambda: Services(current(), checks, batches, sign_ins, taken, keyed, today, now, *values)
    app.state.foot = foot_of(settings, lambda: current().registry, has_reports=store is not None)
    errors.install(app)
    session.install(app)
    for part in (check, lookup, organisations, registered, reports, service):
        app.include_router(part.router)
    app.include_router(metrics_route.router, include_in_schema=False)
    public = (check_page, about, organisations_page, organisation_page, report, well_known, learn, quiz, going_round)
    staff = (sign_in, single_sign_on, password_reset, account, bank, operator, agents, confirm)
    pages = (*public, transparency_log, alert_mails, *staff)
    for page in pages:
        app.include_router(page.router, include_in_schema=False)
    app.mount("/static", Fingerprinted(directory=STATIC), name="static")
    # The last one added is the outermost.
    app.add_middleware(BodyLimit)
    app.add_middleware(Admission, admit=admission.admit)
    app.add_middleware(same_origin_forms)
    if settings.public_url:
        app.add_middleware(KnownHost, public_url=settings.public_url)
    app.add_middleware(AccessLog, metrics=metrics)
    app.add_middleware(SecurityHeaders, over_tls=(settings.public_url or "").startswith("https:"))
    app.add_middleware(behind_proxies, trusted=settings.trusted_proxies)
    return app
