"""A row becomes a message, a message an answer: the part of a batch that runs in the workers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sms_verify.core.checker import Checker
from sms_verify.core.normalise import readable
from sms_verify.core.types import MAX_LENGTH, Message
from sms_verify.tabular.table import spell

REGION = re.compile(r"[A-Za-z]{2}")

EMPTY = "text: empty"
TOO_LONG = f"text: longer than {MAX_LENGTH:,} characters; only its beginning was judged"


class Answer(NamedTuple):
    """Our columns of a row, in the order of `columns.OWN`; without a verdict there is a reason in `error`."""

    label: str | None = None
    score: float | None = None
    probability: float | None = None
    organisation: str | None = None
    template: str | None = None
    findings: str = ""
    """Codes separated by blanks, each once."""
    error: str = ""

    def because(self, problem: str) -> Answer:
        """Return the answer with one more reason in front."""
        return self._replace(error="; ".join(filter(None, (problem, self.error)))) if problem else self


Request = Message | str
"""A message to judge, or the reason why there is none."""


def request(given: Mapping[str, Any], today: datetime.date) -> Request:
    """Return the message of a row's cells by the names of `columns.READ`; a missing day of receipt is today."""
    nested = [name for name, value in given.items() if isinstance(value, list | dict | tuple)]
    if nested:
        return f"{nested[0]}: not a text"
    read = {name: value if isinstance(value, str) else spell(value) for name, value in given.items()}
    region = read.get("region", "").strip()
    if region and not REGION.fullmatch(region):
        return "region: not a country code of two letters, such as CN"
    received = _day(read.get("received", "").strip(), today)
    if received is None:
        return "received: not a date; write it as YYYY-MM-DD"
    sender, claimed = (read.get(name, "").strip() or None for name in ("sender", "claimed"))
    # One character more than is judged tells the checker that there was more.
    return Message(read["text"][: MAX_LENGTH + 1], sender, region.upper() or None, claimed, received)


def _day(text: str, today: datetime.date) -> datetime.date | None:
    if not text:
        return today
    try:
        return datetime.datetime.fromisoformat(text).date()
    except ValueError:
        return None


def judge(checker: Checker, requests: Sequence[Request]) -> list[Answer]:
    """Return the answers to some requests, in their order; the same message is judged once."""
    known: dict[Request, Answer] = {}
    for each in requests:
        if each not in known:
            known[each] = Answer(error=each) if isinstance(each, str) else _answer(checker, each)
    return [known[each] for each in requests]


def _answer(checker: Checker, message: Message) -> Answer:
    try:
        verdict = checker.check(message)
    except Exception as error:  # a defect in one row must not take the other rows with it
        return Answer(error=f"could not be judged: {type(error).__name__}")
    codes = dict.fromkeys(finding.code for finding in verdict.findings)
    return Answer(
        verdict.label.value,
        float(verdict.score),
        verdict.probability,
        verdict.organisation.id if verdict.organisation else None,
        verdict.alignment.template.key if verdict.alignment else None,
        " ".join(codes),
        _remark(message.text),
    )


def _remark(text: str) -> str:
    if len(readable(text)) < len(text):
        return TOO_LONG
    return "" if text.strip() else EMPTY
