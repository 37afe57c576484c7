"""Messages as an organisation sends them: a wording filled in its region's spelling, then changed by gateways."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.types import Organisation, Slot, Template
from tests.support.sent_values import value

Frame = Callable[[str, random.Random], str]

_LEFT_OUT = 0.5
"""The probability that an optional part is omitted."""

_SIGNATURE = r"[【\[][^【】\[\]]{2,16}[】\]]"
_SIGNED_FIRST = re.compile(rf"({_SIGNATURE})(.+)", re.DOTALL)
_SIGNED_LAST = re.compile(rf"(.+?)({_SIGNATURE})", re.DOTALL)
_HAN = re.compile("[\u4e00-\u9fff]")
_MARK = re.compile(r"[,:()!?](?![/0-9])")
_WIDE = str.maketrans(",:()!?", "，：（）！？")


def sent(template: Template, organisation: Organisation, rng: random.Random) -> str | None:
    """Return a message of a template; None where a link or number slot has no fact of the organisation."""
    tokens = tokenise(template.body)
    left_out = {token.option for token in tokens if token.option and rng.random() < _LEFT_OUT}
    region = organisation.regions[0] if organisation.regions else "US"
    parts = list[str]()
    for token in tokens:
        if token.option in left_out and token.option:
            continue
        part = _filled(token.value, organisation, region, rng) if isinstance(token.value, Slot) else token.value
        if part is None:
            return None
        parts.append(part)
    return "".join(parts)


def _filled(slot: Slot, organisation: Organisation, region: str, rng: random.Random) -> str | None:
    facts = organisation.official
    match slot.kind:
        case "link":
            return f"https://{facts.domains[0]}/a/Xy{rng.randrange(1000)}" if facts.domains else None
        case "phone":
            return facts.hotlines[0] if facts.hotlines else None
    return value(slot, region, rng)


def signature_first(text: str, _: random.Random) -> str:
    """Move a signature behind the text before it."""
    found = _SIGNED_LAST.fullmatch(text)
    return found[2] + found[1] if found else text


def signature_last(text: str, _: random.Random) -> str:
    """Move a signature before the text behind it."""
    found = _SIGNED_FIRST.fullmatch(text)
    return found[2] + found[1] if found else text


def unsigned(text: str, _: random.Random) -> str:
    """Remove a signature."""
    found = _SIGNED_FIRST.fullmatch(text)
    behind = _SIGNED_LAST.fullmatch(text)
    return found[2] if found else behind[1] if behind else text


def broken(text: str, rng: random.Random) -> str:
    """Replace a blank by a line break."""
    blanks = [found.start() for found in re.finditer(" ", text)]
    if not blanks:
        return text
    place = rng.choice(blanks)
    return f"{text[:place]}\n{text[place + 1 :]}"


def wide(text: str, _: random.Random) -> str:
    """Convert a Chinese text's punctuation to full width."""
    return _MARK.sub(lambda mark: mark[0].translate(_WIDE), text) if _HAN.search(text) else text


FRAMES: Mapping[str, Frame] = {
    "as it stands": lambda text, _: text,
    "signature first": signature_first,
    "signature last": signature_last,
    "no signature": unsigned,
    "other brackets": lambda text, _: text.replace("【", "[").replace("】", "]"),
    "line breaks as blanks": lambda text, _: text.replace("\n", " "),
    "a blank as a line break": broken,
    "full-width punctuation": wide,
    "no full stop at the end": lambda text, _: text.rstrip(".。"),
    "blanks around": lambda text, _: f" {text}\n",
}
"""The changes that gateways and phones make to a message."""
