"""Finds e-mail addresses, and payment addresses of the same shape (`name@upi`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sms_verify.core.extract.found import ContactCandidate, Written
from sms_verify.core.extract.hosts import is_ending, plain, read_host
from sms_verify.core.extract.labels import bare_hosts
from sms_verify.core.extract.tables import words
from sms_verify.core.types import ContactKind

_LOCAL = re.compile(
    r"(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]++)\s?(?:[@＠]|[\[(（]at[\])）]|(?<=\s)at(?=\s+[A-Za-z0-9-]+\s+dot\s))\s?(?=[A-Za-z0-9\u0080-\uffff])",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[\w-]+(?:(?:\s?[.。．｡]\s?|\s+dot\s+)[\w-]+)*")
_WORD = re.compile(r"[A-Za-z]+")
_GOES_ON = re.compile(r"[\w-]|\s?[.。．｡]\s?[A-Za-z]")
_UPI = words(
    "upi ybl ibl axl paytm ptaxis ptyes pthdfc ptsbi okaxis oksbi okicici okhdfcbank apl yapl rapl amazonpay icici "
    "sbi hdfcbank axisbank kotak yesbank indus federal idfcbank idfcfirst pnb barodampay cnrb unionbank uboi airtel "
    "airtelpaymentsbank jio freecharge mbk ikwik waaxis wahdfcbank waicici wasbi fam slice naviaxis superyes "
    "jupiteraxis dbs hsbc citi sc rbl kbl aubank equitas postbank centralbank mahb idbi indianbank boi yescred axisb"
)
"""Handles of India's UPI (list of NPCI members' handles, 2026)."""


def emails(text: str, written: Written) -> Iterator[ContactCandidate]:
    """Yield e-mail and UPI addresses."""
    for match in _LOCAL.finditer(text):
        start, place = match.start(1), match.end()
        name = match.group(1).strip(".-")
        if (bank := _upi_end(text, match)) is not None:
            yield ContactCandidate(ContactKind.PAYMENT, start, bank, f"{name}@{text[place:bank]}".lower())
        elif (end := _host_end(text, place)) is not None:
            yield ContactCandidate(ContactKind.EMAIL, start, end, f"{name}@{_host(written(place, end))}".lower())


def _upi_end(text: str, local: re.Match[str]) -> int | None:
    """Return where a UPI handle ends, None where there is none: a host goes on with a dot."""
    word = _WORD.match(text, local.end())
    if word is None or not local.group().endswith("@") or word.group().lower() not in _UPI:
        return None
    return None if _GOES_ON.match(text, word.end()) else word.end()


def _host_end(text: str, start: int) -> int | None:
    """Return where the host of an address ends, None where it has no known ending."""
    place = _PLACE.match(text, start)
    for begin, end in bare_hosts(place.group()) if place else ():
        if begin == 0:
            return start + end
    return None


def _host(written: str) -> str:
    host = read_host(plain(written))
    return host.value if host and is_ending(host.value.rpartition(".")[2]) else plain(written)
