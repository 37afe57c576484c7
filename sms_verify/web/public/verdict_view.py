"""A verdict laid out for a page: marks in the message, reasons, advice, numbers to call."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sms_verify.core.regions import ReportChannel, Way
from sms_verify.core.types import Contact, Label, Organisation, Span, Standing, Verdict
from sms_verify.explain import Explanation, explain
from sms_verify.explain.advice import AGAINST, REPORT, region_of
from sms_verify.explain.facts import END, ISOLATE
from sms_verify.web.rendering.comparison import Comparison, compare
from sms_verify.web.rendering.spans import cut
from sms_verify.web.rendering.words import Words

SIDES = ("against", "note", "for")
"""The direction that a finding speaks in, worst first."""
AFTERWARDS = "advice.already-"
MAX_MARKED_REASONS = 5
"""Reasons marked in the message; a frightened reader needs the telling ones, and the details list them all."""


class ReasonLine(NamedTuple):
    """A reason, its number, and the places in the message that it rests on."""

    number: int
    side: str
    text: str
    code: str
    weight: float
    spans: tuple[Span, ...]


class MarkedPart(NamedTuple):
    """A stretch of the message; `reasons` are the numbers to show at its end."""

    text: str
    side: str
    reasons: tuple[int, ...]


class ContactRow(NamedTuple):
    """A contact of the message, in words."""

    kind: str
    shown: str
    standing: str
    standing_text: str
    owner: str


class Hotline(NamedTuple):
    """A registered number: as printed, and as a telephone dials it."""

    shown: str
    dial: str


class Reach(NamedTuple):
    """The official contacts of the claimed organisation; only registered ones."""

    id: str
    name: str
    hotlines: tuple[Hotline, ...]
    website: str | None
    host: str


class Call(NamedTuple):
    """An action of one tap: call the official number, or report."""

    text: str
    value: str
    href: str
    is_site: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that the page of a verdict shows."""

    label: Label
    said: Explanation
    sentence: str
    """The short answer without its label, which stands above it."""
    pieces: tuple[MarkedPart, ...]
    reasons: tuple[ReasonLine, ...]
    comparison: Comparison | None
    contacts: tuple[ContactRow, ...]
    organisation: Reach | None
    advice: tuple[str, ...]
    already: tuple[str, ...]
    verdict: Verdict
    calls: tuple[Call, ...]
    """The official number first, then where to report; none where the message is official."""
    shared: str
    """The text for sharing: the answer and the official number, no word of the message."""

    @property
    def region(self) -> str:
        """The reader's region; empty where unknown."""
        return region_of(self.verdict)

    @property
    def asks_region(self) -> bool:
        """Whether the reader's region would change the advice."""
        return "region" in self.verdict.missing or (self.label in AGAINST and not self.region)

    @property
    def telling(self) -> tuple[ReasonLine, ...]:
        """The reasons that are marked and listed first."""
        return self.reasons[:MAX_MARKED_REASONS]

    @property
    def may_change(self) -> bool:
        """Whether more facts could change the answer: a fraud stays one, whatever else is told."""
        return self.label is not Label.FRAUD or bool(self.said.missing)

    @property
    def ask_first(self) -> bool:
        """Whether the sender could settle the verdict, so that the page asks for it before the reasons."""
        return "sender" in self.verdict.missing and self.label in (Label.UNVERIFIED, Label.CONSISTENT)


def lay_out(verdict: Verdict, text: str, words: Words, names: dict[str, str]) -> Result:
    """Return the page of a verdict on a text; `names` are those of the organisations that own a contact."""
    said = explain(verdict, words.language)
    reasons = _reasons(verdict, said)
    official = reach(verdict.organisation, words) if verdict.organisation else None
    return Result(
        label=verdict.label,
        said=said,
        sentence=_after_label(said),
        pieces=pieces(text, reasons[:MAX_MARKED_REASONS]),
        reasons=reasons,
        comparison=_comparison(verdict, text, words),
        contacts=tuple(_contact(contact, words, names) for contact in verdict.contacts),
        organisation=official,
        advice=advice_of(said),
        already=tuple(advice.text for advice in said.advice if advice.code.startswith(AFTERWARDS)),
        verdict=verdict,
        calls=calls_of(verdict, words),
        shared=_shared(said, official, words),
    )


_LEAD = re.compile(r"(?P<lead>[^:：]{1,20})[:：]\s*(?P<rest>.)")


def _after_label(said: Explanation) -> str:
    """Return the short sentence without `Fraud:` in front, which is said already."""
    found = _LEAD.match(said.summary)
    if not found or said.label_text.casefold() not in found["lead"].casefold():
        return said.summary
    return found["rest"].upper() + said.summary[found.end() :]


