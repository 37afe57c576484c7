"""From rows to a model's folder: train, measure, write manifest and card."""

from __future__ import annotations

import hashlib
import platform
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sms_verify.core import rules
from sms_verify.core.checker import Checker
from sms_verify.core.types import MessageKind
from sms_verify.learn.artefact import save
from sms_verify.learn.calibrate import ADVERTISING, ALARMS, fractions
from sms_verify.learn.card import card
from sms_verify.learn.corpus import CorpusRow, digest
from sms_verify.learn.evaluate import ALARM, Figure, figures
from sms_verify.learn.promote import frozen_figures
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.split import is_made
from sms_verify.learn.train import (
    Material,
    Recipe,
    Report,
    Trained,
    complete,
    development,
    frozen,
    look,
    train,
    without,
)
from sms_verify.learn.unseen import UNSEEN, packed

LEFT_OUT = tuple((name, MessageKind.SMISHING) for name in ("smishtank_en", "fbs_zh", "indonesian_id"))
"""Sets that a model is also trained without, to measure it on fraud of a source it never saw."""


@dataclass(frozen=True, slots=True)
class Built:
    """A model's folder, its digest, and its figures on the frozen evaluation."""

    folder: Path
    digest: str
    measured: Mapping[str, list[Figure]]
    """By what was judged: `unseen` groups in cross-validation, the `frozen` rows by a twin that did not learn from
    them, sources `left out`; the shipped model learns from all."""


def build(
    rows: Sequence[CorpusRow], checker: Checker, recipe: Recipe, models: Path, name: str, number: str, report: Report
) -> Built:
    """Train a model on rows and write its folder `name-number`."""
    material = look(rows, checker, report)
    learnt, evaluation = development(material), frozen(material)
    trained = train(learnt, recipe, report)
    measured = {
        "unseen": unseen_figures(trained),
        "frozen": frozen_figures(trained.scorer("twin"), evaluation),
        "left out": [figure for one in LEFT_OUT for figure in left_out(trained, one, recipe, report)],
    }
    said = packed(_unseen(trained, evaluation))
    about = _about(rows, checker, recipe, trained, measured) | {"name": name, "version": number}
    about["unseen"] = hashlib.sha256(said).hexdigest()
    folder = models / f"{name}-{number}"
    shipped = complete(material, trained, recipe, report).scorer(f"{name}-{number}")
    pinned = save(folder, shipped, about, card(about, measured))
    (folder / UNSEEN).write_bytes(said)
    return Built(folder, pinned, measured)


def _unseen(trained: Trained, evaluation: Material) -> Iterator[tuple[str, float]]:
    """Yield what was said of each written message by a model that had not learnt from its group."""
    frozen_said = trained.scorer("twin").probabilities(evaluation.seen)
    pairs = (*zip(trained.material.rows, trained.unseen, strict=True), *zip(evaluation.rows, frozen_said, strict=True))
    return ((row.text, said) for row, said in pairs if not is_made(row))


def unseen_figures(trained: Trained) -> list[Figure]:
    """Return cross-validated figures: each message is judged by a model that never saw its group."""
    material = trained.material
    pairs = zip(material.rows, material.seen, trained.unseen, strict=True)
    judged = [(replace(row, language=seen.group), {"model": one >= ALARM}) for row, seen, one in pairs]
    return figures(judged, ("model",))


def left_out(trained: Trained, source: tuple[str, str], recipe: Recipe, report: Report) -> list[Figure]:
    """Return the recall on a set by a model that was trained without any of its rows, at the same operating points."""
    dataset, kind = source
    measured = trained.material.where(row.dataset == dataset and row.kind == kind for row in trained.material.rows)
    if not measured.rows:
        return []
    report(f"training without {dataset}")
    return frozen_figures(Scorer("without", without(trained.material, dataset, recipe), trained.points), measured)


def _about(
    rows: Sequence[CorpusRow],
    checker: Checker,
    recipe: Recipe,
    trained: Trained,
    measured: Mapping[str, Sequence[Figure]],
) -> dict[str, Any]:
    sizes = Counter((row.dataset, row.kind) for row in rows)
    sets = sorted({row.dataset for row in rows})
    return {
        "recipe": asdict(recipe),
        "operating point": {"alarms": ALARMS, "advertising counts": ADVERTISING},
        "libraries": {name: version(name) for name in ("numpy", "scikit-learn", "scipy")},
        "python": platform.python_version(),
        "rules": rules.version(),
        "registry": checker.registry.version,
        "data": {
            name: {
                "digest": digest(row for row in rows if row.dataset == name),
                "rows": {kind: count for (dataset, kind), count in sorted(sizes.items()) if dataset == name},
            }
            for name in sets
        },
        "learnt from": len(trained.material.rows),
        "reliability": _reliability(trained),
        "metrics": {name: [figure.as_dict() for figure in found] for name, found in measured.items()},
    }


def _reliability(trained: Trained) -> dict[str, list[list[float]]]:
    """Return per language group: mean probability, share of fraud, messages; advertising aside."""
    found = {}
    for group in sorted({seen.group for seen in trained.material.seen}):
        pairs = [
            (one, row.kind == MessageKind.SMISHING)
            for row, seen, one in zip(trained.material.rows, trained.material.seen, trained.unseen, strict=True)
            if seen.group == group and row.kind != MessageKind.SPAM
        ]
        bins = fractions([one for one, _ in pairs], [fraud for _, fraud in pairs])
        found[group] = [[round(mean, 4), round(share, 4), count] for mean, share, count in bins]
    return found
