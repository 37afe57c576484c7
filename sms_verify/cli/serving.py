"""`sms-verify serve`: the service listening, in one process or several."""

from __future__ import annotations

import os
import resource
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from sms_verify.service import prepare, running
from sms_verify.settings import PREFIX, Settings
from sms_verify.web.app import create_app
from sms_verify.web.http.connections import BoundedConnection
from sms_verify.web.http.metrics import SHARED

STOP_SECONDS = 3
"""Seconds in which requests under way are answered once the service is told to stop; threads then have two."""

DESCRIPTORS = 4_096
WITHOUT_PHRASES = {"PYPINYIN_NO_PHRASES": "1"}
"""For pypinyin: readings of single characters are all that is asked for, and its phrases take 47 MB a process."""


def serve(settings: Settings, workers: int = 1) -> None:
    """Listen until a signal comes. Several workers read the environment, which the settings are written back to."""
    _raise_descriptors()
    os.environ.update(WITHOUT_PHRASES)
    options: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "access_log": False,
        "server_header": False,
        "proxy_headers": False,  # the application itself asks whom it trusts
        "forwarded_allow_ips": [str(each) for each in settings.trusted_proxies],
        "http": BoundedConnection,
        "timeout_graceful_shutdown": STOP_SECONDS,
    }
    if workers == 1:
        with application(settings) as app:
            uvicorn.run(app, **options)
        return
    prepare(settings)  # once, before several would
    with tempfile.TemporaryDirectory(prefix="sms_verify-") as counted:
        os.environ.update(_environment(settings) | {SHARED: counted})
        uvicorn.run("sms_verify.cli.serving:worker", factory=True, workers=workers, **options)


def worker() -> ASGIApp:
    """Return the application of one of several processes."""
    stack = ExitStack()
    return _Ending(stack.enter_context(application(Settings.from_env())), stack)


@contextmanager
def application(settings: Settings) -> Iterator[ASGIApp]:
    """Give a running service as an application."""
    with running(settings) as service:
        yield create_app(
            settings,
            service.checker,
            store=service.store,
            refresh_registry=service.refresh_registry,
            readiness=service.readiness,
        )


class _Ending:
    """Closes what an application needs when the server has stopped."""

    def __init__(self, app: ASGIApp, stack: ExitStack) -> None:
        self.app, self.stack = app, stack

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass requests on; answer the server's own start and stop."""
        if scope["type"] != "lifespan":
            return await self.app(scope, receive, send)
        while (message := await receive())["type"] != "lifespan.shutdown":
            await send({"type": f"{message['type']}.complete"})
        self.stack.close()
        await send({"type": "lifespan.shutdown.complete"})
        return None


def _environment(settings: Settings) -> dict[str, str]:
    """Return what the command line set, for workers to read."""
    told = {"registry": settings.registry, "trusted_keys": settings.trusted_keys, "rates": "shared"}
    return {f"{PREFIX}{name.upper()}": str(value) for name, value in told.items() if value}


def _raise_descriptors() -> None:
    """Let connections not end for want of descriptors, as far as this process may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(DESCRIPTORS, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
