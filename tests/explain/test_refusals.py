"""Refusals in the reader's words: their sentence, and the codes, numbers and strangers' texts among their facts."""

from __future__ import annotations

import re

import pytest

from sms_verify.core.registry.lint.facts import GROUPS
from sms_verify.explain import languages
from sms_verify.explain.catalogue import blanks, load
from sms_verify.explain.facts import END, ISOLATE
from sms_verify.explain.refusals import said
from sms_verify.reasons import SENTENCES, Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.entries import KINDS
from sms_verify.store.registry.workflow import Action, VersionState

TAGS = languages.tags()
OTHERS = [tag for tag in TAGS if tag != "en"]
LATIN = re.compile(r"[A-Za-z]{2,}")
QUOTED = re.compile(f"{ISOLATE}[^{END}]*{END}")

CODES = {
    "state": tuple(VersionState),
    "states": (", ".join(VersionState),),
    "action": tuple(Action),
    "role": tuple(Role),
    "roles": (", ".join(Role),),
    "thing": KINDS,
    "group": (*GROUPS, "templates"),
    "place": (
        "body",
        "senders[0].value",
        "templates[a.b].valid_from",
        "names.en",
        "policy.asks[2]",
        "domains[0]",
        "id",
    ),
}
"""Names of facts that hold codes, and what they hold."""


def of(code: str, **facts: object) -> Reason:
    """Return a reason of a code with something in every blank."""
    return Reason(code, **{blank: facts.get(blank, "x") for blank in blanks(SENTENCES[code])})


@pytest.mark.parametrize("tag", OTHERS)
@pytest.mark.parametrize("code", SENTENCES)
def test_every_reason_is_said_without_english(tag: str, code: str) -> None:
    facts = {name: values[0] for name, values in CODES.items()} | {"reason": Reason("shape.text")}
    sentence = QUOTED.sub("", said(of(code, **facts), load(tag)))
    assert set(LATIN.findall(sentence)) <= {"SMS", "CSV", "API", "JSON"}
    assert sentence != said(of(code, **facts), load("en"))


@pytest.mark.parametrize("tag", OTHERS)
@pytest.mark.parametrize("name", CODES)
def test_a_code_is_said_in_words(tag: str, name: str) -> None:
    code = next(code for code in SENTENCES if name in blanks(SENTENCES[code]))
    for value in CODES[name]:
        assert LATIN.findall(said(of(code, **{name: value}), load(tag)).replace("x", "")) == []


@pytest.mark.parametrize("tag", TAGS)
def test_what_has_no_words_stays_as_it_is(tag: str) -> None:
    assert f"{ISOLATE}unheard-of{END}" in said(Reason("at", place="unheard-of", reason=Reason("shape.text")), load(tag))


@pytest.mark.parametrize("tag", TAGS)
def test_a_strangers_contact_cannot_be_tapped_nor_turn_the_line(tag: str) -> None:
    contact = "http://evil.top/\u202egnp" + "a" * 500
    sentence = said(Reason("body.stranger", contact=contact, group="domains"), load(tag))
    assert "hxxp[://]evil[.]top" in sentence
    assert "\u202e" not in sentence
    assert len(sentence) < 250


@pytest.mark.parametrize("tag", TAGS)
def test_what_was_typed_is_kept_apart(tag: str) -> None:
    sentence = said(Reason("fact.shared", value="qq.com\u202e\x1b[31m"), load(tag))
    assert f"{ISOLATE}qq.com[31m{END}" in sentence


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert "۴٬۰۰۰" in said(Reason("slot.long", count=5000, most=4000), load("fa"))


def test_a_sentence_without_a_code_stays_itself() -> None:
    assert said("plain", load("fa")) == "plain"


def test_a_reason_within_a_reason_is_said_too() -> None:
    reason = Reason(
        "and", first=Reason("at", place="body", reason=Reason("slot.no-words")), second=Reason("shape.text")
    )
    assert said(reason, load("zh-Hant")) == "文字：沒有固定的文字；請寫出變數前後每則訊息都有的字句。；須為文字"
