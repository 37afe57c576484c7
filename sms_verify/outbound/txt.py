"""TXT records of a name, looked up anew each time."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import dns.exception
import dns.flags
import dns.message
import dns.rdatatype
import dns.resolver
from dns.rdtypes.ANY.TXT import TXT

LOOKUP_TIMEOUT_SECONDS = 5.0
"""Seconds that a look-up may take, including all servers and retries."""


class LookupProblem(StrEnum):
    """The reason why a look-up found no records."""

    ABSENT = "absent"
    ALIAS = "alias"
    """The name is an alias (CNAME) of another one."""
    UNREACHABLE = "unreachable"
    """No server answered."""


class Records(NamedTuple):
    """The TXT records of a name, or the reason why there are none."""

    texts: tuple[str, ...]
    problem: LookupProblem | None = None


def look_up(name: str, server: tuple[str, int] | None = None, patience: float = LOOKUP_TIMEOUT_SECONDS) -> Records:
    """Return the TXT records of a name itself; none for an alias, whose target may belong to a stranger.

    `server` is asked in place of this machine's resolvers.
    """
    try:
        resolver = dns.resolver.Resolver(configure=server is None)
        if server:
            resolver.nameservers, resolver.port = [server[0]], server[1]
        answer = resolver.resolve(f"{name}.", "TXT", raise_on_no_answer=False, lifetime=patience, search=False)
        return _read(answer.response)
    except dns.resolver.NXDOMAIN as error:
        return _read(next(iter(error.responses().values())))  # type: ignore[no-untyped-call]
    except dns.exception.DNSException:
        return Records((), LookupProblem.UNREACHABLE)


def _read(response: dns.message.Message) -> Records:
    asked = response.question[0].name
    own = [each for each in response.answer if each.name == asked]
    if any(each.rdtype == dns.rdatatype.CNAME for each in own):
        return Records((), LookupProblem.ALIAS)
    texts = tuple(
        b"".join(record.strings).decode("ascii", "replace")
        for each in own
        for record in each
        if isinstance(record, TXT)
    )
    return Records(texts, None if texts else LookupProblem.ABSENT)
