"""Finds links, also where no browser would look: glued to Chinese or Persian, without scheme, with blanks at the dot.

What a link leads to is read from the pasted letters, never from the text with look-alikes undone: `сmbchina.com` with a
Cyrillic letter is another host than the bank's. A host ends where the next prose begins, and what follows is read
again, so that no host hides behind another.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.apps import handle_of
from sms_verify.core.extract.found import ClaimedRanges, ContactCandidate, Written
from sms_verify.core.extract.hosts import DOTS, Host, host_traits, is_ending, plain, read_host
from sms_verify.core.extract.labels import bare_hosts, split_glued
from sms_verify.core.extract.targets import target_traits
from sms_verify.core.types import ContactKind, ContactTrait

_WEB = re.compile(
    r"""
    [hHfFwW] (?:
        (?: (?<=[hH]) [tTxX*]{2} [pP] [sS]?  |  (?<![A-Za-z0-9].) (?: (?<=[fF]) [tT][pP] | (?<=[wW]) [sS] ) [sS]? )
        \s? [:：] \s? [/\\／]{1,9} \s{0,2}
        | (?<=[hH]) [tTxX]{2} [pP] [sS]? [:：] (?= [\w-]+\.[\w-] )
    )
    """,
    re.VERBOSE,
)
_MAY_BE_WEB = re.compile(r"[:：](?:\s?[/\\／]|[\w-]+\.[\w-])")
"""The same from its colon on, which search finds sooner."""
_APP = re.compile(
    r"(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30})[:：]//|(?<![A-Za-z])(javascript|vbscript|data)[:：](?=\S)",
    re.IGNORECASE,
)
_MAY_BE_APP = re.compile(
    r"""
    [:：] (?:
        (?= //) (?<![hH][tTxX]{2}[pP].) (?<![hH][tTxX]{2}[pP][sS].)
        (?<![fF][tT][pP].) (?<![fF][tT][pP][sS].) (?<![wW][sS].) (?<![wW][sS]{2}.)
        | (?<= [tTaA].)
    )
    """,
    re.VERBOSE,
)
"""The colon of a scheme that is none of the web's."""
_WEB_SCHEME = re.compile(r"(?:h[tx]{2}ps?|ftps?|wss?)$")
_LETTERS = rf"[\w\-{DOTS}~%@:+=$&\u0300-\u036f\u0900-\u0dff\u200b-\u200f]|\[(?:[.。．]|dot)\]|\[[0-9A-Fa-f:.]+\]"
_AUTHORITY = re.compile(rf"(?:{_LETTERS})*")
_CONTINUED = re.compile(r"\s+(?=[A-Za-z0-9-]*\.[A-Za-z]{2})")
_REST = re.compile(r"""[/\\?#][^\s<>"`{}|^\x00-\x20\x7f-\U0010ffff]*""")
_PORT = re.compile(r":\d{1,5}(?!\d)")
_ANOTHER = re.compile(r"[,;|)\]'](?=https?:|www\.)", re.IGNORECASE)
_ADDRESS = re.compile(r"\d(?<![A-Za-z0-9.].)\d{0,2}(?:\.\d{1,3}){3}(?![A-Za-z0-9]|\.\d)")
_NUMBERED = re.compile(
    r"(?:حساب|سپرده|a/c|acct?|account|ver(?:sion)?|版本|账[号户]|帳[號戶]"
    r"|(?<![a-z])ip(?: addr(?:ess)?)?|آی ?پی|ip地址|登录地|登入地)"
    r"[^\d]{0,6}$",
    re.IGNORECASE,
)
"""What stands before an account, a version or the address that somebody logged in from."""
_DOT_WORDS = re.compile(r"[点點]|dot", re.IGNORECASE)
_TRAILING = ".,;:!?'*~-_&=。"


def links(text: str, written: Written) -> Iterator[ContactCandidate]:
    """Yield links, and chat handles written as links; none overlaps another."""
    taken = ClaimedRanges(len(text))
    if _MAY_BE_WEB.search(text):
        yield from taken.claim(_with_scheme(text, written))
    if _MAY_BE_APP.search(text):
        yield from taken.claim(_app_links(text))
    for start, end in (*bare_hosts(text), *_addresses(text)):
        if taken.free(start, end):
            yield from taken.claim([_link(text, written, start, end)])


def _with_scheme(text: str, written: Written) -> Iterator[ContactCandidate]:
    position = 0
    while match := _WEB.search(text, position):
        position = match.end()
        start, end = position, _authority_end(text, position)
        if start < end:
            found = _link(text, written, start, end)
            yield found._replace(start=match.start())
            position = max(found.end, position)


def _authority_end(text: str, start: int) -> int:
    """Return where a host after a scheme ends; one broken over a line goes on if only its second half has an ending."""
    authority = _AUTHORITY.match(text, start)
    end = authority.end() if authority else start
    again = _WEB.search(text, start, end + 4)
    end = again.start() if again and again.start() > start else end
    if (
        "." not in text[start:end]
        and (gap := _CONTINUED.match(text, end))
        and (more := _AUTHORITY.match(text, gap.end()))
    ):
        end = more.end()
    return start + split_glued(text[start:end].rstrip(_TRAILING))


def _app_links(text: str) -> Iterator[ContactCandidate]:
    for match in _APP.finditer(text):
        scheme = (match.group(1) or match.group(2)).lower()
        if _WEB_SCHEME.search(scheme):
            continue
        authority = _AUTHORITY.match(text, match.end())
        end = authority.end() if authority else match.end()
        value = f"{scheme}://{text[match.end() : end].lower()}"
        rest = _rest(text, end)
        if handle := handle_of(scheme, text[match.end() : rest]):
            yield ContactCandidate(ContactKind.HANDLE, match.start(), rest, handle, frozenset({ContactTrait.APP_LINK}))
        else:
            yield ContactCandidate(ContactKind.LINK, match.start(), rest, value, frozenset({ContactTrait.APP_LINK}))


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    for match in _ADDRESS.finditer(text):
        tail = text[match.end() : match.end() + 1]
        is_plain = tail not in ("/", ":") or not tail
        if read_host(match.group()) and not (
            is_plain and _NUMBERED.search(text, max(0, match.start() - 24), match.start())
        ):
            yield match.span()


def _link(text: str, written: Written, start: int, end: int) -> ContactCandidate:
    """Return the link whose authority lies in a range, with its port and path."""
    if port := _PORT.match(text, end):
        end = port.end()
    host, odd = _host(written(start, end))
    rest = _rest(text, end)
    traits = odd | host_traits(host) | target_traits(text[end:rest])
    if handle := handle_of(host.value, text[end:rest]):
        return ContactCandidate(
            ContactKind.HANDLE, start, rest, handle, traits - {ContactTrait.SHORTENER, ContactTrait.CHEAP_DOMAIN}
        )
    return ContactCandidate(ContactKind.LINK, start, rest, host.value, traits)


def _rest(text: str, start: int) -> int:
    """Return where path, query and fragment end; closing punctuation belongs to the sentence."""
    match = _REST.match(text, start)
    if match is None:
        return start
    end = match.end()
    if another := _ANOTHER.search(text, start, end):
        end = another.start()
    rest = text[start:end]
    closing = "".join(close for opening, close in ("()", "[]") if opening not in rest)
    return start + len(rest.rstrip(_TRAILING + closing))


def _host(pasted: str) -> tuple[Host, frozenset[ContactTrait]]:
    """Return the host of an authority, and what is odd about the authority."""
    pasted = plain(pasted)
    for authority in (pasted, _DOT_WORDS.sub(".", pasted)):
        user, _, place = authority.rpartition("@")
        traits = {ContactTrait.USER_INFO} if user else set[ContactTrait]()
        name, _, port = place.partition(":") if not place.startswith("[") else (place, "", "")
        if port.isdigit() and int(port) not in (80, 443):
            traits.add(ContactTrait.ODD_PORT)
        host = read_host(name)
        if host and (host.is_address or is_ending(host.value.rpartition(".")[2])):
            return host, frozenset(traits)
    return Host(pasted.lower(), False), frozenset(traits | {ContactTrait.INVALID})
