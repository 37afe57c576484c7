"""The features as a scikit-learn pipeline: it trains a model, and the scorer is held to it.

Every message has a row, and each of its stretches one behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Self

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, Pipeline

from sms_verify.learn.features import SIGNAL, Seen
from sms_verify.learn.grams import BITS, Codes, coded_together, rows
from sms_verify.learn.weights import CLASSES, Weights, parts, reach

RAREST = 5
"""A signal needs this many messages to get a weight."""


class Grams(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Counts of hashed n-grams, divided by the root of their number."""

    def fit(self, _: Sequence[Seen], __: object = None) -> Self:
        """Learn nothing: the rows are hashed."""
        return self

    def transform(self, seen: Sequence[Seen]) -> csr_matrix:
        """Return the rows of each message and its stretches."""
        found = [rows(codes)[1:] for one in seen for codes in _codes(one)]
        lengths = np.array([len(one) for one in found])
        starts = np.concatenate(([0], np.cumsum(lengths)))
        values = np.repeat(1 / np.sqrt(np.maximum(lengths, 1)), lengths).astype(np.float32)
        counts = csr_matrix((values, np.concatenate(found), starts), shape=(len(found), 1 << BITS))
        counts.sum_duplicates()
        return counts


class Signals(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """One column for each signal that is not rare."""

    def fit(self, seen: Sequence[Seen], _: object = None) -> Self:
        """Learn the names."""
        counts = Counter(name for one in seen for name in one.signals)
        return self.learn(sorted(name for name, count in counts.items() if count >= RAREST))

    def learn(self, names: Iterable[str]) -> Self:
        """Take names as learnt, in their order."""
        self.names_ = tuple(names)
        self.columns_ = {name: column for column, name in enumerate(self.names_)}
        return self

    def transform(self, seen: Sequence[Seen]) -> csr_matrix:
        """Return the rows of each message and its stretches."""
        found = [[self.columns_[name] for name in one.signals if name in self.columns_] for one in parts(seen)]
        starts = np.concatenate(([0], np.cumsum([len(one) for one in found])))
        columns = np.array([column for one in found for column in one], dtype=np.int64)
        values = np.full(len(columns), SIGNAL, dtype=np.float32)
        return csr_matrix((values, columns, starts), shape=(len(found), len(self.names_)))


def _codes(seen: Seen) -> Iterator[Codes]:
    codes, places, first = coded_together([seen.view])
    starts, ends = places.searchsorted(reach([seen], first)).tolist()
    return (codes[start:end] for start, end in zip(starts, ends, strict=True))


def features() -> Any:
    """Return the two kinds of features side by side."""
    return FeatureUnion([("grams", Grams()), ("signals", Signals())])


def regression(strength: float, rounds: int) -> Any:
    """Return the untrained multinomial logistic regression."""
    return LogisticRegression(C=strength, max_iter=rounds, tol=1e-3)


def restored(weights: Weights) -> Any:
    """Return the pipeline that a model's weights describe, to hold the scorer to it."""
    signals = Signals()
    signals.learn(weights.signals)
    model = LogisticRegression()
    model.classes_ = np.arange(CLASSES)
    by_signal = np.array(list(weights.signals.values()), dtype=np.float64).reshape(-1, CLASSES)
    whole = np.concatenate((weights.table.astype(np.float64), by_signal))
    model.coef_ = whole.T * weights.scale
    model.intercept_ = np.array(weights.intercept)
    return Pipeline([("features", FeatureUnion([("grams", Grams()), ("signals", signals)])), ("model", model)])
