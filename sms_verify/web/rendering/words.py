"""The texts of a page: the catalogue's `page.*` entries and its names of codes."""

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
    """The texts of the pages in one language."""

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
        """The greatest length of a message, in the language's digits."""
        return self.catalogue.number(MAX_LENGTH)

    @cached_property
    def regions(self) -> dict[str, str]:
        """The regions that a reader may choose: code, or empty, to name."""
        keys = self.catalogue.under("page.region")
        return {"" if key == "none" else key: self.page(f"region.{key}") for key in keys}

    def page(self, key: str, **blanks: str) -> str:
        """Return a text of the pages by its key."""
        return self.catalogue.say(f"page.{key}", blanks)

    def has(self, key: str) -> bool:
        """Whether the pages have a text with a key."""
        return f"page.{key}" in self.catalogue.texts

    def reason(self, reason: str) -> str:
        """Return the reason of a refusal; a reason without a code is returned as it is."""
        return refusals.said(reason, self.catalogue)

    def day(self, day: datetime.date | None) -> str:
        """Return a date in the language's calendar; empty for None."""
        return CALENDARS[self.catalogue.calendar](day, self.catalogue.locale) if day else ""

    def moment(self, moment: datetime.datetime | None, zone: datetime.tzinfo | None = None) -> str:
        """Return a time in a zone, by default the service's; empty for None."""
        if moment is None:
            return ""
        here = moment.astimezone(zone)
        return f"{self.day(here.date())} {self.catalogue.figures(here.strftime('%H:%M'))}"

    def moment_of(self, written: str, zone: datetime.tzinfo | None = None) -> str:
        """Return a time that is given in the audit's spelling."""
        return self.moment(datetime.datetime.fromisoformat(written), zone)

    def said(self, table: str, key: str) -> str:
        """Return the catalogue's general text for a code."""
        return self.catalogue.plain(f"{table}.{key}")

    def rule(self, code: str) -> str:
        """Return a rule's own text; the code for a rule of another edition."""
        key = f"finding.{code}"
        return self.catalogue.plain(key) if key in self.catalogue.texts else code

    def language_name(self, tag: str) -> str:
        """Return a language's name in this language."""
        try:
            known = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            return self.page("desk.unknown_language")
        return known.get_display_name(self.catalogue.locale) or tag

    def action_name(self, action: str) -> str:
        """Return an audit action's name."""
        key = f"deed.{action}"
        return self.page(key) if self.has(key) else action

    def slot(self, kind: str) -> str:
        """Return a slot kind in words."""
        return self.said("slot", kind)

    def listed(self, things: Iterable[str]) -> str:
        """Return some items as one phrase: `a, b, and c`."""
        return str(format_list(list(things), locale=self.catalogue.locale))

    def name_of(self, organisation: Organisation) -> str:
        """Return an organisation's best-known name in this language."""
        return name_of(organisation, self.catalogue)

    def name_in(self, known: Mapping[str, Organisation], identifier: str) -> str:
        """Return an organisation's name, or its id before a name is in force."""
        return self.name_of(known[identifier]) if identifier in known else identifier

    def number(self, value: float) -> str:
        """Return a number in the language's digits."""
        return self.catalogue.number(value + 0.0)  # a weight that a cap took away is -0.0

    def percent(self, share: float) -> str:
        """Return a share as a percentage."""
        return self.catalogue.percent(share)


def language_name(tag: str, words: Words) -> str:
    """Return a language's name; its tag where it has no name here."""
    return words.page(f"tongue.{tag}") if words.has(f"tongue.{tag}") else tag
