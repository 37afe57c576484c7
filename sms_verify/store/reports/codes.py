"""Numbers of cases and campaigns: random, and spelt so that they can be read out on the telephone."""

from __future__ import annotations

import re

from sms_verify.store.context import ChangeContext

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter of it is mistaken for another."""

CASE = 12
"""Letters of a case number: 60 bits, because the number alone opens the case."""

CAMPAIGN = 6

_HEARD = str.maketrans("OILU", "011V")


def new_code(act: ChangeContext, letters: int) -> str:
    """Return a random code in groups of four: `7K3F-92QD-M1XA`."""
    plain = "".join(LETTERS[byte & 31] for byte in act.entropy(letters))
    return "-".join(re.findall(".{1,4}", plain))


def spelled(code: str) -> str:
    """Return a code in its stored spelling, however it was typed.

    >>> spelled(" 7k3f 92qd-mlxa")
    '7K3F-92QD-M1XA'
    """
    plain = "".join(char for char in code[:60].upper() if char.isascii() and char.isalnum()).translate(_HEARD)
    return "-".join(re.findall(".{1,4}", plain))
