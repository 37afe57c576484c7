"""Finds chat handles: a name in WeChat, QQ, LINE, WhatsApp, Telegram or an Iranian messenger, told in words.

The value is `app:name` in small letters without `@`; a number is told as in E.164 (`whatsapp:+85251234567`). A link
such as `t.me/name` is the handle `telegram:name` too, so that both spellings compare. `at:name` is a handle of no named
app, `wechat-official:` with a name in the matching spelling an official account.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.apps import HEADS as APPS
from sms_verify.core.extract.apps import WORDS, handle
from sms_verify.core.extract.found import ContactCandidate
from sms_verify.core.types import ContactKind

_GAP = r"[\s:=﹕,、【\[(「“\"']{0,3}"
_TOLD = (
    r"(?:(?:号码?|账号|id|客服|群号?|好友|官方|私人|助理|专员|经理|为|是|加|me|number|channel|"
    r"ای ?دی|شماره|کانال|پیج|به|اکانت|با|at|on|us)(?<![a-z](?=[a-z]))[\s:=@]{0,3}){0,3}"
)
_PATTERNS = tuple(
    (app, heads, re.compile(rf"(?:{words})({_GAP}{_TOLD}{_GAP})({name})(?![a-z0-9_@]|\.[a-z0-9])"))
    for app, heads, words, name in WORDS
)
_AT = re.compile(r"(?<![A-Za-z0-9._%+@-])@([A-Za-z][A-Za-z0-9_.]{1,30}[A-Za-z0-9_])(?![A-Za-z0-9_@])")
_ACCOUNT = r"(?:公众号|服务号|订阅号|官方微信)"
HEADS = frozenset({"公众号", "服务号", "订阅号", "官方微信"})
"""What stands in every text that names an official account."""
_QUOTED = r"[“\"「『【《‘']([^”\"」』】》’'\n]{2,20})[”\"」』】》’']"
_OFFICIAL = re.compile(
    rf"{_ACCOUNT}[\s:为是]{{0,3}}{_QUOTED}|{_QUOTED}(?:官方)?(?:微信)?{_ACCOUNT}|{_ACCOUNT}\s?:?\s?([^\W_]{{2,20}})"
)
_STOP = re.compile(
    r"缴|交费|续费|下载|登录|预约|领取|查询|查看|办理|回复|了解|进行|绑定|即可|点击|参与|获取|咨询|或|并|进入|可|后|内|平台|,"
)
_CODE_BEHIND = re.compile(
    r"\s?(?:is (?:your|the)|es (?:tu|su|el)|est (?:votre|ton|le)|ist (?:ihr|dein)|adalah kode|é (?:o )?seu)"
)
"""What tells digits behind an app's name as the code that it sends: "Instagram: 123456 is your code"."""


def handles(text: str, plain: str, heads: frozenset[str]) -> Iterator[ContactCandidate]:
    """Yield the handles told in words; the matching spelling and its heads are given."""
    for app, own_heads, pattern in () if heads.isdisjoint(APPS) else _PATTERNS:
        if heads.isdisjoint(own_heads):
            continue
        for match in pattern.finditer(plain):
            if _is_told(match) and not _is_code(match, plain):
                yield _named(text, app, match)
    if not heads.isdisjoint(HEADS):
        yield from _official(plain)
    if "@" in text:
        for match in _AT.finditer(text):
            yield ContactCandidate(ContactKind.HANDLE, match.start(), match.end(), handle("at", match.group(1)))


def _is_told(match: re.Match[str]) -> bool:
    """Whether what follows an app's name is a name and no common word: `TELEGRAM PREMIUM` names nobody."""
    return bool(match.group(1).strip()) or any(ch in "@_+" or ch.isdigit() for ch in match.group(2))


def _is_code(match: re.Match[str], plain: str) -> bool:
    """Whether an app's name stands before the code that it sends, and not before an account."""
    return match.group(2).isdecimal() and _CODE_BEHIND.match(plain, match.end()) is not None


def _named(text: str, app: str, match: re.Match[str]) -> ContactCandidate:
    start, end = match.span(2)
    name = text[start:end].rstrip(".-@+ ")
    return ContactCandidate(ContactKind.HANDLE, start, start + len(name), handle(app, name))


def _official(plain: str) -> Iterator[ContactCandidate]:
    for match in _OFFICIAL.finditer(plain):
        group = match.lastindex or 1
        name, start = match.group(group), match.start(group)
        stop = _STOP.search(name)
        name = (name[: stop.start()] if stop else name).rstrip()
        if name:
            yield ContactCandidate(ContactKind.HANDLE, start, start + len(name), f"wechat-official:{name}")
