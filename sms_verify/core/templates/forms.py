"""A body's form: its folded text with a mark for every slot and around every optional part."""

from __future__ import annotations

import re

from sms_verify.core.templates.grammar import CLOSE, MARK, OPEN
from sms_verify.core.templates.tolerance import firm, squeeze

OPTION = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
BREAK = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}|{MARK}")


def literals_of(form: str) -> tuple[str, ...]:
    """Return all literals of a form, those of its optional parts too."""
    return tuple(" ".join(form.replace(OPEN, "").replace(CLOSE, "").split()).split(MARK))


def fitting(form: str, text: str) -> str:
    """Return the literal words of a form with those of its optional parts that stand in a text."""
    return OPTION.sub(lambda found: found[1] if stands(found[1], text) else "", form).replace(MARK, "")


def anchors(form: str) -> tuple[str, ...]:
    """Return the literals of a form outside its optional parts."""
    return tuple(part.strip() for part in BREAK.split(form))


def stands(option: str, text: str) -> bool:
    """Whether the words of an optional part stand in a text, in order."""
    place, squeezed = 0, squeeze(text)
    for word in firm(option.split(MARK)):
        place = squeezed.find(word, place)
        if place < 0:
            return False
    return True
