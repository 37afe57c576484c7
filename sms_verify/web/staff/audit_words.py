"""The audit in people's words: who, did what, on what, when.

The chain holds numbers and codes alone. Names are looked up for those who see these people's names elsewhere too.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sms_verify.core.types import Organisation
from sms_verify.store.tables import AuditRow
from sms_verify.web.rendering.words import Words

GROUPS: Mapping[str, tuple[str, ...]] = {
    "entries": ("version", "registry", "organisation", "domain"),
    "cases": ("report", "lesson", "campaign", "bulk"),
    "people": ("user", "people", "session", "role"),
    "programs": ("key", "keys", "webhook", "alert", "alert-mail"),
}
"""What the choice of acts is ordered by: how their codes begin."""

ENTRY_PARTS = 3
"""Of what names an entry: organisation, kind, key."""


class Choice(NamedTuple):
    """A value of a filter and its words."""

    value: str
    said: str


class AuditLine(NamedTuple):
    """A row of the audit as people read it."""

    row: AuditRow
    at: datetime.datetime
    who: str
    did: str
    on: str
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditWords:
    """What the codes of the audit are called in a reader's language."""

    words: Words
    organisations: Mapping[str, Organisation]
    people: Mapping[int, str] = field(default_factory=dict)
    """Names of those whom the reader may know by name."""

    def line(self, row: AuditRow) -> AuditLine:
        """Return a row in words."""
        return AuditLine(
            row,
            datetime.datetime.fromisoformat(row.at),
            self.who(row.actor),
            self.words.action_name(row.action),
            self.what(row.object),
            tuple(self._more(row.detail)),
        )

    def who(self, actor: str) -> str:
        """Return what somebody who acts is called."""
        return self._called("actor", actor)

    def what(self, subject: str) -> str:
        """Return what something is called that somebody acted on."""
        organisation, *entry = subject.split("/", ENTRY_PARTS - 1)
        if organisation in self.organisations or entry:
            name = self.words.name_in(self.organisations, organisation)
            return " · ".join((name, *self._entry(entry)))
        return self._called("thing", subject)

    def actors(self, chosen: str) -> list[Choice]:
        """Return whom the reader may choose, those with names first, and whoever is chosen."""
        known = [f"user:{each}" for each in sorted(self.people, key=lambda each: self.people[each].casefold())]
        keys = self.words.catalogue.under("page.audited.actor")
        codes = [*known, *(key for key in keys if key not in ("user", "key"))]
        return [Choice(code, self.who(code)) for code in (*codes, *([chosen] if chosen not in ("", *codes) else ()))]

    def deeds(self, chosen: str) -> dict[str, list[Choice]]:
        """Return the acts to choose from under the words of their groups, and the one that is chosen."""
        codes = self.words.catalogue.under("page.deed")
        groups = {
            self.words.page(f"audited.group.{group}"): [
                Choice(code, self.words.action_name(code)) for code in codes if code.partition(".")[0] in begins
            ]
            for group, begins in GROUPS.items()
        }
        return groups if chosen in ("", *codes) else {**groups, "…": [Choice(chosen, chosen)]}

    def _called(self, table: str, code: str) -> str:
        kind, _, number = code.partition(":")
        if kind == "user" and number.isascii() and number.isdecimal() and int(number) in self.people:
            return self.people[int(number)]
        key = f"audited.{table}.{kind}"
        return self.words.page(key, number=self.words.catalogue.figures(number)) if self.words.has(key) else code

    def _entry(self, parts: list[str]) -> Iterator[str]:
        for kind in parts[:1]:
            kind = kind.removeprefix("provisional.")
            yield self.words.page(f"kind.{kind}") if self.words.has(f"kind.{kind}") else kind
        yield from (key for key in parts[1:] if key != parts[0])

    def _more(self, detail: str) -> Iterator[str]:
        """Yield the parts of a detail that have words: a role, where it counts, what has become of a version."""
        told = json.loads(detail)
        for table in ("role", "state"):
            if self.words.has(f"{table}.{told.get(table)}"):
                yield self.words.page(f"{table}.{told[table]}")
        if told.get("organisation"):
            yield self.words.name_in(self.organisations, str(told["organisation"]))
