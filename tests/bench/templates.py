"""How fast and how surely templates are found, from a thousand to a million of them, beside what a pip install offers.

CPU time of one process. An engine is asked which template explains a genuine message (found, missed, wrong: another one
named first) and which one a forged copy resembles: right is the one it was made from; where the forger took away what
told it apart, another can be as alike (by letters in the same order) and is counted apart. Ours is also asked whether a
forged copy is genuine.
"""

from __future__ import annotations

import argparse
import gc
import pickle
import random
import resource
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from rapidfuzz.distance import Indel

from sms_verify.core.index import Index
from sms_verify.core.normalise import Folded, fold, simplify
from sms_verify.core.template import compile_template, render
from sms_verify.core.types import Template
from tests.bench import national
from tests.bench.peers import PEERS, Engine

T = TypeVar("T")

PEER_MESSAGES = 200
HOSTILE = 4_000


class Sample(NamedTuple):
    """A genuine message of a template and a forged copy of it."""

    template: Template
    genuine: Folded
    forged: Folded
    way: str

    @property
    def key(self) -> str:
        return self.template.key

    def is_no_closer_than(self, other: Template) -> bool:
        """Whether the forged copy is at least as similar to another template as to its original."""
        return _similarity(other, self.forged) >= _similarity(self.template, self.forged)


def _similarity(template: Template, text: Folded) -> float:
    literal = simplify("".join(compile_template(template).literals))
    return Indel.normalized_similarity(literal, simplify(text.text))


@dataclass
class Row:
    """One line of the table."""

    engine: str
    templates: int
    build: float
    megabytes: float
    exact: list[float] = field(default_factory=list)
    near: list[float] = field(default_factory=list)
    found: int = 0
    missed: int = 0
    wrong: int = 0
    right: int = 0
    alike: int = 0
    """Right, or another template at least as similar."""
    accepted: int | None = None

    def cells(self) -> list[str]:
        accepted = "–" if self.accepted is None else f"{self.accepted}"
        times = [text for each in (self.exact, self.near) for text in _times(each)]
        asked = self.found + self.missed + self.wrong
        counts = [f"{self.found}", f"{self.missed}", f"{self.wrong}"] if asked else ["–"] * 3
        right, alike = (f"{each / len(self.near):.1%}" if self.near else "–" for each in (self.right, self.alike))
        return [
            self.engine,
            f"{self.templates:,}",
            f"{self.build:.1f}",
            f"{self.megabytes:.0f}",
            *times,
            *counts,
            right,
            alike,
            accepted,
        ]


COLUMNS = [
    "engine",
    "templates",
    "build s",
    "MB",
    "exact µs",
    "p99",
    "near µs",
    "p99",
    "found",
    "missed",
    "wrong",
    "near right",
    "right or as alike",
    "forged accepted",
]


def run(options: argparse.Namespace) -> None:
    """Measure every size, print the table as it grows, write it and a picture."""
    rows: list[Row] = []
    print(" | ".join(COLUMNS))
    for size in options.sizes:
        made = list(national.templates(size))
        samples = _samples(made, options.messages)
        known = {template.key: template for template in made}
        for row in (_ours(known, samples), *_peers(known, samples[:PEER_MESSAGES])):
            print(" | ".join(row.cells()), flush=True)
            rows.append(row)
        gc.collect()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    table = [COLUMNS, ["---"] * len(COLUMNS), *(row.cells() for row in rows)]
    (out / "templates.md").write_text("".join(f"| {' | '.join(line)} |\n" for line in table), encoding="utf-8")
    _draw(rows, out / "templates.png")


def _samples(made: Sequence[Template], count: int) -> list[Sample]:
    rng = random.Random(5)
    samples: list[Sample] = []
    ways = list(national.TAMPERINGS)
    while len(samples) < count:
        template = rng.choice(made)
        text = render(template, rng)
        genuine = fold(text)
        found = compile_template(template).match(genuine)
        assert found is not None
        way = ways[len(samples) % len(ways)]
        forged = fold(national.TAMPERINGS[way](text, found.literals, rng))
        while forged.text == genuine.text:
            way = rng.choice(ways)
            forged = fold(national.TAMPERINGS[way](text, found.literals, rng))
        samples.append(Sample(template, genuine, forged, way))
    return samples


