"""A model's folder: `weights.npy` (plain numbers, no pickle), `manifest.json`, `card.md`.

The manifest holds the digest of the weights and its own; the pin names the manifest's. Bytes are read once: what was
hashed is what is used. scikit-learn is needed to train a model, never to load one.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sms_verify.core.types import MessageKind
from sms_verify.errors import UntrustedModel
from sms_verify.learn import features
from sms_verify.learn.calibrate import Point
from sms_verify.learn.grams import BITS
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.weights import Weights

FORMAT = 1
WEIGHTS, MANIFEST, CARD = "weights.npy", "manifest.json", "card.md"
MAX_WEIGHTS_BYTES = 5_000_000
"""Bytes of the weights."""
READABLE = 2_000_000
"""Bytes of a manifest."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A loaded model with what its manifest says of it."""

    scorer: Scorer
    manifest: Mapping[str, Any]


def save(folder: Path, scorer: Scorer, about: Mapping[str, Any], card: str) -> str:
    """Write a model's folder and return its digest."""
    folder.mkdir(parents=True, exist_ok=True)
    content = io.BytesIO()
    np.save(content, scorer.weights.table, allow_pickle=False)
    manifest: dict[str, Any] = {
        **about,
        "format": FORMAT,
        "features": features.VERSION,
        "numpy": _numpy_line(),
        "classes": list(MessageKind),
        "weights": hashlib.sha256(content.getvalue()).hexdigest(),
        "scale": scorer.weights.scale,
        "intercept": list(scorer.weights.intercept),
        "signals": dict(scorer.weights.signals),
        "points": {group: asdict(point) for group, point in scorer.points.items()},
    }
    manifest["digest"] = digest(manifest)
    (folder / WEIGHTS).write_bytes(content.getvalue())
    text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / MANIFEST).write_text(text + "\n", "utf-8")
    (folder / CARD).write_text(card, "utf-8")
    return str(manifest["digest"])


def digest(manifest: Mapping[str, Any]) -> str:
    """Return the digest of all that a manifest says, its own digest aside."""
    said = {key: value for key, value in manifest.items() if key != "digest"}
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def load(folder: Path, pin: str | None = None) -> Artefact:
    """Return a model whose bytes are those its manifest, and the pin where there is one, vouch for.

    Raises `UntrustedModel` where they are not, or where the model was made for other features or another numpy.
    """
    manifest = read_manifest(folder, pin)
    _for_this_version(manifest, folder.name)
    content = _read(folder / WEIGHTS, MAX_WEIGHTS_BYTES)
    if hashlib.sha256(content).hexdigest() != manifest.get("weights"):
        raise UntrustedModel(f"{folder.name}: the weights are not those the manifest vouches for.")
    try:
        return Artefact(_scorer(manifest, content), manifest)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UntrustedModel(f"{folder.name}: the manifest cannot be used ({error!r}).") from error


def read_manifest(folder: Path, pin: str | None = None) -> Mapping[str, Any]:
    """Return what a model's manifest says, of this version or another; raises `UntrustedModel` where it was changed."""
    try:
        manifest = json.loads(_read(folder / MANIFEST, READABLE))
    except ValueError as error:
        raise UntrustedModel(f"{folder.name}: the manifest cannot be read.") from error
    if not isinstance(manifest, dict) or manifest.get("digest") != digest(manifest):
        raise UntrustedModel(f"{folder.name}: the manifest was changed after the model was made.")
    if pin is not None and manifest["digest"] != pin:
        raise UntrustedModel(f"{folder.name}: this is not the pinned model ({pin[:12]}…).")
    return manifest


def _read(file: Path, largest: int) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(largest + 1)
    except OSError as error:
        raise UntrustedModel(f"{file.parent.name}: {file.name} cannot be read.") from error
    if len(content) > largest:
        raise UntrustedModel(f"{file.parent.name}: {file.name} is too large.")
    return content


def _for_this_version(manifest: Mapping[str, Any], name: str) -> None:
    """Raise where the model was made for something else."""
    wanted = {"format": FORMAT, "features": features.VERSION, "numpy": _numpy_line(), "classes": list(MessageKind)}
    for key, value in wanted.items():
        if manifest.get(key) != value:
            made = f"made for {key} {manifest.get(key)}, and this is {key} {value}"
            raise UntrustedModel(f"{name}: the model was {made}. Train it again.")


def _numpy_line() -> str:
    """Return the major version: numpy keeps its arrays' format and integer arithmetic within one."""
    return np.__version__.partition(".")[0]


def _scorer(manifest: Mapping[str, Any], content: bytes) -> Scorer:
    table = np.load(io.BytesIO(content), allow_pickle=False)
    if table.dtype != np.int16 or table.shape != (1 << BITS, len(MessageKind)):
        raise ValueError("the weights have another shape")
    signals = {str(name): tuple(int(one) for one in row) for name, row in manifest["signals"].items()}
    intercept = tuple(float(one) for one in manifest["intercept"])
    weights = Weights(table, signals, intercept, float(manifest["scale"]))
    points = {group: Point(**point) for group, point in manifest["points"].items()}
    return Scorer(f"{manifest['name']}-{manifest['version']}+{manifest['digest'][:12]}", weights, points)
