"""A mail server on this machine that stores the mails it receives."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

ORIGIN = "https://verify.example"


class Post(socketserver.ThreadingTCPServer):
    """A mail server with the mails it received."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Reception)
        self.mails: list[EmailMessage] = []
        self.meanwhile: Callable[[], None] | None = None
        """What happens while a mail is on its way."""

    @property
    def values(self) -> dict[str, object]:
        """The settings of a service that mails through it."""
        url = f"smtp://127.0.0.1:{self.server_address[1]}"
        return {"smtp_url": url, "mail_from": "registry@verify.example", "public_url": ORIGIN}


class Reception(socketserver.StreamRequestHandler):
    """The subset of SMTP that a mail requires."""

    def handle(self) -> None:
        """Receive mails until the client quits."""
        self.wfile.write(b"220 here\r\n")
        while line := self.rfile.readline():
            if line.upper().startswith(b"DATA"):
                self.wfile.write(b"354 go on\r\n")
                data = b"".join(iter(self.rfile.readline, b".\r\n"))
                if self.server.meanwhile:
                    self.server.meanwhile()
                self.server.mails.append(message_from_bytes(data, policy=policy.default))
            self.wfile.write(b"250 OK\r\n")


@pytest.fixture
def post() -> Iterator[Post]:
    """A mail server on loopback."""
    with Post() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()
