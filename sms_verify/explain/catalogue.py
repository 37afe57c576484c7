"""One language's texts: a folder of `texts/`, a file for each part of the product, read once."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files

TEXTS = files("sms_verify.explain") / "texts"
ABOUT = ("name", "dir", "locale", "calendar", "numerals", "organisation_names", "regional")
"""The keys of a language's files that are about the language itself; all the others are texts."""


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """The texts of a language and how it writes numbers, dates and names; there is one of each language and region."""

    tag: str
    name: str
    """What the language calls itself."""
    dir: str
    """`ltr` or `rtl`."""
    locale: str
    """For numbers, dates and lists, as Babel names it."""
    calendar: str
    """`gregorian` or `jalali`."""
    numerals: str
    """The ten digits and the percent sign."""
    organisation_names: tuple[str, ...]
    """In which languages an organisation's name is wanted, best first."""
    texts: Mapping[str, tuple[str, ...]] = field(repr=False)
    """Dotted key to its sentences, the most telling first."""
    regional: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    """By region: words of the sentences and what is said there instead, the longer first."""
    _under: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """By prefix the keys under it, as they are asked for."""

    def say(self, key: str, known: Mapping[str, str] | None = None) -> str:
        """Return the first sentence of a key whose blanks are all known, or the last if none is."""
        known = known or {}
        for text in self.texts[key]:
            if all(map(known.get, blanks(text))):
                break
        return text.format_map(_Known(known)) if "{" in text else text

    def plain(self, key: str) -> str:
        """Return the most general sentence of a key, the one without blanks."""
        return self.texts[key][-1]

    def under(self, prefix: str) -> tuple[str, ...]:
        """Return the keys that stand directly or deeper under a prefix, without it, in the file's order."""
        if prefix not in self._under:
            start = f"{prefix}."
            self._under[prefix] = tuple(key.removeprefix(start) for key in self.texts if key.startswith(start))
        return self._under[prefix]

    def number(self, value: float) -> str:
        """Return a number as the language writes it: `4,000`, `۴٬۰۰۰`."""
        from babel.numbers import format_decimal  # a command that says no number need not wait for it

        return self.figures(format_decimal(value, locale=self.locale, numbering_system="default"))

    def percent(self, share: float) -> str:
        """Return a share between 0 and 1 as a percentage."""
        from babel.numbers import format_percent

        return self.figures(format_percent(share, locale=self.locale, numbering_system="default"))

    def figures(self, text: str) -> str:
        """Return a text with its digits as the language writes them."""
        return text.translate(str.maketrans("0123456789%", self.numerals))


class _Known(dict[str, str]):
    """The blanks that are known; the others are left out of the sentence."""

    def __missing__(self, blank: str) -> str:
        return ""


@cache
def blanks(text: str) -> frozenset[str]:
    """Return the names of a sentence's blanks.

    >>> sorted(blanks("{domain} is not {organisation}'s"))
    ['domain', 'organisation']
    """
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@cache
def load(tag: str) -> Catalogue:
    """Return the catalogue of a tag for which there is a folder."""
    parts = sorted(
        (part for part in (TEXTS / tag).iterdir() if part.name.endswith(".toml")), key=lambda part: part.name
    )
    content = [tomllib.loads(part.read_text("utf-8")) for part in parts]
    about = {key: part.pop(key) for part in content for key in ABOUT if key in part}
    about["organisation_names"] = tuple(about["organisation_names"])
    texts = dict(pair for part in content for pair in _flat(part))
    return Catalogue(tag=tag, texts=texts, **about)


@cache
def as_said_in(tag: str, region: str) -> Catalogue:
    """Return the catalogue of a tag in the words of a region, where the region has its own."""
    catalogue = load(tag)
    words = catalogue.regional.get(region, {})
    if not words:
        return catalogue
    texts = {key: tuple(_replaced(text, words) for text in said) for key, said in catalogue.texts.items()}
    return replace(catalogue, texts=texts)


def _replaced(text: str, words: Mapping[str, str]) -> str:
    for word, local in words.items():
        text = text.replace(word, local)
    return text


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield dotted keys with their sentences."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", (value,) if isinstance(value, str) else tuple(map(str, _sentences(value)))


def _sentences(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        raise TypeError(f"neither a sentence nor a list of sentences: {value!r}")
    return value
