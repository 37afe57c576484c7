"""What the reader is asked to do."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.rules.questions import follows_proof, follows_template, ways_out
from sms_verify.core.types import ContactKind, ContactTrait, Evidence, Standing


def _asked(*notions: str) -> RuleFunction:
    """Return a rule that yields where something is first asked that no official text explains."""

    def find(case: Case) -> Iterator[Evidence]:
        cue = next(case.cued(*notions), None)
        if cue and not follows_template(case):
            yield Evidence(cue.span, {"notion": cue.notion})

    find.__doc__ = f"The reader is asked: {', '.join(notions)}."
    return find


def secret_elsewhere(case: Case) -> Iterator[Evidence]:
    """A secret is asked for together with a contact that is not the organisation's."""
    away = [contact for contact in ways_out(case) if contact.standing in (Standing.FOREIGN, Standing.LOOKALIKE)]
    if away and not follows_proof(case):
        for cue in case.cued("ask.secret"):
            yield Evidence(cue.span, {"contact": away[0].value})


def pay(case: Case) -> Iterator[Evidence]:
    """Something is to be paid through a link that nobody vouches for."""
    linked = any(contact.kind is ContactKind.LINK for contact in ways_out(case))
    if linked and not case.has("ask.fee"):
        yield from _asked("ask.pay")(case)


def click(case: Case) -> Iterator[Evidence]:
    """A link is to be opened, or a code to be scanned; without a link there is nothing to open."""
    if case.has("ask.scan") or any(contact.kind is ContactKind.LINK for contact in case.contacts):
        yield from _asked("ask.click", "ask.scan")(case)


def hand_over(case: Case) -> Iterator[Evidence]:
    """A card, a phone, cash or gold is to be given to somebody who comes for it."""
    cue = next(case.cued("ask.hand-over"), None)
    if cue and not case.has("notice.warning") and not follows_template(case):
        yield Evidence(cue.span, {"message": case.message.text[slice(*cue.span)]})


def login(case: Case) -> Iterator[Evidence]:
    """The reader is to log in; a code that leads nowhere only says what it is for."""
    if not case.has("notice.otp") or any(ways_out(case)):
        yield from _asked("ask.login")(case)


def program(case: Case) -> Iterator[Evidence]:
    """A program is sent or named to be opened; no bank, court or wedding sends one."""
    for value in case.values if not case.has("notice.warning") else ():
        if ContactTrait.ATTACHMENT in value.traits:
            yield Evidence(value.span, {"message": value.raw})


def _plain(code: str, weight: float, notion: str) -> Rule:
    """Return the rule that tells where a notion is first asked."""
    return Rule(code, weight, _asked(notion), frozenset({notion}))


RULES = (
    _plain("request.secret", 5.0, "ask.secret"),
    Rule("request.secret-elsewhere", 6.0, secret_elsewhere, frozenset({"ask.secret"})),
    Rule("request.hand-over", 4.0, hand_over, frozenset({"ask.hand-over"})),
    _plain("request.identity", 2.0, "ask.identity"),
    _plain("request.transfer", 3.0, "ask.transfer"),
    _plain("request.fee", 3.0, "ask.fee"),
    Rule("request.pay", 0.5, pay, frozenset({"ask.pay"})),
    _plain("request.install", 1.5, "ask.install"),
    Rule("request.program", 4.0, program, frozenset({ContactTrait.ATTACHMENT})),
    _plain("request.share-screen", 5.0, "ask.share-screen"),
    _plain("request.add-contact", 2.0, "ask.add-contact"),
    Rule("request.login", 1.0, login, frozenset({"ask.login"})),
    Rule("request.click", 0.5, click, frozenset({"ask.click", "ask.scan"})),
)
