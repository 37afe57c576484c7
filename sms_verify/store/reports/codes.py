"""Numbers of cases and campaigns: random, written so that they can be read out over the telephone."""

from __future__ import annotations

import re

from sms_verify.store.context import ChangeContext

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: nothing in it is taken for another letter."""

CASE = 12
"""Letters of a case number: 60 bits, because who has the number has the case."""

CAMPAIGN = 6

_HEARD = str.maketrans("OILU", "011V")


def new_code(act: ChangeContext, letters: int) -> str:
    """Return a random code in groups of four: `7K3F-92QD-M1XA`."""
    plain = "".join(LETTERS[byte & 31] for byte in act.entropy(letters))
    return "-".join(re.findall(".{1,4}", plain))


def spelled(code: str) -> str:
    """Return a code as it is stored, however it was typed.

    >>> spelled(" 7k3f 92qd-mlxa")
    '7K3F-92QD-M1XA'
    """
    plain = "".join(char for char in code[:60].upper() if char.isascii() and char.isalnum()).translate(_HEARD)
    return "-".join(re.findall(".{1,4}", plain))
