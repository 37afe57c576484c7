"""Train a model: gather, look, drop near duplicates, label what is weakly labelled, fit, choose operating points.

The same rows, seed and library versions give the same bytes.
"""

from __future__ import annotations

import hashlib
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, cpu_count, delayed
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Message, MessageKind
from sms_verify.errors import InvalidInput
from sms_verify.learn import pipeline
from sms_verify.learn.calibrate import Point, points
from sms_verify.learn.corpus import CorpusRow, read_corpora
from sms_verify.learn.duplicates import SAME, groups, kept, minima
from sms_verify.learn.features import Seen, see
from sms_verify.learn.forms import form_rows, read_forms, template_rows
from sms_verify.learn.scorer import Scorer, worsts
from sms_verify.learn.split import FOLDS, folds, is_forged, is_frozen, is_made
from sms_verify.learn.weights import Weights, quantised

Report = Callable[[str], None]
Mask = NDArray[np.bool_]

WEAK = ("spamhunter_multi", "spamhunter_labelled_en_mt", "nus_spamdam_en", "mexican_es", "tasmco_ar")
"""Sets whose `spam` holds fraud too, even genuine messages: their labels are decided by what was learnt elsewhere."""
FRAUD, ADVERT, GENUINE = 0.8, 0.2, 0.5
"""A weak row is fraud above the first share of fraud in the unwanted, advertising below the second; genuine-looking
rows (third) are left out."""
CAREFUL = (*WEAK, "exais_en_ng")
"""Sets whose ham or official rows are partly something else; no operating point is chosen on them."""
LARGEST_SET = 6_000
"""Rows that are read of one kind in one set."""
FULL = 2_500
"""Rows from which a kind in a set gains no more weight: no set outshouts the others."""
OFFICIAL, OWN, TEMPLATE, LOOSE = 6.0, 3.0, 0.3, 0.3
"""Genuine messages weigh most, then what the project's people wrote; a rendering of a template, of which there are many
alike, weighs less, and so does a weak label."""
PARTS = 0.3
"""What the stretches of a genuine message weigh together, times the root of their number: they are scored too."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The parameters of a training."""

    seed: int = 7
    strength: float = 1.0
    """The inverse of the regularisation."""
    rounds: int = 60
    each_form: int = 24
    each_template: int = 12


@dataclass(frozen=True, slots=True)
class Material:
    """Rows with the features of each."""

    rows: tuple[CorpusRow, ...]
    seen: tuple[Seen, ...]

    def where(self, chosen: Iterable[bool]) -> Material:
        """Return the rows of a mask."""
        pairs = [
            pair for pair, is_chosen in zip(zip(self.rows, self.seen, strict=True), chosen, strict=True) if is_chosen
        ]
        return Material(tuple(row for row, _ in pairs), tuple(seen for _, seen in pairs))


@dataclass(frozen=True, slots=True)
class Lessons:
    """Features of messages and stretches, a row each."""

    counts: Any
    names: tuple[str, ...]
    """Of the signals."""
    rows: tuple[CorpusRow, ...]


@dataclass(frozen=True, slots=True)
class Trained:
    """A model, and for each of its rows the score by a model that had not learnt from the row's group."""

    weights: Weights
    points: dict[str, Point]
    material: Material
    """What was learnt from; weakly labelled rows with their decided labels."""
    unseen: tuple[float, ...]
    """Probability of each row of `material`."""

    def scorer(self, version: str) -> Scorer:
        """Return the model as a scorer."""
        return Scorer(version, self.weights, self.points)


def gather(
    corpora: Sequence[Path], own: Path, forms: Path, registry: Registry, recipe: Recipe
) -> tuple[CorpusRow, ...]:
    """Return all rows: corpora by path, the project's own messages and forms, renderings of the templates."""
    read = [row for path in corpora for row in read_corpora(path)]
    made = form_rows(read_forms(forms), recipe.each_form, recipe.seed)
    rendered = template_rows(registry, recipe.each_template, recipe.seed)
    return (*_sampled(read), *read_corpora(own), *made, *rendered)


