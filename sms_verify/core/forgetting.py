"""Answers about parts of a message, held while it is read and no longer: what was pasted is not ours to keep."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Function = Callable[Given, Answer]

_FORGET: list[Callable[[], None]] = []


def held_for_now(most: int) -> Callable[[Function[Given, Answer]], Function[Given, Answer]]:
    """Return the decorator of a function whose last answers, at most so many, are held while a message is read."""

    def held(function: Function[Given, Answer]) -> Function[Given, Answer]:
        cached = lru_cache(maxsize=most)(function)
        _FORGET.append(cached.cache_clear)
        return cached

    return held


def forgets(function: Function[Given, Answer]) -> Function[Given, Answer]:
    """Let go, after a function that reads messages, of all that is held of them.

    Who reads another message meanwhile works it out again.

    >>> asked = []
    >>> length = held_for_now(8)(lambda value: asked.append(value) or len(value))
    >>> read = forgets(lambda value: length(value) + length(value))
    >>> read("4821"), read("4821"), asked
    (8, 8, ['4821', '4821'])
    """

    @wraps(function)
    def forgetful(*given: Given.args, **named: Given.kwargs) -> Answer:
        try:
            return function(*given, **named)
        finally:
            for forget in _FORGET:
                forget()

    return forgetful
