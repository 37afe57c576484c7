"""The rules, one file a family; each row is a code, a weight and a generator of evidence."""

import hashlib
from collections.abc import Iterable
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

_ALWAYS = frozenset(place for place, rule in enumerate(ALL) if not rule.needs)
_ASKED = {
    sign: tuple(place for place, rule in enumerate(ALL) if sign in rule.needs)
    for sign in frozenset[str]().union(*(rule.needs for rule in ALL))
}
"""The rules' places in `ALL` by the signs that they need."""


def asked(signs: Iterable[str]) -> list[Rule]:
    """Return the rules that may find something in a case with some signs, in the order of `ALL`."""
    places = set(_ALWAYS)
    for sign in signs:
        places.update(_ASKED.get(sign, ()))
    return [ALL[place] for place in sorted(places)]


EDITION = 3
"""Raised when a rule's code changes without its weight, so that an old verdict is never taken for a new one."""


@cache
def version() -> str:
    """Return the identity of the rules: the edition and a digest of codes and weights."""
    rows = "\n".join(f"{rule.code} {rule.weight}" for rule in ALL)
    return f"{EDITION}-{hashlib.sha256(rows.encode()).hexdigest()[:8]}"
