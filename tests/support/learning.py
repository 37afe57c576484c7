"""A small model, trained once for all tests on the repository's data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sms_verify.bootstrap import load_checker
from sms_verify.core.checker import Checker
from sms_verify.learn.train import Material, Recipe, Trained, development, gather, look, train

ROOT = Path(__file__).parents[2]
RECIPE = Recipe(rounds=15, each_form=4, each_template=1)


def silent(_: str) -> None:
    """Ignore progress reports."""


@cache
def rules() -> Checker:
    """Return a checker without a model."""
    return load_checker(model=False)


@cache
def material() -> Material:
    """Return the repository's training data without near duplicates."""
    rows = gather((), ROOT / "data" / "messages", ROOT / "data" / "forms", rules().registry, RECIPE)
    return look(rows, rules(), silent)


@cache
def trained() -> Trained:
    """Return a small model."""
    return train(development(material()), RECIPE, silent)
