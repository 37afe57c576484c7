"""A DNS server on this machine, over UDP and TCP, with the answers that a test sets."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest
from dns.rdtypes.ANY.TXT import TXT

UDP_SIZE = 1_232


@dataclass
class DnsServer:
    """A DNS server's names and their answers."""

    address: tuple[str, int] = ("", 0)
    answers: dict[str, list[dns.rrset.RRset]] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    garbled: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    def put(self, name: str, *texts: str | bytes) -> None:
        """Add TXT records to a name."""
        self.answers[name] = [_txt(name, texts)]

    def empty(self, name: str) -> None:
        """Add a name without records."""
        self.answers[name] = []

    def alias(self, name: str, target: str, *texts: str) -> None:
        """Add an alias of a name that has records."""
        cname = dns.rrset.from_text(f"{name}.", 60, "IN", "CNAME", f"{target}.")
        self.answers[name] = [cname, _txt(target, texts)] if texts else [cname]

    def remove(self, name: str) -> None:
        """Remove a name."""
        self.answers.pop(name, None)

    def fail(self, name: str) -> None:
        """Answer queries for a name with a failure."""
        self.failing.add(name)

    def garble(self, name: str) -> None:
        """Answer queries for a name with malformed bytes."""
        self.garbled.add(name)

    def reply(self, wire: bytes, limit: int) -> bytes:
        """Return the answer to a query."""
        query = dns.message.from_wire(wire)
        name = query.question[0].name.to_text(omit_final_dot=True)
        self.asked.append(name)
        if name in self.garbled:
            return b"\x00garbled"
        reply = dns.message.make_response(query)
        if name in self.failing:
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif name not in self.answers:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        else:
            reply.answer = list(self.answers[name])
        whole = reply.to_wire(max_size=65_535)
        if len(whole) > limit:
            reply.answer = []
            reply.flags |= dns.flags.TC
            return reply.to_wire()
        return whole


def _txt(name: str, texts: tuple[str | bytes, ...]) -> dns.rrset.RRset:
    chunks = []
    for text in texts:
        raw = text if isinstance(text, bytes) else text.encode()
        chunks.append(TXT(1, 16, [raw[start : start + 255] for start in range(0, len(raw), 255)]))
    return dns.rrset.from_rdata(f"{name}.", 60, *chunks)


@contextmanager
def answering() -> Iterator[DnsServer]:
    """Give a running server without names."""
    server = DnsServer()

    class Udp(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            wire, socket = self.request
            socket.sendto(server.reply(wire, UDP_SIZE), self.client_address)

    class Tcp(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            (length,) = struct.unpack("!H", self.rfile.read(2))
            reply = server.reply(self.rfile.read(length), 65_535)
            self.wfile.write(struct.pack("!H", len(reply)) + reply)

    both = _on_one_port(Udp, Tcp)
    with both[0], both[1]:
        server.address = both[0].server_address
        threads = [threading.Thread(target=each.serve_forever, args=(0.05,)) for each in both]
        for thread in threads:
            thread.start()
        yield server
        for each in both:
            each.shutdown()
        for thread in threads:
            thread.join()


def _on_one_port(
    udp: type[socketserver.BaseRequestHandler], tcp: type[socketserver.BaseRequestHandler]
) -> tuple[socketserver.UDPServer, socketserver.TCPServer]:
    """Return servers on one port; a port that is free for one kind may be taken by somebody for the other."""
    for _ in range(20):
        one = socketserver.ThreadingUDPServer(("127.0.0.1", 0), udp)
        try:
            return one, socketserver.ThreadingTCPServer(one.server_address, tcp)
        except OSError:
            one.server_close()
    raise OSError("No port is free for both UDP and TCP.")


@pytest.fixture
def dns_server() -> Iterator[DnsServer]:
    """A running server without names."""
    with answering() as server:
        yield server
