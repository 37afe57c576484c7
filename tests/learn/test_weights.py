"""The scorer against scikit-learn's pipeline, and against itself."""

from __future__ import annotations

import numpy as np

from sms_verify.bootstrap import load_model
from sms_verify.core.types import Span
from sms_verify.learn.calibrate import score, scores
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.features import Seen, Stretch
from sms_verify.learn.forms import form_rows, read_forms
from sms_verify.learn.pipeline import restored
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.weights import Weights, halves, parts, quantised
from tests.support.learning import ROOT, material, trained

MESSAGES = 10_000


def many_seen() -> list[Seen]:
    """Return what the model sees of ten thousand messages: what the repository holds, then filled forms."""
    seen = list(material().seen)
    rows: tuple[CorpusRow, ...] = form_rows(read_forms(ROOT / "data" / "forms"), 60, 3)
    signals = [one.signals for one in seen]
    seen += [Seen(row.text.casefold(), signals[place % len(signals)], "en") for place, row in enumerate(rows)]
    return seen[:MESSAGES]


def rest() -> list[Seen]:
    """Return what has next to nothing to be seen of."""
    ends = (Stretch(Span(0, 2), ("signature",)), Stretch(Span(3, 4), ()))
    return [Seen("", (), "en"), Seen("\ue000", (), "zh"), Seen("中 文 x", (), "zh", ends), Seen("中", (), "zh")]


def pinned() -> Weights:
    model = load_model()
    assert isinstance(model, Scorer)
    return model.weights


def test_ten_thousand_scores_equal_the_pipelines() -> None:
    seen = [*many_seen(), *rest()]
    assert len(seen) >= MESSAGES
    for weights in (pinned(), trained().weights):
        expected = restored(weights).predict_proba(seen)
        found = np.exp(weights.logits(seen).T)
        assert len(found) == len(parts(seen))
        assert np.abs(found / found.sum(axis=1, keepdims=True) - expected).max() < 1e-4


def test_many_at_once_are_exactly_each_alone() -> None:
    weights, seen = pinned(), [*many_seen()[::29], *rest()]
    for those in (seen, [one._replace(stretches=()) for one in seen]):
        alone = [logits for one in those for logits in weights.alone(one)]
        assert weights.logits(those).T.tolist() == alone
        assert scores(weights.logits(those)).tolist() == [score(logits) for logits in alone]


def test_a_stretch_has_the_score_of_its_words_alone() -> None:
    weights = pinned()
    for text, start, end, own in (
        ("see you there. pay the fee now. bye", 15, 32, "pay the fee now"),
        ("明天见。您的账户已冻结", 4, 11, "您的账户已冻结"),
        ("ok then. 尊敬的客户", 9, 14, "尊敬的客户"),
    ):
        seen = Seen(text, (), "en", (Stretch(Span(start, end), ()),))
        assert weights.logits([seen])[:, 1].tolist() == weights.alone(seen)[1] == weights.alone(Seen(own, (), "en"))[0]


def test_no_message_at_once_is_none() -> None:
    assert pinned().logits([]).shape == (4, 0)


def test_two_sums_fit_a_word_whatever_their_signs() -> None:
    for high in (-524_272_000, -1, 0, 7, 524_272_000):
        for low in (-524_272_000, -1, 0, 9, 524_272_000):
            assert halves(high * (1 << 32) + low) == (high, low)


def test_the_longest_message_does_not_overflow() -> None:
    table = np.full((1 << 18, 4), -32_767, dtype=np.int16)
    weights = Weights(table, {}, (0.0, 0.0, 0.0, 0.0), 1.0)
    text = ("abcdefgh" * 500)[:4_000]
    seen = Seen(text, (), "en", (Stretch(Span(0, 3_999), ()),))
    alone = weights.alone(seen)
    assert [len(set(logits)) for logits in alone] == [1, 1]
    assert weights.logits([seen]).T.tolist() == alone


def test_coefficients_are_kept_to_the_fineness_of_their_whole_numbers() -> None:
    coefficients = np.random.default_rng(0).normal(size=(4, (1 << 18) + 2)).astype(np.float32)
    weights = quantised(coefficients, ["a", "b"], np.zeros(4))
    assert np.abs(weights.table * weights.scale - coefficients[:, : 1 << 18].T).max() <= weights.scale
    assert set(weights.signals) == {"a", "b"}
