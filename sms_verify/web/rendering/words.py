"""The words of a page: the catalogue's `page.*` texts and its names for codes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel import Locale, UnknownLocaleError
from babel.lists import format_list

from sms_verify.core.types import MAX_LENGTH, Organisation
from sms_verify.explain import Catalogue, languages, refusals
from sms_verify.explain.explanation import name_of
from sms_verify.explain.facts import CALENDARS


@dataclass(frozen=True)
class Words:
    """What a page says in one language."""

    language: str

    @cached_property
    def catalogue(self) -> Catalogue:
        """The language's texts."""
        return languages.catalogue(self.language)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.catalogue.dir

    @property
    def limit(self) -> str:
        """The most characters a message may have, as the language writes it."""
        return self.catalogue.number(MAX_LENGTH)

    @cached_property
    def regions(self) -> dict[str, str]:
        """What a reader may choose as their region: a code, or nothing, to its name."""
        keys = self.catalogue.under("page.region")
        return {"" if key == "none" else key: self.page(f"region.{key}") for key in keys}

    def page(self, key: str, **blanks: str) -> str:
        """Return a text of the pages."""
        return self.catalogue.say(f"page.{key}", blanks)

    def has(self, key: str) -> bool:
        """Whether the pages have a text under a key."""
        return f"page.{key}" in self.catalogue.texts

    def reason(self, reason: str) -> str:
        """Return why something is refused; a reason without a code stays the sentence that it is."""
        return refusals.said(reason, self.catalogue)

    def day(self, day: datetime.date | None) -> str:
        """Return a day in the language's calendar; nothing for none."""
        return CALENDARS[self.catalogue.calendar](day, self.catalogue.locale) if day else ""

    def moment(self, moment: datetime.datetime | None, zone: datetime.tzinfo | None = None) -> str:
        """Return a point in time in a zone, where none is given in that of the service; nothing for none."""
        if moment is None:
            return ""
        here = moment.astimezone(zone)
        return f"{self.day(here.date())} {self.catalogue.figures(here.strftime('%H:%M'))}"

    def moment_of(self, written: str, zone: datetime.tzinfo | None = None) -> str:
        """Return a point in time that is written as the audit does."""
        return self.moment(datetime.datetime.fromisoformat(written), zone)

    def said(self, table: str, key: str) -> str:
        """Return the catalogue's most general words for a code."""
        return self.catalogue.plain(f"{table}.{key}")

    def rule(self, code: str) -> str:
        """Return what a rule says by itself; one of another edition is told by its code."""
        key = f"finding.{code}"
        return self.catalogue.plain(key) if key in self.catalogue.texts else code

    def language_name(self, tag: str) -> str:
        """Return what a language is called in this one."""
        try:
            known = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            return self.page("desk.unknown_language")
        return known.get_display_name(self.catalogue.locale) or tag

    def action_name(self, action: str) -> str:
        """Return what was done, as the audit names it, in words."""
        key = f"deed.{action}"
        return self.page(key) if self.has(key) else action

    def slot(self, kind: str) -> str:
        """Return what a slot of a kind holds."""
        return self.said("slot", kind)

    def listed(self, things: Iterable[str]) -> str:
        """Return some things in one phrase: `a, b, and c`."""
        return str(format_list(list(things), locale=self.catalogue.locale))

    def name_of(self, organisation: Organisation) -> str:
        """Return the name an organisation is known by in this language."""
        return name_of(organisation, self.catalogue)

    def name_in(self, known: Mapping[str, Organisation], identifier: str) -> str:
        """Return the name of an organisation; its id as long as no name of it is in force."""
        return self.name_of(known[identifier]) if identifier in known else identifier

    def number(self, value: float) -> str:
        """Return a number in the language's digits."""
        return self.catalogue.number(value + 0.0)  # a weight that a cap took away is -0.0

    def percent(self, share: float) -> str:
        """Return a share in percent."""
        return self.catalogue.percent(share)


def language_name(tag: str, words: Words) -> str:
    """Return what a language is called; its tag where it has no name here."""
    return words.page(f"tongue.{tag}") if words.has(f"tongue.{tag}") else tag
