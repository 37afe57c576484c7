"""How fast and how surely templates are found, from a thousand to a million of them, beside what a pip install offers.

CPU time of one process; every engine is built and asked in a process of its own, whose memory is its own. An engine is
asked which template explains a genuine message (found, missed, wrong: another one named first) and which one a forged
copy resembles: right is the one it was made from; where the forger took away what told it apart, another can be as
alike (by letters in the same order) and is counted apart. Ours is also asked whether a forged copy is genuine, how it
bears hostile texts, and how it loads from its file. At the largest size our figures stand beside those to reach.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from rapidfuzz.distance import Indel

from sms_verify import Checker, Message
from sms_verify.core.index import Index
from sms_verify.core.normalise import Folded, fold, simplify
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template, render
from sms_verify.core.types import Template
from sms_verify.registry_files import mapped_snapshot
from tests.bench import hostile, national
from tests.bench.peers import PEERS, Engine, Peer

T = TypeVar("T")

PEER_MESSAGES = 200

ACCEPTED = 1_000
"""Genuine messages that the whole checker is asked about; the index is asked about all."""


class Sample(NamedTuple):
    """A genuine message of a template and a forged copy of it."""

    template: Template
    genuine: Folded
    forged: Folded
    way: str

    @property
    def key(self) -> str:
        return self.template.key

    @property
    def says_the_same(self) -> bool:
        """Whether nothing was forged that anybody could be misled by."""
        return national.says_the_same(self.genuine.text, self.forged.text)

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
    file: tuple[float, float, float] | None = None
    """MB of the built registry, seconds to load it, MB that this takes."""
    hostile: dict[str, tuple[float, str]] = field(default_factory=dict)
    """Per question the slowest of the hostile texts, µs and what it is."""
    ways: dict[str, float] = field(default_factory=dict)
    """Per way to forge, how often the nearest template is the right one."""

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


OURS = "sms-verify"
FIGURES = ["at the largest size", "reach", "measured", "reached"]
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
        _say(f"{size:,} templates, and {options.messages:,} messages of them")
        made = list(national.templates(size))
        samples = _samples(made, options.messages)
        known = {template.key: template for template in made}
        for row in _rows(known, samples):
            print(" | ".join(row.cells()), flush=True)
            rows.append(row)
        gc.collect()
    ours = [row for row in rows if row.engine == OURS]
    tables = [(COLUMNS, [row.cells() for row in rows]), (FIGURES, list(_figures(ours[0], ours[-1])))]
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    text = "\n".join(_markdown(*table) for table in tables)
    print(text.partition("\n\n")[2])
    print("nearest right by way of forging:", {way: f"{share:.0%}" for way, share in ours[-1].ways.items()})
    (out / "templates.md").write_text(text, encoding="utf-8")
    _draw(rows, out / "templates.png")


def _markdown(columns: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(line)} |\n" for line in (columns, ["---"] * len(columns), *lines))


def _figures(least: Row, most: Row) -> Iterator[list[str]]:
    """Yield what is to be reached at the largest size, and what was."""
    exact, near = statistics.median(most.exact), statistics.median(most.near)
    first = statistics.median(least.exact)
    asked, forged = len(most.exact), len(most.near)
    assert most.file and most.accepted is not None
    size, loading, taken = most.file
    for name, reach, measured, is_reached in (
        ("exact match, median", "≤ 60 µs", f"{exact:.1f} µs", exact <= 60),
        (f"… beside {least.templates:,} templates", "≤ 2 ×", f"{exact / first:.2f} ×", exact <= 2 * first),
        ("genuine messages found", "all", f"{most.found:,} of {asked:,}", most.found == asked),
        (
            "nearest template right for a forged copy",
            "≥ 95 %",
            f"{most.right / forged:.1%}",
            most.right >= 0.95 * forged,
        ),
        ("… median", "≤ 300 µs", f"{near:.0f} µs", near <= 300),
        ("forged copies accepted", "0", f"{most.accepted} of {forged:,}", most.accepted == 0),
        (
            "memory while building, the templates besides",
            "≤ 1.5 GB",
            f"{most.megabytes / 1000:.2f} GB",
            most.megabytes <= 1500,
        ),
        ("build", "≤ 120 s", f"{most.build:.0f} s", most.build <= 120),
        (
            f"load of a built index ({size:.0f} MB, {taken:.0f} MB of its own)",
            "≤ 3 s",
            f"{loading:.2f} s",
            loading <= 3,
        ),
        *(
            (
                f"worst hostile text of {hostile.LENGTH:,} characters, {question} ({worst[1]})",
                "≤ 20 × median",
                f"{worst[0] / median:.1f} × ({worst[0]:.0f} µs)",
                worst[0] <= 20 * median,
            )
            for (question, worst), median in zip(most.hostile.items(), (exact, near), strict=True)
        ),
    ):
        yield [name, reach, measured, "yes" if is_reached else "NO"]


def _rows(known: Mapping[str, Template], samples: Sequence[Sample]) -> Iterator[Row]:
    """Yield ours and then the peers' that reach this size, each measured in a process of its own."""
    yield _apart(_ours, known, samples)
    for name, (most, make) in PEERS.items():
        if len(known) <= most:
            _say(name)
            try:
                yield _apart(_peer, name, make, known, samples[:PEER_MESSAGES])
            except ModuleNotFoundError as error:
                _say(f"{error}: left out")


