"""Finds hosts written without a scheme, and where the prose around them begins.

A dot between letters is a host if what follows it is a top-level domain. Chinese, Persian and their kin are written
against the host without a blank, so a label is cut where such a script meets ASCII. Prose that lost its blank
(`Thanks.In the`) is told by a capital, a word that is also an ending, and no path.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.extract.hosts import DOTS, is_ending
from sms_verify.core.extract.tables import ABBREVIATIONS, LEADS_TO_LINK, TITLES
from sms_verify.core.suffixes import AFTER_ABBREVIATION, CURRENCIES, START_NO_SENTENCE, SURE, WORDS

_GLUED = (
    "\u0590-\u08ff\u0900-\u109f\u1100-\u11ff\u2e80-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\U00020000-\U0003ffff"
)
_RUN = re.compile(rf"(?<![\w-])[\w-]++(?:[{DOTS}][\w-]++)+")
_WORTH_A_LOOK = re.compile(rf"[{DOTS}]\s{{0,3}}[^\W\d_]|\sdot\s", re.IGNORECASE)
_DOTTED = re.compile(rf"[{DOTS}](?<=[\w-].)[^\W\d_]")
"""A dot between letters, without which there is no run with an ending."""
_BESIDE_BLANK = re.compile(rf"[{DOTS}](?:(?<=\s.)\s{{0,3}}|\s{{1,3}})(?:xn--|([A-Za-z]{{2,63}})(\.?))")
"""A dot with a blank beside it, and the word behind."""
_BESIDE_LETTERS = re.compile(rf"[{DOTS}](?:(?<= [A-Za-z0-9-].)|(?<= [A-Za-z0-9-] .)) ?[A-Za-z] [A-Za-z]")
"""A dot between letters that stand apart."""
_LABEL = re.compile(r"[\w-]+")
_HEAD = re.compile(rf"(?:xn--[A-Za-z0-9-]+|[A-Za-z]{{2,63}})(?=$|[-_{_GLUED}])")
_CAMEL = re.compile(r"[a-z]{2,12}(?=[A-Z][a-z])")
_GLUED_ONLY = re.compile(rf"[{_GLUED}\d_]+")
_GLUED_TAIL = re.compile(rf"[{_GLUED}](?=[A-Za-z0-9-][^{_GLUED}]*$)")
_VERB = re.compile(
    r"(?:登[录陆錄陸]|点击|點擊|访问|訪問|进入|進入|打开|打開|官网|官網|网址[是为]?|網址[是為]?|请[到上看]|搜索|关注|查看|下载|下載|[到上在至])(?=.)"
)
_ACTION = re.compile(
    r"(?:查看|点击|點擊|领取|領取|登[录錄]|办理|辦理|了解|进入|進入|访问|訪問|查询|查詢|兑换|下载|激活)"
)
_SPACED = re.compile(rf"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9-]*+(?:\s{{0,3}}[{DOTS}]\s{{0,3}}[A-Za-z0-9-]++)+")
_SPACED_SIGN = re.compile(rf"(\s*)[{DOTS}](\s*)")
_NAME_BEFORE = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$")
_MORE_LABELS = re.compile(r"(?:\.[A-Za-z0-9-]+)*")
_TOLD_DOT = re.compile(
    r"(?<![A-Za-z0-9-])[A-Za-z0-9-]{2,63}\s{1,3}dot\s{1,3}([A-Za-z]{2,12})(?![A-Za-z0-9])", re.IGNORECASE
)
_LETTERS_APART = re.compile(
    rf"(?<![A-Za-z0-9])[A-Za-z0-9](?: [A-Za-z0-9-]){{2,62}} ?[{DOTS}] ?([A-Za-z](?: [A-Za-z]){{1,11}})(?![A-Za-z0-9])"
)
_SENTENCE = re.compile(r"\s+[\w(]|\s*$|[,:;!?]")
_SUM = re.compile(r"[.:]?\s?\d")
_NUMBERING = re.compile(r"[.:#]?\s*[#:]?\s*[\dXx*]")


class _Label(NamedTuple):
    start: int
    end: int
    text: str


def bare_hosts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of hosts that stand without a scheme."""
    if not _WORTH_A_LOOK.search(text):
        return
    for run in _RUN.finditer(text) if _DOTTED.search(text) else ():
        yield from _in_run(text, run)
    if any(dot[1] is None or dot[1] in SURE or dot[2] for dot in _BESIDE_BLANK.finditer(text)):
        yield from _spaced(text)
    yield from _apart(text)


