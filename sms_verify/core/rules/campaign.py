"""Stories that are going round: a topic, a lure or a demand, and a way out that nobody vouches for.

A story alone is no proof: most weigh so that a message is suspicious only together with other signs. `campaign.known`
is no story: the message belongs to a campaign that people at the desk have confirmed as fraud.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction, Sign
from sms_verify.core.identifiers.phone_numbers import is_private_line
from sms_verify.core.rules.charges import UNDONE, false_charge
from sms_verify.core.rules.chat import STRANGE, strangers
from sms_verify.core.rules.hotline import lender_hotline
from sms_verify.core.rules.questions import follows_proof, follows_template, is_doubtful, ways_out
from sms_verify.core.rules.shapes import is_alert
from sms_verify.core.rules.stories import REACH, STORIES, Story
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Cue, Evidence, SenderTrait


def _told(story: Story) -> RuleFunction:
    """Return the rule that recognises a story."""

    def find(case: Case) -> Iterator[Evidence]:
        topic = _other(case, story.topics, ())
        if topic is None or follows_template(case) or not _fits(story, case):
            return
        contact = next(ways_out(case), None)
        doubtful = next((way for way in ways_out(case) if _is_odd(way, case)), None)
        demand = _other(case, _open_demands(story, contact, warns=case.has("notice.warning")), story.topics)
        if demand is None and doubtful:
            demand, contact = _other(case, (*story.demands, *story.shared), story.topics), doubtful
        if demand is None and _is_enough(story, case):
            demand = topic
        if demand:
            yield Evidence(topic.span, {"demand": demand.notion, "contact": contact.value if contact else ""})

    find.__doc__ = f"The message tells the story of the campaign `{story.code}`."
    return find


def _is_odd(way: Contact, case: Case) -> bool:
    """Whether a way out is doubtful in itself, somebody's mobile, a host that has nothing to do with the message.

    A link that a private number sends is odd in every story: offices and couriers write in their own name.
    """
    if way.kind is ContactKind.PHONE and is_private_line(way.value):
        return True
    is_sent_privately = way.kind is ContactKind.LINK and SenderTrait.PERSONAL in case.sender_traits
    return is_sent_privately or is_doubtful(way, case) or ContactTrait.UNRELATED in way.traits


def _fits(story: Story, case: Case) -> bool:
    """Whether what must stand beside a story does, and nothing that makes it another."""
    if story.none_in_alerts and is_alert(case):
        return False
    return (not story.beside or case.has(*story.beside)) and not case.has(*story.unless)


def _is_enough(story: Story, case: Case) -> bool:
    """Whether the topic itself is the demand, or a chat account is."""
    ways = tuple(ways_out(case))
    told = not case.has("notice.warning") and _tells_all(story, ways, case)
    return told or (story.by_handle and any(way.kind is ContactKind.HANDLE for way in ways))


def _tells_all(story: Story, ways: tuple[Contact, ...], case: Case) -> bool:
    """Whether the topic needs no demand beside it, with the ways out at hand."""
    match story.alone:
        case "anywhere":
            return True
        case "led":
            return bool(ways)
        case "odd":
            return any(_is_odd(way, case) for way in ways)
        case "unsigned":
            return any(_is_odd(way, case) or _is_unsigned(way, case) for way in ways)
    return False


def _is_unsigned(way: Contact, case: Case) -> bool:
    """Whether a link is all that is told of who writes."""
    return way.kind is ContactKind.LINK and case.organisation is None and not case.has("notice.courier")


def _open_demands(story: Story, contact: Contact | None, *, warns: bool) -> tuple[str, ...]:
    """Return the demands that count with the contact at hand, or without any."""
    if contact and not warns:
        return story.demands
    return tuple(demand for demand in story.demands if (contact or story.anywhere) and demand not in REACH)


def _other(case: Case, notions: tuple[str, ...], than: tuple[str, ...]) -> Cue | None:
    """Return the first cue of some notions; how an advert is stopped is no demand."""
    found = [cue for cue in case.cues if cue.notion in notions and cue.notion not in than]
    stops = [cue.span for cue in case.cued("notice.opt-out")] if found else []
    return next((cue for cue in found if not any(cue.span.overlaps(stop) for stop in stops)), None)


def known(case: Case) -> Iterator[Evidence]:
    """The message belongs to a fraud that is going round."""
    found = case.campaign
    if found and not follows_proof(case):
        yield Evidence(found.contact.span if found.contact else None, {"size": found.size, "campaign": found.code})


RULES = (
    *(Rule(f"campaign.{story.code}", story.weight, _told(story), frozenset(story.topics)) for story in STORIES),
    Rule("campaign.stranger", 4.0, strangers, frozenset(STRANGE)),
    Rule("campaign.false-charge", 4.0, false_charge, frozenset(UNDONE)),
    Rule("campaign.false-hotline", 4.0, lender_hotline, frozenset({"topic.hotline"})),
    Rule("campaign.known", 4.0, known, frozenset({Sign.CAMPAIGN})),
)
