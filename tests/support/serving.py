"""A service that listens, for those who ask over the network."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from sms_verify.web.http.connections import BoundedConnection


@contextmanager
def served(app: Any) -> Iterator[str]:
    """Give the address of a running service."""
    config = uvicorn.Config(
        app, port=0, log_level="error", access_log=False, http=BoundedConnection, forwarded_allow_ips=[]
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()
