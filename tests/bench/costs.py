"""What the dearest texts cost a check, beside ordinary ones of the same length, in processor time."""

from __future__ import annotations

import argparse
import random
from statistics import median

from sms_verify.bootstrap import load_checker
from sms_verify.core.types import Message
from tests.support.costly import cost, of_registry, ordinary, repeated

LENGTHS = (70, 400, 4_000)
SHOWN = 8


def run(_: argparse.Namespace) -> None:
    """Print the dearest texts of each length and how many times an ordinary one they cost."""
    rng, checker = random.Random(11), load_checker()
    checker.check(Message("Bank 95588: https://bank.example/a"))
    hostile = [*repeated(rng, 100), *of_registry(checker.registry, rng, 100)]
    for length in LENGTHS:
        usual = median(cost(checker, text) for text in ordinary(rng, 40, length))
        found = sorted(((cost(checker, text[:length]), name) for name, text in hostile), reverse=True)[:SHOWN]
        print(f"{length} characters, {len(hostile)} hostile texts; ordinary: {usual * 1_000:.1f} ms (median of 40)")
        for _, name in found:
            text = next(text for each, text in hostile if each == name)[:length]
            seconds = min(cost(checker, text) for _ in range(3))
            print(f"  {seconds / usual:5.1f} times, {seconds * 1_000:6.1f} ms: {name[:80]}")
