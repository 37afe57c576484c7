"""The gate: a model takes the pinned one's place only if no language gets worse on the frozen evaluation.

A shipped model learns from all rows; its figures are those of a twin, trained the same way without the frozen ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sms_verify.core.proportions import wilson
from sms_verify.core.types import MessageKind
from sms_verify.learn.evaluate import ALARM, Figure, figures
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.train import Material

Counts = dict[tuple[str, str], tuple[int, int]]

SHARES = {
    MessageKind.SMISHING: "recall",
    MessageKind.HAM: "false alarms",
    MessageKind.OFFICIAL: "false alarms",
}
"""What the alarms on each kind of message are a share of; those on advertising are neither."""


MADE_OF = ("recipe", "features", "rules", "registry", "libraries")
"""What a manifest says of a training, besides its rows."""


def frozen_figures(scorer: Scorer, evaluation: Material) -> list[Figure]:
    """Return the model's figures on the frozen evaluation."""
    probabilities = scorer.probabilities(evaluation.seen)
    pairs = zip(evaluation.rows, evaluation.seen, probabilities, strict=True)
    return figures(
        [(replace(row, language=seen.group), {"model": one >= ALARM}) for row, seen, one in pairs], ("model",)
    )


def measured(manifest: Mapping[str, Any], what: str = "frozen") -> list[Figure]:
    """Return the figures that a manifest holds: of the frozen evaluation, or `unseen`, or `left out`."""
    names = ("language", "dataset", "kind", "witness", "messages", "alarms")
    return [Figure(*(row[name] for name in names)) for row in manifest["metrics"][what]]


def unlike(pinned: Mapping[str, Any], again: Mapping[str, Sequence[Figure]]) -> list[str]:
    """Return, as sentences, which figures of a manifest another training does not reproduce within their interval."""
    found = []
    for what, figures_again in again.items():
        before = {(one.language, one.dataset, one.kind): one for one in measured(pinned, what)}
        for one in figures_again:
            figure = before.get((one.language, one.dataset, one.kind))
            low, high = figure.interval if figure else (0.0, 1.0)
            if figure is None or not low <= one.rate <= high:
                told = f"{figure.rate:.1%} ({low:.1%} to {high:.1%})" if figure else "not there"
                found.append(f"{what}, {one.language} {one.dataset} {one.kind}: {one.rate:.1%}, in the card {told}")
    return found


def otherwise_made(pinned: Mapping[str, Any], again: Mapping[str, Any]) -> list[str]:
    """Return what two manifests say was not the same when their models were trained: no figure need agree then."""
    changed = [name for name in MADE_OF if pinned[name] != again[name]]
    rows = [name for name in sorted({*pinned["data"], *again["data"]}) if _rows(pinned, name) != _rows(again, name)]
    return [*changed, *(f"rows of {name}" for name in rows)]


def _rows(manifest: Mapping[str, Any], dataset: str) -> str | None:
    found = manifest["data"].get(dataset)
    return found["digest"] if found else None


def worse(pinned: Sequence[Figure], candidate: Sequence[Figure]) -> list[str]:
    """Return, as sentences, each language's recall or false alarms that got worse than the interval allows.

    A candidate's rate may lie anywhere inside the pinned model's 95 % interval.
    """
    before, after = _by_language(pinned), _by_language(candidate)
    found = []
    for (language, what), (alarms, messages) in sorted(after.items()):
        if (language, what) not in before or not messages:
            continue
        low, high = wilson(*before[language, what])
        rate = alarms / messages
        if (what == "recall" and rate < low) or (what == "false alarms" and rate > high):
            found.append(f"{language}: {what} {rate:.1%}, the pinned model's interval is {low:.1%} to {high:.1%}")
    return found


def _by_language(found: Sequence[Figure]) -> Counts:
    counts: Counts = {}
    for figure in found:
        what = SHARES.get(MessageKind(figure.kind))
        if what:
            alarms, messages = counts.get((figure.language, what), (0, 0))
            counts[figure.language, what] = (alarms + figure.alarms, messages + figure.messages)
    return counts


def pin(file: Path, name: str, digest: str) -> None:
    """Write the file that pins a model by name and digest."""
    file.write_text(json.dumps({"model": name, "digest": digest}, indent=1) + "\n", "utf-8")
