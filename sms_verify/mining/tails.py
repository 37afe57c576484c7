"""Finds parts at the end of a stretch that only some lines have: `Ref 1234`, `via UPI`, `Message: …` behind a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from sms_verify.mining import values
from sms_verify.mining.clusters import Line
from sms_verify.mining.tokens import VALUES

_TRIED = 8
"""Words that are tried as the beginning of a part."""

_SEVERAL = 5
"""Values behind a word from which on they vary."""

_COLONS = (":", "：")


def tails(inner: Mapping[int, Line], rare: float, least: int) -> dict[int, int]:
    """Return where, in lines that have one, a part begins that the others lack; it stands behind something in each."""
    counts = Counter(word for line in inner.values() for word in set(_openings(line)))
    for word, count in counts.most_common(_TRIED):
        if not rare <= count <= len(inner) - rare:
            continue
        found = {number: line for number, line in inner.items() if word in _keys(line)}
        starts = {number: start for number, start in _begin(found, word).items() if start > found[number].start}
        if len(starts) == count and _is_part(found, word, least):
            return starts
    return {}


def _is_part(lines: Mapping[int, Line], word: str, least: int) -> bool:
    """Whether what begins with a word is a part of its own: values, text behind a colon, or one of a few."""
    behind = [_behind(line, word) for line in lines.values()]
    if all(text.startswith(_COLONS) for text, _ in behind):
        return True
    found = {value for _, value in behind if value}
    if len(found) >= min(_SEVERAL, len(behind) / 2) and all(value for _, value in behind):
        return True
    return _is_small(word) and bool(values.few([text.strip() for text, _ in behind], least))


def _is_small(word: str) -> bool:
    return word.isascii() and word.islower()


def _keys(line: Line) -> tuple[str, ...]:
    return tuple(token.key for token in line.tokens)


def _openings(line: Line) -> Iterator[str]:
    """Yield the words of a stretch that may begin a part of its own: before a value or a colon, and small ones."""
    for place, token in enumerate(line.tokens):
        if token.key not in VALUES:
            following = line.tokens[place + 1].key if place + 1 < len(line.tokens) else ""
            if following in VALUES or line.text[token.end : token.end + 1] in _COLONS or _is_small(token.key):
                yield token.key


def _behind(line: Line, word: str) -> tuple[str, str]:
    """Return the text behind a word of a stretch, and the value right behind it, empty where there is none."""
    place = _keys(line).index(word)
    behind = line.tokens[place + 1] if place + 1 < len(line.tokens) else None
    value = line.text[behind.start : behind.end] if behind and behind.key in VALUES else ""
    return line.text[line.tokens[place].end : line.end], value


def _begin(lines: Mapping[int, Line], word: str) -> dict[int, int]:
    """Return where a word begins in each line, with the words before it that are the same in all."""
    places = {number: _keys(line).index(word) for number, line in lines.items()}
    back = 0
    while (
        len({line.tokens[places[number] - back - 1].key for number, line in lines.items() if places[number] > back})
        == 1
    ):
        if any(places[number] <= back for number in lines):
            break
        back += 1
    return {number: line.tokens[places[number] - back].start for number, line in lines.items()}
