"""What is mined from made-up logs of 50 organisations, beside drain3 on the same rows, and how long a large file takes."""

from __future__ import annotations

import argparse
import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import cycle
from pathlib import Path

from sms_verify.cli.processes import spreading
from sms_verify.core.proportions import wilson
from sms_verify.mining.miner import mine
from tests.support.mined_logs import Explained, explained
from tests.support.sent_logs import House, house, log
from tests.support.sent_vocabularies import SECOND

HOUSES, ROWS, FRESH, SEED = 50, 600, 400, 5
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa", "en", "zh-Hans", "fa", "ru", "pt", "zh-Hant")
Reads = Callable[[str], bool]


def drained(texts: list[str]) -> Reads:
    """Return whether a message fits a template of drain3 that three messages made."""
    from drain3 import TemplateMiner

    miner = TemplateMiner()
    for text in texts:
        miner.add_log_message(text)
    words = [cluster.log_template_tokens for cluster in miner.drain.clusters if cluster.size >= 3]
    known = [re.compile(r"\s+".join(r"\S+" if word == "<*>" else re.escape(word) for word in each)) for each in words]
    return lambda text: any(pattern.fullmatch(text) for pattern in known)


def houses() -> Iterable[House]:
    """Yield the made-up organisations."""
    for number in range(HOUSES):
        language = LANGUAGES[number % len(LANGUAGES)]
        yield house(number, language, SECOND[language], SEED)


def drain3_explains() -> float:
    """Return what share of messages that it has not seen drain3 explains."""
    found = total = 0
    for home in houses():
        reads = drained([row.text for row in log(home, ROWS, seed=SEED)])
        fresh = [row.text for row in log(home, FRESH, noise=0, seed=99)]
        found += sum(map(reads, fresh))
        total += len(fresh)
    return found / total


def mined() -> Mapping[str, Explained]:
    """Return what is explained of the same messages by what is mined, for each language."""
    found: dict[str, Explained] = {}
    for home, language in zip(houses(), cycle(LANGUAGES), strict=False):
        counted = explained(list(log(home, ROWS, seed=SEED)), log(home, FRESH, noise=0, seed=99))
        found[language] = found.get(language, Explained()) + counted
    return found


def _shares(found: Explained) -> str:
    pairs = (found.explained, found.messages), (found.right, found.slots)
    shares = ((part / whole, *wilson(part, whole)) for part, whole in pairs)
    return " | ".join(f"{share:.1%} ({low:.1%} to {high:.1%})" for share, low, high in shares)


def _figures(sizes: Iterable[int]) -> Iterator[str]:
    """Yield the lines of a table, each as soon as it is known."""
    yield f"{HOUSES} houses, {ROWS} messages each with 3 % noise; asked: {FRESH} fresh ones each\n"
    yield "| | explained | slots of the right kind |"
    yield "|---|---|---|"
    found = mined()
    for language, counted in sorted(found.items()):
        yield f"| mined, {language} | {_shares(counted)} |"
    yield f"| mined | {_shares(sum(found.values(), Explained()))} |"
    yield f"| drain3 | {drain3_explains():.1%} | it guesses none |"
    yield "\n| messages of one house | seconds |\n|---|---|"
    home = house(4, "en", SECOND["en"], SEED)
    for size in sizes:
        texts = [row.text for row in log(home, size)]
        began = time.monotonic()
        with spreading() as spread:
            mine(texts, "made-up", spread=spread)
        yield f"| {size:,} | {time.monotonic() - began:.0f} |"


def run(options: argparse.Namespace) -> None:
    """Print the figures and write them to a table."""
    logging.getLogger("drain3").setLevel(logging.ERROR)
    lines = []
    for line in _figures(options.sizes):
        print(line, flush=True)
        lines.append(line)
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mining.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
