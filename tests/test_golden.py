"""The project's own messages: what each of them is, and that the checker says so.

`data/messages/*.csv` holds messages written for this project. `expect` names the acceptable labels, decided from the
design's table and promises, not from what the checker said.
"""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from sms_verify import Label, Message
from sms_verify.bootstrap import load_checker
from tests.support.registry import TODAY

FOLDER = Path(__file__).parents[1] / "data" / "messages"

COLUMNS = ["text", "sender", "region", "kind", "expect", "language", "tags"]

LANGUAGES = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant", "en": "en", "fa": "fa"}
"""The language of each file."""

KINDS = {"genuine", "forged", "scam", "ham", "ad", "official", "odd"}

CATEGORIES = (
    *("otp", "transaction", "repayment", "application", "security"),
    *("account", "promotion", "survey", "delivery", "service", "emergency"),
)

PATTERNS = {"CN-S": 11, "HK-S": 11, "TW-S": 7, "IR-S": 6, "SG-S": 3, "IN-S": 3, "GB-S": 4, "ALL-S": 1}
"""How many known scam patterns each region has."""

SHARE = 0.97
"""Least share of a language's messages whose label is acceptable."""


class Row(NamedTuple):
    """A message of the project, and what may be said of it."""

    text: str
    sender: str
    region: str
    kind: str
    expect: str
    language: str
    tags: str

    @property
    def message(self) -> Message:
        """The message as a reader would paste it, today."""
        return Message(self.text, self.sender or None, self.region or None, None, TODAY)


@cache
def rows(file: str) -> tuple[Row, ...]:
    """Return the messages of a file."""
    with (FOLDER / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(Row(**row) for row in csv.DictReader(lines))


@cache
def everything() -> tuple[Row, ...]:
    """Return the messages of all files."""
    return tuple(row for file in LANGUAGES for row in rows(file))


@cache
def labels() -> dict[Row, Label]:
    """Return what the checker says of each message, on the starter registry and without a model."""
    checker = load_checker(model=False)
    return {row: checker.check(row.message).label for row in everything()}


def told(found: list[Row]) -> str:
    """Return messages with their labels, one a line, for a failing assertion."""
    return "\n" + "\n".join(f"{labels()[row]} [{row.expect}] {row.tags}: {row.text!r}" for row in found)


@pytest.mark.parametrize("file", LANGUAGES)
def test_a_language_s_messages_are_labelled_as_the_design_demands(file: str) -> None:
    failing = [row for row in rows(file) if labels()[row].value not in row.expect.split("|")]
    assert len(failing) <= (1 - SHARE) * len(rows(file)), told(failing)


@pytest.mark.parametrize("kind", ["forged", "scam"])
def test_no_forged_or_fraudulent_message_is_called_genuine(kind: str) -> None:
    found = [row for row in everything() if row.kind == kind and labels()[row].positive]
    assert not found, told(found)


@pytest.mark.parametrize("kind", ["ham", "official", "genuine"])
def test_no_honest_message_is_called_fraud(kind: str) -> None:
    found = [row for row in everything() if row.kind == kind and labels()[row] is Label.FRAUD]
    assert not found, told(found)


@pytest.mark.parametrize("kind", ["ham", "ad", "odd"])
def test_nothing_but_a_registered_message_is_called_genuine(kind: str) -> None:
    found = [row for row in everything() if row.kind == kind and labels()[row].positive]
    assert not found, told(found)


@pytest.mark.parametrize("file", LANGUAGES)
def test_a_file_has_the_agreed_columns(file: str) -> None:
    with (FOLDER / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        assert next(csv.reader(lines)) == COLUMNS


@pytest.mark.parametrize("file", LANGUAGES)
def test_a_file_holds_at_least_a_hundred_messages_of_its_language(file: str) -> None:
    assert len(rows(file)) >= 100
    assert {row.language for row in rows(file)} == {LANGUAGES[file]}


def test_there_are_at_least_450_messages_and_none_twice() -> None:
    assert len(everything()) >= 450
    twice = [key for key, count in Counter((row.text, row.sender) for row in everything()).items() if count > 1]
    assert not twice


def test_kinds_labels_and_regions_are_known() -> None:
    for row in everything():
        assert row.kind in KINDS, row
        assert set(row.expect.split("|")) <= set(Label), row
        assert not row.region or (len(row.region) == 2 and row.region.isupper()), row
        assert row.kind == "odd" or row.tags, row


def test_what_is_expected_agrees_with_the_kind() -> None:
    positive = {label.value for label in Label if label.positive}
    for row in everything():
        assert (row.kind == "genuine") == bool(set(row.expect.split("|")) & positive), row


@pytest.mark.parametrize(
    "pattern", [f"{region}{n:02}" for region, count in PATTERNS.items() for n in range(1, count + 1)]
)
def test_every_known_scam_has_at_least_three_messages(pattern: str) -> None:
    found = [row for row in everything() if pattern in row.tags.split() and row.kind == "scam"]
    assert len(found) >= 3


@pytest.mark.parametrize("file", LANGUAGES)
@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_has_honest_and_forged_messages_in_every_language(file: str, category: str) -> None:
    kinds = {row.kind for row in rows(file) if category in row.tags.split()}
    assert kinds & {"genuine", "official"}
    assert "forged" in kinds


def test_many_messages_are_of_senders_nobody_registered_and_many_are_personal() -> None:
    kinds = Counter(row.kind for row in everything())
    assert kinds["official"] >= 100
    assert kinds["ham"] >= 60
