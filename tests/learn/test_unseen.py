"""What was said of rows that a model learnt from is found again by their text, and none of the text is kept."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from sms_verify.bootstrap import pinned_model
from sms_verify.learn.answers import answers, sample
from sms_verify.learn.artefact import read_manifest
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.evaluate import cases, judge
from sms_verify.learn.unseen import UNSEEN, key, packed, unpacked
from tests.core.rules.test_model import Constant
from tests.support.learning import rules, silent


def row(text: str, kind: str = "ham", language: str = "en-NG") -> CorpusRow:
    return CorpusRow(text, kind, language, "a-set", "group")


def test_what_was_said_is_found_by_the_text(tmp_path: Path) -> None:
    (tmp_path / UNSEEN).write_bytes(packed([("one", 0.25), ("two", 0.75)]))
    assert unpacked(tmp_path) == {key("one"): 0.25, key("two"): 0.75}


def test_a_folder_that_does_not_tell_tells_nothing(tmp_path: Path) -> None:
    assert unpacked(tmp_path) == {}


def test_the_word_of_a_model_that_had_not_learnt_counts() -> None:
    said = {key("learnt"): 0.01}
    sure = replace(rules(), model=Constant(0.99))
    (_, alarms), (_, others) = judge([row("learnt"), row("not learnt")], sure, silent, said)
    assert (alarms["model"], others["model"]) == (False, True)


def test_without_a_model_nothing_is_said() -> None:
    ((_, case),) = cases([row("learnt")], rules(), silent, {key("learnt"): 0.99})
    assert case.probability is None


def test_answers_are_counted_by_language_collection_and_kind() -> None:
    rows = [row(f"see you at {hour}") for hour in range(60)]
    (found,) = answers(cases(rows, rules(), silent, {}))
    assert (found.language, found.dataset, found.kind) == ("en", "a-set", "ham")
    assert found.as_dict()["unverified"] == found.messages == 60


def test_few_messages_tell_nothing() -> None:
    assert answers(cases([row("see you")], rules(), silent, {})) == []


def test_a_sample_is_always_the_same_and_holds_no_advertising() -> None:
    rows = [row(f"text {number}") for number in range(20)] + [row("buy", "spam")]
    assert sample(rows, 5) == sample(rows[::-1], 5)
    assert {one.kind for one in sample(rows, 50)} == {"ham"}


def test_the_pinned_model_vouches_for_what_is_kept_beside_it() -> None:
    pinned = pinned_model()
    assert pinned is not None
    if not (pinned[0] / UNSEEN).is_file():
        pytest.skip("this model was made before")
    assert read_manifest(*pinned)["unseen"] == hashlib.sha256((pinned[0] / UNSEEN).read_bytes()).hexdigest()
