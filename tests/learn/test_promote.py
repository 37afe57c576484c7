"""The gate: nothing gets worse beyond the interval."""

from pathlib import Path

import pytest

from sms_verify.learn.evaluate import Figure
from sms_verify.learn.promote import otherwise_made, pin, unlike, worse


def figures(recall: int, false_alarms: int) -> list[Figure]:
    return [
        Figure("fa", "a", "smishing", "model", 100, recall),
        Figure("fa", "a", "official", "model", 50, false_alarms // 2),
        Figure("fa", "b", "ham", "model", 50, false_alarms - false_alarms // 2),
        Figure("fa", "b", "spam", "model", 50, 25),
    ]


@pytest.mark.parametrize(("recall", "false_alarms"), [(90, 1), (95, 0), (84, 1), (90, 5)])
def test_as_good_as_the_interval_allows_is_good_enough(recall: int, false_alarms: int) -> None:
    assert worse(figures(90, 1), figures(recall, false_alarms)) == []


@pytest.mark.parametrize(("recall", "false_alarms", "what"), [(80, 1, "recall"), (90, 8, "false alarms")])
def test_a_language_that_gets_worse_is_named(recall: int, false_alarms: int, what: str) -> None:
    (line,) = worse(figures(90, 1), figures(recall, false_alarms))
    assert line.startswith(f"fa: {what}")


def test_a_language_that_was_not_measured_before_is_no_step_back() -> None:
    assert worse([], figures(10, 90)) == []


def test_a_pin_is_readable(tmp_path: Path) -> None:
    pin(tmp_path / "pin.json", "witness-2", "abc")
    assert (tmp_path / "pin.json").read_text() == '{\n "model": "witness-2",\n "digest": "abc"\n}\n'


def test_a_figure_outside_its_interval_is_not_reproduced() -> None:
    pinned = {"metrics": {"frozen": [figure.as_dict() for figure in figures(90, 1)]}}
    assert unlike(pinned, {"frozen": figures(86, 1)}) == []
    (line,) = unlike(pinned, {"frozen": figures(80, 1)})
    assert line.startswith("frozen, fa a smishing: 80.0%, in the card 90.0%")


def test_a_figure_that_the_card_does_not_hold_is_not_reproduced() -> None:
    assert unlike({"metrics": {"frozen": []}}, {"frozen": figures(90, 1)[:1]})


def test_a_share_of_all_lies_in_its_own_interval() -> None:
    whole = [Figure("zh", "own", "smishing", "model", count, count) for count in range(1, 40)]
    for figure in whole:
        pinned = {"metrics": {"frozen": [figure.as_dict()]}}
        assert unlike(pinned, {"frozen": [figure]}) == []


def test_what_a_training_did_otherwise_is_named() -> None:
    made = {"recipe": {"seed": 7}, "features": 7, "rules": "3-a", "registry": "b", "libraries": {"numpy": "2"}}
    before = {**made, "data": {"own": {"digest": "a"}, "old": {"digest": "b"}}}
    assert otherwise_made(before, before) == []
    again = {**before, "rules": "3-c", "data": {"own": {"digest": "x"}, "new": {"digest": "y"}}}
    assert otherwise_made(before, again) == ["rules", "rows of new", "rows of old", "rows of own"]
