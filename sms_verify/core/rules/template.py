"""How the message lies on what an organisation registered.

A near copy that adds or changes a contact, asks for something the original does not, or disguises a letter is a forged
copy, the most dangerous kind. A near copy that differs in harmless wording is only said to differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, Rule, Sign
from sms_verify.core.extract.cues import cues
from sms_verify.core.normalise import normalise
from sms_verify.core.plain_words.names import is_plain
from sms_verify.core.rules.questions import changed, follows_proof, is_changed, is_named, may_lead_on, ways_out
from sms_verify.core.templates import MIN_BITS, parse
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Alignment, Basis, ClaimedBy, Evidence, Slot, Span

_ONE_SLOT = re.compile(r"\s*\{[^{}]*\}\s*")

FORGERIES = (
    "ask.secret",
    "ask.identity",
    "ask.transfer",
    "ask.pay",
    "ask.fee",
    "ask.install",
    "ask.share-screen",
    "ask.scan",
    "ask.add-contact",
    "ask.login",
    "ask.keep-secret",
)
"""What a forger adds to an official message."""


def _official(case: Case) -> Alignment | None:
    return case.alignment if case.alignment and not case.alignment.template.provisional else None


def _about(alignment: Alignment) -> dict[str, str]:
    return {"template": alignment.template.key}


def _changed_at(span: Span, case: Case) -> dict[str, str]:
    """Return what the message has at a span and, where it replaces something, what the official text has."""
    facts = {"message": case.message.text[span.start : span.end]}
    official = next((difference.official for difference in changed(case) if span.overlaps(difference.span)), "")
    return {**facts, "official": official} if official else facts


def matches(case: Case) -> Iterator[Evidence]:
    """A wording that may prove explains the whole message."""
    if case.alignment and follows_proof(case):
        template = case.alignment.template
        seen = {"seen": template.independent} if template.basis is Basis.OBSERVED else {}
        yield Evidence(facts={**_about(case.alignment), **seen})


def near(case: Case) -> Iterator[Evidence]:
    """The wording is close to an official message and differs."""
    if (alignment := case.alignment) and not alignment.exact:
        yield Evidence(facts={**_about(alignment), "count": len(changed(case))})


def _copied(case: Case) -> Alignment | None:
    """Return the official text that the message copies in its own or another organisation's name.

    A bank nobody registered may use the same words as a registered one: who is not named is not copied.
    """
    alignment = _official(case)
    if alignment is None or case.organisation is None:
        return None
    is_own = alignment.template.organisation == case.organisation.id
    return alignment if is_own or case.claims[0].by in (ClaimedBy.SIGNATURE, ClaimedBy.GIVEN) else None


def forged_contact(case: Case) -> Iterator[Evidence]:
    """A copy of an official message leads to a contact that is not the organisation's."""
    if alignment := _copied(case):
        filled = [slot.span for slot in alignment.slots if KINDS[slot.slot.kind].rests is Rests.CONTACT]
        for contact in ways_out(case):
            if may_lead_on(contact, case):
                continue
            if is_changed(contact.span, case) or any(contact.span.overlaps(span) for span in filled):
                yield Evidence(contact.span, {**_about(alignment), **_changed_at(contact.span, case)})


def forged_request(case: Case) -> Iterator[Evidence]:
    """A copy of an official message asks for something the original does not."""
    if alignment := _copied(case):
        for cue in case.cued(*FORGERIES):
            if is_changed(cue.span, case) and not _is_own_verb(cue.span, case):
                yield Evidence(cue.span, {**_about(alignment), **_changed_at(cue.span, case)})


def _is_own_verb(span: Span, case: Case) -> bool:
    """Whether the official words ask already and only the value of one slot behind them differs."""
    those = [difference for difference in changed(case) if span.overlaps(difference.span)]
    return all(each.slot and _ONE_SLOT.fullmatch(each.official) and span.start < each.span.start for each in those)


def forged_disguise(case: Case) -> Iterator[Evidence]:
    """A copy of an official message hides a letter behind another."""
    if alignment := _copied(case):
        for disguise in case.text.disguises:
            if is_changed(disguise.span, case):
                yield Evidence(disguise.span, {**_about(alignment), **_changed_at(disguise.span, case)})


def borrowed(case: Case) -> Iterator[Evidence]:
    """The words are one organisation's and the name is another's."""
    alignment = _official(case)
    if alignment and alignment.exact and case.organisation and alignment.template.organisation != case.organisation.id:
        yield Evidence(facts=_about(alignment))


