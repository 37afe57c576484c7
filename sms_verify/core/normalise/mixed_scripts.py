"""Letters of another script inside a Latin word: folded in prose, only noted in a host.

A host keeps the letters it was written with, since a browser would go there and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.confusables import lookalike
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.normalise.spelled_words import LATIN
from sms_verify.core.suffixes import LINKED
from sms_verify.core.types import DisguiseKind

_FOREIGN = "\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1d00-\u1d2b\u1f00-\u1fff\u2c80-\u2cff\ua4d0-\ua4ff"
_FOREIGN += "\ua640-\ua66d\ua680-\ua69f\ua730\ua731\uab70-\uabbf"
_FOREIGN += "\u0184\u0185\u01c0\u0251\u0261\u0262\u0269\u026a\u0274\u0280\u028f\u0299\u029c\u029f"
_LATIN = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
FOREIGN = re.compile(f"[{_FOREIGN}]").match
_TOKEN = re.compile(rf"(?<![{_LATIN}{_FOREIGN}])[{_LATIN}]*[{_FOREIGN}][{_LATIN}{_FOREIGN}]*")
_MEASURE = re.compile(r"[0-9]*(?:μ[A-Za-z]+|[ΩΔπ][A-Za-z]{1,3})|[0-9]*[A-Za-z]{1,2}[μΩΔπ]")
_SAME_SHAPE = frozenset("асеорхуіјѕһԁԛԝӏьАВЕКМНОРСТХУІЈЅԌԚԜӀοΑΒΕΖΗΙΚΜΝΟΡΤΥΧν")
"""Cyrillic and Greek letters that cannot be told from Latin ones in any typeface."""


def mixed_letters(text: str) -> Iterator[Edit]:
    """The edits that give a Latin word back its letters."""
    for found in _TOKEN.finditer(text):
        folded = "".join(map(lookalike, found[0]))
        in_host = _is_in_host(text, *found.span(), folded)
        if not _is_disguise(found[0], folded, in_host):
            continue
        new = found[0] if in_host else folded
        yield Edit(found.start(), found.end(), new, DisguiseKind.LOOKALIKE_LETTERS, folded)


def _is_disguise(token: str, folded: str, in_host: bool) -> bool:
    """Whether a token is a Latin word with foreign letters: a word wholly of another script is not."""
    letters = [char for char in token if char.isalpha()]
    if not folded.isascii() or _MEASURE.fullmatch(token):
        return False
    if any(char.isascii() for char in letters):
        return len(letters) > 2 or folded.lower() in LATIN
    return set(letters) <= _SAME_SHAPE and (in_host or folded.lower() in LATIN)


_TAIL = re.compile(rf"(?:[.@-][{_LATIN}{_FOREIGN}]{{1,63}}){{0,8}}")


def _is_in_host(text: str, start: int, end: int, folded: str) -> bool:
    """Whether a token stands in a host or an address: a top-level domain follows, or it is one itself."""
    tail = _TAIL.match(text, end)
    if tail and not LINKED.isdisjoint(tail[0].lower().split(".")[1:]):
        return True
    return text[max(start - 1, 0) : start] == "." and folded.lower() in LINKED
