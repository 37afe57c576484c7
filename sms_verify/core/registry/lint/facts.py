"""What is wrong in an organisation's own facts, each with the way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

import phonenumbers

from sms_verify import lazy_re as re
from sms_verify.core import senders
from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.phone_numbers import series
from sms_verify.core.registry.bulk_rows import ALL
from sms_verify.core.registry.problem import Severity
from sms_verify.core.types import (
    Askable,
    Content,
    FactList,
    Facts,
    Matter,
    Organisation,
    OrganisationKind,
    Permission,
    SenderId,
)
from sms_verify.reasons import Reason

APPS = tuple(
    """
    wechat qq line whatsapp telegram messenger facebook instagram kakao signal viber skype zalo dingtalk discord x weibo
    eitaa bale rubika soroush
    """.split()  # noqa: SIM905, a table of words
)
FREE_MAIL = frozenset(
    """
    gmail.com outlook.com hotmail.com yahoo.com icloud.com qq.com 163.com 126.com sina.com foxmail.com proton.me
    protonmail.com mail.ru yandex.ru aol.com gmx.com live.com 139.com 189.cn
    """.split()  # noqa: SIM905, a table of words
)
FREE_HOSTS = frozenset(
    """
    bit.ly t.cn tinyurl.com is.gd goo.gl t.co cutt.ly reurl.cc dwz.cn suo.im google.com sites.google.com docs.google.com
    forms.gle wixsite.com weebly.com wordpress.com blogspot.com linktr.ee notion.site webflow.io t.me wa.me line.me
    facebook.com instagram.com youtube.com
    """.split()  # noqa: SIM905, a table of words
)
LONGEST_SIGNATURE = 40
GROUPS = ("senders", "signatures", "domains", "hotlines", "emails", "handles")
"""Facts that need a source."""

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
TAGS = "en, fa or zh-Hans"
"""Examples of language tags."""
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SINCE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
"""A year, a month or a day, written so that earlier ones sort first."""
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{0,64}@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")
_HOTLINE = re.compile(r"[+＋]?[\d\s()（）./xX*-]{3,30}")
_WEBSITE = re.compile(r"https?://([^/\s:?#@]+)(?:[/:?#]\S*)?")


class Flaw(NamedTuple):
    """An error or warning about one record; `Problem` adds the file."""

    key: str
    reason: str
    severity: Severity = Severity.ERROR


def flaws(organisation: Organisation) -> Iterator[Flaw]:
    """Yield the errors and warnings of one organisation's facts, without comparing it to others."""
    yield from _head(organisation)
    yield from _policy(organisation)
    for path, facts in (("", organisation.official), ("provisional.", organisation.provisional)):
        for group, check in _CHECKS.items():
            for number, value in enumerate(getattr(facts, group)):
                if reason := check(value, organisation):
                    yield Flaw(f"{path}{group}[{number}]", reason)
        yield from _twice(path, facts)


def unsourced(organisation: Organisation, has_templates: tuple[bool, bool]) -> Iterator[Flaw]:
    """Yield an error for each group of facts, official or provisional, that names no source.

    `has_templates` tells whether there are official and provisional templates that name no sources of their own.
    """
    named = {source.fact for source in organisation.sources}
    for path, facts, templates in (
        ("", organisation.official, has_templates[0]),
        ("provisional.", organisation.provisional, has_templates[1]),
    ):
        present = [group for group in GROUPS if getattr(facts, group)] + (["templates"] if templates else [])
        for group in present:
            fact = f"{path}{group}"
            if ALL not in named and not any(
                each == fact or each.startswith((f"{fact}.", f"{fact}[")) for each in named
            ):
                yield Flaw(fact, Reason("fact.source", table="[[sources]]", example=f'fact = "{fact}"'))


def _head(organisation: Organisation) -> Iterator[Flaw]:
    if not ID.fullmatch(organisation.id):
        yield Flaw("id", Reason("fact.id", value=organisation.id))
    if organisation.kind not in tuple(OrganisationKind):
        yield Flaw("kind", Reason("fact.house", value=organisation.kind, known=" ".join(OrganisationKind)))
    for number, region in enumerate(organisation.regions):
        if region not in phonenumbers.SUPPORTED_REGIONS:
            yield Flaw(f"regions[{number}]", Reason("fact.region", value=region, example="CN"))
    if not organisation.names:
        yield Flaw("names", Reason("fact.no-name"))
    for language in organisation.names:
        if not LANGUAGE.fullmatch(language):
            yield Flaw(f"names.{language}", Reason("fact.language", known=TAGS))
    if organisation.group is not None and not ID.fullmatch(organisation.group):
        yield Flaw("group", Reason("fact.id", value=organisation.group))
    yield from _among("complete", sorted(organisation.complete), FactList)
    yield from _website(organisation)


