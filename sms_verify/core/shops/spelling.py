"""One spelling of names of shops and cities: words without case, accents and marks."""

from __future__ import annotations

import unicodedata

from sms_verify import lazy_re as re

_DROPPED = re.compile("['’‘.`´\u0300-\u036f\u064b-\u0652]")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans("يىكةأإآ", "ییکهاااا"[:7])


def spelt(name: str) -> tuple[str, ...]:
    """Return the words of a name.

    >>> spelt("McDONALD’S – Deira"), spelt("Café Noir"), spelt("دیجی‌کالا")
    (('mcdonalds', 'deira'), ('cafe', 'noir'), ('دیجی', 'کالا'))
    """
    plain = unicodedata.normalize("NFKD", name) if not name.isascii() else name
    return tuple(_WORD.findall(_DROPPED.sub("", plain).casefold().translate(_LETTERS)))
