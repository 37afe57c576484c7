"""Stories that are going round: a topic, a lure or a demand, and a way out that nobody vouches for.

One row a story, as the police, the regulators and the press of the region describe it (data/SOURCES.md). A story
alone is no proof: the weight makes a message suspicious only together with other signs. `campaign.known` is no story:
the message belongs to a campaign that people at the desk have confirmed as fraud.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.rules.questions import follows_proof, follows_template, is_doubtful, overlaps, ways_out
from sms_verify.core.types import Contact, Cue, Evidence


class Story(NamedTuple):
    """What a campaign's messages have in common."""

    code: str
    topics: tuple[str, ...]
    demands: tuple[str, ...]
    """Any one of these must stand beside the topic, and a way out that is not the organisation's."""
    shared: tuple[str, ...] = ()
    """Demands that genuine notices make too: with these the way out must itself be doubtful."""
    weight: float = 2.5
    anywhere: bool = False
    """Whether the story needs no contact: the sender itself is the way out."""


FEAR = ("pressure.threat", "pressure.deadline", "pressure.loss")
TAKE = ("ask.secret", "ask.identity", "ask.fee", "ask.transfer")
GIVE = (*TAKE, "ask.pay", "ask.login")
ACT = ("ask.click", "ask.call", "ask.install", "ask.add-contact", "ask.scan", "ask.reply", "ask.share-screen")

REACH = frozenset({"ask.call", "ask.click"})
"""Demands that are none without a contact that leads away. A warning, too, says whom to call: there the contact must
itself be doubtful."""

STORIES = (
    Story("etc", ("topic.etc",), (*FEAR, *GIVE), ("ask.click",)),
    Story("points", ("lure.points",), TAKE, ("pressure.deadline", "pressure.loss", "ask.click", "ask.login")),
    Story(
        "cancel-service",
        ("topic.insurance", "pressure.loss"),
        ("ask.cancel", "ask.add-contact"),
        ("ask.call", "ask.click"),
    ),
    Story("student-loan", ("topic.student-loan",), (*FEAR, *GIVE, *ACT)),
    Story("refund", ("lure.refund",), (*TAKE, "ask.add-contact"), ("ask.click", "ask.call", "ask.login")),
    Story("debt-collection", ("topic.debt-collection",), ("ask.transfer",), ("pressure.threat", "ask.pay")),
    Story("false-app", ("ask.install",), ("lure.loan", "ask.fee", "lure.invest", "topic.court", "topic.police")),
    Story("police", ("topic.police",), (*TAKE, "ask.keep-secret", "pressure.threat"), ("ask.click", "ask.call")),
    Story("aid", ("lure.subsidy",), ("ask.identity", "ask.secret"), ("ask.call", "ask.click")),
    Story("parcel", ("topic.parcel",), ("ask.pay", "ask.fee", "ask.identity", "lure.refund"), ("pressure.loss",)),
    Story("toll", ("topic.toll",), ("ask.pay", "ask.fee"), ("ask.click", *FEAR)),
    Story("fine", ("topic.fine",), ("ask.pay",), ("ask.click", *FEAR)),
    Story("utility", ("topic.utility",), ("lure.refund", *TAKE), ("ask.pay", "pressure.threat", "ask.click")),
    Story("subsidy", ("lure.subsidy",), ("ask.login", "ask.identity"), ("pressure.deadline", "ask.click")),
    Story("tax", ("topic.tax",), ("lure.refund", "pressure.threat", *GIVE)),
    Story("wallet", ("topic.wallet",), ("pressure.threat", *TAKE), ("pressure.loss", "ask.pay", "ask.login")),
    Story("loan", ("lure.loan",), ("ask.fee", "ask.add-contact", "ask.reply"), ("ask.call", "ask.click")),
    Story("court", ("topic.court",), ("ask.click", "ask.install", "ask.pay", "pressure.threat")),
    Story("shares", ("topic.shares",), ("ask.click", "ask.login", "ask.identity", "lure.reward", "ask.install")),
    Story("gateway", ("ask.pay",), ("ask.secret",)),
    Story("fuel", ("topic.fuel",), ("ask.click", "ask.login", "ask.identity")),
    Story("bank-alert", ("topic.bank-account",), ("pressure.threat", *GIVE), ("ask.click", "pressure.deadline")),
    Story(
        "government",
        ("lure.subsidy", "topic.tax", "topic.court", "topic.fine"),
        ("ask.login", "ask.identity", "ask.secret"),
    ),
    Story("deposit-offer", ("lure.invest",), ("ask.add-contact", "ask.transfer", "ask.call"), ("ask.click",)),
    Story("kyc", ("topic.kyc",), (*FEAR, *GIVE, "ask.install"), ("ask.click",)),
    Story(
        "safe-account",
        ("topic.safe-account",),
        ("ask.transfer", "ask.call", "pressure.threat"),
        weight=4.0,
        anywhere=True,
    ),
    Story(
        "family",
        ("topic.family",),
        ("ask.transfer", "ask.pay", "ask.add-contact", "ask.reply"),
        weight=4.0,
        anywhere=True,
    ),
    Story("limit-raise", ("topic.limit-raise",), TAKE, ("ask.click", "ask.call", "ask.login")),
    Story(
        "health-insurance",
        ("topic.health-insurance",),
        (*TAKE, "pressure.threat", "lure.refund", "ask.add-contact"),
        ("ask.click", "ask.call"),
    ),
    Story("survey", ("topic.survey",), ("ask.secret", "ask.identity", "ask.add-contact"), ("lure.reward",)),
)


def _told(story: Story) -> RuleFunction:
    """Return the rule that recognises a story."""

    def find(case: Case) -> Iterator[Evidence]:
        topic = _other(case, story.topics, ())
        if topic is None or follows_template(case):
            return
        contact = next(ways_out(case), None)
        doubtful = next((way for way in ways_out(case) if is_doubtful(way, case)), None)
        demand = _other(case, _open_demands(story, contact, warns=case.has("notice.warning")), story.topics)
        if demand is None and doubtful:
            demand, contact = _other(case, (*story.demands, *story.shared), story.topics), doubtful
        if demand:
            yield Evidence(topic.span, {"demand": demand.notion, "contact": contact.value if contact else ""})

    find.__doc__ = f"The message tells the story of the campaign `{story.code}`."
    return find


def _open_demands(story: Story, contact: Contact | None, *, warns: bool) -> tuple[str, ...]:
    """Return the demands that count with the contact at hand, or without any."""
    if contact and not warns:
        return story.demands
    return tuple(demand for demand in story.demands if (contact or story.anywhere) and demand not in REACH)


def _other(case: Case, notions: tuple[str, ...], than: tuple[str, ...]) -> Cue | None:
    """Return the first cue of some notions; how an advert is stopped is no demand."""
    found = [cue for cue in case.cues if cue.notion in notions and cue.notion not in than]
    stops = [cue.span for cue in case.cued("notice.opt-out")] if found else []
    return next((cue for cue in found if not any(overlaps(cue.span, stop) for stop in stops)), None)


def known(case: Case) -> Iterator[Evidence]:
    """The message belongs to a fraud that is going round."""
    found = case.campaign
    if found and not follows_proof(case):
        yield Evidence(found.contact.span if found.contact else None, {"size": found.size, "campaign": found.code})


RULES = (
    *(Rule(f"campaign.{story.code}", story.weight, _told(story)) for story in STORIES),
    Rule("campaign.known", 4.0, known),
)
