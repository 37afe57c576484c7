"""JSONL files: every value stays what it is, every line keeps its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from sms_verify.errors import UnreadableTable
from sms_verify.tabular.readers.records import BLANK, DAMAGED, NO_OBJECT
from tests.support.tables import batch, read


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "table.jsonl"


def judged(table: Path) -> list[dict[str, Any]]:
    """Return the objects of the judged table."""
    target = table.with_name("out.jsonl")
    batch(table, target)
    return [json.loads(line) for line in target.read_text(encoding="utf-8").split("\n")[:-1]]


@pytest.mark.parametrize(
    "given",
    [
        {"text": "hi", "id": 7, "share": 0.5, "tags": ["a", {"b": None}], "ok": True, "none": None},
        {"text": "hi", "id": "007"},
        {"text": "=1+1\u2028\x00"},
        {"text": "half \ud83d a character"},
        {"text": None},
        {"text": 95588.0, "big": 12345678901234567890},
    ],
)
def test_every_value_stays_what_it_is(table: Path, given: dict[str, Any]) -> None:
    table.write_text(json.dumps(given) + "\n")
    (row,) = judged(table)
    assert {key: row[key] for key in given} == given
    assert row["label"] == "unverified"
    assert (row["probability"], row["organisation"], row["template"]) == (None, None, None)


def test_an_absent_key_stays_absent(table: Path) -> None:
    table.write_text('{"text": "a"}\n{"id": 1}\n{"id": 2, "text": "b", "late": null}\n')
    rows = judged(table)
    assert [{key for key in row if key in ("id", "text", "late")} for row in rows] == [
        {"text"},
        {"id"},
        {"id", "text", "late"},
    ]
    assert [row["error"] for row in rows] == ["", "text: empty", ""]


@pytest.mark.parametrize("line", ["no json", '"a text"', "[1]", "1" * 5000, "[" * 100_000, '{"text": "a"', "NaN"])
def test_a_line_that_is_no_object_keeps_its_row(table: Path, line: str) -> None:
    table.write_text(f'{{"text": "a"}}\n{line}\n{{"text": "b"}}\n')
    first, second, third = judged(table)
    assert (first["text"], second["text"], third["text"]) == ("a", line, "b")
    assert (second["label"], second["error"]) == (None, NO_OBJECT)


def test_blank_lines_are_rows_but_at_the_end(table: Path) -> None:
    table.write_text('{"text": "a"}\n\n{"text": "b"}\n\n\n')
    assert [row["error"] for row in judged(table)] == ["", BLANK, ""]


def test_a_nested_text_gets_a_reason(table: Path) -> None:
    table.write_text('{"text": {"a": 1}}\n')
    assert [(row["label"], row["error"]) for row in judged(table)] == [(None, "text: not a text")]


def test_a_damaged_byte_is_told_in_its_row_only(table: Path) -> None:
    table.write_bytes('{"text": "您的快递到了，请查收，谢谢您"}\n'.encode() + b'{"text": "a\xffb"}\n')
    assert [row["error"] for row in judged(table)] == ["", DAMAGED]


@pytest.mark.parametrize("content", ["", "\n", '{"message": "a"}\n', "no json\n"])
def test_a_table_without_text_is_refused(table: Path, content: str) -> None:
    table.write_text(content)
    with pytest.raises(UnreadableTable, match="no column `text`"):
        batch(table, table.parent / "out.jsonl")


def test_other_formats_get_texts(table: Path, tmp_path: Path) -> None:
    table.write_text('{"text": "a", "id": 7.0, "tags": ["x"]}\n{"text": "\\ud800"}\n')
    for ending in (".csv", ".parquet", ".xlsx"):
        batch(table, tmp_path / f"out{ending}")
        first, second = read(tmp_path / f"out{ending}")
        assert (first["id"], first["tags"]) == ("7", '["x"]')
        assert (second["id"], second["tags"], second["text"]) == ("", "", "\ufffd")
