"""Reasons in the words of a language, with the codes among their facts as words too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from babel.lists import format_list

from sms_verify import lazy_re as re
from sms_verify.explain.catalogue import Catalogue
from sms_verify.explain.facts import clean, foreign, isolate
from sms_verify.reasons import Fact, Reason

_PARTS = ", "
"""Between the codes of a fact that holds several."""

_NUMBER = re.compile(r"\[[^\]]*\]")
"""Of a thing in a list of a record: `domains[0]`."""


def said(reason: str, catalogue: Catalogue) -> str:
    """Return a reason's sentence in the catalogue's language; a plain text without a code is returned as it is."""
    if not isinstance(reason, Reason):
        return reason
    facts = {name: _written(name, fact, catalogue) for name, fact in reason.facts.items()}
    return catalogue.say(f"problem.{reason.code}", facts)


def _written(name: str, fact: Fact, catalogue: Catalogue) -> str:
    if isinstance(fact, Reason):
        return said(fact, catalogue)
    if isinstance(fact, int):
        return isolate(catalogue.number(fact))
    return WRITERS[name](fact, catalogue) if name in WRITERS else isolate(clean(fact))


def _coded(*tables: str) -> Callable[[str, Catalogue], str]:
    """Return how codes of some tables are written; what has no words stays as it is."""

    def written(fact: str, catalogue: Catalogue) -> str:
        words = [_word(code, tables, catalogue) or isolate(clean(code)) for code in fact.split(_PARTS)]
        return format_list(words, "or", locale=catalogue.locale)

    return written


def _place(fact: str, catalogue: Catalogue) -> str:
    """Return the field that a place in a record is, by its last part that has words: `senders[0].value`."""
    parts = reversed(_NUMBER.sub("", fact).split("."))
    words = (_word(part, ("page.field", "code.field", "code.group"), catalogue) for part in parts)
    return next(filter(None, words), "") or isolate(clean(fact))


def _word(code: str, tables: tuple[str, ...], catalogue: Catalogue) -> str:
    return next((catalogue.plain(key) for table in tables if (key := f"{table}.{code}") in catalogue.texts), "")


WRITERS: Mapping[str, Callable[[str, Catalogue], str]] = {
    **dict.fromkeys(("state", "states"), _coded("code.state")),
    **dict.fromkeys(("role", "roles"), _coded("code.role")),
    "action": _coded("code.action"),
    "thing": _coded("code.thing"),
    "group": _coded("code.group"),
    "scheme": _coded("page.scheme"),
    "place": _place,
    "contact": foreign,
}
"""How facts of some names are written: codes in words, a stranger's text defanged. The others stand as they are."""
