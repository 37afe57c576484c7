"""The rules, one file a family; each row is a code, a weight and a generator of evidence."""

import hashlib
from functools import cache

from sms_verify.core.case import Rule
from sms_verify.core.rules import (
    campaign,
    claim,
    contact,
    disguise,
    model,
    policy,
    pressure,
    request,
    sender,
    template,
    text,
)

ALL: tuple[Rule, ...] = (
    *sender.RULES,
    *contact.RULES,
    *template.RULES,
    *request.RULES,
    *pressure.RULES,
    *disguise.RULES,
    *claim.RULES,
    *policy.RULES,
    *campaign.RULES,
    *text.RULES,
    *model.RULES,
)
"""Every rule, in the order in which findings are told."""

EDITION = 3
"""Raised when a rule's code changes without its weight, so that an old verdict is never taken for a new one."""


@cache
def version() -> str:
    """Return the identity of the rules: the edition and a digest of codes and weights."""
    rows = "\n".join(f"{rule.code} {rule.weight}" for rule in ALL)
    return f"{EDITION}-{hashlib.sha256(rows.encode()).hexdigest()[:8]}"
