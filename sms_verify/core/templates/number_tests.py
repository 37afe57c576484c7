"""Wrappers for tests of slot values: digits of one script only, and no number to call where none is meant."""

from __future__ import annotations

from collections.abc import Callable

from sms_verify import lazy_re as re
from sms_verify.core.templates.slot_safety import ascii_digits, is_callable, mixes_digits

_LINK = re.compile(
    r"(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{1,61}(?::[0-9]{1,5})?(?:[/?#][^\s@\\<>\"]*)?",
    re.IGNORECASE,
)


def number(test: Callable[[str], bool]) -> Callable[[str, str], bool]:
    """Return a test that reads digits of every script and refuses mixed scripts and numbers to call."""

    def accepts(value: str, language: str) -> bool:
        if value.isascii():
            return test(value) and not is_callable(value, language)
        return test(ascii_digits(value)) and not mixes_digits(value) and not is_callable(value, language)

    return accepts


def moment(test: Callable[[str], bool]) -> Callable[[str, str], bool]:
    """Return a test that reads digits of every script and refuses mixed scripts."""

    def accepts(value: str, _: str) -> bool:
        return test(value) if value.isascii() else test(ascii_digits(value)) and not mixes_digits(value)

    return accepts


def is_link(value: str, _: str) -> bool:
    """Whether the value is one address of a page, with or without its scheme."""
    return value.isascii() and _LINK.fullmatch(value) is not None
