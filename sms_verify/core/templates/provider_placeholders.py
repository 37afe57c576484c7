"""Reads the placeholders of other registers into slots: India's DLT, Aliyun, Tencent and Twilio.

Styles, as their documentation shows them (2026-11): `{#numeric#}` with the tags of TRAI's direction of 2025-11-18 and
the older `{#var#}` (DLT), `${code}` (Aliyun), `{1}` (Tencent), `{{1}}` (Twilio). A kind is taken where the style, the
variable's name or the words around it prove it; whatever was guessed or stays unclear is told, for a person to type.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.templates.grammar import LONGEST_TEXT, MOST_SLOTS
from sms_verify.core.templates.slot_guessing import named, proof
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import PlaceholderStyle
from sms_verify.errors import InvalidTemplate
from sms_verify.reasons import Reason

UNTYPED = f"text({LONGEST_TEXT})"
"""Taken where nothing tells the kind."""

_TAGS = "numeric|number|alphanumeric|urlott|url|cbn|email|var"
NATIVE = re.compile(r"\{[A-Za-z_][A-Za-z0-9_-]*:[a-z0-9-]+(?:\([^{}]*\))?\}")
"""A slot of our own grammar."""

_STYLES = {
    PlaceholderStyle.NATIVE: NATIVE,
    PlaceholderStyle.DLT: re.compile(
        rf"\{{ ?#? ?(?P<tag>{_TAGS})[0-9]{{0,2}} ?#? ?\}}|#(?P<bare>{_TAGS})#|\{{ ?#[^{{}}#]{{0,40}}# ?\}}",
        re.IGNORECASE,
    ),
    PlaceholderStyle.ALIYUN: re.compile(r"\$\{ ?(?P<name>[^{}]{1,60}?) ?\}"),
    PlaceholderStyle.TWILIO: re.compile(r"\{\{ ?(?P<name>[A-Za-z0-9_]{1,40}) ?\}\}"),
    PlaceholderStyle.TENCENT: re.compile(r"(?<!\{)\{ ?(?P<name>[0-9]{1,2}) ?\}(?!\})"),
}
"""In the order in which they are recognised: a style whose placeholders look like another's comes after it."""