def _ours(known: Mapping[str, Template], samples: Sequence[Sample]) -> Row:
    before = _memory()
    index, build = _timed(lambda: Index.of(known.values()))
    row = Row("sms-verify", len(known), build, _memory() - before, accepted=0)
    saved, writing = _timed(lambda: pickle.dumps(index, 5))
    _, loading = _timed(lambda: pickle.loads(saved))  # noqa: S301 our own bytes
    _measure(
        row,
        samples,
        lambda text: [found.template.key for found in index.exact(text)],
        lambda text: [found.key for found in index.nearest(text)],
        known,
    )
    wrongly = [sample for sample in samples if index.exact(sample.forged)]
    row.accepted = len(wrongly)
    print("# accepted:", [(sample.way, sample.forged.text) for sample in wrongly[:5]])
    print(
        f"# saved {len(saved) / 1e6:.0f} MB in {writing:.1f} s, loaded in {loading:.1f} s; by way:",
        _by_way(index, samples),
    )
    print("# worst hostile text, µs (exact, near):", _hostile(index, samples))
    return row


def _peers(known: Mapping[str, Template], samples: Sequence[Sample]) -> list[Row]:
    rows = []
    made = tuple(known.values())
    for name, (most, make) in PEERS.items():
        if len(made) > most:
            continue
        before = _memory()
        try:
            engine, build = _timed(lambda make=make: make(made))
        except ImportError:
            print(f"# {name}: not installed")
            continue
        row = Row(name, len(made), build, _memory() - before)
        _measure(row, samples, engine.exact, engine.near, known)
        rows.append(row)
    return rows


def _measure(
    row: Row, samples: Sequence[Sample], exact: Engine | None, near: Engine | None, known: Mapping[str, Template]
) -> None:
    if exact:
        for sample in samples:
            keys, seconds = _timed(lambda sample=sample: exact(sample.genuine))
            row.exact.append(seconds * 1e6)
            row.found += sample.key in keys
            row.missed += not keys
            row.wrong += bool(keys) and sample.key not in keys
    if near:
        for sample in samples:
            keys, seconds = _timed(lambda sample=sample: near(sample.forged))
            row.near.append(seconds * 1e6)
            right = bool(keys) and keys[0] == sample.key
            row.right += right
            row.alike += right or (bool(keys) and sample.is_no_closer_than(known[keys[0]]))


def _by_way(index: Index, samples: Sequence[Sample]) -> dict[str, str]:
    tally: dict[str, list[bool]] = {}
    for sample in samples[:5000]:
        near = index.nearest(sample.forged)
        tally.setdefault(sample.way, []).append(bool(near) and near[0].key == sample.key)
    return {way: f"{statistics.mean(right):.0%}" for way, right in tally.items()}


def _hostile(index: Index, samples: Sequence[Sample]) -> tuple[int, int]:
    genuine = [sample.genuine.text for sample in samples[:100]]
    texts = [
        "".join(genuine),
        "\n".join(genuine)[: HOSTILE // 4],
        "1" * HOSTILE,
        "您尾号的" * HOSTILE,
        "a b " * HOSTILE,
        genuine[0] * HOSTILE,
    ]
    folded = [fold(text[:HOSTILE]) for text in texts]
    slowest = [
        max(_timed(lambda text=text, ask=ask: ask(text))[1] for text in folded) for ask in (index.exact, index.nearest)
    ]
    return round(slowest[0] * 1e6), round(slowest[1] * 1e6)


def _draw(rows: Sequence[Row], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, panels = pyplot.subplots(1, 2, figsize=(11, 4.5), sharey=True)
    for panel, title in zip(panels, ("exact", "near"), strict=True):
        for name in dict.fromkeys(row.engine for row in rows):
            points = [
                (row.templates, statistics.median(times))
                for row in rows
                if row.engine == name and (times := getattr(row, title))
            ]
            if points:
                panel.plot(
                    *zip(*points, strict=True), marker="o", label=name, linewidth=2.5 if name == "sms-verify" else 1
                )
        panel.set(xscale="log", yscale="log", xlabel="templates", title=f"{title}: µs per message (median, CPU)")
        panel.grid(alpha=0.3)
        panel.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def _times(microseconds: list[float]) -> list[str]:
    if not microseconds:
        return ["–", "–"]
    ordered = sorted(microseconds)
    return [f"{statistics.median(ordered):.0f}", f"{ordered[len(ordered) * 99 // 100]:.0f}"]


def _memory() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time_ns()
    result = work()
    return result, (time.process_time_ns() - start) / 1e9