def advice_of(said: Explanation) -> tuple[str, ...]:
    """Return the advice for now, without that for afterwards."""
    return tuple(advice.text for advice in said.advice if not advice.code.startswith(AFTERWARDS))


def calls_of(verdict: Verdict, words: Words) -> tuple[Call, ...]:
    """Return the one-tap actions of an answer."""
    official = reach(verdict.organisation, words) if verdict.organisation else None
    return tuple(_calls(verdict, official, words))


def _calls(verdict: Verdict, official: Reach | None, words: Words) -> Iterator[Call]:
    if not verdict.label.positive and official and official.hotlines:
        text = words.page("call.official", name=official.name)
        yield Call(text, official.hotlines[0].shown, f"tel:{official.hotlines[0].dial}")
    if verdict.label in AGAINST:
        yield from report_calls(region_of(verdict), words)


def report_calls(region: str, words: Words) -> Iterator[Call]:
    """Yield the numbers and sites where a region's readers report a fraud; the bank line comes first."""
    yield from calls(sorted(REPORT.get(region, ()), key=lambda each: each.way is not Way.BANK), words)


def calls(channels: Iterable[ReportChannel], words: Words) -> Iterator[Call]:
    """Yield buttons for numbers and sites, in their order."""
    for channel in channels:
        text, value = words.page(f"call.{channel.way}"), channel.value
        is_site = channel.way is Way.WEBSITE
        scheme = "https://" if is_site else "sms:" if channel.way is Way.FORWARD else "tel:"
        yield Call(text, value, scheme + (value if is_site else dialled(value)), is_site)


def _shared(said: Explanation, official: Reach | None, words: Words) -> str:
    lines = [said.label_text, _after_label(said)]
    if official and official.hotlines:
        lines.append(f"{words.page('call.official', name=official.name)} {official.hotlines[0].shown}")
    return "\n".join(lines).translate(_UNMARKED)


_UNMARKED = dict.fromkeys(map(ord, ISOLATE + END))
"""Direction marks that a page needs and some telephones show as boxes."""


def _reasons(verdict: Verdict, said: Explanation) -> tuple[ReasonLine, ...]:
    """Number the sentences, the most telling first, the model last; one said of two places is one."""
    weights: defaultdict[tuple[str, str], float] = defaultdict(float)
    spans: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for finding, text in said.findings:
        weights[finding.code, text] += finding.weight
        spans[finding.code, text] += [finding.evidence.span] if finding.evidence.span else []
    sign = 1 if verdict.label.positive else -1
    order = sorted(weights, key=lambda key: (key[0].startswith("model."), sign * weights[key]))
    return tuple(
        ReasonLine(number, side(weights[key]), key[1], key[0], weights[key], _joined(spans[key]))
        for number, key in enumerate(order, 1)
    )


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Join the spans that touch, so that a run of hidden characters is one mark."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def side(weight: float) -> str:
    """Return the direction of a weight."""
    return "against" if weight > 0 else "for" if weight < 0 else "note"


def pieces(text: str, reasons: tuple[ReasonLine, ...]) -> tuple[MarkedPart, ...]:
    """Return a text split where the marks of its reasons begin and end."""
    spans = [(*span, (span, reason)) for reason in reasons for span in reason.spans]
    cuts = []
    for start, end, marks in cut(len(text), spans):
        worst = min((reason.side for _, reason in marks), key=SIDES.index, default="")
        ending = sorted({reason.number for span, reason in marks if min(span.end, len(text)) == end})
        cuts.append(MarkedPart(text[start:end], worst, tuple(ending)))
    return tuple(cuts)


def _comparison(verdict: Verdict, text: str, words: Words) -> Comparison | None:
    return compare(verdict.alignment, text, words.slot) if verdict.alignment else None


def _contact(contact: Contact, words: Words, names: dict[str, str]) -> ContactRow:
    # The owner of a look-alike is the one imitated, and one that is only provisionally known proves nothing.
    known = contact.standing in (Standing.OFFICIAL, Standing.FOREIGN)
    owner = names.get(contact.owner or "", "") if known else ""
    return ContactRow(
        words.said("contact.kind", contact.kind),
        contact.raw,
        contact.standing,
        words.said("standing", contact.standing),
        owner,
    )


def reach(organisation: Organisation, words: Words) -> Reach:
    """Return the official contacts of an organisation."""
    hotlines = tuple(Hotline(shown, dialled(shown)) for shown in organisation.official.hotlines[:4])
    known = organisation.official_website or ""
    website = known if known.startswith(("https://", "http://")) else None
    host = (website or "").partition("://")[2].partition("/")[0]
    return Reach(organisation.id, words.name_of(organisation), hotlines, website, host)


def dialled(number: str) -> str:
    """Return a printed number as a `tel:` link takes it."""
    return "".join(character for character in number if character in "0123456789+*#")