_BY_TAG = {"url": "link", "urlott": "link", "cbn": "phone", "email": "email"}
_NARROW = frozenset[str]().union(*(kind.tags for kind in KINDS.values()))
"""Tags that leave some kinds possible only."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


class Guess(NamedTuple):
    """A slot whose kind was not simply given."""

    slot: str
    kind: str
    """As written in the body: `amount`, `text(40)`."""
    why: str
    todo: bool
    """Whether a person must type it, because nothing tells its kind."""


class Translation(NamedTuple):
    """A body in our slot grammar."""

    body: str
    style: PlaceholderStyle
    guesses: tuple[Guess, ...] = ()


class _Kind(NamedTuple):
    kind: str
    why: str = ""
    todo: bool = False


def style_of(body: str) -> PlaceholderStyle:
    """Return the style of a body's placeholders; `native` where there is none.

    >>> [str(style_of(body)) for body in ("OTP {#numeric#}", "${code}", "{1}", "{{1}}", "{a:code}")]
    ['dlt', 'aliyun', 'tencent', 'twilio', 'native']
    """
    if "{" not in body and "#" not in body:
        return PlaceholderStyle.NATIVE
    return next((style for style, placeholder in _STYLES.items() if placeholder.search(body)), PlaceholderStyle.NATIVE)


def translate(body: str, style: PlaceholderStyle = PlaceholderStyle.AUTO) -> Translation:
    """Return a body with our slots, its guesses told; raise `InvalidTemplate` where a placeholder cannot be a slot.

    >>> translate("Rs.{#numeric#} paid").body, translate("您的验证码是${code}").body
    ('Rs.{amount:amount} paid', '您的验证码是{code:code}')
    """
    style = style_of(body) if style == PlaceholderStyle.AUTO else style
    if style == PlaceholderStyle.NATIVE:
        return Translation(body, style)
    found = list(_STYLES[style].finditer(body))
    if len(found) > MOST_SLOTS:
        raise InvalidTemplate(Reason("placeholder.many", count=len(found), most=MOST_SLOTS))
    _check_apart(found)
    written: list[str] = []
    guesses: list[Guess] = []
    names: set[str] = set()
    for each, before, after in _with_words(body, found):
        kind = _kind(style, each, before, after)
        name = _name(each.groupdict().get("name") or "", kind.kind, names)
        written += (_escaped(before, style), f"{{{name}:{kind.kind}}}")
        if kind.why:
            guesses.append(Guess(name, kind.kind, kind.why, kind.todo))
    written.append(_escaped(body[found[-1].end() :] if found else body, style))
    return Translation("".join(written), style, tuple(guesses))


def _with_words(body: str, found: list[re.Match[str]]) -> Iterator[tuple[re.Match[str], str, str]]:
    """Yield each placeholder with the literal text before and after it."""
    ends = [0, *(each.end() for each in found)]
    starts = [*(each.start() for each in found), len(body)]
    for number, each in enumerate(found):
        yield each, body[ends[number] : starts[number]], body[ends[number + 1] : starts[number + 1]]


def _check_apart(found: list[re.Match[str]]) -> None:
    for one, other in pairwise(found):
        if one.end() == other.start():
            raise InvalidTemplate(
                Reason("placeholder.adjacent", slot=one[0], other=other[0], at=other.start(), most=LONGEST_TEXT)
            )


def _kind(style: PlaceholderStyle, found: re.Match[str], before: str, after: str) -> _Kind:
    if style == PlaceholderStyle.DLT:
        return _tagged(found, before, after)
    told = None if style == PlaceholderStyle.TENCENT else named(found["name"])
    if told == "email":
        raise _no_address(found)
    if told:
        return _Kind(told, Reason("guess.name", words=found["name"]))
    return _by_words(found, before, after)


def _tagged(found: re.Match[str], before: str, after: str) -> _Kind:
    tag = (found["tag"] or found["bare"] or "").lower()
    if not tag:
        raise InvalidTemplate(
            Reason("placeholder.tag", slot=found[0], at=found.start(), style="DLT", known=_TAGS.replace("|", " "))
        )
    if tag == "email":
        raise _no_address(found)
    return _Kind(_BY_TAG[tag]) if tag in _BY_TAG else _by_words(found, before, after, tag)


def _by_words(found: re.Match[str], before: str, after: str, tag: str = "") -> _Kind:
    proven = proof(before, after)
    if proven and (tag not in _NARROW or tag in KINDS[proven.kind].tags):
        return _Kind(proven.kind, Reason("guess.words", words=proven.words))
    if tag in ("numeric", "number"):
        return _Kind("reference", Reason("guess.digits", slot=found[0]), todo=True)
    return _Kind(UNTYPED, Reason("guess.nothing", slot=found[0]), todo=True)


def _no_address(found: re.Match[str]) -> InvalidTemplate:
    return InvalidTemplate(Reason("placeholder.address", slot=found[0], at=found.start()))


def _name(given: str, kind: str, taken: set[str]) -> str:
    """Return a slot's own name: the variable's where it can be one, else its kind's."""
    stem = given if _NAME.fullmatch(given) else kind.partition("(")[0]
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}{number}" if f"{stem}{number}" not in taken else name
    taken.add(name)
    return name


def _escaped(literal: str, style: PlaceholderStyle) -> str:
    """Return literal text with its braces doubled; raise where it holds a placeholder of another style."""
    if "{" not in literal and "}" not in literal:
        return literal
    for other, placeholder in _STYLES.items():
        if other != style and (found := placeholder.search(literal)):
            raise InvalidTemplate(Reason("placeholder.style", slot=found[0], other=other, style=style))
    return literal.replace("{", "{{").replace("}", "}}")
