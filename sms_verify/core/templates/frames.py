"""What gateways put around a wording and what is no part of it: a signature, a way out, the binding of a code.

A frame is read from a folded text, a message's or a body's: the signature in 【】 or [] at either end, a line about
opting out behind or before it, the last line `@host #code` of a code bound to an origin (the WICG's draft "Origin-bound
one-time codes delivered via SMS", 2024), and the full stop behind all.
"""

from __future__ import annotations

from dataclasses import dataclass

from sms_verify import lazy_re as re
from sms_verify.core.types import Category, Span

_GROUP = r"[【\[〔〖]([^【】\[\]〔〕〖〗\ue000-\ue002]{1,40})[】\]〕〗]"
_FIRST, _LAST = re.compile(rf" ?{_GROUP} ?"), re.compile(rf" ?{_GROUP}$")
_OPT_OUT = re.compile(
    r"[ ,,;。.!/(-]{0,3}(?:"
    r"(?:拒收|退[订訂]|拒绝|拒絕|取消|不要|谢绝)请?[回發发]复?[覆複]?[:“\"']?(?:TD|T|R|N|QX|0000|00|0)[”\"']?(?:退[订訂])?"
    r"|[回发發][复覆複]?[:“\"']?(?:TD|T|R|N|QX|0000)[”\"']?[即可]{0,2}(?:退[订訂]|拒收)"
    r"|TD ?退[订訂]|退[订訂]?回?T(?:D)?"
    r"|لغو ?:? ?[0-9۰-۹]{1,4}"
    r"|(?i:(?:reply|text|txt|send) [\"']?stop[\"']?(?: (?:to )?(?:opt[ -]?out|unsubscribe|end|cancel|stop))?"
    r"|stop to (?:opt[ -]?out|unsubscribe|end)|(?:to )?opt[ -]?out:? ?(?:reply|text|send) [\"']?stop[\"']?"
    r"|unsub(?:scribe)?:? ?(?:reply|text) [\"']?stop[\"']?)"
    r")[ )。.!]{0,3}$"
)
_BOUND = re.compile(
    r" ?(?<![\w.])@(?P<host>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z][a-z0-9-]{1,30})"
    r" #(?P<code>[A-Za-z0-9]{3,12})"
    r"(?: @(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,30})?$"
)
_STOP = re.compile(r"[ .。!]{1,4}$")

OPEN_TO_OPT_OUT = frozenset(
    {
        Category.PROMOTION,
        Category.SURVEY,
        Category.SERVICE,
        Category.DELIVERY,
        Category.APPLICATION,
        Category.REPAYMENT,
    }
)
"""Categories whose messages may end with a way to opt out that their template does not hold."""

_BRACKETS, _CLOSING, _STOPS = ("【", "[", "〔", "〖", " "), ("】", "]", "〕", "〗"), (".", "。", "!", " ")
_TELLING = re.compile("退|拒|TD|لغو|[Ss][Tt][Oo][Pp]|取消|不要|谢绝")
"""Without one of these nothing is a way to opt out."""

_LONGEST = 120
"""Characters of a piece behind the text."""

MOST = 4
"""Pieces of a frame at one end."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a text, and where the text itself begins and ends."""

    start: int
    end: int
    groups: tuple[str, ...] = ()
    """What stands in brackets, without them."""
    spans: tuple[Span, ...] = ()
    """Where signatures and the way out stand in the folded text."""
    has_opt_out: bool = False
    host: str | None = None
    code: str | None = None
    starts: tuple[int, ...] = (0,)
    """Where the text begins without none, one, … of the signatures before it."""
    ends: tuple[int, ...] = ()
    """Where it ends without none, one, … of the pieces behind it."""

    def cut(self, text: str) -> str:
        """Return the text without its frame."""
        return text[self.start : self.end]


def frame(text: str) -> Frame:
    """Return the frame of a folded text; all of it is the text where nothing else would be left.

    >>> found = frame("【某银行】您的验证码是123456。拒收请回复R")
    >>> found.groups, found.has_opt_out
    (('某银行',), True)
    """
    start, end = 0, len(text)
    groups, spans = list[str](), list[Span]()
    starts, ends = [start], [end]
    while len(groups) < MOST and text[start : start + 1] in _BRACKETS and (found := _FIRST.match(text, start)):
        groups.append(found[1].strip())
        spans.append(Span(*found.span()))
        start = found.end()
        starts.append(start)
    has_opt_out, host, code = False, None, None
    for _ in range(MOST):
        if text[end - 1 : end] in _STOPS and (stop := _STOP.search(text, max(start, end - 4), end)):
            end = stop.start()
            ends.append(end)
        tail = max(start, end - _LONGEST)
        if text[end - 1 : end] in _CLOSING and (found := _LAST.search(text, tail, end)):
            groups.append(found[1].strip())
            spans.append(Span(*found.span()))
        elif not has_opt_out and _TELLING.search(text, tail, end) and (found := _OPT_OUT.search(text, tail, end)):
            has_opt_out = True
            spans.append(Span(*found.span()))
        elif host is None and text.find("@", tail, end) >= 0 and (found := _BOUND.search(text, tail, end)):
            host, code = found["host"], found["code"]
        else:
            break
        end = found.start()
        ends.append(end)
    if not any(map(str.isalnum, text[start:end])):
        return Frame(0, len(text), ends=(len(text),))
    return Frame(start, end, tuple(groups), tuple(spans), has_opt_out, host, code, tuple(starts), tuple(ends))
