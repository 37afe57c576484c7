"""Patterns that are compiled when they are first used."""

import pickle
import re
from pathlib import Path

import pytest

import sms_verify.core.checker  # noqa: F401 (makes the patterns)
from sms_verify import lazy_re

CORE = Path(lazy_re.__file__).parent / "core"


def test_a_pattern_finds_what_one_of_re_finds() -> None:
    lazy, ready = lazy_re.compile("(?P<word>[a-z]+)", re.IGNORECASE), re.compile("(?P<word>[a-z]+)", re.IGNORECASE)
    for each in (lazy, pickle.loads(pickle.dumps(lazy))):  # noqa: S301 (its own bytes)
        assert each.findall("One, two") == ready.findall("One, two")
        assert each.sub("-", "One, two") == "-, -"
        assert (each.pattern, each.flags, each.groupindex) == (ready.pattern, ready.flags, ready.groupindex)


def test_a_faulty_pattern_is_met_before_the_first_message() -> None:
    lazy_re.compile_all()
    faulty = lazy_re.compile("(")
    with pytest.raises(re.error):
        lazy_re.compile_all()
    assert faulty.pattern == "("


def test_no_module_of_the_core_compiles_its_patterns_at_once() -> None:
    assert not [path for path in CORE.rglob("*.py") if "\nimport re\n" in path.read_text("utf-8")]
