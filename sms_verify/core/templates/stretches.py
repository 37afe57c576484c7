"""Read a stretch of a message as some of a template's items, one after the other, from either side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sms_verify.core.templates.plan import Item, words
from sms_verify.core.templates.slot_values import accepts, reach
from sms_verify.core.templates.slots import KINDS

_TRIED = 48
"""Places tried for one end of a value."""


class Pair(NamedTuple):
    """A template's item and the stretch of the message that it explains."""

    item: int
    start: int
    end: int


class OpenStretch(NamedTuple):
    """The items from `first` to `last`, and the part of a folded message that they may explain."""

    items: tuple[Item, ...]
    text: str
    language: str
    first: int
    last: int
    start: int
    end: int

    def after(self, read: list[Pair]) -> OpenStretch:
        """Return the part left after pairs were read from the left."""
        return self._replace(first=read[-1].item + 1, start=read[-1].end) if read else self

    def before(self, read: list[Pair]) -> OpenStretch:
        """Return the part left after pairs were read from the right, the last pair first."""
        return self._replace(last=read[-1].item, end=read[-1].start) if read else self


def read_left(stretch: OpenStretch, strict: bool = False) -> Iterator[Pair]:
    """Yield the items that can be read from the left; strictly, a slot counts only with all its words after it."""
    items, text, start = stretch.items, stretch.text, stretch.start
    for index in range(stretch.first, stretch.last):
        item = items[index]
        if item.slot:
            end = _value_end(stretch._replace(first=index, start=start), strict)
        else:
            end = start + len(item.text) if text.startswith(item.text, start, stretch.end) else start
        if end <= start:
            return
        yield Pair(index, start, end)
        start = end


def read_right(stretch: OpenStretch, strict: bool = False) -> Iterator[Pair]:
    """Yield the items that can be read from the right, the last one first."""
    items, text, end = stretch.items, stretch.text, stretch.end
    for index in range(stretch.last - 1, stretch.first - 1, -1):
        item = items[index]
        if item.slot:
            start = _value_start(stretch._replace(last=index + 1, end=end), strict)
        else:
            start = end - len(item.text) if text.endswith(item.text, stretch.start, end) else end
        if start >= end:
            return
        yield Pair(index, start, end)
        end = start


def _value_end(here: OpenStretch, strict: bool) -> int:
    """Return where the value of the first item ends, its start where there is none."""
    slot = here.items[here.first].slot
    assert slot  # noqa: S101 the caller looked
    following = _literal(here.items[here.first + 1 : here.last])
    furthest = min(here.end, reach(slot, here.text, here.start))
    if following:
        ends = found(here.text, following, here.start + 1, min(here.end, furthest + len(following)))
    else:
        ends = [here.end] if here.end <= furthest else []
    if not strict:
        ends += [word.end for word in reversed(list(words(here.text, here.start, furthest)))][:_TRIED]
    return next((end for end in ends if accepts(slot, here.text[here.start : end], here.language)), here.start)


def _value_start(here: OpenStretch, strict: bool) -> int:
    """Return where the value of the last item starts, its end where there is none."""
    slot = here.items[here.last - 1].slot
    assert slot  # noqa: S101 the caller looked
    before = _literal(tuple(reversed(here.items[here.first : here.last - 1])), backwards=True)
    furthest = max(here.start, here.end - (slot.limit or KINDS[slot.kind].longest))
    if before:
        places = found(here.text, before, max(here.start, furthest - len(before)), here.end - 1)
        starts = [place + len(before) for place in reversed(places)]
    else:
        starts = [here.start] if here.start >= furthest else []
    if not strict:
        starts += [word.start for word in words(here.text, furthest, here.end)][:_TRIED]
    return next((start for start in starts if accepts(slot, here.text[start : here.end], here.language)), here.end)


def _literal(items: tuple[Item, ...], backwards: bool = False) -> str:
    """Return the literal text up to the next slot."""
    texts: list[str] = []
    for item in items:
        if item.slot:
            break
        texts.append(item.text)
    return "".join(reversed(texts) if backwards else texts)


def found(text: str, part: str, start: int, end: int) -> list[int]:
    """Return the places where a part stands, at most as many as are tried."""
    places: list[int] = []
    place = text.find(part, start, end)
    while place >= 0 and len(places) < _TRIED:
        places.append(place)
        place = text.find(part, place + 1, end)
    return places
