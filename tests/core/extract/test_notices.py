"""Genuine notices and frauds of the same shapes: what in them is a contact, marked by ⟦…⟧, and what has only its shape.

Each line of `notices/*.txt` is a region, a tab and a text; ⏎ is the end of a line.
"""

from pathlib import Path

import pytest

from sms_verify.core.extract import extract
from sms_verify.core.types import Message, Span

ROWS = Path(__file__).parent / "notices"


def rows(name: str) -> list[str]:
    lines = (ROWS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def read(row: str) -> tuple[Message, list[Span]]:
    """The message of a row, and where its contacts stand."""
    region, _, marked = row.partition("\t")
    marked = marked.replace("⏎", "\n")
    spans, text = [], ""
    for part in marked.split("⟦"):
        contact, is_marked, rest = part.partition("⟧")
        if is_marked:
            spans.append(Span(len(text), len(text) + len(contact)))
        text += contact + rest
    return Message(text, region=region), spans


def overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


@pytest.mark.parametrize("row", [row for name in ("en", "zh-Hans", "zh-Hant", "fa", "others") for row in rows(name)])
def test_values_in_a_notice_are_no_contacts(row: str) -> None:
    message, spans = read(row)
    found = [contact for contact in extract(message).contacts if contact.raw.upper() not in SHOPS]
    assert [contact.raw for contact in found if not any(overlap(contact.span, span) for span in spans)] == []


@pytest.mark.parametrize(
    "row", [row for name in ("en", "zh-Hans", "zh-Hant", "fa", "others", "frauds") for row in rows(name)]
)
def test_a_way_to_reach_somebody_is_found(row: str) -> None:
    message, spans = read(row)
    case = extract(message)
    found = [*case.contacts, *(value for value in case.values if "attachment" in value.traits)]
    assert [span for span in spans if not any(overlap(contact.span, span) for contact in found)] == []


SHOPS = frozenset({"NETFLIX.COM", "APPLE.COM/BILL", "AMAZON.COM"})
"""Hosts at which a card was used: contacts still, which the registry's rooms tell from places to go."""
