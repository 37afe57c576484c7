"""What the values in an official text's slots must keep to before the answer may be positive."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.templates.reached import reached
from sms_verify.core.templates.scripts import LATIN, OTHERS
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import SlotValue, Standing

_LOOSE_MARK = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
"""An accent of its own: what banks send is composed, and the literal view would not show it."""

_INSIDE_WORD = re.compile(f"[{LATIN}{OTHERS['cyrillic']}{OTHERS['greek']}{OTHERS['arabic']}]{{2}}")
"""Two letters of an alphabet whose words stand apart."""


def are_sound(case: Case) -> bool:
    """Whether every value is what its slot is for: contacts official, nothing asked, nobody reached, no word cut."""
    filled = case.alignment.slots if case.alignment else ()
    free = [value for value in filled if KINDS[value.slot.kind].is_free]
    return (
        _hold_official_contacts(filled, case)
        and not _ask(free, case)
        and not reached(case.text.raw, filled)
        and not any(_cuts_a_word(value, case) for value in free)
        and not any(_LOOSE_MARK.search(case.text.raw, *value.span) for value in filled)
    )


def _hold_official_contacts(filled: tuple[SlotValue, ...], case: Case) -> bool:
    """Whether each slot for a link or number is wholly one contact that was found official."""
    slots = [value for value in filled if KINDS[value.slot.kind].rests is Rests.CONTACT]
    official = [contact.span for contact in case.contacts if contact.standing is Standing.OFFICIAL]
    return all(any(span.contains(value.span) for span in official) for value in slots)


def _ask(free: list[SlotValue], case: Case) -> bool:
    """Whether a request or a threat begins or ends in a slot for free words, which the official text does not say."""
    said = [cue.span for cue in case.cues if cue.notion.startswith(("ask.", "pressure."))]
    return any(value.span.holds(cue.start) or value.span.holds(cue.end - 1) for value in free for cue in said)


def _cuts_a_word(value: SlotValue, case: Case) -> bool:
    """Whether a value begins or ends inside a word where the official text has a blank: `zadzw|on 5 May` hides one."""
    before, _, after = (case.alignment.template.body if case.alignment else "").partition(f"{{{value.slot.name}:")
    glued_before, glued_after = before[-1:].isalpha(), after.partition("}")[2][:1].isalpha()
    raw, (start, end) = case.text.raw, value.span
    begins_inside = start > 0 and _INSIDE_WORD.match(raw, start - 1) is not None
    ends_inside = end > 0 and _INSIDE_WORD.match(raw, end - 1) is not None
    return (begins_inside and not glued_before) or (ends_inside and not glued_after)
