"""Measured error rates, as `/about` shows them; a command writes the file."""

from __future__ import annotations

import datetime
import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sms_verify.core.proportions import wilson
from sms_verify.core.types import Label

MEASURED = Path(__file__).parents[2] / "measured.json"
"""Written by `sms-verify evaluate DATA --answers sms_verify/measured.json`."""

ALARMS = (Label.FRAUD, Label.SUSPICIOUS)
CALMS = (Label.UNVERIFIED, Label.CONSISTENT, Label.GENUINE)
WRONG = {"official": ALARMS, "ham": ALARMS, "smishing": CALMS}
"""The labels that are wrong for each kind of message."""

WORST = {"official": (Label.FRAUD,), "ham": (Label.FRAUD,), "smishing": (Label.CONSISTENT, Label.GENUINE)}
"""The worst of the wrong labels: fraud for a genuine message, a positive answer for a fraud."""


class ErrorRate(NamedTuple):
    """The errors on one kind of message in one data set."""

    language: str
    kind: str
    dataset: str
    messages: int
    wrong: int
    low: float
    high: float
    worst: int


class Measured(NamedTuple):
    """All rates, with the day of measurement."""

    day: datetime.date
    rates: tuple[ErrorRate, ...]


@cache
def measured() -> Measured | None:
    """Return the measured rates; None where the file is absent."""
    if not MEASURED.is_file():
        return None
    found = json.loads(MEASURED.read_text("utf-8"))
    return Measured(datetime.date.fromisoformat(found["measured"]), tuple(map(_rate, found["answers"])))


def _rate(row: dict[str, Any]) -> ErrorRate:
    wrong = sum(row[label] for label in WRONG[row["kind"]])
    worst = sum(row[label] for label in WORST[row["kind"]])
    bounds = wilson(wrong, row["messages"])
    return ErrorRate(row["language"], row["kind"], row["dataset"], row["messages"], wrong, *bounds, worst)
