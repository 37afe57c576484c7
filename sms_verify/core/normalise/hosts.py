"""Links written so that no filter sees them: hxxp, [.], a Chinese full stop or a word for a dot, blanks inside."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.suffixes import LINKED, TWO_WORDS
from sms_verify.core.types import DisguiseKind

_DOT = r"[.。·•۔]|点|點|dot|DOT"
_DEFANGED = re.compile(
    rf"""
    (?P<scheme> (?<![0-9A-Za-z]) h(?: xx | \*\* | tx | xt | xp | \+\+ | \#\# ) p s? (?= \s? \[? : ) )
    | (?P<colon> (?<= [Pp] ) \[:\] /{{0,2}} | (?<= [PpSs] ) \[:// \] | (?<= [Ss] ) \[:\] /{{0,2}} )
    | (?P<dot> (?<= [0-9A-Za-z_-] ) [ ]? [(\[{{<【「〔] (?: {_DOT} ) [)\]}}>】」〕] [ ]? (?= [0-9A-Za-z] ) )
    | (?P<at> (?<= [0-9A-Za-z_] ) [ ]? [(\[{{<] (?: at | AT | @ ) [)\]}}>] [ ]? (?= [0-9A-Za-z] ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


_MAY_BE_DEFANGED = re.compile(
    r"[\[({<【「〔hH](?:(?<=[hH])(?:[xX*+#]|[tT][xX])|(?<![hH])(?:[.。·•۔点點:@]|[dD][oO][tT]|[aA][tT]))"
)


def defanged(text: str) -> Iterator[Edit]:
    """The edits that make hxxp and bracketed dots what they stand for."""
    for found in _DEFANGED.finditer(text) if _MAY_BE_DEFANGED.search(text) else ():
        yield Edit(found.start(), found.end(), _plain(found), DisguiseKind.DEFANGED)


def _plain(found: re.Match[str]) -> str:
    if found["scheme"]:
        return "https" if found[0][-1] in "sS" else "http"
    if found["colon"]:
        return found[0].translate({ord("["): "", ord("]"): ""})
    return "." if found["dot"] else "@"


_ODD = "。·•۔点點"
_ODD_DOT = re.compile(f"[{_ODD}]")
ODD_DOT = _ODD_DOT.match
_LABELS = re.compile(rf"(?<![0-9A-Za-z-])[0-9A-Za-z-]{{1,63}}(?:[.{_ODD}][0-9A-Za-z-]{{1,63}})+")
_SPLIT = re.compile(rf"([.{_ODD}])")
_STARTS = frozenset({"www", "http", "https"})


def odd_dots(text: str) -> Iterator[Edit]:
    """The edits that make a Chinese full stop, or a word for a dot, a dot inside a host."""
    if not _ODD_DOT.search(text):
        return
    for found in _LABELS.finditer(text):
        if _ODD_DOT.search(found[0]):
            yield from _hosts(found[0], found.start())


def _hosts(run: str, start: int) -> Iterator[Edit]:
    """The hosts of a run of labels: a full stop before www ends a sentence."""
    pieces = _SPLIT.split(run)
    labels, dots = pieces[::2], pieces[1::2]
    first = 0
    for last in range(1, len(labels) + 1):
        if last < len(labels) and (labels[last].lower() not in _STARTS or dots[last - 1] == "."):
            continue
        yield from _host(labels[first:last], dots[first : last - 1], start)
        start += sum(map(len, labels[first:last])) + last - first
        first = last


def _host(labels: list[str], dots: list[str], start: int) -> Iterator[Edit]:
    labels, dots = _to_domain(labels, dots)
    odd = [dot for dot in dots if dot != "."]
    if not odd or _is_prose(labels, odd):
        return
    shown = "".join(label + dot for label, dot in zip(labels, [*dots, ""], strict=True))
    yield Edit(start, start + len(shown), ".".join(labels), DisguiseKind.DEFANGED)


def _to_domain(labels: list[str], dots: list[str]) -> tuple[list[str], list[str]]:
    """The labels up to the last top-level domain, or the first label alone, with the dots between them."""
    last = len(labels) - 1
    while last and labels[last].lower() not in LINKED:
        last -= 1
    return labels[: last + 1], dots[:last]


def _is_prose(labels: list[str], odd: list[str]) -> bool:
    """Whether two words happen to meet at a full stop, or a clock says 9点."""
    if labels[-1] != labels[-1].lower() or (set("点點") & set(odd) and labels[-2].isdigit()):
        return True
    return len(labels) == 2 and labels[-1] in TWO_WORDS and (labels[0], labels[1]) != ("t", "me")


_SPACED = re.compile(r"(?<![0-9A-Za-z.-])[0-9A-Za-z-]{1,63}(?: ?\. ?[0-9A-Za-z-]{1,63}){1,8}")
_SPACED_DOT = re.compile(r" ?\. ?")


def spaced_hosts(text: str) -> Iterator[Edit]:
    """The edits that close up a host: www . example . com."""
    for found in _SPACED.finditer(text) if " . " in text or "www" in text.lower() else ():
        if " " in found[0]:
            yield from _closed(found[0], found.start())


def _closed(run: str, start: int) -> Iterator[Edit]:
    """The host a run begins with; a full stop with one blank counts only behind www."""
    labels = _SPACED_DOT.split(run)
    dots = _SPACED_DOT.findall(run)
    labels, dots = _to_domain(labels, dots)
    if len(labels) < 2 or set(dots) == {"."} or labels[-1] != labels[-1].lower():
        return
    if labels[0].lower() == "www" or (" . " in dots and (len(labels) > 2 or labels[-1] not in TWO_WORDS)):
        shown = "".join(label + dot for label, dot in zip(labels, [*dots, ""], strict=True))
        yield Edit(start, start + len(shown), ".".join(labels), DisguiseKind.SPACED)
