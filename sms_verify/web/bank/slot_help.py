"""The kinds of slots as people learn them: what each takes, with examples that it does take."""

from __future__ import annotations

from typing import NamedTuple

from sms_verify.core.templates import KINDS
from sms_verify.web.rendering.words import Words


class SlotKind(NamedTuple):
    """A kind of slot in the list that stands beside the editor."""

    kind: str
    written: str
    """As a body holds it: `{sum:amount}`."""
    name: str
    help: str
    examples: tuple[str, ...]


def slot_kinds(words: Words) -> tuple[SlotKind, ...]:
    """Return every kind in words."""
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
    """Return a kind as a body holds it, with an argument where it needs one: `text(20)`."""
    example = KINDS[kind].argument_example
    return f"{kind}({example})" if example else kind
