"""The help on slot kinds: what each accepts, with accepted examples."""

from __future__ import annotations

from typing import NamedTuple

from sms_verify.core.templates import KINDS
from sms_verify.web.rendering.words import Words


class SlotKind(NamedTuple):
    """A slot kind in the list beside the editor."""

    kind: str
    written: str
    """Its notation in a body: `{sum:amount}`."""
    name: str
    help: str
    examples: tuple[str, ...]


def slot_kinds(words: Words) -> tuple[SlotKind, ...]:
    """Return every slot kind in words."""
    return tuple(
        SlotKind(
            kind,
            f"{{{kind}:{written(kind)}}}",
            words.slot(kind),
            words.page(f"slot_help.{kind}"),
            KINDS[kind].examples,
        )
        for kind in KINDS
    )


def written(kind: str) -> str:
    """Return the notation of a kind, with an argument where it requires one: `text(20)`."""
    example = KINDS[kind].argument_example
    return f"{kind}({example})" if example else kind