def split_glued(authority: str) -> int:
    """Return where a host that follows a scheme ends: before the prose glued to its ending, else at the end."""
    for label in list(_labels(authority, 0))[1:]:
        head = _HEAD.match(label.text)
        if head and head.end() < len(label.text) and label.text[head.end()] not in "-_" and is_ending(head.group()):
            return label.start + head.end()
    return len(authority)


def _labels(text: str, offset: int) -> Iterator[_Label]:
    for match in _LABEL.finditer(text):
        yield _Label(offset + match.start(), offset + match.end(), match.group())


def _in_run(text: str, run: re.Match[str]) -> Iterator[tuple[int, int]]:
    if not any(ch.isalpha() for ch in run.group()):
        return
    segment: list[_Label] = []
    for label in _labels(run.group(), run.start()):
        length = _ending(label.text) if segment else 0
        segment.append(label)
        if length and length < len(label.text) and label.text[length] not in "-_":
            yield from _host(text, segment)
            segment = [_Label(label.start + length, label.end, label.text[length:])]
    yield from _host(text, segment)


def _ending(label: str) -> int:
    """Return how many letters at the start of a label are a top-level domain."""
    head = _HEAD.match(label)
    if head and is_ending(head.group()):
        return head.end()
    if not label.isascii() and is_ending(label):
        return len(label)
    if not label.isascii() and (verb := _ACTION.search(label, 1)) and is_ending(label[: verb.start()]):
        return verb.start()
    camel = _CAMEL.match(label)
    return camel.end() if camel and camel.group() in SURE and camel.group() not in WORDS else 0


def _host(text: str, segment: list[_Label]) -> Iterator[tuple[int, int]]:
    """Yield the one host of a segment, if any of its labels is an ending that is not prose."""
    for index in range(len(segment) - 1, 0, -1):
        length = _ending(segment[index].text)
        if length and not _is_prose(text, segment, index, length):
            start = _start(segment[:index])
            if start is not None:
                yield start, segment[index].start + length
            return


def _start(labels: list[_Label]) -> int | None:
    """Return where the host begins: after the prose glued to it, None where no label is left."""
    name = labels[-1]
    if glue := _GLUED_TAIL.search(name.text):
        return name.start + glue.end()
    first = name
    for label in reversed(labels[:-1]):
        if glue := _GLUED_TAIL.search(label.text):
            return label.start + glue.end()
        if not label.text.isascii() and name.text.isascii() and _GLUED_ONLY.fullmatch(label.text):
            break
        first = label
    if first.text.isascii():
        return first.start
    verbs = [match.end() for match in _VERB.finditer(first.text)]
    return first.start + (verbs[-1] if verbs else 0)


def _is_prose(text: str, segment: list[_Label], index: int, length: int) -> bool:
    """Whether a dot before an ending is a full stop."""
    before, label = segment[index - 1], segment[index]
    sign = text[before.end : label.start]
    ending, name = label.text[:length], before.text
    end = label.start + length
    if sign == "。" and (ending.lower() == "app" or not (before.text[-1:].isascii() and ending.isascii())):
        return True
    if not name.isascii() and not name[-1:].isascii():
        return _is_prose_around_idn(ending, glued=length < len(label.text))
    word = ending.lower()
    if name.lower() in TITLES and ending.istitle():
        return True
    if _is_reference(text, segment, end) or _is_sum(text, before, ending, end):
        return True
    if word not in WORDS or (text[end : end + 1] in ("/", "?", "#", ":") and text[end : end + 2] != ": "):
        return False
    if name.lower() in ABBREVIATIONS and word in AFTER_ABBREVIATION:
        return True
    if word in ("no", "id") and _NUMBERING.match(text, end):
        return True
    glue = _GLUED_TAIL.search(name)
    if not any(ch.isalpha() for ch in name[glue.end() if glue else 0 :]):
        return (
            word not in START_NO_SENTENCE
            or ending.istitle()
            or text[before.start - 1 : before.start] in (",", ".", ":")
        )
    return ending[0].isupper() and ending != ending.upper() and name.isalpha() and _ends_sentence(text, segment, end)


