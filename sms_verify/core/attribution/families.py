"""One brand, one organisation a country: which of the sisters a message is from, or the brand where nothing tells.

The country is taken from the reader's region, then from the link that is imitated, the message's numbers, its language
and script, and the sender's scheme. In a country without a sister the world-wide one speaks. Where the country stays
open the brand itself is claimed: with its name and the hosts of all sisters, but with no country's telephone numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sms_verify.core.case import Case
from sms_verify.core.identifiers.phone_numbers import country
from sms_verify.core.regions import at_home
from sms_verify.core.senders import SCHEMES, readings
from sms_verify.core.types import ContactKind, Facts, Organisation, SenderTrait

EVERYWHERE = ("en", "es", "fr", "ar", "pt")
"""Languages that are at home in too many countries to tell one."""

Question = Callable[[Case, Sequence[Organisation]], Iterable[str]]
"""Which countries something about a message tells."""


def member(sisters: Sequence[Organisation], case: Case) -> Organisation:
    """Return the one of several sisters that a message claims to come from, or their brand."""
    for question in QUESTIONS:
        regions = set(question(case, sisters))
        fitting = [sister for sister in sisters if regions & {*sister.regions}]
        if len(fitting) == 1:
            return fitting[0]
    abroad = [sister for sister in sisters if not sister.regions]
    return abroad[0] if case.message.region and len(abroad) == 1 else brand(sisters)


def brand(sisters: Sequence[Organisation]) -> Organisation:
    """Return the brand of some sisters: all their names, the shortest first, and all their hosts."""
    group = sisters[0].group or sisters[0].id
    names: dict[str, dict[str, None]] = {}
    for sister in sisters:
        for language, spellings in sister.names.items():
            names.setdefault(language, {}).update(dict.fromkeys(spellings))
    official = dict.fromkeys(host for sister in sisters for host in sister.official.domains)
    provisional = dict.fromkeys(host for sister in sisters for host in sister.provisional.domains)
    shortest = {language: tuple(sorted(spellings, key=len)) for language, spellings in names.items()}
    return Organisation(
        group,
        sisters[0].kind,
        shortest,
        official=Facts(domains=tuple(official)),
        provisional=Facts(domains=tuple(host for host in provisional if host not in official)),
        group=group,
    )


def _of_reader(case: Case, _: Sequence[Organisation]) -> Iterable[str]:
    return (case.message.region,) if case.message.region else ()


def _of_imitation(case: Case, sisters: Sequence[Organisation]) -> Iterable[str]:
    """Return the home of the sister whose host a link is or shows; of several the one with the longest host."""
    links = [contact.value for contact in case.contacts if contact.kind is ContactKind.LINK]
    hosts = ((host, sister) for sister in sisters for host in sister.official.domains)
    shown = [(len(host), sister.regions) for host, sister in hosts if any(_shows(host, link) for link in links)]
    return max(shown, default=(0, ()))[1]


def _shows(host: str, link: str) -> bool:
    """Whether a link's host is a host, is under it, or begins with it."""
    return link == host or link.endswith(f".{host}") or link.removeprefix("www.").startswith((f"{host}.", f"{host}-"))


def _of_numbers(case: Case, _: Sequence[Organisation]) -> Iterable[str]:
    numbers = (contact.value for contact in case.contacts if contact.kind is ContactKind.PHONE)
    return [region for region in map(country, numbers) if region]


def _of_language(case: Case, _: Sequence[Organisation]) -> Iterable[str]:
    return () if case.language in EVERYWHERE else at_home(case.language)


def _of_sender(case: Case, _: Sequence[Organisation]) -> Iterable[str]:
    if not case.message.sender:
        return ()
    found = readings(case.message.sender, case.message.region)
    is_sure = len(found) == 1 or SenderTrait.PROTECTED in found[0].traits
    return SCHEMES[found[0].sender.scheme].regions if is_sure and found[0].sender.scheme in SCHEMES else ()


QUESTIONS: tuple[Question, ...] = (_of_reader, _of_imitation, _of_numbers, _of_language, _of_sender)
"""What tells a country, the most telling first."""
