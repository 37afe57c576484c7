"""Rows for data engines, the examples of the documentation, and the answers that every engine must give."""

from __future__ import annotations

import datetime
import json
import random
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from sms_verify.batch.arrow import check_batch
from sms_verify.registry_files.files import write_snapshot
from tests.support.registry import CHECKER, GENUINE_DEBIT, REGISTRY

ROWS = 10_000
DAY = datetime.date(2026, 11, 21)
ROOT = Path(__file__).parents[2]
FORMS = (
    GENUINE_DEBIT,
    GENUINE_DEBIT.replace("95511。", "400-999-0000。"),
    "Your parcel waits, pay at http://depot-fee.top/{0}",
    "OTP {0} is yours. Never share it.",
    "آیا {0} را دیدی؟",
    "",
)
EXAMPLE = re.compile(
    r"^## (?P<title>[^\n]+)\n(?:(?!## )[^\n]*\n)*?```(?:python|sh)\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL
)


def example(title: str) -> str:
    """Return the example under a heading of docs/scale.md."""
    text = (ROOT / "docs" / "scale.md").read_text("utf-8")
    return next(part["code"] for part in EXAMPLE.finditer(text) if part["title"] == title)


def prepare(folder: Path, rows: int = ROWS) -> dict[str, str]:
    """Write `messages.parquet`, the same rows as JSON lines, and a registry; return the environment that names them."""
    rng = random.Random(7)
    table = pa.table(
        {
            "id": range(rows),
            "text": [rng.choice(FORMS).replace("{0}", str(number % 3)) for number in range(rows)],
            "sender": [rng.choice(("95511", None, "+447700900123")) for _ in range(rows)],
            "received": [DAY.isoformat()] * rows,
        }
    )
    pq.write_table(table, folder / "messages.parquet", row_group_size=max(1, rows // 4))
    with (folder / "messages.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in table.to_pylist())
    write_snapshot(REGISTRY, folder / "bank.json.gz")
    return {"SMS_VERIFY_REGISTRY": str(folder / "bank.json.gz"), "PYTHONPATH": str(ROOT)}


def answers(path: Path) -> list[Mapping[str, Any]]:
    """Return the rows of a Parquet file or folder, by their numbers."""
    return sorted(pq.read_table(path).to_pylist(), key=lambda row: row["id"])


def wanted(folder: Path) -> list[Mapping[str, Any]]:
    """Return the expected answers, computed in this process."""
    from sms_verify.bootstrap import load_model
    from sms_verify.core.checker import Checker

    checker = Checker(CHECKER.registry, load_model())
    batches = pq.read_table(folder / "messages.parquet").to_batches()
    return [row for batch in batches for row in check_batch(checker, batch, DAY).to_pylist()]
