"""What to do next: a table of advice, in the order in which it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from babel.lists import format_list

from sms_verify.core.regions import REGIONS, ReportChannel
from sms_verify.core.rules.questions import is_harmless
from sms_verify.core.types import ContactKind, Label, OrganisationKind, Standing, Verdict
from sms_verify.explain.catalogue import Catalogue
from sms_verify.explain.facts import written

REPORT: Mapping[str, tuple[ReportChannel, ...]] = {
    code: region.report_channels for code, region in REGIONS.items() if region.report_channels
}
"""Where each region's readers report a fraud."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do."""

    code: str
    text: str


AGAINST = frozenset((Label.FRAUD, Label.SUSPICIOUS))
OPEN = frozenset((Label.UNVERIFIED,))
FOR = frozenset((Label.GENUINE, Label.CONSISTENT))
EVERY = AGAINST | OPEN | FOR
WITHOUT_CARDS = frozenset(
    (OrganisationKind.GOVERNMENT, OrganisationKind.COURIER, OrganisationKind.RETAILER, OrganisationKind.OTHER)
)
"""Kinds of organisations whose number stands on no card that the reader has."""
WITH_APPS = frozenset((OrganisationKind.BANK, OrganisationKind.WALLET))
"""Kinds of organisations whose app shows what happens on an account."""


class AdviceStep(NamedTuple):
    """A piece of advice, the labels it is for, and the condition under which it applies."""

    code: str
    labels: frozenset[Label]
    applies: Callable[[Verdict], bool]


def _always(_: Verdict) -> bool:
    return True


def _has(*kinds: ContactKind) -> Callable[[Verdict], bool]:
    """Return whether a verdict holds a contact of a kind."""
    wanted = frozenset(kinds)
    return lambda verdict: not wanted.isdisjoint([contact.kind for contact in verdict.contacts])


def _has_unproven(*kinds: ContactKind) -> Callable[[Verdict], bool]:
    """Return whether a verdict holds a contact of a kind through which something could leave."""
    return lambda verdict: any(contact.kind in kinds and not is_harmless(contact) for contact in verdict.contacts)


def _says(*notions: str) -> Callable[[Verdict], bool]:
    """Return whether the text says one of some notions."""
    return lambda verdict: not verdict.notions.isdisjoint(notions)


def _found(*codes: str) -> Callable[[Verdict], bool]:
    """Return whether a verdict holds a finding of a code."""
    wanted = frozenset(codes)
    return lambda verdict: not wanted.isdisjoint([finding.code for finding in verdict.findings])


def _missing(code: str) -> Callable[[Verdict], bool]:
    return lambda verdict: code in verdict.missing


def _any(*questions: Callable[[Verdict], bool]) -> Callable[[Verdict], bool]:
    return lambda verdict: any(question(verdict) for question in questions)


def _all(*questions: Callable[[Verdict], bool]) -> Callable[[Verdict], bool]:
    return lambda verdict: all(question(verdict) for question in questions)


def _names_organisation(verdict: Verdict) -> bool:
    return verdict.organisation is not None or "registration" in verdict.missing


def _has_card(verdict: Verdict) -> bool:
    """Whether the organisation's number is known, or stands on a card, contract or bill that its customers have."""
    organisation = verdict.organisation
    if organisation is None:
        return "registration" in verdict.missing and not OF_OFFICES(verdict)
    return bool(organisation.official.hotlines) or organisation.kind not in WITHOUT_CARDS


def _has_office(verdict: Verdict) -> bool:
    return _names_organisation(verdict) and not _has_card(verdict)


def official_number(verdict: Verdict) -> str:
    """Return the first number of the message that is the organisation's own, as written, or nothing."""
    own = (one for one in verdict.contacts if one.kind is ContactKind.PHONE and one.standing is Standing.OFFICIAL)
    return next((contact.raw for contact in own), "")


def _has_site(verdict: Verdict) -> bool:
    """Whether the official site is known, and the message has a link or the organisation no hotline."""
    organisation = verdict.organisation
    if organisation is None or not organisation.official_website:
        return False
    return not organisation.official.hotlines or _has(ContactKind.LINK)(verdict)


def _has_app(verdict: Verdict) -> bool:
    return verdict.organisation is not None and verdict.organisation.kind in WITH_APPS


def _is_personal(verdict: Verdict) -> bool:
    """Whether somebody wants money in no organisation's name."""
    wants_money = _found("campaign.family", "campaign.redirect", "request.transfer")
    return not _names_organisation(verdict) and wants_money(verdict)


OF_OFFICES = _says(
    "topic.police", "topic.court", "topic.tax", "topic.fine", "topic.toll", "topic.parcel", "lure.subsidy"
)
"""What offices and couriers write of, whose number stands on no card or contract."""

LINK, PHONE, HANDLE, REPLY, PAYMENT = (
    ContactKind.LINK,
    ContactKind.PHONE,
    ContactKind.HANDLE,
    ContactKind.REPLY,
    ContactKind.PAYMENT,
)
INSTALLS = _found("request.install", "request.share-screen", "contact.download", "campaign.false-app")
HANDS_OVER = _found("request.hand-over")
PAID_FOR = (
    "parcel",
    "toll",
    "fine",
    "utility",
    "loan",
    "loan-advert",
    "debt-collection",
    "family",
    "borrow",
    "boss",
    "deposit-offer",
    "shares",
    "job",
    "prize",
    "safe-account",
    "wrong-transfer",
    "rights-agent",
    "gateway",
    "refund",
    "known",
)
"""Campaigns whose messages, or the talk that follows, want money."""
WANTS_MONEY = _any(
    _has(PAYMENT),
    _says("ask.pay", "ask.fee", "ask.transfer", "ask.lend"),
    _found("request.transfer", "request.fee", "request.pay", *(f"campaign.{story}" for story in PAID_FOR)),
)
WANTS_CODES = _found("request.secret", "request.secret-elsewhere", "request.login", "template.forged-request")
WANTS_SECRETS = _any(WANTS_CODES, _found("request.identity"))
WANTS_DETAILS = _all(_found("request.identity"), lambda verdict: not WANTS_CODES(verdict))
LEADS_ELSEWHERE = _says("ask.login", "ask.click", "ask.hand-over")
"""What is done elsewhere than in an answer to the sender."""

