"""Writes a wording as a template's body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sms_verify.mining.parts import Literal, Optional, Part, PartForm


def body_of(parts: Sequence[Part]) -> str:
    """Return the body of typed parts."""
    return "".join(_written(list(_flat(parts)), set()))


def _flat(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield parts in which no optional part holds another: what may be absent on its own follows."""
    for part in parts:
        if isinstance(part, Optional):
            waiting: list[Part] = []
            for inner in (*_flat(part.parts), None):
                if inner is None or isinstance(inner, Optional):
                    if waiting:
                        yield replace(part, parts=tuple(waiting))
                    waiting = []
                    if inner:
                        yield inner
                else:
                    waiting.append(inner)
        else:
            yield part


def _written(parts: Sequence[Part], taken: set[str]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Literal):
            yield part.text.replace("{", "{{").replace("}", "}}")
        elif isinstance(part, Optional):
            yield "{?" + "".join(_written(part.parts, taken)) + "}"
        else:
            kind = f"choice({'|'.join(part.choices)})" if part.form is PartForm.CHOICE and not part.kind else part.kind
            yield f"{{{_name(kind.partition('(')[0], taken)}:{kind}}}"


def _name(kind: str, taken: set[str]) -> str:
    """Return a name for a slot that no other one of the body has."""
    number, name = 1, kind
    while name in taken:
        number += 1
        name = f"{kind}{number}"
    taken.add(name)
    return name
