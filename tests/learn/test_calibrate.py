"""Operating points: 0.5 stands where few genuine messages would alarm."""

import math

import numpy as np
import pytest

from sms_verify.learn.calibrate import ALARMS, FLOOR, Point, fractions, points, score


def test_fraud_that_is_sure_scores_high_and_advertising_hardly_lowers_it() -> None:
    assert score((0.0, 0.0, 0.0, 9.0)) > 7
    assert score((0.0, 0.0, 3.0, 3.0)) > 0 > score((0.0, 3.0, 0.0, 3.0))


@pytest.mark.parametrize("logits", [(0.0, 0.0, 0.0, 900.0), (900.0, 0.0, 0.0, 0.0), (-900.0, -900.0, -900.0, -900.0)])
def test_extreme_scores_stay_numbers(logits: tuple[float, float, float, float]) -> None:
    found = Point(0.0, 1.0, 0.5).probability(score(logits))
    assert 0 <= found <= 1
    assert not math.isnan(found)


def test_the_threshold_has_probability_one_half_and_more_is_more() -> None:
    point = Point(1.2, 0.8, 0.1)
    assert point.probability(1.2) == 0.5
    assert point.probability(2.0) > 0.5 > point.probability(1.0)


def test_few_genuine_messages_lie_above_the_point_of_their_language() -> None:
    rng = np.random.default_rng(3)
    scores = np.concatenate((rng.normal(-3, 2, 2_000), rng.normal(3, 2, 500)))
    kinds = np.array(["official"] * 1_000 + ["ham"] * 1_000 + ["smishing"] * 500)
    groups, made = np.array(["en"] * 2_500), np.zeros(2_500, dtype=bool)
    point = points(scores, kinds, groups, made, np.ones(2_500), np.ones(2_500))["en"]
    alarms = scores >= point.threshold
    assert alarms[:1_000].mean() <= ALARMS["official"]
    assert alarms[1_000:2_000].mean() <= ALARMS["ham"]
    assert 0 < point.prior < 1


def test_a_group_of_frauds_alone_has_no_point_below_the_floor() -> None:
    kinds, none = np.array(["smishing"] * 3), np.zeros(3, dtype=bool)
    found = points(np.array([5.0, 6.0, 7.0]), kinds, np.array(["ru"] * 3), none, np.ones(3), np.ones(3))
    assert found["ru"].threshold == FLOOR


def test_reliability_counts_only_filled_bins() -> None:
    assert fractions([0.05, 0.02, 1.0], [False, True, True]) == [(0.035, 0.5, 2), (1.0, 1.0, 1)]


def test_the_renderings_of_one_form_are_one_message() -> None:
    kinds = np.array(["ham"] * 100)
    scores = np.array([9.0] * 10 + [0.0] * 90)
    counts = np.array([0.1] * 10 + [1.0] * 10 + [0.0] * 80)
    made = np.ones(100, dtype=bool)
    (point,) = points(scores, kinds, np.array(["ar"] * 100), made, counts, counts).values()
    assert point.threshold < 1
