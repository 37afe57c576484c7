"""Why something is refused or doubtful: a code and its facts, which read as an English sentence.

A reason is a string, so that programs and the command line print it as it is; a page says the same in its reader's
language, from the catalogues' `problem.*` texts (`explain.refusals`). The English sentences stand here, a module for
each part of the product, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Self

from sms_verify.reasons import facts, importing, store, template

Fact = str | int
"""What fills a blank: a text, a code, a whole number, or another reason."""

MAX_FACT_CHARS = 200
"""Characters of a fact that are kept, the ellipsis included: it may be what an attacker has pasted."""

SENTENCES: Mapping[str, str] = {
    "no-desk": "This service answers from files: it has no database to sign in to.",
    "sign-in-first": "Sign in first.",
    "not-yours": "Nothing of yours stands under this address.",
    "report.email": "email: must be an address, or left empty.",
    "report.finding": "finding: must be genuine, fraud or unclear.",
    "report.kind": "kind: must be ham, official, spam or smishing.",
    "report.note": "This is too long: at most {limit} characters.",
    "report.empty-reply": "Choose a prepared reply or write one.",
    "report.nobody": "The message names no organisation that it could be handed over to.",
    "report.reason": "Choose why you need to see the original.",
    "report.no-original": "The original was not kept: its reader did not agree to that.",
    "report.undecided": "Decide the case first.",
    "report.no-lesson": "Nobody has proposed that this case teaches.",
    "report.second-lead": "Another lead has to agree.",
    "report.unknown": "There is no case with this number.",
    "campaign.unknown": "There is no campaign with this code.",
    "campaign.merged": "This campaign has become part of another one: look at that one.",
    "fact-missing.other": "A finding speaks against it: register the wording as you send it.",
    "fact-missing.model": "Its wording reads like known fraud: register the wording if you send it.",
    "fact-missing.template": (
        "It differs from your registered wordings where it matters: register the wording as you send it."
    ),
    "fact-missing.campaign": "Others have reported the like as fraud.",
    "fact-missing.disguise": "Letters in it are disguised, which no genuine message needs.",
    "fact-missing.request": (
        "It asks for something that none of your registered wordings asks for: register the wording."
    ),
    "fact-missing.sender": "The sender is not yours, or a phone warned of it: register the sender it came from.",
    "fact-missing.payment": (
        "Money is to go to {value}, which nobody can register here: only a registered wording that names it proves it."
    ),
    "fact-missing.reply": (
        "A reply would go to {value}, which is not among your senders: register it, then the answer changes by itself."
    ),
    "fact-missing.handle": (
        "The account {value} is not among your chat accounts: register it, then the answer changes by itself."
    ),
    "fact-missing.email": (
        "The address {value} is not among your e-mail addresses: register it, then the answer changes by itself."
    ),
    "fact-missing.phone": (
        "The number {value} is not among your hotlines: register it, then the answer changes by itself."
    ),
    "fact-missing.link": (
        "The link {value} is not among your domains: register and prove it, then the answer changes by itself."
    ),
    "report.second-person": "A second person of your organisation has to confirm it.",
    "report.is-registered": "What you registered proves this message: withdraw the wording first if it is not yours.",
    "report.not-settled": "The checker does not find this message official, even with what is registered today.",
    "report.reply-mismatch": "This reply contradicts the decision: choose one that fits it.",
    "report.too-late": "It is too late to take this back: decide anew.",
    "report.needs-note": "Hard evidence speaks against this: write why you decide so.",
    "report.needs-lead": "Hard evidence speaks against this: a lead has to decide it, with a note.",
    "report.decided-already": (
        "Somebody else has decided this case: look at their decision, and say that you change it."
    ),
    "bulk.too-many": "The table has too many rows: at most {limit}.",
    "bulk.empty": "The table has no rows.",
    "bulk.unknown": "There is no table of yours with this code.",
    "bulk.no-text": "Say which column holds the message.",
    "bulk.twice": "Each column can be one thing only.",
    "bulk.state": "This table stands elsewhere by now: look again.",
    "bulk.unreadable": "This file cannot be read as a table: CSV, XLSX, Parquet or JSONL.",
    "receipt.no-registry": "The registry of that day is not kept any more.",
    "receipt.unreadable": "This is no receipt of this service: compare the code letter by letter.",
    "desk.date": "{value} is no date: write it like 2026-01-31.",
    "desk.reason": "Say why, so that the others understand it.",
    "desk.id": "{value} cannot be an id: use lower-case letters, digits and single hyphens, at most {most}.",
    "desk.nothing": "Nothing of this organisation is in force yet.",
    "audit.checkpoint": "A checkpoint is written rows:hash, as `audit verify` prints it.",
    "audit.other-chain": "the checkpoint is of another chain",
    "audit.missing": "row {number} is missing, row {next} follows",
    "audit.altered": "the row or the one before it is not what was sealed",
    "audit.not-through": "the chain is not the one of the checkpoint",
    "audit.cut": "the checkpoint knows {known} rows, {left} are left",
    "audit.no-end": "the end of the chain is not noted",
    "audit.other-end": "the chain ended after {known} rows, {left} are left",
    "desk.there": "There is an organisation {value} already.",
    "alerts.url": "Write an address that begins with https://, without a password, at most {most} characters long.",
    "alerts.events": "Choose at least one of the events.",
    "alerts.most": "{most} addresses are in use: switch one off first.",
    "alerts.disabled": "This address is switched off: add it anew.",
    "alerts.waiting": "This alert is on its way already.",
    "domains.too-soon": "This was looked up a moment ago: try again in {seconds} seconds.",
    "at": "{place}: {reason}",
    "and": "{first}; {second}",
    **store.SENTENCES,
    **template.SENTENCES,
    **facts.SENTENCES,
    **importing.SENTENCES,
}
"""Code to sentence; a blank is the name of a fact."""


class Reason(str):
    """A sentence that knows its code and facts.

    >>> reason = Reason("sign-in-first")
    >>> reason, reason.code
    ('Sign in first.', 'sign-in-first')
    """

    code: str
    facts: Mapping[str, Fact]

    def __new__(cls, code: str, /, **facts: object) -> Self:
        """Write a sentence; raises `KeyError` where its code or a fact is missing."""
        kept = {name: _kept(value) for name, value in facts.items()}
        reason = super().__new__(
            cls, SENTENCES[code].format_map({name: _printable(str(fact)) for name, fact in kept.items()})
        )
        reason.code, reason.facts = code, kept
        return reason

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Fact]]:
        """Return what a copy in another process is made of."""
        return (self.code,), dict(self.facts)


def all_of(reasons: Iterable[str]) -> str:
    """Return several reasons, at least one, as one.

    >>> all_of([Reason("sign-in-first"), Reason("not-yours")])
    'Sign in first.; Nothing of yours stands under this address.'
    """
    return reduce(lambda first, second: Reason("and", first=first, second=second), reasons)


def _kept(value: object) -> Fact:
    if isinstance(value, Reason | int):
        return value
    text = str(value)
    return text if len(text) <= MAX_FACT_CHARS else f"{text[: MAX_FACT_CHARS - 1]}…"


def _printable(text: str) -> str:
    """Return a text on one line, without what a terminal obeys."""
    return text if text.isprintable() else "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)
