"""Handmade verdicts for the tests of explanations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sms_verify.core.types import (
    Alignment,
    Contact,
    ContactKind,
    Difference,
    Evidence,
    Fact,
    Facts,
    Finding,
    Label,
    Organisation,
    Slot,
    SlotValue,
    Span,
    Standing,
    Template,
    Verdict,
    Versions,
)

BANK = Organisation(
    id="cmb-cn",
    kind="bank",
    names={"zh-Hans": ("招商银行", "招行"), "en": ("China Merchants Bank",)},
    regions=("CN",),
    official=Facts(hotlines=("95555", "400-820-5555"), domains=("cmbchina.com",)),
    provisional=Facts(hotlines=("000-000",)),
    website="https://www.cmbchina.com/",
)
TEMPLATE = Template("debit", "cmb-cn", "zh-Hans", "transaction", "尾号{card:last4}支出{sum:amount}，详询95555")
DIFFERENCE = Difference("95555", "400-999-0000", Span(10, 22))
NEAR = Alignment(
    TEMPLATE, slots=(SlotValue(Slot("card", "last4"), "1234", Span(2, 6)),), differences=(DIFFERENCE,), similarity=0.9
)


def found(code: str, weight: float = 1.0, span: Span | None = None, **facts: Fact) -> Finding:
    """Return a finding with its facts."""
    return Finding(code, weight, Evidence(span, facts))


def contact(kind: ContactKind, raw: str, standing: Standing = Standing.UNKNOWN, **fields: Any) -> Contact:
    """Return a contact with its spelling in the message."""
    return Contact(kind, Span(0, len(raw)), raw, raw.lower(), standing, **fields)


def verdict(label: Label, *findings: Finding, **fields: Any) -> Verdict:
    """Return a verdict with a label; without an organisation unless one is given."""
    score = sum(finding.weight for finding in findings)
    return replace(Verdict(label, score, findings, Versions("1-abc", "r1")), **fields)


LINK = contact(ContactKind.LINK, "http://cmbchlna.com/x", Standing.LOOKALIKE, owner="cmb-cn", imitates="cmbchina.com")
LOOKALIKE = found(
    "contact.lookalike",
    6.0,
    Span(0, 21),
    domain="cmbchlna.com",
    official="cmbchina.com",
    how="homoglyph",
    owner="cmb-cn",
)
FRAUD = verdict(Label.FRAUD, LOOKALIKE, organisation=BANK, contacts=(LINK,), region="CN", probability=0.97)
