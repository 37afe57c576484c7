"""A table that is read in a process of its own is the same table; what is too much for that process is told."""

import datetime
import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sms_verify.errors import UnreadableTable
from sms_verify.tabular import confined, readers, wire
from sms_verify.tabular.limits import COMMAND_LINE, UPLOAD, LimitExceeded, Limits, Task
from sms_verify.tabular.table import Chunk, Row
from tests.support.tables import ENDINGS, task, write

ROWS = [{"id": "007", "text": "一,\n二", "note": ""}, {"id": "1e5", "text": "=1+1", "note": "x"}] * 150

TYPED = pa.table(
    {
        "text": ["hi", None],
        "day": pa.array([datetime.date(2026, 11, 21), None]),
        "when": pa.array([1, 2], pa.timestamp("us", "Asia/Shanghai")),
        "sum": pa.array([Decimal("1.10"), None]),
        "tags": pa.array([[{"a": b"\xff"}], []]),
        "kind": pa.array(["x", "y"]).dictionary_encode(),
    }
)


def over(asked: Task) -> tuple[object, list[Row], list[Chunk]]:
    """Return a table as it comes over: what is said of it, and its rows."""
    with confined.opened(asked) as table:
        chunks = list(table.chunks())
        return (
            (table.columns, table.rows, table.notes, table.style),
            [row for each in chunks for row in each.rows],
            chunks,
        )


@pytest.mark.parametrize("name", ENDINGS)
def test_a_table_comes_over_as_it_is(tmp_path: Path, name: str) -> None:
    asked = replace(task(write(tmp_path / f"in{name}", ROWS)), as_arrow=True)
    table = readers.read(asked)
    here = [row for chunk in table.chunks() for row in chunk.rows]
    said, rows, chunks = over(asked)
    assert said == (table.columns, table.rows, table.notes, table.style)
    assert rows == here and len(rows) == 300
    assert all((chunk.arrow is not None) is (name == ".parquet") for chunk in chunks)


def test_typed_cells_come_over_with_their_values_and_types(tmp_path: Path) -> None:
    pq.write_table(TYPED, tmp_path / "in.parquet")
    (_, _, _, style), rows, (chunk,) = over(replace(task(tmp_path / "in.parquet"), as_arrow=True))
    assert chunk.arrow.schema.equals(TYPED.schema) and style.schema.equals(TYPED.schema)
    assert chunk.arrow.to_pylist() == TYPED.to_pylist()
    assert [dict(zip(TYPED.column_names, row.cells, strict=True)) for row in rows] == TYPED.to_pylist()


def test_the_batches_of_a_table_stay_behind_where_nobody_wants_them(tmp_path: Path) -> None:
    pq.write_table(TYPED, tmp_path / "in.parquet")
    assert over(task(tmp_path / "in.parquet"))[2][0].arrow is None


SMALL = replace(UPLOAD, rows=3, columns=4, cells=6, cell_chars=10, chars=20, unpacked_bytes=100)


@pytest.mark.parametrize(
    ("lines", "code", "limits"),
    [
        (["text", "a", "b", "c", "d"], "rows", SMALL),
        (["text,b,c,d,e", "a"], "columns", SMALL),
        (["text,b", "a", "b", "c", "d"], "rows", SMALL),
        (["text,b,c", "a", "b", "c"], "cells", SMALL),
        (["text", "a" * 11], "long", SMALL),
        (["text", *["a" * 9] * 3], "chars", SMALL),
        (["text", *["a" * 9] * 12], "large", SMALL),
        (["text", "a"], "memory", replace(UPLOAD, memory_bytes=1 << 20)),
    ],
)
def test_what_is_too_much_is_refused_with_the_file_the_limit_and_the_way_out(
    tmp_path: Path, lines: list[str], code: str, limits: Limits
) -> None:
    path = tmp_path / "table.csv.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    with pytest.raises(LimitExceeded) as refused:
        over(Task(path, "messages of May.csv.gz", limits, ("text",)))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.facts["file"]) == (f"table.{code}", "messages of May.csv.gz")  # type: ignore[attr-defined]


def test_the_limits_themselves_are_let_in(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("text,b\naaaaaaaaaa,\nbbbbb,b\nc,ddd\n")
    assert len(over(Task(path, "t", SMALL, ("text",)))[1]) == 3


def endless(folder: Path) -> Path:
    """Return a file that never comes to an end."""
    os.mkfifo(folder / "table.csv")
    return folder / "table.csv"


def test_a_file_that_does_not_come_ends_at_the_deadline(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(LimitExceeded, match="within 1 seconds"):
        over(Task(endless(tmp_path), "t", replace(UPLOAD, seconds=1)))
    assert time.monotonic() - began < 30


def test_a_reader_that_is_killed_is_a_refusal(tmp_path: Path) -> None:
    path = write(tmp_path / "table.csv", ROWS * 100)
    with pytest.raises(LimitExceeded, match="needs more memory"), confined.opened(task(path)) as table:
        table._process._process.kill()
        list(table.chunks())


def test_a_broken_file_is_no_limit(tmp_path: Path) -> None:
    (tmp_path / "in.xlsx").write_bytes(b"PK")
    with pytest.raises(UnreadableTable, match="cannot be read") as refused:
        over(task(tmp_path / "in.xlsx", UPLOAD))
    assert not isinstance(refused.value, LimitExceeded)


def test_many_tables_are_read_by_one_process_in_their_order(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{number}.jsonl", [{"text": str(number)}]) for number in range(5)]
    with confined.tables([task(path) for path in paths]) as found:
        assert [[row.cells for chunk in table.chunks() for row in chunk.rows] for table in found] == [
            [(str(number),)] for number in range(5)
        ]


def test_the_reading_process_knows_no_secret_and_is_gone_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMS_VERIFY_KEYS", "secret")
    with confined.opened(task(write(tmp_path / "t.csv", ROWS * 2_000))) as table:
        process = table._process._process
        assert b"SMS_VERIFY" not in Path(f"/proc/{process.pid}/environ").read_bytes()
    assert process.returncode is not None


class Call:
    """What an attacker would have the reader of a frame run."""

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        return os.system, ("true",)


@pytest.mark.parametrize("frame", [("rows", Call()), ("rows", subprocess.Popen), "rows", ("rows", Path)])
def test_a_frame_names_nothing_that_runs(frame: object) -> None:
    import io
    import pickle

    data = pickle.dumps(frame)
    stream = io.BytesIO(len(data).to_bytes(8, "big") + data)
    with pytest.raises(pickle.UnpicklingError):
        wire.read(stream.read, 1000)


def test_deep_values_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    deep = json.dumps({"text": "a", "b": None}).replace("null", "[" * 80 + "]" * 80)
    path.write_text(f'{{"text": "a"}}\n{deep}\n')
    _, rows, _ = over(task(path, COMMAND_LINE))
    assert [row.judged for row in rows] == [True, False]


def test_reading_needs_nothing_heavy_for_a_text_file() -> None:
    code = "import sys, sms_verify.tabular.child; print([m for m in ('numpy', 'pyarrow', 'python_calamine') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
