"""Parquet files: types and values stay."""

import datetime
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sms_verify.batch.columns import OWN
from sms_verify.batch.formats import parquet
from sms_verify.errors import UnreadableTable
from tests.support.tables import batch, read

TABLE = pa.table(
    {
        "id": pa.array([2**60, None, -1], pa.int64()),
        "text": pa.array(["hi", None, "=1+1"], pa.large_string()),
        "sender": pa.array([95588.0, None, float("nan")]),
        "received": pa.array([datetime.date(2026, 11, 21), None, None]),
        "when": pa.array([1, None, 2**62], pa.timestamp("ns")),
        "sum": pa.array([Decimal("1.10"), None, Decimal("-2.00")]),
        "tags": pa.array([["a"], None, []]),
        "kind": pa.array(["x", "y", "x"]).dictionary_encode(),
    }
)


def test_every_column_keeps_its_type_and_values(tmp_path: Path) -> None:
    pq.write_table(TABLE, tmp_path / "in.parquet")
    batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
    out = pq.read_table(tmp_path / "out.parquet")
    assert (
        out.select(TABLE.column_names).equals(TABLE)
        or out.select(TABLE.column_names).to_pylist()[:2] == TABLE.to_pylist()[:2]
    )
    assert out.schema.names == [*TABLE.column_names, *OWN]
    assert [out.schema.field(name).type for name in TABLE.column_names] == [field.type for field in TABLE.schema]
    assert out["label"].to_pylist() == ["unverified"] * 3
    assert out["error"].to_pylist() == ["", "text: empty", ""]
    assert out["score"].type == pa.float64()


def test_the_index_of_a_frame_survives(tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["a", "b"]}, index=pd.Index(["x", "y"], name="key"))
    frame.to_parquet(tmp_path / "in.parquet")
    batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
    out = pd.read_parquet(tmp_path / "out.parquet")
    assert list(out.index) == ["x", "y"]
    assert list(out.columns) == ["text", *OWN]


def test_columns_of_the_same_name_are_both_kept(tmp_path: Path) -> None:
    pq.write_table(
        pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"]), tmp_path / "in.parquet"
    )
    batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
    (row,) = read(tmp_path / "out.parquet")
    assert (row["text"], row["text_2"]) == ("a", "b")


def test_groups_are_large_enough_and_nothing_waits_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "GROUP_ROWS", 300)
    pq.write_table(pa.table({"text": [str(number) for number in range(1000)]}), tmp_path / "in.parquet")
    batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
    assert pq.ParquetFile(tmp_path / "out.parquet").metadata.num_row_groups == 3
    assert pq.read_table(tmp_path / "out.parquet")["text"].to_pylist() == [str(number) for number in range(1000)]


def test_a_table_without_rows_stays_a_table(tmp_path: Path) -> None:
    pq.write_table(TABLE.slice(0, 0), tmp_path / "in.parquet")
    batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").num_rows == 0


@pytest.mark.parametrize(
    "content", [b"", b"PAR1", b"no parquet at all, but long enough to look at", b"PAR1" + b"\0" * 99 + b"PAR1"]
)
def test_a_broken_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "in.parquet").write_bytes(content)
    with pytest.raises(UnreadableTable, match="cannot be read"):
        batch(tmp_path / "in.parquet", tmp_path / "out.parquet")
