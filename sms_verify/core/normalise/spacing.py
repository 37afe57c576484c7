"""Letters and Chinese characters set apart so that a filter does not see the word."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.normalise.simplify import simplify
from sms_verify.core.normalise.spelled_words import HAN, LATIN
from sms_verify.core.types import DisguiseKind

_BETWEEN = r" .\-_*·•|/~+,、=^"
BETWEEN = re.compile(f"[{_BETWEEN}]").match
_SPELLED = re.compile(
    rf"[A-Za-z](?<![0-9A-Za-z].)(?P<between>[{_BETWEEN}]{{1,3}})[A-Za-z](?:(?P=between)[A-Za-z]){{0,40}}(?![0-9A-Za-z])"
)
_ABBREVIATED = re.compile(r"[A-Z](?:\.[A-Z]){2,}")
_SHORTEST = 6
"""Letters of the shortest of our words that is sought within others."""
_LONGER = tuple(sorted((word for word in LATIN if len(word) >= _SHORTEST), key=len, reverse=True))


def spaced_letters(text: str) -> Iterator[Edit]:
    """The edits that join the letters of our words: p a s s w o r d, V.X."""
    for found in _SPELLED.finditer(text):
        letters = found[0].replace(found["between"], "")
        word = letters.casefold()
        if word in LATIN:
            kind = None if _ABBREVIATED.fullmatch(found[0]) else DisguiseKind.SPACED
            yield Edit(found.start(), found.end(), letters, kind)
        elif _holds_word(word) or (found["between"] == " " and len(letters) >= _LETTERS_IN_A_ROW):
            yield Edit(found.start(), found.end(), letters, DisguiseKind.SPACED)


def _holds_word(word: str) -> bool:
    return len(word) >= _SHORTEST and any(map(word.__contains__, _LONGER))


_LETTERS_IN_A_ROW = 5
"""Single letters that nobody sets apart by chance, whatever they spell."""

_H = "\u3400-\u4dbf\u4e00-\u9fff"
_IDEOGRAPH = re.compile(f"[{_H}]")
_APART = re.compile(rf"[{_H}](?:[{_BETWEEN}]{{1,3}}[{_H}]){{1,60}}")
_OTHER = re.compile(f"[^{_H}]+")
_ODD = re.compile(r"[._*·•~+=^]")
"""Marks that stand between the characters of a word, and never between two words."""
_GLUED = frozenset({"密码"})
"""Words of two characters that no end and beginning of two words make."""
_LABELS = frozenset({"账号", "账户", "客服", "银行"})
"""Words that forms set wide: 账 号."""


def spaced_han(text: str) -> Iterator[Edit]:
    """The edits that join the characters of our words: 验 证 码."""
    for found in _APART.finditer(text):
        joined = _OTHER.sub("", found[0])
        word = simplify(joined)
        if not any(map(word.__contains__, HAN)) or not _stands_apart(text, found, word):
            continue
        wide = word in _LABELS and found[0][1:-1].isspace()
        yield Edit(found.start(), found.end(), joined, None if wide else DisguiseKind.SPACED)


def _stands_apart(text: str, found: re.Match[str], word: str) -> bool:
    """Whether two characters are one word taken apart, not the end of one and the beginning of the next."""
    if len(word) > 2 or word in _GLUED or _ODD.search(found[0]):
        return True
    before, after = text[max(found.start() - 1, 0) : found.start()], text[found.end() : found.end() + 1]
    return not _IDEOGRAPH.match(before) and not _IDEOGRAPH.match(after)


_SCATTERED = re.compile(rf"[{_H}]{{1,12}}(?: {{1,2}}[{_H}]{{1,12}}){{4,200}}")
_GAP = re.compile(rf"(?<=[{_H}]) {{1,2}}(?=[{_H}])")
_MOST_APART = 2.0
"""Characters between two blanks, on average, from which a text is set wide rather than scattered."""
_WIDE = 4.0
"""Characters between two blanks, on average, up to which the blanks of a text part no words and are read over."""
_FEWEST_GAPS = 4
"""Blanks between characters from which they are no slip of a thumb."""


def scattered_han(text: str) -> Iterator[Edit]:
    """The edits that join Chinese text strewn with blanks, whatever it says: Chinese is written without.

    Fewer blanks, which somebody may type, are read over and are no disguise.
    """
    done = 0
    for found in _SCATTERED.finditer(text):
        joined = found[0].replace(" ", "")
        if len(joined) <= _MOST_APART * len(found[0].split()):
            done = found.end()
            yield Edit(found.start(), found.end(), joined, DisguiseKind.SPACED)
    gaps = [] if done else list(_GAP.finditer(text))
    if len(gaps) >= _FEWEST_GAPS and len(_IDEOGRAPH.findall(text)) <= _WIDE * (len(gaps) + 1):
        for gap in gaps:
            yield Edit(gap.start(), gap.end(), "", None)
