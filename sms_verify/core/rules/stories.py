"""What the messages of known campaigns have in common: one row a story.

As the police, the regulators and the press of each region describe them (data/SOURCES.md).
"""

from __future__ import annotations

from typing import NamedTuple

from sms_verify.core.rules.questions import FEAR


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
    beside: tuple[str, ...] = ()
    """Any one of these must stand in the message as well."""
    unless: tuple[str, ...] = ()
    """None of these may stand in it."""
    none_in_alerts: bool = False
    """Whether a bank's alert, which says how to object, only looks like it."""
    by_handle: bool = False
    """Whether a chat account alone is demand enough."""
    alone: str = ""
    """Whether the topic itself is the demand: `anywhere`, `led` where something leads away, `odd` where that is odd in
    itself, `unsigned` also where nobody says who writes."""


TAKE = ("ask.secret", "ask.identity", "ask.fee", "ask.transfer")
GIVE = (*TAKE, "ask.pay", "ask.login")
ACT = ("ask.click", "ask.call", "ask.install", "ask.add-contact", "ask.scan", "ask.reply", "ask.share-screen")

REACH = frozenset({"ask.call", "ask.click"})
"""Demands that are none without a contact that leads away. A warning, too, says whom to call: there the contact must
itself be doubtful."""

STORIES = (
    Story("etc", ("topic.etc",), (*FEAR, *GIVE), ("ask.click",), alone="odd"),
    Story("points", ("lure.points",), TAKE, ("pressure.deadline", "pressure.loss", "ask.click", "ask.login")),
    Story(
        "cancel-service",
        ("topic.insurance", "pressure.loss"),
        ("ask.cancel", "ask.add-contact"),
        ("ask.call", "ask.click"),
        unless=("lure.points",),
        none_in_alerts=True,
    ),
    Story("student-loan", ("topic.student-loan",), (*FEAR, *GIVE, *ACT)),
    Story("refund", ("lure.refund",), (*TAKE, "ask.add-contact"), ("ask.click", "ask.call", "ask.login")),
    Story("debt-collection", ("topic.debt-collection",), ("ask.transfer",), ("pressure.threat", "ask.pay")),
    Story("false-app", ("ask.install",), ("lure.loan", "ask.fee", "lure.invest", "topic.court", "topic.police")),
    Story("police", ("topic.police",), (*TAKE, "ask.keep-secret", "pressure.threat"), ("ask.click", "ask.call")),
    Story("aid", ("lure.subsidy",), ("ask.identity", "ask.secret"), ("ask.call", "ask.click")),
    Story(
        "parcel",
        ("topic.parcel",),
        ("ask.pay", "ask.fee", "ask.identity", "lure.refund"),
        ("pressure.loss", "ask.click"),
        weight=3.0,
    ),
    Story("missed-delivery", ("topic.missed-delivery",), (), weight=4.0, unless=("notice.otp",), alone="unsigned"),
    Story(
        "from-abroad",
        ("notice.from-abroad",),
        ("ask.call", "ask.pay", "ask.cancel", "pressure.loss", "pressure.threat"),
        ("topic.parcel", "topic.fine", "topic.tax", "topic.court", "topic.bank-account", "ask.click"),
        weight=4.0,
        unless=("notice.warning",),
    ),
    Story("toll", ("topic.toll",), ("ask.pay", "ask.fee"), ("ask.click", *FEAR), weight=3.5, alone="odd"),
    Story("fine", ("topic.fine",), ("ask.pay",), ("ask.click", *FEAR), weight=3.5, alone="odd"),
    Story("utility", ("topic.utility",), ("lure.refund", *TAKE), ("ask.pay", "pressure.threat", "ask.click")),
    Story("subsidy", ("lure.subsidy",), ("ask.login", "ask.identity"), ("pressure.deadline", "ask.click")),
    Story("tax", ("topic.tax",), ("lure.refund", "pressure.threat", *GIVE), weight=3.5, alone="odd"),
    Story("wallet", ("topic.wallet",), ("pressure.threat", *TAKE), ("pressure.loss", "ask.pay", "ask.login")),
    Story("loan", ("lure.loan",), ("ask.fee", "ask.add-contact", "ask.reply"), ("ask.call", "ask.click")),
    Story("court", ("topic.court",), ("ask.click", "ask.install", "ask.pay", "pressure.threat"), alone="odd"),
    Story("shares", ("topic.shares",), ("ask.click", "ask.login", "ask.identity", "lure.reward", "ask.install")),
    Story("gateway", ("ask.pay",), ("ask.secret",)),
    Story("fuel", ("topic.fuel",), ("ask.click", "ask.login", "ask.identity")),
    Story(
        "bank-alert",
        ("topic.bank-account",),
        ("pressure.threat", *GIVE),
        ("ask.click", "pressure.deadline"),
        weight=3.0,
    ),
    Story(
        "government",
        ("lure.subsidy", "topic.tax", "topic.court", "topic.fine"),
        ("ask.login", "ask.identity", "ask.secret"),
    ),
    Story(
        "deposit-offer",
        ("lure.invest",),
        ("ask.add-contact", "ask.transfer", "ask.call"),
        ("ask.click",),
        weight=3.0,
        anywhere=True,
        unless=("notice.otp",),
        by_handle=True,
    ),
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
        ("ask.transfer", "ask.pay", "ask.add-contact", "ask.reply", "ask.identity", "ask.secret"),
        weight=4.0,
        anywhere=True,
    ),
    Story("account-threat", ("pressure.threat",), ("ask.login", "ask.identity", "ask.secret"), ("ask.click",)),
    Story("limit-raise", ("topic.limit-raise",), TAKE, ("ask.click", "ask.call", "ask.login")),
    Story(
        "health-insurance",
        ("topic.health-insurance",),
        (*TAKE, "pressure.threat", "lure.refund", "ask.add-contact"),
        ("ask.click", "ask.call"),
    ),
    Story(
        "survey",
        ("topic.survey",),
        ("ask.secret", "ask.identity", "ask.add-contact", "ask.login", "ask.install", "lure.prize"),
        ("lure.reward", "lure.daily-pay"),
    ),
    Story(
        "prize",
        ("lure.prize",),
        ("ask.click", "ask.call", "ask.reply", "ask.identity", "ask.fee"),
        weight=4.0,
        anywhere=True,
        alone="led",
    ),
    Story("subscription", ("topic.subscription",), (*FEAR, *GIVE), ("ask.click", "ask.call")),
    Story(
        "cancel-by-reply",
        ("pressure.loss", "topic.insurance"),
        ("ask.cancel-reply",),
        weight=3.0,
        anywhere=True,
        beside=("notice.will-call",),
    ),
    Story("boss", ("topic.boss",), ("ask.transfer", "ask.lend"), weight=4.0, anywhere=True, alone="anywhere"),
    Story(
        "borrow",
        ("ask.lend",),
        ("topic.personal-account", "ask.transfer", "topic.family", "pressure.deadline", "ask.keep-secret"),
        weight=4.0,
        anywhere=True,
    ),
    Story(
        "code-callback",
        ("topic.exchange",),
        ("ask.call", "ask.cancel"),
        weight=4.0,
        beside=("notice.otp",),
    ),
    Story("redirect", ("topic.redirect",), (), weight=4.0, anywhere=True, alone="anywhere"),
    Story("wrong-transfer", ("topic.wrong-transfer",), (), weight=4.0, anywhere=True, alone="anywhere"),
    Story("loan-advert", ("lure.loan-advert",), (), weight=4.0, alone="led"),
    Story("mule", ("lure.mule",), (), weight=4.0, anywhere=True, alone="anywhere"),
    Story("rights-agent", ("topic.rights-agent",), (), weight=4.0, anywhere=True, alone="anywhere"),
    Story(
        "job",
        ("lure.job",),
        ("ask.add-contact", "lure.daily-pay"),
        ("ask.reply", "ask.call", "ask.click"),
        weight=3.0,
        anywhere=True,
        by_handle=True,
    ),
    Story(
        "giveaway",
        ("lure.reward", "lure.prize"),
        (),
        ("ask.click", "ask.call", "topic.survey", "pressure.deadline", "lure.daily-pay"),
        weight=1.5,
    ),
    Story("photos", ("lure.romance",), ("ask.click", "ask.reply", "ask.add-contact"), weight=2.5, alone="led"),
    Story("flight", ("topic.flight",), ("lure.refund",), ("ask.call", "ask.cancel", "ask.click"), weight=2.5),
    Story("infected", ("topic.infected",), ("ask.click", "ask.call", "ask.install"), weight=2.5, alone="led"),
    Story("picture", ("lure.curiosity",), (), weight=4.0, unless=("notice.otp",), alone="led"),
)
"""Every story, in the order in which they are told."""
