"""The cheap checks of one template, for tables of a million: all that makes an error, and the doubts about its shape.

Contacts are looked for only where some mark of one stands besides the organisation's own, and sentence by sentence,
because organisations repeat theirs; a body is read as a whole where such a contact is not the organisation's. What
takes reading every body as a whole (requests, threats) or against all others is left to `review`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.extract import contacts
from sms_verify.core.normalise import normalise
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.registry.lint import bodies, wording
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import CompiledTemplate, compile_template, parse
from sms_verify.core.types import Contact, Organisation, Permission, Template
from sms_verify.errors import InvalidTemplate
from sms_verify.reasons import all_of

_SENTENCE = re.compile(r"(?<=[。！？!?；;])(?![A-Za-z0-9\s])|(?<=[A-Za-z0-9]{2}\. )(?=[A-Z])|(?<=[^:：\n]\n)")
_MARKS = re.compile(
    r"[@#]|://|[a-z]:[/\\a-z]|[a-z0-9] ?[.。·․] ?\S|\S[.·․] ?[a-z0-9]|[^\s\d][.·․][^\s\d]"
    r"|。(?:中国|中國|公司|[网網][络絡址店]|香港|[台臺][湾灣]|商城)|(?<![a-z])dot(?![a-z])"
    r"|\d(?:[ ()+./_–—-]{0,3}\d){2}|[零〇一二三四五六七八九幺]{5}"
    r"|[微薇威徽葳]|v[信x❤]|卫星|衛星|we ?chat|weixin|wx|qq|扣扣|企[鹅鵝]|[qv][群号號:]|line|whats ?app|telegram|tg"
    r"|[电電][报報]|[飞飛][机機]|[脸臉][书書]|[钉釘][钉釘]|facebook|instagram|(?<![a-z])ig(?![a-z])|skype|signal"
    r"|[公众眾服务務订訂阅閱]{2,3}[号號]|[加➕] ?[a-z]|[加賴赖]{2}|تلگرام|واتس|اینستا|ایتا|بله|روبیکا|سروش"
)
"""Some mark that no contact in a folded text of small letters is without."""

_OWN = "\0"
"""Stands for an own contact while the rest of a body is looked through."""

_EXTENDED = re.compile(
    r"[A-Za-z0-9._@/:%\\-]\0|\0[A-Za-z0-9@:%\\-]|\0\.[A-Za-z0-9]|\0[/?#]\S{0,200}[.:@%\\]|\0\s?\0"
    r"|\d[\s()+./_–—-]{0,3}\0|\0[\s()+./_–—-]{0,3}\d"
)
"""More letters or digits at an own contact, which may make it another one."""


def flaws(template: Template, organisation: Organisation, registry: Registry) -> tuple[Flaw, ...]:
    """Return the errors of one template and the warnings about its shape."""
    found = [*bodies.head(template)]
    try:
        pattern = compile_template(template)
    except InvalidTemplate as error:
        return (*found, Flaw("body", all_of(error.reasons)))
    found += bodies.doubts(pattern, organisation)
    if _may_hold_stranger(pattern, organisation) and any(
        wording.is_suspect(contact, organisation, registry) for contact in _named(template.body, organisation)
    ):
        found += wording.strangers(template, organisation, registry)
    return tuple(found)


def may_hold_contact(text: str) -> bool:
    """Whether a text may name a contact; False is certain, True is not."""
    return _MARKS.search(fold_text(text).lower()) is not None


def _may_hold_stranger(pattern: CompiledTemplate, organisation: Organisation) -> bool:
    """Whether a body has some mark of a contact that is not surely the organisation's own."""
    words = _SENTENCE.sub("\n", "\n".join(pattern.literals)).lower()
    if not _MARKS.search(words):
        return False
    facts = organisation.official
    domains = facts.domains if organisation.policy.links == Permission.OFFICIAL else ()
    for spelling in _spellings(domains, facts.hotlines):
        words = words.replace(spelling, _OWN)
    return _MARKS.search(words) is not None or _EXTENDED.search(words) is not None


@lru_cache(maxsize=65_536)
def _spellings(domains: tuple[str, ...], hotlines: tuple[str, ...]) -> tuple[str, ...]:
    """Return how an organisation's own contacts stand in a folded body in small letters, the longest first."""
    own = (*domains, *(f"www.{domain}" for domain in domains), *hotlines, *(each.replace("-", "") for each in hotlines))
    return tuple(sorted({fold_text(spelling).lower() for spelling in own if spelling.strip()}, key=len, reverse=True))


def _named(body: str, organisation: Organisation) -> Iterator[Contact]:
    """Yield the contacts in a body's own words."""
    region = wording.home(organisation)
    for literal in parse(body):
        if isinstance(literal, str) and may_hold_contact(literal):
            for sentence in _SENTENCE.split(literal):
                yield from _contacts(sentence, region)


@lru_cache(maxsize=65_536)
def _contacts(sentence: str, region: str | None) -> tuple[Contact, ...]:
    return contacts(normalise(sentence), region) if may_hold_contact(sentence) else ()
