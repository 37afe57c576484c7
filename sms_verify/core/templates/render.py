"""Fill a template: realistic values in its language, for examples, tests and training."""

from __future__ import annotations

import random
from collections.abc import Mapping

from sms_verify.core.normalise import fold
from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.templates.matching import compile_template
from sms_verify.core.templates.samples import TEXTS
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Slot, Template
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

_TRIES = 20

_LEFT_OUT = 0.5
"""How often an optional part is left out."""


def render(template: Template, source: random.Random | None = None, values: Mapping[str, str] | None = None) -> str:
    """Return a message that the template explains; slots without a given value get a random one, options come and go.

    Raises `InvalidInput` where a given value does not fit its slot. The same `random.Random` state gives the same text.
    """
    rng = source or random.Random(0)  # noqa: S311 examples, not secrets
    pattern = compile_template(template)
    tokens = tokenise(template.body)
    given = values or {}
    wanted = {token.option for token in tokens if isinstance(token.value, Slot) and token.value.name in given}
    options = sorted({token.option for token in tokens} - wanted)
    for _ in range(_TRIES):
        left_out = {option for option in options if option and rng.random() < _LEFT_OUT}
        text = "".join(
            token.value if isinstance(token.value, str) else _value(token.value, template, rng, given)
            for token in tokens
            if token.option not in left_out
        )
        if pattern.match(fold(text)):
            return text
    raise InvalidInput(
        Reason("slot.no-value", template=template.key, slots=", ".join(given))
        if given
        else Reason("slot.no-values", template=template.key)
    )


def _value(slot: Slot, template: Template, rng: random.Random, given: Mapping[str, str]) -> str:
    if slot.name in given:
        return given[slot.name]
    if slot.kind in given:
        return given[slot.kind]
    language = template.language if template.language in TEXTS else "en"
    return KINDS[slot.kind].make(slot, language, rng)