def _is_sum(text: str, before: _Label, ending: str, end: int) -> bool:
    """Whether a sum of money begins at the dot (`via PhonePe.Rs.98`), or a sentence behind a time or a sum."""
    if ending.lower() in CURRENCIES and _SUM.match(text, end):
        return True
    return before.text.isdigit() and ending.istitle() and text[before.start - 1 : before.start] in (":", ".", ",")


def _is_reference(text: str, segment: list[_Label], end: int) -> bool:
    """Whether capitals and digits with full stops are a reference, as `MBVCB.1234567890.ABC`."""
    written = text[segment[0].start : end]
    return (
        written.isupper()
        and segment[-1].text.lower() not in SURE
        and any(label.text.isdigit() and len(label.text) > 5 for label in segment)
    )


def _is_prose_around_idn(ending: str, *, glued: bool) -> bool:
    """Whether a name in another script before a dot is a sentence: a real one has its ending in small letters."""
    if not ending.isascii():
        return False
    return ending.lower() not in SURE or (not ending.islower() and not ending.isupper()) or (glued and ending in WORDS)


def _ends_sentence(text: str, segment: list[_Label], end: int) -> bool:
    words = text[max(0, segment[0].start - 16) : segment[0].start].lower().split()
    return bool(_SENTENCE.match(text, end)) and not (words and words[-1].strip(":") in LEADS_TO_LINK)


def _spaced(text: str) -> Iterator[tuple[int, int]]:
    """Yield hosts with blanks around a dot: `abc . com`, and `abc. com` where no sentence begins with the ending."""
    for run in _SPACED.finditer(text):
        for sign in _SPACED_SIGN.finditer(run.group()):
            left, right = sign.groups()
            if left or right:
                yield from _around(text, run.start() + sign.start(), run.start() + sign.end(), bool(left))


def _apart(text: str) -> Iterator[tuple[int, int]]:
    """Yield hosts whose dot is a word, or whose letters stand apart one by one."""
    for told in _TOLD_DOT.finditer(text) if "dot" in text.lower() else ():
        if told.group(1).lower() in SURE:
            yield told.span()
    for letters in _LETTERS_APART.finditer(text) if _BESIDE_LETTERS.search(text) else ():
        ending = letters.group(1)
        sizes = (size for size in range(len(ending), 2, -2) if "".join(ending[:size].split()).lower() in SURE)
        if size := next(sizes, 0):
            yield letters.start(), letters.start(1) + size


def _around(text: str, start: int, end: int, before: bool) -> Iterator[tuple[int, int]]:
    ending = _LABEL.match(text, end)
    name = _NAME_BEFORE.search(text[max(0, start - 64) : start])
    if ending is None or name is None:
        return
    head = _HEAD.match(ending.group())
    label = head.group() if head else ""
    path = text[end + len(label) : end + len(label) + 1] == "/"
    more = _MORE_LABELS.match(text, end + len(label))
    tail = more.end() if more else end + len(label)
    last = text[end:tail].rpartition(".")[2]
    if tail > end + len(label) and last in SURE and (before or last not in WORDS):
        yield start - len(name.group()), tail
    elif label in SURE and (path or before or label not in WORDS) and label.islower():
        yield start - len(name.group()), end + len(label)
