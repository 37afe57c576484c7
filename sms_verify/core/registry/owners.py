"""Whose a fact is: tables of owners by comparable key, from which a registry answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from sms_verify.core.extract.apps import NUMBERED
from sms_verify.core.identifiers.phone_numbers import canonical, series
from sms_verify.core.types import Facts, Organisation

SHORTEST_SERIES = 4
"""Digits a printed series must fix; fewer would make whole cities official."""


class Owner(NamedTuple):
    """An organisation that registered a sender or contact."""

    organisation: str
    provisional: bool = False
    """Whether one non-official source says so."""


NOBODY: tuple[Owner, ...] = ()


Table = Mapping[str, tuple[Owner, ...]]
Keys = Callable[[Facts, Organisation], Iterable[str]]
"""Yields the keys of one kind of an organisation's facts."""


def owner_table(organisations: Iterable[Organisation], read: Keys) -> Table:
    """Return owners by key; a fact official for one owner is not weakened by another's provisional one."""
    table: dict[str, list[Owner]] = defaultdict(list)
    for organisation in organisations:
        for facts, provisional in ((organisation.official, False), (organisation.provisional, True)):
            for value in read(facts, organisation):
                table[value].append(Owner(organisation.id, provisional))
    return {value: official_first(owners) for value, owners in table.items()}


def official_first(owners: Iterable[Owner]) -> tuple[Owner, ...]:
    """Return each organisation once, by its best standing, official ones first and otherwise in the given order."""
    unique: dict[str, Owner] = {}
    for owner in sorted(owners, key=lambda owner: owner.provisional):
        unique.setdefault(owner.organisation, owner)
    return tuple(unique.values())


def numbers(facts: Facts, organisation: Organisation) -> Iterator[str]:
    """Yield an organisation's hotlines as its regions, and a reader of no region, dial them."""
    for hotline in facts.hotlines:
        read = {series(hotline, region) for region in (*organisation.regions, None)}
        yield from (number for number, free in read if number and not free)


def number_series(facts: Facts, organisation: Organisation) -> Iterator[str]:
    """Yield printed series of hotlines as their fixed digits and how many are free: `+8523668/4`."""
    for hotline in facts.hotlines:
        for region in (*organisation.regions, None):
            stem, free = series(hotline, region)
            if free and len(stem.lstrip("+")) >= SHORTEST_SERIES:
                yield f"{stem}/{free}"


def comparable_handle(handle: str) -> str:
    """Return a handle without case, blanks and `@`; telephone numbers in one spelling."""
    app, _, name = (part.strip() for part in handle.lower().partition(":"))
    plain = "".join(name.split()).lstrip("@")
    if app in NUMBERED and plain.lstrip("+").replace("-", "").isdigit():
        plain = canonical(f"+{plain.lstrip('+')}")
    return f"{app}:{plain}"
