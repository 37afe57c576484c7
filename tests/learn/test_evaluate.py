"""Figures: counted per language, dataset and kind, with intervals, never pooled."""

import pytest

from sms_verify import Message
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.evaluate import Figure, alarms, figures, judge, table, wilson
from tests.support.learning import rules, silent


def row(language: str, dataset: str, kind: str) -> CorpusRow:
    return CorpusRow("text", kind, language, dataset, "group")


@pytest.mark.parametrize(
    ("alarmed", "messages", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 100, 0.0215, 0.1118)],
)
def test_an_interval_is_wilsons(alarmed: int, messages: int, low: float, high: float) -> None:
    assert wilson(alarmed, messages) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_languages_sets_and_kinds_are_never_pooled() -> None:
    judged = [
        (row("en", "a", "ham"), {"model": False}),
        (row("en", "a", "ham"), {"model": True}),
        (row("en", "b", "ham"), {"model": False}),
        (row("fa", "a", "ham"), {"model": False}),
        (row("en", "a", "smishing"), {"model": True}),
    ]
    found = figures(judged, ("model",))
    assert [(one.language, one.dataset, one.kind, one.messages, one.alarms) for one in found] == [
        ("en", "a", "ham", 2, 1),
        ("en", "a", "smishing", 1, 1),
        ("en", "b", "ham", 1, 0),
        ("fa", "a", "ham", 1, 0),
    ]


def test_a_figure_says_its_rate_and_interval() -> None:
    told = Figure("en", "a", "ham", "model", 4, 1).as_dict()
    assert (told["rate"], told["low"], told["high"]) == (0.25, 0.0456, 0.6994)


def test_the_table_has_a_line_a_kind_and_a_column_a_witness() -> None:
    lines = table(figures(judge([row("en", "a", "ham")], rules(), silent))).splitlines()
    assert lines[0] == "| language | dataset | kind | messages | model | rules | checker |"
    assert len(lines) == 3


def test_without_a_model_only_rules_alarm() -> None:
    said = alarms(rules().case(Message("【工商银行】账户冻结，请登录 http://icbc-cn.top 输入密码和验证码")))
    assert said == {"model": False, "rules": True, "checker": True}
