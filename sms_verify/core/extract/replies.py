"""Finds what a message tells its reader to send back: `回复R退订`, `reply YES`, `SMS BLOCK 1234 to …`, `لغو۱۱`.

The value is the words to send, in small letters; the number they go to is a telephone contact of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.found import ContactCandidate
from sms_verify.core.extract.tables import words
from sms_verify.core.types import ContactKind

_IN_CHINESE = frozenset("回发编传")
_IN_PERSIAN = frozenset({"لغو", "پاسخ", "عدد", "ارسال", "کلمه", "عبارت", "حرف", "بفرستید", "کد دستوری"})
_IN_ENGLISH = frozenset({"reply", "respond", "text", "txt", "sms", "send"})
HEADS = _IN_CHINESE | _IN_PERSIAN | _IN_ENGLISH

_OPEN, _END = r"[\s:]{0,2}[“\"‘'「『【\[(]?", r"(?![a-z0-9])"
_SEND = r"(?:回复|回覆|回传|发送|编辑|传送|短信回)(?:短信|简讯|数字|代码|字母|大写|指令|内容|本短信)?"
_CHINESE = (
    re.compile(rf"{_SEND}{_OPEN}([a-z0-9]{{1,12}}(?:[#*][a-z0-9]{{1,12}}){{0,3}}){_END}"),
    re.compile(rf"{_SEND}{_OPEN}(是|否|退订|确认|同意|取消|不需要|需要|拒收|开通|办理|关闭|停止|继续|查询)(?!\w)"),
    re.compile(rf"(?:退订|拒收|退|拒|取消)请?[回发]{_OPEN}([a-z0-9]{{1,4}}){_END}"),
    re.compile(rf"[回发]{_OPEN}([a-z]{{1,4}}|\d{{1,2}})[”\"’'」』】\])]?\s?(?=[退拒取确查办了详领]|即可)"),
)
"""In the matching spelling, as the Persian ones."""
_PERSIAN = (
    re.compile(
        rf"(?:پاسخ|عدد|عبارت|کلمه|ارسال|بفرستید|حرف|کد دستوری)\s?[:«\"“(]?\s?([a-z0-9]{{1,12}}){_END}"
        r"(?!\s?(?:ریال|تومان|روز|ساعت|درصد))"
    ),
    re.compile(rf"لغو\s?[:=]?\s?([a-z0-9]{{1,4}}){_END}"),
)
_COMMON = (
    "yes|no|y|n|stop|stopall|unsubscribe|cancel|quit|end|help|confirm|optout|opt-out|ok|start|join|block|agree|info"
)
_WORD = rf"(?:[A-Z0-9]{{1,12}}|[\"'“‘][A-Za-z0-9 ]{{1,20}}[\"'”’]|(?i:{_COMMON}))"
_MORE_WORDS = r"(?: (?!TO |OR |AND )[A-Z]{2,8}(?![A-Za-z]))?(?: (?:(?i:xx)?\d{3,8}|[xX*]{1,8}\d{2,6}))?(?![A-Za-z0-9])"
_ENGLISH = re.compile(
    r"(?i:(?<![a-z])(reply|respond|text back|text|sms|send|txt)"
    r"(?: with| by texting| by| back| the word| a| us){0,2}[\s:]{1,2})"
    rf"({_WORD}{_MORE_WORDS})"
)
_ALSO = re.compile(rf"(?:\s?[/,]\s?|\s(?i:or|and)\s)({_WORD}{_MORE_WORDS})")
_TO_NUMBER = re.compile(r"(?:\s(?:and|or)\s\w+)?\s?to\s\+?\d|\s*$")
_NOT_SENT = words("to this the a us sms text message your it sim otp pin link or and")


def replies(text: str, plain: str, heads: frozenset[str]) -> Iterator[ContactCandidate]:
    """Yield the words to send back; the matching spelling and its heads are given."""
    for own_heads, sentences in ((_IN_CHINESE, _CHINESE), (_IN_PERSIAN, _PERSIAN)):
        for sentence in () if heads.isdisjoint(own_heads) else sentences:
            for match in sentence.finditer(plain):
                yield _reply(text, *match.span(1))
    if not heads.isdisjoint(_IN_ENGLISH):
        for match in _ENGLISH.finditer(text):
            yield from _english(text, match)


def _english(text: str, match: re.Match[str]) -> Iterator[ContactCandidate]:
    verb, word = match.group(1).lower(), match.group(2)
    if _is_no_answer(word) or (word.isdigit() and (verb in ("text", "sms", "txt") or _is_sum(verb, text, match.end()))):
        return
    yield _reply(text, *match.span(2))
    end = match.end()
    while (more := _ALSO.match(text, end)) and not _is_no_answer(more.group(1)):
        yield _reply(text, *more.span(1))
        end = more.end()


def _is_sum(verb: str, text: str, end: int) -> bool:
    """Whether "send 980 to …" sends money: a number to text follows where it is an answer."""
    return verb == "send" and _TO_NUMBER.match(text, end) is None


def _is_no_answer(words: str) -> bool:
    return words.lower() in _NOT_SENT or (words.isdigit() and len(words) > 5)


def _reply(text: str, start: int, end: int) -> ContactCandidate:
    sent = text[start:end].strip("\"'“”‘’ ")
    start += text[start:end].index(sent)
    return ContactCandidate(ContactKind.REPLY, start, start + len(sent), sent.lower())
