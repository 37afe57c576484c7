"""Reasons: sentences that know their code, so that every language can say them."""

from __future__ import annotations

import ast
import copy
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sms_verify
from sms_verify.explain.catalogue import blanks
from sms_verify.reasons import MAX_FACT_CHARS, SENTENCES, Reason, all_of

ROOT = Path(sms_verify.__file__).parent
ON_PAGES = (
    *("store/registry", "store/people", "store/reports"),
    *(
        "core/registry",
        "core/templates",
        "core/senders",
        "core/receipt.py",
        "web/account",
        "web/agents",
        "web/bank",
        "web/operator",
        "web/public",
        "web/staff",
        "web/rendering",
        "web/deps.py",
    ),
)
"""What people meet on pages; the other refusals are for programs and the console."""

SPOKEN_BY_STATUS = {
    f"web/public/{name}.py" for name in ("going_round", "learn", "organisation", "transparency_log", "well_known")
}
"""Whose refusals the page of errors says in its own words."""

PLAIN = (ast.JoinedStr, ast.Constant, ast.BinOp)
OTHER_ERRORS = {"ValueError", "TypeError", "KeyError", "AttributeError", "StopIteration"}


def modules(*places: str) -> Iterator[tuple[str, ast.Module]]:
    for place in places:
        for file in sorted((ROOT / place).rglob("*.py")) if (ROOT / place).is_dir() else [ROOT / place]:
            yield str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))


def calls(name: str, *places: str) -> Iterator[tuple[str, ast.Call]]:
    for file, tree in modules(*places):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield f"{file}:{node.lineno}", node


def test_no_refusal_that_reaches_a_page_is_a_bare_sentence() -> None:
    bare = [
        f"{file}:{node.lineno}"
        for file, tree in modules(*ON_PAGES)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name)
        if node.exc.func.id not in OTHER_ERRORS and file not in SPOKEN_BY_STATUS
        if any(isinstance(argument, PLAIN) for argument in node.exc.args)
    ]
    assert bare == []


@pytest.mark.parametrize(("maker", "place"), [("Flaw", 1), ("Problem", 2), ("Guess", 2), ("Refusal", 1)])
def test_no_finding_is_a_bare_sentence(maker: str, place: int) -> None:
    found = [where for where, call in calls(maker, *ON_PAGES) if isinstance(call.args[place], PLAIN)]
    assert found == []


def test_every_reason_that_is_given_has_a_sentence_and_every_sentence_is_given() -> None:
    given_ = [(where, call.args[0], {each.arg for each in call.keywords}) for where, call in calls("Reason", ".")]
    wrong = [
        (where, code.value)
        for where, code, facts in given_
        if isinstance(code, ast.Constant) and None not in facts
        if code.value not in SENTENCES or blanks(SENTENCES[code.value]) != facts
    ]
    assert wrong == []
    plain = {code.value for _, code, _ in given_ if isinstance(code, ast.Constant)}
    starts = tuple(
        str(code.values[0].value)  # type: ignore[attr-defined]
        for _, code, _ in given_
        if isinstance(code, ast.JoinedStr)
    )
    assert {code for code in SENTENCES if code not in plain and not code.startswith(starts)} == set()


def test_a_reason_reads_as_its_english_sentence() -> None:
    reason = Reason("at", place="domains[0]", reason=Reason("fact.shared", value="qq.com"))
    assert reason == "domains[0]: 'qq.com' is shared by strangers: name a domain of the organisation's own"
    assert (reason.code, reason.facts["reason"].code) == ("at", "fact.shared")  # type: ignore[union-attr]


def test_several_reasons_are_one() -> None:
    reasons = [Reason("shape.text"), Reason("shape.table"), Reason("shape.texts")]
    assert all_of(reasons) == "must be a text; must be a table; must be a list of texts"
    assert all_of(reasons[:1]) is reasons[0]


@pytest.mark.parametrize("again", [lambda reason: pickle.loads(pickle.dumps(reason)), copy.deepcopy])  # noqa: S301
def test_another_process_gets_the_same_reason(again) -> None:
    reason = Reason("at", place="body", reason=Reason("slot.many", count=50, most=40))
    assert again(reason) == reason
    assert again(reason).facts == reason.facts
    assert again(reason).facts["reason"].facts == {"count": 50, "most": 40}


@given(st.text(max_size=1000))
def test_what_was_pasted_stays_short_and_on_one_line(value: str) -> None:
    reason = Reason("fact.twice", value=value)
    assert reason.isprintable()
    assert len(str(reason.facts["value"])) <= MAX_FACT_CHARS
