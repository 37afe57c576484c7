"""Record batches in, the same rows with verdicts out; the answers are those of a table in a file."""

import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import sms_verify
from sms_verify.batch import run
from sms_verify.batch.arrow import check_batch, check_table
from sms_verify.batch.columns import OWN
from sms_verify.errors import UnreadableTable
from sms_verify.registry_files.files import write_snapshot
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT, REGISTRY
from tests.support.tables import CHECKER, TODAY


def test_rows_columns_and_types_stay() -> None:
    given = pa.record_batch({"id": pa.array([2, 1], pa.int8()), "text": ["b", "a"], "score": ["x", None]})
    judged = check_batch(CHECKER, given, TODAY)
    assert judged.schema.names == ["id", "text", "score", "label", "sms_verify_score", *OWN[2:]]
    assert judged.select(given.schema.names) == given
    assert judged.schema.field("sms_verify_score").type == pa.float64()


def test_a_batch_without_rows_has_the_same_schema() -> None:
    given = pa.record_batch({"text": ["a"]})
    assert check_batch(CHECKER, given.slice(0, 0), TODAY).schema == check_batch(CHECKER, given, TODAY).schema


def test_a_table_is_judged_batch_by_batch() -> None:
    given = pa.table({"text": pa.chunked_array([["a"], ["b", "c"]])})
    judged = check_table(CHECKER, given, TODAY)
    assert judged.select(["text"]) == given
    assert judged.schema == check_table(CHECKER, given.schema.empty_table(), TODAY).schema


def test_a_batch_without_text_is_refused() -> None:
    with pytest.raises(UnreadableTable, match="`message`"):
        check_batch(CHECKER, pa.record_batch({"message": ["hi"]}), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        pa.array([GENUINE_DEBIT, None], pa.large_string()),
        pa.array([GENUINE_DEBIT, None]).dictionary_encode(),
        pa.array([GENUINE_DEBIT.encode(), None], pa.binary()),
        pa.array([GENUINE_DEBIT, None], pa.string_view()),
    ],
    ids=lambda array: str(array.type),
)
def test_a_text_is_read_from_every_type_that_holds_one(text: pa.Array) -> None:
    given = pa.record_batch({"text": text, "sender": pa.array([95511, None])})
    assert check_batch(BANKS, given, TODAY).column("label").to_pylist() == ["genuine", "unverified"]


def test_what_python_cannot_hold_is_a_row_all_the_same() -> None:
    texts = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.array([0, 2, 4], pa.int32()).buffers()[1], pa.py_buffer(b"\xff\xfeok")]
    )
    late = pa.array([2**40, 0], pa.timestamp("s"))
    judged = check_batch(CHECKER, pa.record_batch({"text": texts, "received": late}), TODAY)
    assert judged.column("label").to_pylist() == [None, "unverified"]
    assert judged.column("error").to_pylist()[0].startswith("received: not a date")


def test_a_moment_in_a_zone_that_nobody_knows_is_one_of_utc() -> None:
    known, unknown = (pa.array([1_700_000_000, None], pa.timestamp("s", tz=zone)) for zone in ("UTC", "Mars/Phobos"))
    judged = [
        check_batch(CHECKER, pa.record_batch({"text": ["a", "b"], "received": each}), TODAY)
        for each in (known, unknown)
    ]
    assert judged[0].drop_columns(["received"]) == judged[1].drop_columns(["received"])


def test_a_batch_and_a_file_get_the_same_answers(tmp_path: Path) -> None:
    texts = [GENUINE_DEBIT, "Win a prize at http://prize.top/x", "", GENUINE_DEBIT.replace("95511。", "400-999-0000。")]
    table = pa.table({"text": texts * 3, "received": [datetime.date(2026, 11, 21), None] * 6})
    pq.write_table(table, tmp_path / "in.parquet")
    run(BANKS, tmp_path / "in.parquet", tmp_path / "out.parquet", today=TODAY, workers=1)
    [batch] = table.to_batches()
    assert pq.read_table(tmp_path / "out.parquet").to_batches() == [check_batch(BANKS, batch, TODAY)]


def test_the_door_for_engines_judges_by_the_registry_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_snapshot(REGISTRY, tmp_path / "bank.json.gz")
    monkeypatch.setenv("SMS_VERIFY_REGISTRY", str(tmp_path / "bank.json.gz"))
    given = pa.record_batch({"text": [GENUINE_DEBIT], "sender": ["95511"]})
    judged = sms_verify.check_arrow(given)
    assert judged.select(given.schema.names) == given
    assert judged.column("label").to_pylist() == ["genuine"]
