"""How well reports are gathered in campaigns, and what one costs when a million are stored already."""

from __future__ import annotations

import argparse
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from cryptography.fernet import Fernet
from sqlalchemy import insert

from sms_verify.bootstrap import load_checker
from sms_verify.core.campaigns import LEADS, SIZE, fingerprint
from sms_verify.core.checker import Checker
from sms_verify.core.templates import render
from sms_verify.core.types import Message
from sms_verify.learn.forms import form_rows, read_forms
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.reports.submission import Reported, take
from sms_verify.store.secrets import secret
from sms_verify.store.tables import CampaignLeadRow, CampaignRow, ReportRow
from tests.bench import national
from tests.support.store import NOW

CAMPAIGNS, COPIES, OTHERS = 50, 100, 5_000
ACT = ChangeContext("bench", NOW)
AT_ONCE = 20_000
SHORTEST = 40
"""Characters of a message that may begin a campaign."""
LINK = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?", re.IGNORECASE | re.ASCII)


def run(options: argparse.Namespace) -> None:
    """Print how the near copies are gathered, and the time of a report at each size."""
    checker = load_checker(model=False)
    messages = list(_messages(random.Random(1)))
    hot = _leads(checker, random.Random(4).sample(messages, 50))
    for stored in (0, *(size for size in options.sizes if size > AT_ONCE)):
        with tempfile.TemporaryDirectory() as folder:
            database = Database.open(f"sqlite:///{folder}/b.sqlite3", Keyring.of(Fernet.generate_key().decode()))
            upgrade(database)
            _fill(database, stored, hot, random.Random(2))
            sample = messages if not stored else random.Random(3).sample(messages, 500)
            found, milliseconds = _gathered(database, checker, sample)
            database.close()
        told = f"median {median(milliseconds):.1f} ms, 99 % {sorted(milliseconds)[-len(milliseconds) // 100]:.1f} ms"
        quality = "" if stored else "; precision {:.1%}, recall {:.1%}".format(*_quality(found))
        print(f"{stored:>9,} stored, {len(sample):,} reports: {told}{quality}", flush=True)


def _leads(checker: Checker, messages: list[tuple[int, str]]) -> list[int]:
    """Return pieces of messages, of which very many campaigns are made to have some."""
    cases = (checker.case(Message(text)) for _, text in messages)
    return sorted({lead for case in cases for lead in fingerprint(case, b"").wording.leads})


def _messages(rng: random.Random) -> Iterator[tuple[int, str]]:
    """Yield messages with their campaign, 0 for none, as they might come."""
    mixed: list[tuple[int, str]] = []
    forms: list = [form for form in read_forms(Path("data/forms")) if form.kind == "smishing"]
    forms = [row.text for row in form_rows(tuple(forms), 1, 5) if len(row.text) > SHORTEST]
    for number, text in enumerate(rng.sample(forms, CAMPAIGNS), 1):
        mixed += [(number, _edited(_led_elsewhere(text, rng), rng)) for _ in range(COPIES)]
    for template in national.templates(OTHERS, 9):
        mixed.append((0, render(template, rng)))
    rng.shuffle(mixed)
    yield from mixed


def _led_elsewhere(text: str, rng: random.Random) -> str:
    """Return a text with another link and other numbers."""
    text = LINK.sub(
        lambda _: f"http://{rng.getrandbits(32):x}.{rng.choice(('top', 'cyou', 'xyz'))}/{rng.getrandbits(16):x}", text
    )
    return re.sub(r"[0-9]", lambda _: str(rng.randrange(10)), text)


def _edited(text: str, rng: random.Random) -> str:
    """Return a text with up to three small changes."""
    for _ in range(rng.randrange(4)):
        place = rng.randrange(len(text))
        text = rng.choice(
            (
                text[:place] + text[place + 1 :],
                text[:place] + "\u200b" + text[place:],
                text[:place] + text[place : place + 2][::-1] + text[place + 2 :],
                f"{text} !",
                text.upper(),
            )
        )
    return text


def _gathered(
    database: Database, checker: Checker, messages: list[tuple[int, str]]
) -> tuple[list[tuple[int, int | None]], list[float]]:
    key, found, times = secret(database, ACT), [], []
    told = checker.check(Message("Pay at http://depot-fee.top"))  # which answer was given makes no difference here
    for campaign, text in messages:
        reported = Reported(checker.case(Message(text, received=NOW.date())), told, "en")
        began = time.perf_counter()
        with database.writing() as session:
            found.append((campaign, take(session, ACT, reported, key).campaign_id))
        times.append(1_000 * (time.perf_counter() - began))
    return found, times


def _quality(found: list[tuple[int, int | None]]) -> tuple[float, float]:
    """Return precision and recall of the cluster that holds most of each campaign."""
    homes, members, right, inside = set(), 0, 0, 0
    for campaign in range(1, CAMPAIGNS + 1):
        clusters = Counter(cluster for each, cluster in found if each == campaign and cluster)
        members += sum(each == campaign for each, _ in found)
        if clusters:
            home, hits = clusters.most_common(1)[0]
            homes.add(home)
            right += hits
    inside = sum(cluster in homes for _, cluster in found)
    return right / max(1, inside), right / max(1, members)


def _fill(database: Database, reports: int, hot: list[int], rng: random.Random) -> None:
    """Store reports, five a campaign, without judging anything; each campaign has two pieces that are `hot`."""
    plain = {"language": "en", "state": "open", "changed_at": NOW, "first_seen": NOW, "last_seen": NOW}
    sketch = [[rng.getrandbits(32) for _ in range(SIZE)], []]
    for first in range(1, reports // 5 + 1, AT_ONCE):
        ids = range(first, min(first + AT_ONCE, reports // 5 + 1))
        rows = [
            plain | {"id": n, "code": f"B{n}", "size": 5, "sample": "", "wording": sketch, "alerted_size": 0}
            for n in ids
        ]
        pieces = [({*rng.sample(hot, 2)} | {rng.getrandbits(32) for _ in range(LEADS - 2)}, n) for n in ids]
        leads = [{"lead": lead, "campaign_id": n} for own, n in pieces for lead in own]
        with database.writing() as session:
            session.execute(insert(CampaignRow), rows)
            session.execute(insert(CampaignLeadRow), leads)
    told = {
        "door": "page",
        "language": "en",
        "spoken": "en",
        "text": "",
        "told": "fraud",
        "label": "fraud",
        "score": 1.0,
    }
    empty = {"findings": [], "contacts": [], "versions": {}, "differences": [], "slots": [], "state": "open"}
    for first in range(0, reports, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, reports))
        made = [told | empty | {"number": f"N{n}", "created_at": NOW, "campaign_id": n // 5 + 1} for n in numbers]
        with database.writing() as session:
            session.execute(insert(ReportRow), made)