def _sampled(rows: Iterable[CorpusRow]) -> list[CorpusRow]:
    """Return at most `LARGEST_SET` rows of each kind in a set, chosen by their text."""
    sets: dict[tuple[str, str], list[CorpusRow]] = {}
    for row in rows:
        sets.setdefault((row.dataset, row.kind), []).append(row)
    return [row for rows in sets.values() for row in sorted(rows, key=_chance)[:LARGEST_SET]]


def _chance(row: CorpusRow) -> bytes:
    return hashlib.sha256(row.text.encode("utf-8", "replace")).digest()


def look(rows: Sequence[CorpusRow], checker: Checker, report: Report) -> Material:
    """Return the rows with their features, without near duplicates; the copy of the better source is kept."""
    seen = []
    for place, row in enumerate(rows):
        if place % 2_000 == 0:
            report(f"reading {place:,} of {len(rows):,} messages")
        seen.append(see(checker.case(Message(row.text))))
    report("looking for near duplicates")
    kept_places = set(kept(groups(minima(seen), SAME), [_rank(row) for row in rows]))
    return Material(tuple(rows), tuple(seen)).where(place in kept_places for place in range(len(rows)))


def _rank(row: CorpusRow) -> int:
    """Return how late a row's copy is kept: trusted labels first, made-up texts last."""
    return 2 if is_made(row) else 1 if row.dataset in WEAK else 0


def development(material: Material) -> Material:
    """Return the rows outside the frozen evaluation."""
    return material.where(not is_frozen(row) and not is_forged(row) for row in material.rows)


def frozen(material: Material) -> Material:
    """Return the evaluation set that no model learns from."""
    return material.where(is_frozen(row) and not is_forged(row) for row in material.rows)


def train(material: Material, recipe: Recipe, report: Report) -> Trained:
    """Return a model learnt from all of the material."""
    with threadpool_limits(1):
        material = _decided(material, recipe, report)
        lessons = lessons_of(material)
        unseen = np.zeros(len(material.rows))
        fold_of, learnt_in = folds(material.rows), folds(lessons.rows)
        report(f"fitting {FOLDS} folds")
        for fold, weights in enumerate(_fits(lessons, [learnt_in != fold for fold in range(FOLDS)], recipe)):
            unseen[fold_of == fold] = worsts(weights, material.where(fold_of == fold).seen)
        chosen = _points(material, unseen)
        report("fitting the model")
        weights = _fit(lessons, None, recipe)
    probabilities = [
        chosen[seen.group].probability(one) for seen, one in zip(material.seen, unseen.tolist(), strict=True)
    ]
    return Trained(weights, chosen, material, tuple(probabilities))


def complete(material: Material, trained: Trained, recipe: Recipe, report: Report) -> Trained:
    """Return the model learnt from the frozen rows too, at the operating points chosen without them."""
    report("fitting the model on all")
    with threadpool_limits(1):
        whole = _decided(material.where(not is_forged(row) for row in material.rows), recipe, _silent)
        weights = _fit(lessons_of(whole), None, recipe)
    return replace(trained, weights=weights)


def _silent(_: str) -> None:
    """Report nothing."""


def without(material: Material, dataset: str, recipe: Recipe) -> Weights:
    """Return the weights learnt from all but a set; weak labels stand as they were decided."""
    with threadpool_limits(1):
        return _fit(lessons_of(material.where(row.dataset != dataset for row in material.rows)), None, recipe)


def lessons_of(material: Material) -> Lessons:
    """Return the rows a model is fitted to: messages, and stretches of genuine messages and advertising.

    A fraud's stretches are left out: a harmless sentence in it would be learnt as fraud.
    """
    union = pipeline.features()
    counts = union.fit_transform(material.seen).tocsr().astype(np.float32)
    pairs = zip(material.rows, material.seen, strict=True)
    rows = [one for row, seen in pairs for one in (row, *_parts(row, len(seen.stretches)))]
    taught = np.array([row is not None for row in rows])
    names = union.named_transformers["signals"].names_
    return Lessons(counts[taught], names, tuple(row for row in rows if row is not None))


def _parts(row: CorpusRow, count: int) -> list[CorpusRow | None]:
    if row.kind == MessageKind.SMISHING or not count:
        return [None] * count
    return [replace(row, dataset=f"{row.dataset}/parts", weight=row.weight * PARTS / count**0.5)] * count


