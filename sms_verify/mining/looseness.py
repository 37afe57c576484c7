"""Whether a wording says so little that its template would take messages that nobody sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sms_verify.core.templates import CompiledTemplate
from sms_verify.mining.parts import Literal, Optional, Part, PartForm, Variable

_MOST_FREE = 3
"""Parts of any words in a template."""

_LEAST_BITS = 12.0
"""Bits of literal words, for each part of any words."""


def is_loose(parts: Sequence[Part], pattern: CompiledTemplate) -> bool:
    """Whether a template has more room for any words than words of its own."""
    flat = list(_flat(parts))
    while len(flat) > 1 and _is_mark(flat[-1]):
        flat.pop()
    free = sum(map(is_free, flat))
    if free > _MOST_FREE or (free and pattern.bits < _LEAST_BITS * (free + 1)):
        return True
    if flat and is_free(flat[-1]) and not _is_announced(flat):
        return True
    return any(
        is_free(one) and _is_mark(other) and is_free(last)
        for one, other, last in zip(flat, flat[1:], flat[2:], strict=False)
    ) or any(is_free(one) and is_free(other) for one, other in pairwise(flat))


def is_free(part: Part) -> bool:
    """Whether a part takes any words."""
    return isinstance(part, Variable) and part.form is not PartForm.VALUE and bool(part.kind)


def _is_announced(flat: Sequence[Part]) -> bool:
    """Whether words that say what follows stand before the last part."""
    before = flat[-2] if len(flat) > 1 else None
    return isinstance(before, Literal) and before.text.rstrip().endswith(_ANNOUNCING)


_ANNOUNCING = (":", "：", "地址", " at", "@", "به نشانی", "در")


def _is_mark(part: Part) -> bool:
    return isinstance(part, Literal) and not any(map(str.isalnum, part.text))


def _flat(parts: Sequence[Part]) -> Iterator[Part]:
    for part in parts:
        if isinstance(part, Optional):
            yield from _flat(part.parts)
        else:
            yield part