def expired(case: Case) -> Iterator[Evidence]:
    """The template was not in force on the day of receipt."""
    if (alignment := case.alignment) and alignment.exact and (day := case.message.received):
        first, last = alignment.template.valid_from, alignment.template.valid_to
        if last and day > last:
            yield Evidence(facts={**_about(alignment), "until": last.isoformat()})
        elif first and day < first:
            yield Evidence(facts={**_about(alignment), "since": first.isoformat()})


def undated(case: Case) -> Iterator[Evidence]:
    """The template has dates of validity and the day of receipt is not known."""
    if (alignment := case.alignment) and alignment.exact and case.message.received is None and is_dated(alignment):
        yield Evidence(facts=_about(alignment))


def is_dated(alignment: Alignment) -> bool:
    """Whether the template is in force for a time only."""
    return bool(alignment.template.valid_from or alignment.template.valid_to)


def ambiguous(case: Case) -> Iterator[Evidence]:
    """Several organisations send these words and nothing says which one did."""
    if case.rivals and case.claims and case.claims[0].by == ClaimedBy.TEMPLATE and not _sender_decides(case):
        for rival in case.rivals:
            yield Evidence(facts={"rival": rival})


def _sender_decides(case: Case) -> bool:
    return case.organisation is not None and case.sender_owner == case.organisation.id


def general(case: Case) -> Iterator[Evidence]:
    """The template is so general that matching it proves little, and the message does not name its sender."""
    if (alignment := case.alignment) and alignment.exact and alignment.bits < MIN_BITS and not is_named(case):
        yield Evidence(facts={**_about(alignment), "bits": round(alignment.bits)})


def observed(case: Case) -> Iterator[Evidence]:
    """The wording was seen once in messages of the organisation, which has not confirmed it."""
    if (alignment := case.alignment) and alignment.exact and alignment.template.provisional:
        yield Evidence(facts=_about(alignment))


def secret(case: Case) -> Iterator[Evidence]:
    """A registered text itself asks for a secret, which no approval makes right.

    What was merely observed nobody approved: such wordings warn of just that, or name the code that they bring.
    """
    if case.alignment and case.alignment.template.basis is Basis.OBSERVED:
        return
    if (alignment := case.alignment) and alignment.exact and _asks_secret(alignment.template.body):
        yield Evidence(facts=_about(alignment))
    elif alignment and alignment.exact:
        for cue in (*case.cued("ask.secret"), *case.cued("ask.hand-over")):
            yield Evidence(cue.span, _about(alignment))


@lru_cache(maxsize=4096)
def _asks_secret(body: str) -> bool:
    """Whether a body asks for a secret by its own words: beside its value a code looks brought, though it is asked."""
    words = "".join(part if isinstance(part, str) else "" for part in parse(body))
    return any(cue.notion == "ask.secret" for cue in cues(normalise(words)))


def slot(case: Case) -> Iterator[Evidence]:
    """A changing part does not hold what the organisation declared."""
    alignment = case.alignment
    if alignment and any(difference.slot for difference in changed(case)):
        kinds = {part.name: part.kind for part in parse(alignment.template.body) if isinstance(part, Slot)}
        for difference in changed(case):
            if difference.slot in kinds:
                facts = {"kind": kinds[difference.slot], "message": difference.message}
                yield Evidence(difference.span, {**_about(alignment), **facts})


def free_value(case: Case) -> Iterator[Evidence]:
    """A value that nothing vouches for does not read as a name or as what a payment is for."""
    if case.alignment and case.alignment.exact:
        language = case.alignment.template.language
        free = (value for value in case.alignment.slots if value.span in case.free_values)
        for value in free:
            if not is_plain(value.text, value.slot.kind, language):
                yield Evidence(value.span, {**_about(case.alignment), "message": value.text})


EXACT, NEAR = frozenset({Sign.EXACT}), frozenset({Sign.NEAR})

RULES = (
    Rule("template.match", -4.0, matches, EXACT),
    Rule("template.near", 0.0, near, NEAR),
    Rule("template.forged-contact", 8.0, forged_contact, EXACT | NEAR),
    Rule("template.forged-request", 8.0, forged_request, NEAR),
    Rule("template.forged-disguise", 8.0, forged_disguise, NEAR),
    Rule("template.borrowed", 4.0, borrowed, EXACT),
    Rule("template.expired", 0.5, expired, EXACT),
    Rule("template.undated", 0.0, undated, EXACT),
    Rule("template.ambiguous", 0.0, ambiguous, frozenset({Sign.RIVALS})),
    Rule("template.general", 0.0, general, EXACT),
    Rule("template.observed", 0.0, observed, EXACT),
    Rule("template.secret", 4.0, secret, EXACT),
    Rule("template.slot", 0.0, slot, NEAR),
    Rule("template.free-value", 0.0, free_value, EXACT),
)
