"""Look-alike letters: those of another script inside a Latin word, and the skeleton of a host label.

The pairs are those of Unicode's confusables (UTS #39) as disarm ships them, kept only where they end in an ASCII
letter. Words wholly of one script are what they are: Russian, Greek and Persian are never folded.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from sms_verify.core.normalise.compatibility import nfkc
from sms_verify.core.normalise.ideographs import plain
from sms_verify.core.normalise.simplify import simplify

_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_ALIKE = str.maketrans("015i|", "olsll")
_LABEL = 63
"""Longest host label."""


def skeleton(label: str) -> str:
    """What a Latin token or a host looks like; two that look alike have the same skeleton.

    >>> skeleton("PAYPAL") == skeleton("раура1") == skeleton("xn--80aa0cbo65f")
    True
    >>> skeleton("bankofarnerica") == skeleton("bankofamerica")
    True
    """
    return ".".join(map(_skeleton, label.split(".")))


def _skeleton(label: str) -> str:
    bare = "".join(char for char in nfkc(_unicode(label)) if not unicodedata.combining(char))
    form = "".join(map(lookalike, simplify(plain(bare)))).lower().translate(_ALIKE)
    for pair, single in _PAIRS:
        form = form.replace(pair, single)
    return form


def _unicode(label: str) -> str:
    """A label as people see it."""
    if len(label) > _LABEL or label[:4].lower() != "xn--" or not label.isascii():
        return label
    try:
        return label[4:].encode().decode("punycode")
    except UnicodeError:
        return label


@lru_cache(maxsize=4096)
def lookalike(char: str) -> str:
    """The ASCII letter a character looks like, or itself."""
    if char.isascii() or "\ud800" <= char <= "\udfff":
        return char
    import disarm  # slow to import, and most messages hold no such letter

    form: str = disarm.normalize_confusables(char)
    return form if len(form) == 1 and form.isascii() and form.isalpha() else char
