"""A body's form: its folded text with a mark for every slot and around every optional part."""

from __future__ import annotations

from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.templates.grammar import CLOSE, MARK, OPEN
from sms_verify.core.templates.tolerance import firm, squeeze

OPTION = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
BREAK = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}|{MARK}")


def literals_of(form: str) -> tuple[str, ...]:
    """Return all literals of a form, those of its optional parts too.

    Not held: a form may be made of a message that nobody submitted.
    """
    return tuple(" ".join(form.replace(OPEN, "").replace(CLOSE, "").split()).split(MARK))


def fitting(form: str, text: str) -> str:
    """Return the literal words of a form with those of its optional parts that stand in a text."""
    squeezed = squeeze(text)
    return OPTION.sub(lambda found: found[1] if stands(found[1], squeezed) else "", form).replace(MARK, "")


def anchors(form: str) -> tuple[str, ...]:
    """Return the literals of a form outside its optional parts."""
    return tuple(part.strip() for part in BREAK.split(form))


@lru_cache(maxsize=4096)
def options(form: str) -> tuple[str, ...]:
    """Return the optional parts of a form."""
    return tuple(OPTION.findall(form))


@lru_cache(maxsize=4096)
def reading_of(form: str, chosen: tuple[bool, ...]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the literals of a form with some of its optional parts, and the places of the slots that stay."""
    parts, slots, place = list[str](), list[int](), 0
    for number, part in enumerate(OPTION.split(form)):
        count = part.count(MARK)
        if number % 2 == 0 or chosen[number // 2]:
            parts.append(part)
            slots += range(place, place + count)
        place += count
    return tuple(" ".join("".join(parts).split()).split(MARK)), tuple(slots)


def stands(option: str, squeezed: str) -> bool:
    """Whether the words of an optional part stand in a squeezed text, in order."""
    place = 0
    for word in _words(option):
        place = squeezed.find(word, place)
        if place < 0:
            return False
    return True


@lru_cache(maxsize=4096)
def _words(option: str) -> tuple[str, ...]:
    return tuple(firm(option.split(MARK)))
