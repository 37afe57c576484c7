"""What is mined from made-up logs of 50 organisations, beside drain3 on the same rows, and how long a large file takes."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from sms_verify.cli.processes import spreading
from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.mining.miner import mine
from tests.support.sent_logs import House, house, log
from tests.support.sent_vocabularies import SECOND

HOUSES, ROWS, FRESH, SEED = 50, 600, 400, 5
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa", "en", "zh-Hans", "fa", "ru", "pt", "zh-Hant")
Reads = Callable[[str], bool]


def mined(texts: list[str]) -> Reads:
    """Return whether a message is explained by what is mined."""
    patterns = [compile_template(proposal.template) for proposal in mine(texts, "made-up").proposals]
    return lambda text: any(pattern.match(fold(text)) for pattern in patterns)


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


def explained(miner: Callable[[list[str]], Reads]) -> float:
    """Return what share of messages that it has not seen is explained."""
    found = total = 0
    for home in houses():
        reads = miner([row.text for row in log(home, ROWS, seed=SEED)])
        fresh = [row.text for row in log(home, FRESH, noise=0, seed=99)]
        found += sum(map(reads, fresh))
        total += len(fresh)
    return found / total


def run(options: argparse.Namespace) -> None:
    """Print the figures and write them to a table."""
    lines = ["| fresh messages explained | |", "|---|---|"]
    lines += [f"| {name} | {explained(miner):.1%} |" for name, miner in (("mined", mined), ("drain3", drained))]
    home = house(4, "en", SECOND["en"], SEED)
    for size in options.sizes:
        texts = [row.text for row in log(home, size)]
        began = time.monotonic()
        with spreading() as spread:
            mine(texts, "made-up", spread=spread)
        lines.append(f"| {size:,} messages in seconds | {time.monotonic() - began:.0f} |")
    print("\n".join(lines))
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mining.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
