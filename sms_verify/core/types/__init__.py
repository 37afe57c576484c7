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
from sms_verify.core.types.signs import ClaimedBy, ContactTrait, DisguiseKind, Imitating, RecognisedBy, SenderTrait
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
    "ClaimedBy",
    "Contact",
    "ContactKind",
    "ContactTrait",
    "Cue",
    "Difference",
    "Disguise",
    "DisguiseKind",
    "Evidence",
    "Fact",
    "Facts",
    "Finding",
    "Framing",
    "Imitating",
    "Label",
    "Message",
    "Organisation",
    "Policy",
    "Provenance",
    "RecognisedBy",
    "SenderId",
    "SenderTrait",
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
