"""Finds e-mail addresses, and payment addresses of the same shape (`name@upi`)."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.addressee import is_own_address
from sms_verify.core.extract.found import ContactCandidate, Written
from sms_verify.core.extract.hosts import is_ending, plain, read_host
from sms_verify.core.extract.labels import bare_hosts
from sms_verify.core.extract.paid import is_paid, is_party
from sms_verify.core.extract.tables import words
from sms_verify.core.types import ContactKind, ContactTrait

_MASK = "*•●＊∗✱×…"
_MASKED = re.compile(
    rf"(?<![\w.%+@/{_MASK}-])(?=[\w.%+{_MASK}-]{{0,40}}?(?:[{_MASK}]|[xX]{{3}}|\.\.))[\w.%+{_MASK}-]{{1,64}}[@＠]"
    rf"(?:[A-Za-z0-9{_MASK}-]{{1,63}}\.){{0,4}}[A-Za-z0-9{_MASK}-]{{1,63}}(?![/\w@-]|\.\w)"
)
"""An address of which a part is masked; what goes on with a path is a link."""
_LOCAL = re.compile(
    r"(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]++)[ \t\u3000]?"
    r"(?:[@＠]|[\[(（]at[\])）]|(?<=\s)at(?=\s+[A-Za-z0-9-]+\s+dot\s))\s?(?=[A-Za-z0-9\u0080-\uffff])",
    re.IGNORECASE,
)
_AT = re.compile(r"[@＠\[(（\s](?:(?<=[@＠])|[aA][tT][\])）]|[dD][oO][tT]\s)")
"""What stands in every text with an address, or `at` with a `dot`."""
_SPACED = re.compile(r"\s[@＠]|[@＠]\s")
_PLACED = re.compile(
    r"(?:track(?:ing)?|visit|shop|store|orders?|pay|paid|spent|used|purchased?|txn|trx|at|see|view|details?|info|more|now|here"
    r"|us|online|login|website|web|site|available|only|off|sale|free|deals?|rs|inr|debited|charged|reserved|status|link"
    r"|apply|check|update|download|register|book|booking|join|call|contact|claim|redeem|\d+(?:\.\d+)?%?"
    r"|[\d:.]+\.(?:track|visit|shop|pay|view|see))",
    re.IGNORECASE,
)
"""Words after which an at-sign with blanks means a place: `Track @ www…`."""
_PLACE = re.compile(r"[\w-]+(?:(?:\s?[.。．｡]\s?|\s+dot\s+)[\w-]+)*")
_WORD = re.compile(r"[A-Za-z]+")
_GOES_ON = re.compile(r"[\w-]|\s?[.。．｡]\s?[A-Za-z]")
_UPI_SPOKEN = re.compile(r"(?<![A-Za-z])(?:UPI|VPA|BHIM)(?![A-Za-z])|bharatpe|paytm", re.IGNORECASE)
_UPI = words(
    "upi ybl ibl axl paytm ptaxis ptyes pthdfc ptsbi okaxis oksbi okicici okhdfcbank apl yapl rapl amazonpay icici "
    "sbi hdfcbank axisbank kotak yesbank indus federal idfcbank idfcfirst pnb barodampay cnrb unionbank uboi airtel "
    "airtelpaymentsbank jio freecharge mbk ikwik waaxis wahdfcbank waicici wasbi fam slice naviaxis superyes "
    "jupiteraxis dbs hsbc citi sc rbl kbl aubank equitas postbank centralbank mahb idbi indianbank boi yescred axisb"
)
"""Handles of India's UPI (list of NPCI members' handles, 2026)."""


def emails(text: str, plain_text: str, written: Written) -> Iterator[ContactCandidate]:
    """Yield e-mail and UPI addresses: those of the reader with the trait `own`, those that were paid with `party`.

    The matching spelling is given.
    """
    if not _AT.search(text):
        return
    speaks_of_upi = _UPI_SPOKEN.search(text) is not None
    for masked in _MASKED.finditer(text):
        yield ContactCandidate(ContactKind.EMAIL, *masked.span(), masked.group().lower(), frozenset({ContactTrait.OWN}))
    for match in _LOCAL.finditer(text):
        start, place = match.start(1), match.end()
        name = match.group(1).strip(".-")
        if _is_place(match, text):
            continue
        if (bank := _upi_end(text, match, any_bank=speaks_of_upi)) is not None:
            traits = frozenset({ContactTrait.PARTY} if is_paid(plain_text, start, bank) else ())
            yield ContactCandidate(ContactKind.PAYMENT, start, bank, f"{name}@{text[place:bank]}".lower(), traits)
        elif (end := _host_end(text, place)) is not None:
            value = f"{name}@{_host(written(place, end))}".lower()
            yield ContactCandidate(ContactKind.EMAIL, start, end, value, _whose(plain_text, start, end))


def _whose(plain_text: str, start: int, end: int) -> frozenset[ContactTrait]:
    if is_own_address(plain_text, start, end):
        return frozenset({ContactTrait.OWN})
    return frozenset({ContactTrait.PARTY} if is_party(plain_text, start, end) else ())


def _is_place(local: re.Match[str], text: str) -> bool:
    """Whether an at-sign apart from what stands before it names a place: `Track @ www…`, a sentence's end, a prompt."""
    if not _SPACED.search(local.group()):
        return False
    name = local.group(1)
    return name.endswith(".") or text[local.end() : local.end() + 4].lower() == "www." or bool(_PLACED.fullmatch(name))


def _upi_end(text: str, local: re.Match[str], *, any_bank: bool) -> int | None:
    """Return where a UPI handle ends, None where there is none: a host goes on with a dot."""
    word = _WORD.match(text, local.end())
    if word is None or not local.group().endswith("@"):
        return None
    if not (any_bank or word.group().lower() in _UPI):
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