WANTS_CARE = _any(WANTS_SECRETS, _says("notice.otp"))
"""What has advice of its own about codes."""
TELLS_OF_MONEY = _says("notice.transaction", "notice.if-not-you", "topic.bank-account", "notice.paid")
ALARMS = _any(TELLS_OF_MONEY, _says("ask.call", "ask.reply", "pressure.threat", "pressure.loss"))
"""What makes a reader reach for the number in the message."""

STEPS: tuple[AdviceStep, ...] = (
    AdviceStep("number-official", OPEN | AGAINST, lambda verdict: bool(official_number(verdict))),
    AdviceStep("call-official", AGAINST | OPEN, _has_card),
    AdviceStep("ask-office", AGAINST | OPEN, _has_office),
    AdviceStep("find-real-number", AGAINST, _found("campaign.false-hotline")),
    AdviceStep("call-your-bank", EVERY, _found("text.money-paid")),
    AdviceStep("look-at-account", EVERY, _found("text.money-received")),
    AdviceStep("ask-sender", OPEN | {Label.CONSISTENT}, _missing("sender")),
    AdviceStep("open-official-site", AGAINST | OPEN, _has_site),
    AdviceStep("check-in-app", OPEN | FOR, _has_app),
    AdviceStep("call-known-person", AGAINST | OPEN, _is_personal),
    AdviceStep("type-address-yourself", FOR, _has(LINK)),
    AdviceStep("do-not-click", AGAINST, _has_unproven(LINK)),
    AdviceStep("be-sure-of-link", OPEN, _has_unproven(LINK)),
    AdviceStep("do-not-call", AGAINST, _has_unproven(PHONE)),
    AdviceStep("use-known-number", OPEN, _all(_has_unproven(PHONE), ALARMS)),
    AdviceStep("reply-with-care", OPEN, _all(_says("ask.reply"), TELLS_OF_MONEY)),
    AdviceStep("keep-code", OPEN, _all(_says("notice.otp"), lambda verdict: not WANTS_SECRETS(verdict))),
    AdviceStep(
        "do-not-reply",
        AGAINST,
        lambda verdict: _has(REPLY)(verdict) or not (verdict.contacts or LEADS_ELSEWHERE(verdict)),
    ),
    AdviceStep("do-not-hand-over", AGAINST | OPEN, HANDS_OVER),
    AdviceStep("do-not-add", AGAINST, _any(_has_unproven(HANDLE), _found("request.add-contact"))),
    AdviceStep("do-not-transfer", AGAINST, WANTS_MONEY),
    AdviceStep("do-not-share-code", AGAINST | OPEN, WANTS_CODES),
    AdviceStep("do-not-give-details", AGAINST | OPEN, WANTS_DETAILS),
    AdviceStep("do-not-install", AGAINST | OPEN, INSTALLS),
    AdviceStep("report", AGAINST, _always),
    AdviceStep("delete-or-block", frozenset((Label.FRAUD,)), _always),
    AdviceStep("already-clicked", AGAINST, _has_unproven(LINK)),
    AdviceStep("already-paid", AGAINST, WANTS_MONEY),
    AdviceStep("already-shared-code", AGAINST, WANTS_SECRETS),
    AdviceStep("already-handed-over", AGAINST, HANDS_OVER),
    AdviceStep("already-installed", AGAINST, INSTALLS),
    AdviceStep("still-be-careful", FOR, _always),
    AdviceStep("still-be-careful", OPEN, lambda verdict: _names_organisation(verdict) and not WANTS_CARE(verdict)),
)
STEPS_OF = {label: tuple(step for step in STEPS if label in step.labels) for label in Label}


def steps(verdict: Verdict) -> tuple[str, ...]:
    """Return the codes of the advice for a verdict, the most urgent first."""
    if _found("text.empty")(verdict):
        return ()
    return tuple([step.code for step in STEPS_OF[verdict.label] if step.applies(verdict)])


def advise(verdict: Verdict, known: Mapping[str, str], catalogue: Catalogue) -> Iterator[Advice]:
    """Yield the advice for a verdict in words; the verdict's facts fill the blanks."""
    own = written({"number": official_number(verdict)}, catalogue)
    blanks = {**known, **own, "line": report_line(verdict, catalogue)}
    for code in steps(verdict):
        yield Advice(f"advice.{code}", catalogue.say(f"advice.{code}", blanks))


def report_line(verdict: Verdict, catalogue: Catalogue) -> str:
    """Return the sentence on where to report in the reader's region; empty where none is known."""
    return report_line_of(region_of(verdict), catalogue)


def region_of(verdict: Verdict) -> str:
    """Return the reader's region, else the organisation's where it has but one."""
    regions = verdict.organisation.regions if verdict.organisation else ()
    return verdict.region or (regions[0] if len(regions) == 1 else "")


@lru_cache(maxsize=1_024)
def report_line_of(region: str, catalogue: Catalogue) -> str:
    """Return the sentence on where to report in a region; empty where none is known."""
    ways = [
        catalogue.say(f"report.{channel.way}", written({"value": channel.value}, catalogue))
        for channel in REPORT.get(region, ())
    ]
    return str(format_list(ways, style="or", locale=catalogue.locale)) if ways else ""
