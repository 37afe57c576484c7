"""Read a template's body: literal text with slots and optional parts.

| written | means |
|---|---|
| `{name:kind}` | a part that changes from message to message |
| `{name:text(20)}`, `{name:merchant(40)}`, `{name:place(40)}` | the same, of at most so many characters |
| `{name:choice(UPI|NEFT|IMPS)}` | one of the listed words |
| `{? … }` | a part that may be left out, with slots of its own; a blank that is left over on either side is none |
| `{{`, `}}` | braces |
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.templates.slot_kind import Argument
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import MAX_LENGTH, Slot, Span
from sms_verify.errors import InvalidTemplate
from sms_verify.reasons import Reason

LONGEST_TEXT = 40
"""Most characters a slot for free words may hold."""

MOST_SLOTS = 40
"""Most slots in a body; what changes more often is not a template."""

MOST_OPTIONS = 8
"""Most optional parts in a body; more of them are several templates."""

MOST_CHOICES = 64
"""Most words that a choice lists."""

LONGEST_CHOICE = 80
"""Most characters of one of them."""

MARK, OPEN, CLOSE = "\ue000", "\ue001", "\ue002"
"""Stand for a slot and for the ends of an optional part while a body is folded; a body itself cannot hold them."""

_PIECE = re.compile(r"\{\{|\}\}|\{\?|\{[^{}]*\}|[{}]|[^{}]+")
_SLOT = re.compile(r"\{(?P<name>[A-Za-z_][A-Za-z0-9_-]*):(?P<kind>[a-z0-9-]+)(?:\((?P<argument>[^{}]*)\))?\}")


_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""Controls, halves of characters, characters of private use."""


class Token(NamedTuple):
    """A stretch of a body: a slot, or literal text as it reads once its braces are undone."""

    value: str | Slot
    place: Span
    """Where in the body."""
    option: int = 0
    """Which optional part it is of, from 1; 0 outside of all."""


@lru_cache(maxsize=64)
def parse(body: str) -> tuple[str | Slot, ...]:
    """Return the literals and slots of a body in order, those of optional parts among them.

    Raises `InvalidTemplate` with the place and the way out.

    >>> parse("Pay {sum:amount} now")
    ('Pay ', Slot(name='sum', kind='amount', limit=None, values=()), ' now')
    """
    tokens: list[str | Slot] = []
    part = 0
    for token in tokenise(body):
        if isinstance(token.value, str) and tokens and isinstance(tokens[-1], str) and token.option == part:
            tokens[-1] += token.value
        else:
            tokens.append(token.value)
        part = token.option
    return tuple(tokens)


def tokenise(body: str) -> tuple[Token, ...]:
    """Return the body's pieces with their places; an escaped brace is a piece of its own."""
    if len(body) > MAX_LENGTH:
        raise InvalidTemplate(Reason("slot.long", count=len(body), most=MAX_LENGTH))
    tokens = tuple(_tokens(body))
    _check_characters(body)
    _check_slots(tokens)
    return tokens


def marked(tokens: tuple[Token, ...]) -> str:
    """Return a body's literal text with a mark for every slot and for the ends of every optional part."""
    text, part = "", 0
    for token in tokens:
        if token.option != part:
            text += (CLOSE if part else "") + (OPEN if token.option else "")
            part = token.option
        text += MARK if isinstance(token.value, Slot) else token.value
    return text + (CLOSE if part else "")


def _tokens(body: str) -> Iterator[Token]:
    """Yield the tokens of a body; an empty optional part is none."""
    part = count = 0
    opened = Span(0, 0)
    for found in _PIECE.finditer(body):
        piece, place = found[0], Span(*found.span())
        if piece == "{?":
            if part:
                raise InvalidTemplate(Reason("slot.nested", at=place.start, other=opened.start))
            count += 1
            part, opened = count, place
        elif piece == "}" and part:
            part = 0
        else:
            yield Token(_value(piece, place), place, part)
    if part:
        raise InvalidTemplate(Reason("slot.unclosed", at=opened.start))
    if count > MOST_OPTIONS:
        raise InvalidTemplate(Reason("slot.options", count=count, most=MOST_OPTIONS))


def _value(piece: str, place: Span) -> str | Slot:
    if piece in ("{{", "}}"):
        return piece[0]
    if piece in ("{", "}"):
        raise InvalidTemplate(Reason("slot.brace", brace=piece, at=place.start, twice=piece * 2))
    return _slot(piece, place) if piece.startswith("{") else piece