def _points(material: Material, unseen: NDArray[np.float64]) -> dict[str, Point]:
    trusted = np.array([row.dataset not in CAREFUL or row.kind == MessageKind.SMISHING for row in material.rows])
    kinds = np.array([row.kind for row in material.rows])
    of_group = np.array([seen.group for seen in material.seen])
    sizes = Counter(row.group for row in material.rows)
    # A form of which no model saw an example says once what it says.
    made = np.array([is_made(row) for row in material.rows])
    counts = np.array([1 / sizes[row.group] if is_made(row) else 1.0 for row in material.rows])
    told = (unseen, kinds, of_group, made, balance(material.rows) * counts, counts)
    return dict(points(*(each[trusted] for each in told)))


def _decided(material: Material, recipe: Recipe, report: Report) -> Material:
    """Return the material with the weakly labelled rows told apart, the doubtful ones left out."""
    is_weak = np.array([row.dataset in WEAK and row.kind == MessageKind.SPAM for row in material.rows])
    if not is_weak.any():
        return material
    report("telling the weakly labelled apart")
    whole = Material(material.rows, tuple(one._replace(stretches=()) for one in material.seen))
    weights = _fit(lessons_of(whole), ~is_weak, recipe)
    kinds = iter([_weak_kind(logits) for logits in weights.logits(whole.where(is_weak).seen).T.tolist()])
    decided = [
        _labelled(row, next(kinds)) if weak else row for row, weak in zip(material.rows, is_weak.tolist(), strict=True)
    ]
    whole = Material(tuple(row or material.rows[0] for row in decided), material.seen)
    return whole.where(row is not None for row in decided)


def _labelled(row: CorpusRow, kind: MessageKind | None) -> CorpusRow | None:
    return replace(row, kind=kind, weight=LOOSE) if kind else None


def _weak_kind(logits: Sequence[float]) -> MessageKind | None:
    shares = np.exp(np.array(logits) - max(logits))
    ham, official, spam, smishing = (shares / shares.sum()).tolist()
    if ham + official > GENUINE:
        return None
    fraud = smishing / (spam + smishing)
    return MessageKind.SMISHING if fraud > FRAUD else MessageKind.SPAM if fraud < ADVERT else None


def _fits(lessons: Lessons, parts: Sequence[Mask], recipe: Recipe) -> list[Weights]:
    """Return the weights learnt from each part, one process a core."""
    fit = delayed(_fit_alone)
    return list(Parallel(n_jobs=min(len(parts), cpu_count()))(fit(lessons, part, recipe) for part in parts))


def _fit_alone(lessons: Lessons, used: Mask, recipe: Recipe) -> Weights:
    with threadpool_limits(1):
        return _fit(lessons, used, recipe)


def _fit(lessons: Lessons, used: Mask | None, recipe: Recipe) -> Weights:
    """Return the weights learnt from all lessons, or from some."""
    used = np.ones(len(lessons.rows), dtype=bool) if used is None else used
    rows = [row for row, is_used in zip(lessons.rows, used.tolist(), strict=True) if is_used]
    order = tuple(MessageKind)
    kinds = np.array([order.index(row.kind) for row in rows])
    if set(kinds.tolist()) != set(range(len(MessageKind))):
        raise InvalidInput(f"Training needs messages of every kind: {', '.join(MessageKind)}.")
    model = pipeline.regression(recipe.strength, recipe.rounds)
    with warnings.catch_warnings():
        # Rounds are few on purpose: what comes later fits the corpora, not the messages to come.
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(lessons.counts[used], kinds, sample_weight=balance(rows))
    return quantised(model.coef_, lessons.names, model.intercept_)


def balance(rows: Sequence[CorpusRow]) -> NDArray[np.float64]:
    """Return the weight of each row."""
    sizes = Counter((row.dataset, row.kind) for row in rows)
    return np.array([_weight(row) * min(1.0, FULL / sizes[row.dataset, row.kind]) for row in rows])


def _weight(row: CorpusRow) -> float:
    rendered = TEMPLATE if row.dataset.startswith("templates") else 1.0
    trusted = OFFICIAL if row.kind == MessageKind.OFFICIAL else OWN if row.dataset.startswith("own_") else 1.0
    return row.weight * rendered * trusted
