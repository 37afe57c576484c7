"""Why something is refused or doubtful: a code and its facts, which read as an English sentence.

A reason is a string, so that programs and the command line print it as it is; a page says the same in its reader's
language (`explain.refusals`). The sentences of every language, English too, are the `problem.*` texts of its catalogue.
The English ones are read here, at the bottom of the house, because whoever raises an error prints it without a reader.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from importlib.resources import files
from typing import Self

Fact = str | int
"""What fills a blank: a text, a code, a whole number, or another reason."""

MAX_FACT_CHARS = 200
"""Characters of a fact that are kept, the ellipsis included: it may be what an attacker has pasted."""

ENGLISH = files("sms_verify") / "explain" / "texts" / "en" / "refusals.toml"
"""The English catalogue's file of refusals; the other languages have one of the same name and keys."""


def _sentences(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _sentences(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


SENTENCES: Mapping[str, str] = dict(_sentences(tomllib.loads(ENGLISH.read_text("utf-8"))["problem"]))
"""Code to English sentence; a blank is the name of a fact."""


class Reason(str):
    """An English sentence with the code and facts from which every language says the same.

    >>> reason = Reason("sign-in-first")
    >>> reason, reason.code
    ('Sign in first.', 'sign-in-first')
    """

    code: str
    facts: Mapping[str, Fact]

    def __new__(cls, code: str, /, **facts: object) -> Self:
        """Write a sentence; raises `KeyError` where its code or a fact is missing."""
        kept = {name: _kept(value) for name, value in facts.items()}
        reason = super().__new__(
            cls, SENTENCES[code].format_map({name: _printable(str(fact)) for name, fact in kept.items()})
        )
        reason.code, reason.facts = code, kept
        return reason

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Fact]]:
        """Return what a copy in another process is made of."""
        return (self.code,), dict(self.facts)


def all_of(reasons: Iterable[str]) -> str:
    """Return several reasons, at least one, as one.

    >>> all_of([Reason("sign-in-first"), Reason("not-yours")])
    'Sign in first.; Nothing of yours stands under this address.'
    """
    return reduce(lambda first, second: Reason("and", first=first, second=second), reasons)


def _kept(value: object) -> Fact:
    if isinstance(value, Reason | int):
        return value
    text = str(value)
    return text if len(text) <= MAX_FACT_CHARS else f"{text[: MAX_FACT_CHARS - 1]}…"


def _printable(text: str) -> str:
    """Return a text on one line, without what a terminal obeys."""
    return text if text.isprintable() else "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)