def _website(organisation: Organisation) -> Iterator[Flaw]:
    if organisation.website is None:
        return
    found = _WEBSITE.fullmatch(organisation.website)
    host = hosts.canonical(found.group(1)) if found else ""
    own = {hosts.canonical(each) for each in (*organisation.official.domains, *organisation.provisional.domains)}
    if not host:
        yield Flaw("website", Reason("fact.website", start="https://"))
    elif own and not own & set(hosts.parents(host)):
        yield Flaw("website", Reason("fact.website-domain", host=host), Severity.WARNING)


def _policy(organisation: Organisation) -> Iterator[Flaw]:
    policy = organisation.policy
    for key, value in (("links", policy.links), ("callback", policy.callback)):
        if value not in tuple(Permission):
            yield Flaw(f"policy.{key}", Reason("fact.one-of", value=value, known=" ".join(Permission)))
    for number, ask in enumerate(policy.asks):
        if ask not in tuple(Askable):
            yield Flaw(f"policy.asks[{number}]", Reason("fact.one-of", value=ask, known=" ".join(Askable)))
    if policy.since and not SINCE.fullmatch(policy.since):
        yield Flaw("policy.since", Reason("fact.since", value=policy.since, example="2026-03"))
    yield from _among("policy.never_links_for", policy.never_links_for, Matter)
    yield from _among("policy.must_contain", policy.must_contain, Content)


def _among(key: str, values: Iterable[str], known: type[StrEnum]) -> Iterator[Flaw]:
    for value in values:
        if value not in tuple(known):
            yield Flaw(key, Reason("fact.one-of", value=value, known=" ".join(known)))


def _sender(sender: SenderId, _: Organisation) -> str | None:
    return senders.validate(sender.scheme, sender.value)


def _signature(signature: str, organisation: Organisation) -> str | None:
    if any(bracket in signature for bracket in "【】[]"):
        return Reason("fact.brackets", value=signature)
    is_own = any(signature in names for names in organisation.names.values())
    if (signature.isdigit() and not is_own) or len(signature) > LONGEST_SIGNATURE:
        return Reason("fact.signature", value=signature, most=LONGEST_SIGNATURE)
    return None


_AUTHORITIES = frozenset({"gov", "nhs", "mil", "police", "gob", "gouv", "govt"})
"""Parts of endings under which only an authority gets a domain."""


def _domain(domain: str, organisation: Organisation) -> str | None:
    host = hosts.canonical(domain)
    if not host or "." not in host or "*" in host:
        return Reason("fact.domain", value=domain, example="example.com")
    if hosts.is_public_suffix(host):
        is_own = organisation.kind == OrganisationKind.GOVERNMENT and not _AUTHORITIES.isdisjoint(host.split("."))
        return None if is_own else Reason("fact.suffix", value=domain)
    if host in FREE_HOSTS or hosts.is_shared(host):
        return Reason("fact.shared", value=domain)
    return None


def _hotline(hotline: str, organisation: Organisation) -> str | None:
    if not _HOTLINE.fullmatch(hotline):
        return Reason("fact.hotline", value=hotline)
    stem, free = series(hotline, organisation.regions[0] if organisation.regions else None)
    digits = len(stem.lstrip("+"))
    if digits < (4 if free else 2) or digits + free > 15:
        return Reason("fact.hotline-digits", value=hotline, count=digits)
    return None


def _email(email: str, _: Organisation) -> str | None:
    domain = email.rpartition("@")[2].lower()
    if not _EMAIL.fullmatch(email) or not hosts.canonical(domain):
        return Reason("fact.email", value=email, example="@domain")
    if email.startswith("@") and (domain in FREE_MAIL or hosts.is_public_suffix(domain)):
        return Reason("fact.email-open", value=email)
    return None


def _handle(handle: str, _: Organisation) -> str | None:
    app, _colon, name = handle.partition(":")
    if app.lower() not in APPS or not name.strip():
        return Reason("fact.handle", value=handle, example="app:name", known=" ".join(APPS))
    return None


_CHECKS: dict[str, Callable[..., str | None]] = {
    "senders": _sender,
    "signatures": _signature,
    "domains": _domain,
    "hotlines": _hotline,
    "emails": _email,
    "handles": _handle,
}


def _twice(path: str, facts: Facts) -> Iterator[Flaw]:
    for group in GROUPS:
        seen = set()
        for number, value in enumerate(getattr(facts, group)):
            if value in seen:
                yield Flaw(
                    f"{path}{group}[{number}]",
                    Reason("fact.twice", value=getattr(value, "value", value)),
                    Severity.WARNING,
                )
            seen.add(value)
