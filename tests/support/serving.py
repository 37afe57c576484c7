"""A service that listens on a port, for tests over the network."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from sms_verify.web.http.connections import BoundedConnection


def free_port() -> int:
    """Return a free port, for a service whose address has to be known before it listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def served(app: Any, port: int = 0) -> Iterator[str]:
    """Give the address of a running service."""
    config = uvicorn.Config(
        app, port=port, log_level="error", access_log=False, http=BoundedConnection, forwarded_allow_ips=[]
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()
