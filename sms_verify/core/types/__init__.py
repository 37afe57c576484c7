"""The nouns: what a message is, what is known about it, and what is said of it.

Everything here is a frozen value. A step that learns more returns an enriched copy (`dataclasses.replace`).
"""

from sms_verify.core.types.case import (
    Alignment,
    CampaignMatch,
    Claim,
    Contact,
    Cue,
    Difference,
    Disguise,
    Framing,
    Signature,
    SlotValue,
)
from sms_verify.core.types.message import MAX_LENGTH, ContactKind, Label, Message, Span, Standing
from sms_verify.core.types.registered import (
    CONTENTS,
    LISTS,
    MATTERS,
    Basis,
    Facts,
    Organisation,
    Policy,
    Provenance,
    SenderId,
    Slot,
    Source,
    Template,
    is_provisional,
)
from sms_verify.core.types.verdict import Evidence, Fact, Finding, Verdict, Versions

__all__ = [
    "CONTENTS",
    "LISTS",
    "MATTERS",
    "MAX_LENGTH",
    "Alignment",
    "Basis",
    "CampaignMatch",
    "Claim",
    "Contact",
    "ContactKind",
    "Cue",
    "Difference",
    "Disguise",
    "Evidence",
    "Fact",
    "Facts",
    "Finding",
    "Framing",
    "Label",
    "Message",
    "Organisation",
    "Policy",
    "Provenance",
    "SenderId",
    "Signature",
    "Slot",
    "SlotValue",
    "Source",
    "Span",
    "Standing",
    "Template",
    "Verdict",
    "Versions",
    "is_provisional",
]
