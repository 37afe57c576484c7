"""A table in, the same rows in the same order out, whatever the format and whatever happens."""

import csv
import os
import signal
import subprocess
import sys
import time
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sms_verify.batch import run
from sms_verify.batch.columns import OWN
from sms_verify.batch.formats import ending
from sms_verify.batch.progress import Silent
from sms_verify.errors import InvalidInput, UnreadableTable
from sms_verify.tabular.readers.csv_table import CsvSource
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT
from tests.support.tables import ENDINGS, TODAY, batch, read, write

ROWS = [
    {"id": "007", "text": GENUINE_DEBIT, "sender": "95511", "received": "2026-11-21", "note": "一,\n二"},
    {"id": "1e5", "text": "", "sender": "", "received": "", "note": "x"},
    {"id": "NaN", "text": "hi", "sender": "", "received": "yesterday", "note": ""},
]


class Told(Silent):
    """Somebody who remembers what was told."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.rows: list[int] = []

    def note(self, text: str) -> None:
        self.notes.append(text)

    def start(self, rows: int) -> None:
        self.rows.append(rows)

    def advance(self, rows: int) -> None:
        self.rows.append(rows)


@pytest.mark.parametrize(("there", "back"), list(product(ENDINGS, ENDINGS)))
def test_every_format_becomes_every_other(tmp_path: Path, there: str, back: str) -> None:
    source = write(tmp_path / f"in{there}", ROWS)
    target = tmp_path / f"out{back}"
    summary = run(BANKS, source, target, today=TODAY, workers=1)
    rows = read(target)
    assert [{key: row[key] for key in ROWS[0]} for row in rows] == ROWS
    assert all(list(row)[-len(OWN) :] == list(OWN) for row in rows)
    assert [row["label"] for row in rows] == ["genuine", "unverified", ""]
    assert [row["error"] for row in rows] == ["", "text: empty", "received: not a date; write it as YYYY-MM-DD"]
    assert rows[0]["template"] == "harbour-cn/debit"
    assert float(rows[0]["score"]) <= 0
    assert (summary.rows, summary.labels, summary.reasons) == (3, {"genuine": 1, "unverified": 1}, 2)
    assert not list(tmp_path.glob(".*"))


TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), min_size=1, max_size=12)


@pytest.mark.parametrize("name", ENDINGS)
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=TEXTS)
def test_any_texts_in_the_same_rows_out(name: str, tmp_path: Path, texts: list[str]) -> None:
    source = write(tmp_path / f"in{name}", [{"id": str(number), "text": text} for number, text in enumerate(texts)])
    target = tmp_path / f"out{name}"
    batch(source, target)
    rows = read(target)
    assert [row["id"] for row in rows] == [str(number) for number in range(len(texts))]
    assert all(row["label"] or row["error"] for row in rows)
    if name in (".jsonl", ".jsonl.gz", ".parquet"):
        assert [row["text"] for row in rows] == texts


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(tmp_path: Path, content: bytes) -> None:
    for name in ("in.csv", "in.jsonl"):
        source, target = tmp_path / name, tmp_path / f"out{ending(Path(name))}"
        source.write_bytes(b'text,{"text":"a"}\n' + content if name == "in.csv" else b'{"text": "a"}\n' + content)
        target.unlink(missing_ok=True)
        try:
            summary = batch(source, target)
        except UnreadableTable:
            assert not target.exists()
        else:
            assert len(read(target)) == summary.rows


def test_many_rows_keep_their_order_over_several_processes(tmp_path: Path) -> None:
    rows = [{"id": str(number), "text": f"message {number % 700}"} for number in range(3_001)]
    told = Told()
    batch(write(tmp_path / "in.csv", rows), tmp_path / "out.csv", workers=2, progress=told)
    assert [row["id"] for row in read(tmp_path / "out.csv")] == [row["id"] for row in rows]
    assert told.rows[0] == sum(told.rows[1:]) == 3_001
    assert told.notes[0] == "in.csv: read as utf-8"
    assert told.notes[-1].startswith("3,001 rows in ")


def test_one_worker_and_two_write_the_same_file(tmp_path: Path) -> None:
    source = write(tmp_path / "in.csv", ROWS * 300)
    for workers in (1, 2):
        run(BANKS, source, tmp_path / f"{workers}.csv", today=TODAY, workers=workers)
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()


@pytest.mark.parametrize(
    ("source", "target", "error", "reason"),
    [
        ("in.csv", "in.csv", InvalidInput, "name another file"),
        ("none.csv", "out.csv", UnreadableTable, "no such file"),
        ("folder.csv", "out.csv", UnreadableTable, "no such file"),
        ("in.txt", "out.csv", UnreadableTable, r"\.csv\.gz"),
        ("in.csv", "out.txt", UnreadableTable, r"\.parquet"),
        ("in.csv", "none/out.csv", InvalidInput, "no folder"),
        ("in.csv", "folder.csv", InvalidInput, "is a folder"),
        ("bad.csv", "out.csv", UnreadableTable, "`message`"),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_is_left(
    tmp_path: Path, source: str, target: str, error: type[Exception], reason: str
) -> None:
    (tmp_path / "in.csv").write_text("text\nhi\n")
    (tmp_path / "in.txt").write_text("text\nhi\n")
    (tmp_path / "bad.csv").write_text("message\nhi\n")
    (tmp_path / "folder.csv").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(error, match=reason):
        batch(tmp_path / source, tmp_path / target)
    assert sorted(tmp_path.iterdir()) == before


def test_a_table_that_changes_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text\na\nb\n")
    chunks = CsvSource.chunks

    def grown(self: CsvSource) -> object:
        source.write_text("text\na\nb\nc\n")
        return chunks(self)

    monkeypatch.setattr(CsvSource, "chunks", grown)
    with pytest.raises(UnreadableTable, match="changed while it was read: 2 rows, then 3"):
        batch(source, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_a_full_disk_is_an_error_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (tmp_path / "in.csv").write_text("text\nhi\n")
    with pytest.raises(InvalidInput, match="No space left on device"):
        batch(tmp_path / "in.csv", tmp_path / "out.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_formats_are_known_by_the_end_of_the_name() -> None:
    assert ending(Path("a.b.CSV.GZ")) == ".csv.gz"
    with pytest.raises(UnreadableTable):
        ending(Path("csv"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, {130, 1}), (signal.SIGTERM, {143})])
def test_being_stopped_leaves_neither_file_nor_process(
    tmp_path: Path, number: signal.Signals, status: set[int]
) -> None:
    source = tmp_path / "in.csv"
    with source.open("w", newline="") as file:
        csv.writer(file).writerows([["text"], *([f"message {row}"] for row in range(100_000))])
    command = [
        sys.executable,
        "-c",
        "from sms_verify.cli.main import run; run()",
        "batch",
        "in.csv",
        "out.csv",
        "--workers=2",
    ]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    ) as process:
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob(".out*")) and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(1)
        os.killpg(process.pid, number) if number is signal.SIGINT else process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode in status
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