def _apart(work: Callable[..., Row], *given: object) -> Row:
    """Return what some work returns in a forked process, with the memory that this process took for it."""
    global _given
    _given = (work, *given)  # inherited, not pickled
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:
        return pool.submit(_in_fork).result()


_given: tuple[object, ...] = ()


def _in_fork() -> Row:
    work, *given = _given
    assert callable(work)
    row = work(*given)
    assert isinstance(row, Row)
    return row


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
    _say("building")
    index, build = _timed(lambda: Index.of(known.values()))
    row = Row(OURS, len(known), build, _memory() - before)
    _say(f"built in {build:.0f} s of CPU; writing and loading the file")
    row.file = _file(Registry({}, index, "bench"))
    _say("asking the index")
    _measure(
        row,
        samples,
        lambda text: [found.template.key for found in index.exact(text)],
        lambda text: [found.key for found in index.nearest(text)],
        known,
    )
    owned = Registry({each.id: each for each in national.owners_of(len(known))}, index, "bench")
    _say("asking the checker whether a forged copy counts")
    assert all(_is_accepted(sample.genuine, owned) for sample in samples[:ACCEPTED])
    row.accepted = sum(_is_accepted(sample.forged, owned) for sample in samples if not sample.says_the_same)
    _say("asking about hostile texts")
    patterns = [compile_template(sample.template) for sample in samples[: hostile.PATTERNS]]
    texts = hostile.texts(patterns, [sample.genuine.text for sample in samples[: hostile.PATTERNS]])
    for question, ask in (("exact", index.exact), ("near", index.nearest)):
        row.hostile[question] = max(
            (min(_timed(lambda ask=ask, text=text: ask(text))[1] for _ in range(3)) * 1e6, name)
            for name, text in texts.items()
        )
    return row


def _is_accepted(folded: Folded, registry: Registry) -> bool:
    """Whether a message counts as a template's own: its words explained, and its signature the organisation's."""
    alignment = Checker(registry).case(Message(folded.raw)).alignment
    return alignment is not None and alignment.exact


def _file(registry: Registry) -> tuple[float, float, float]:
    """Return the size of a built registry, and what loading it takes in another process."""
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        path = Path(folder) / f"bench{mapped_snapshot.SUFFIX}"
        mapped_snapshot.write(registry, path)
        seconds, taken = pool.submit(_loaded, path).result()
        return path.stat().st_size / 1e6, seconds, taken


def _loaded(path: Path) -> tuple[float, float]:
    """Return the seconds that loading a built registry takes, and the memory that is not shared."""
    before = _own_memory()
    registry, seconds = _timed(lambda: mapped_snapshot.read(path))
    return seconds, _own_memory() - before if len(registry.templates) else 0


def _own_memory() -> float:
    """Return the memory of this process that no file stands behind, in MB."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["RssAnon"].split()[0]) / 1024


def _peer(
    name: str, make: Callable[[Sequence[Template]], Peer], known: Mapping[str, Template], samples: Sequence[Sample]
) -> Row:
    before = _memory()
    engine, build = _timed(lambda: make(tuple(known.values())))
    row = Row(name, len(known), build, _memory() - before)
    _measure(row, samples, engine.exact, engine.near, known)
    return row


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
        ways: dict[str, list[bool]] = {}
        for sample in samples:
            keys, seconds = _timed(lambda sample=sample: near(sample.forged))
            row.near.append(seconds * 1e6)
            right = bool(keys) and keys[0] == sample.key
            row.right += right
            ways.setdefault(sample.way, []).append(right)
            row.alike += right or (bool(keys) and sample.is_no_closer_than(known[keys[0]]))
        row.ways = {way: statistics.mean(right) for way, right in ways.items()}


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
                panel.plot(*zip(*points, strict=True), marker="o", label=name, linewidth=2.5 if name == OURS else 1)
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


def _say(what: str) -> None:
    """Print what is done now, and at what time."""
    print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)


def _memory() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time_ns()
    result = work()
    return result, (time.process_time_ns() - start) / 1e9
