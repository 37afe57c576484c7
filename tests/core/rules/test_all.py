"""The tables as a whole."""

import importlib
from pathlib import Path

from sms_verify.core.decide import CAPS, CONTRADICTIONS, DECISIVE
from sms_verify.core.rules import ALL, asked
from sms_verify.core.types import Message
from tests.support.registry import CHECKER, TODAY

CODES = [rule.code for rule in ALL]
ROWS = [importlib.import_module(f"tests.core.rules.{path.stem}") for path in Path(__file__).parent.glob("test_*.py")]


def _tested(table: str) -> set[str]:
    return {row[0] for module in ROWS for row in getattr(module, table, ())} | {
        "model.fraud",
        "model.likely",
        "model.hint",
    }


def test_every_code_is_one_rule() -> None:
    assert len(CODES) == len(set(CODES))


def test_every_rule_has_a_test_in_which_it_keeps_silent() -> None:
    assert set(CODES) == _tested("SILENT")


def test_every_rule_has_a_test_in_which_it_speaks() -> None:
    assert set(CODES) == _tested("FIRING")


def test_every_family_has_a_cap() -> None:
    assert {code.partition(".")[0] for code in CODES} == set(CAPS)


def test_the_decision_names_only_rules_that_exist() -> None:
    assert set(CODES) >= DECISIVE | CONTRADICTIONS


def test_every_rule_says_what_it_finds() -> None:
    assert all(getattr(rule.find, "__doc__", None) for rule in ALL)


def test_a_rule_that_is_not_asked_would_have_found_nothing() -> None:
    for module in ROWS:
        for _, text, given in (*getattr(module, "SILENT", ()), *getattr(module, "FIRING", ())):
            case = CHECKER.case(Message(text, **{"received": TODAY, **given}))
            left_out = set(ALL) - set(asked(case.signs))
            assert not [rule.code for rule in left_out if any(rule.find(case))], text
