"""Read a template's body: literal text with slots `{name:kind}` or `{name:text(n)}`; `{{` and `}}` are braces."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import MAX_LENGTH, Slot, Span
from sms_verify.errors import InvalidTemplate
from sms_verify.reasons import Reason

LONGEST_TEXT = 40
"""Most characters a slot of the kind `text` may hold."""

MOST_SLOTS = 40
"""Most slots in a body; what changes more often is not a template."""

MARK = "\ue000"
"""Stands for a slot while a body is folded; a body itself cannot hold it."""

_PIECE = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+")
_SLOT = re.compile(r"\{(?P<name>[A-Za-z_][A-Za-z0-9_-]*):(?P<kind>[a-z0-9]+)(?:\((?P<limit>[0-9]{1,4})\))?\}")


_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""Controls, halves of characters, characters of private use."""


class Token(NamedTuple):
    """A stretch of a body: a slot, or literal text as it reads once its braces are undone."""

    value: str | Slot
    place: Span
    """Where in the body."""


@lru_cache(maxsize=64)
def parse(body: str) -> tuple[str | Slot, ...]:
    """Return the literals and slots of a body in order; raise `InvalidTemplate` with the place and the way out.

    >>> parse("Pay {sum:amount} now")
    ('Pay ', Slot(name='sum', kind='amount', limit=None), ' now')
    """
    tokens: list[str | Slot] = []
    for token in tokenise(body):
        if isinstance(token.value, str) and tokens and isinstance(tokens[-1], str):
            tokens[-1] += token.value
        else:
            tokens.append(token.value)
    return tuple(tokens)


def tokenise(body: str) -> tuple[Token, ...]:
    """Return the body's pieces with their places; an escaped brace is a piece of its own."""
    if len(body) > MAX_LENGTH:
        raise InvalidTemplate(Reason("slot.long", count=len(body), most=MAX_LENGTH))
    tokens = tuple(_token(found) for found in _PIECE.finditer(body))
    _check_characters(body)
    _check_slots(tokens)
    return tokens


def _token(found: re.Match[str]) -> Token:
    piece, place = found[0], Span(*found.span())
    if piece in ("{{", "}}"):
        return Token(piece[0], place)
    if piece in ("{", "}"):
        raise InvalidTemplate(Reason("slot.brace", brace=piece, at=place.start, twice=piece * 2))
    return Token(_slot(piece, place) if piece.startswith("{") else piece, place)


def _slot(piece: str, place: Span) -> Slot:
    found = _SLOT.fullmatch(piece)
    if not found:
        raise InvalidTemplate(
            Reason("slot.none", slot=piece, at=place.start, form="{name:kind}", example="{sum:amount}")
        )
    name, kind, limit = found["name"], found["kind"], found["limit"]
    if kind not in KINDS:
        raise InvalidTemplate(Reason("slot.kind", slot=name, at=place.start, kind=kind, known=", ".join(KINDS)))
    if kind != "text":
        if limit is not None:
            raise InvalidTemplate(
                Reason("slot.argument", slot=name, at=place.start, kind="text", example=f"{{{name}:{kind}}}")
            )
        return Slot(name, kind)
    if limit is None or not 1 <= int(limit) <= LONGEST_TEXT:
        raise InvalidTemplate(
            Reason("slot.length", slot=name, at=place.start, most=LONGEST_TEXT, example=f"{{{name}:text(20)}}")
        )
    return Slot(name, kind, int(limit))


def _check_characters(body: str) -> None:
    if found := _IMPOSSIBLE.search(body):
        raise InvalidTemplate(Reason("slot.character", character=f"U+{ord(found[0]):04X}", at=found.start()))


def _check_slots(tokens: tuple[Token, ...]) -> None:
    seen: set[str] = set()
    before: Slot | None = None
    for token in tokens:
        if isinstance(token.value, str):
            before = before if before and not _is_visible(token.value) else None
            continue
        name = token.value.name
        if name in seen:
            raise InvalidTemplate(Reason("slot.twice", slot=name, at=token.place.start))
        if before:
            raise InvalidTemplate(Reason("slot.adjacent", slot=before.name, other=name, at=token.place.start))
        seen.add(name)
        before = token.value
    if len(seen) > MOST_SLOTS:
        raise InvalidTemplate(Reason("slot.many", count=len(seen), most=MOST_SLOTS))
    if not any(isinstance(token.value, str) and token.value.strip() for token in tokens):
        raise InvalidTemplate(Reason("slot.no-words"))


def _is_visible(literal: str) -> bool:
    """Whether the literal keeps two slots apart: a blank does, a character without width does not."""
    return literal.isascii() or any(unicodedata.category(character) not in ("Cf", "Mn", "Me") for character in literal)