def _slot(piece: str, place: Span) -> Slot:
    return _plain_slot(piece) or _argued_slot(piece, place)


@lru_cache(maxsize=4096)
def _plain_slot(piece: str) -> Slot | None:
    """Return the slot of a name and a kind that needs no argument; None for all others."""
    name, _, kind = piece[1:-1].partition(":")
    is_plain = kind in KINDS and KINDS[kind].argument is None and _SLOT.fullmatch(piece) is not None
    return Slot(name, kind) if is_plain else None


def _argued_slot(piece: str, place: Span) -> Slot:
    found = _SLOT.fullmatch(piece)
    if not found:
        raise InvalidTemplate(
            Reason("slot.none", slot=piece, at=place.start, form="{name:kind}", example="{sum:amount}")
        )
    name, kind, argument = found["name"], found["kind"], found["argument"]
    if kind not in KINDS:
        raise InvalidTemplate(Reason("slot.kind", slot=name, at=place.start, kind=kind, known=", ".join(KINDS)))
    match KINDS[kind].argument:
        case Argument.LENGTH:
            return Slot(name, kind, _length(name, kind, argument, place))
        case Argument.VALUES:
            values = _values(name, argument or "", place)
            return Slot(name, kind, max(map(len, values)), values)
    if argument is not None:
        raise InvalidTemplate(
            Reason("slot.argument", slot=name, at=place.start, kind=kind, example=f"{{{name}:{kind}}}")
        )
    return Slot(name, kind)


def _length(name: str, kind: str, argument: str | None, place: Span) -> int:
    most = KINDS[kind].longest
    if argument and argument.isdecimal() and argument.isascii() and 1 <= int(argument[:5]) <= most:
        return int(argument)
    example = f"{{{name}:{kind}(20)}}"
    raise InvalidTemplate(Reason("slot.length", slot=name, at=place.start, most=most, example=example))


def _values(name: str, argument: str, place: Span) -> tuple[str, ...]:
    """Return the folded words of a choice."""
    values = tuple(map(fold_text, argument.split("|")))
    if not all(values) or len(set(values)) != len(values) or max(map(len, values)) > LONGEST_CHOICE:
        example = f"{{{name}:choice(UPI|NEFT)}}"
        raise InvalidTemplate(Reason("slot.choice", slot=name, at=place.start, most=LONGEST_CHOICE, example=example))
    if len(values) > MOST_CHOICES:
        raise InvalidTemplate(Reason("slot.choices", slot=name, at=place.start, count=len(values), most=MOST_CHOICES))
    return values


def _check_characters(body: str) -> None:
    if found := _IMPOSSIBLE.search(body):
        raise InvalidTemplate(Reason("slot.character", character=f"U+{ord(found[0]):04X}", at=found.start()))


def _check_slots(tokens: tuple[Token, ...]) -> None:
    seen: set[str] = set()
    for token in tokens:
        if isinstance(token.value, Slot):
            if token.value.name in seen:
                raise InvalidTemplate(Reason("slot.twice", slot=token.value.name, at=token.place.start))
            seen.add(token.value.name)
    if len(seen) > MOST_SLOTS:
        raise InvalidTemplate(Reason("slot.many", count=len(seen), most=MOST_SLOTS))
    if not any(isinstance(token.value, str) and not token.option and token.value.strip() for token in tokens):
        raise InvalidTemplate(Reason("slot.no-words"))
    for one, other, place in _neighbours(tokens):
        raise InvalidTemplate(Reason("slot.adjacent", slot=one, other=other, at=place.start))


def _neighbours(tokens: tuple[Token, ...]) -> Iterator[tuple[str, str, Span]]:
    """Yield slots that touch in some message, be it that an optional part between them is left out.

    A choice touches nothing: its words keep what stands beside it apart as literal words do.
    """
    last: tuple[str, ...] = ()
    entered, part = last, 0
    for token in tokens:
        if token.option != part:
            # What could stand before an optional part can stand before what follows it.
            last = (*entered, *last) if part else last
            entered, part = last, token.option
        if isinstance(token.value, Slot) and not token.value.values:
            for name in last:
                yield name, token.value.name, token.place
            last = (token.value.name,)
        elif isinstance(token.value, Slot) or _is_visible(token.value):
            last = ()


def _is_visible(literal: str) -> bool:
    """Whether the literal keeps two slots apart: a blank does, a character without width does not."""
    return literal.isascii() or any(unicodedata.category(character) not in ("Cf", "Mn", "Me") for character in literal)
