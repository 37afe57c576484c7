"""CSV files of every make, in and out."""

import csv
import gzip
from pathlib import Path

import pytest

from sms_verify.batch.formats.csv_table import _own
from sms_verify.errors import UnreadableTable
from sms_verify.tabular.readers.csv_table import CsvSource
from sms_verify.tabular.readers.records import BLANK, BROKEN, DAMAGED
from tests.support.tables import batch, read, task


def rows(path: Path) -> list[tuple[tuple[str, ...], str]]:
    """Return the cells and the problem of each row."""
    source = CsvSource(task(path))
    found = [(row.cells, row.problem) for chunk in source.chunks() for row in chunk.rows]
    assert len(found) == source.rows
    return found


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


@pytest.mark.parametrize("newline", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_spelling_of_a_table_is_read(table: Path, newline: str, encoding: str, delimiter: str) -> None:
    lines = (["id", "text"], ["007", "您的验证码是1234，请勿告诉他人"], ["2026-1-1", "NaN"], ["1e5", "你好"])
    table.write_bytes(newline.join(map(delimiter.join, lines)).encode(encoding))
    assert CsvSource(task(table)).columns == ("id", "text")
    assert rows(table) == [(tuple(line), "") for line in lines[1:]]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("text\n", []),
        ("text", []),
        ("\n\nid,text\n1,a\n", [(("1", "a"), "")]),
        ("id,text\n1,a\n\n\n", [(("1", "a"), "")]),
        ("id,text\n1,a\n\n2,b\n", [(("1", "a"), ""), (("", ""), BLANK), (("2", "b"), "")]),
        ("text\na\n\nb\n\n", [(("a",), ""), (("",), ""), (("b",), ""), (("",), "")]),
        ("id,text\n1\n", [(("1", ""), "row: 1 cell for 2 columns")]),
        ("id,text\n1,a,,\n", [(("1", "a"), "")]),
        (
            "id,text\n1,Hello, friend\n",
            [(("1", "Hello, friend"), "row: 3 cells for 2 columns; the surplus was joined to the last one")],
        ),
        ('id,text\n1,"a\n2,b\n', [(("1", '"a'), BROKEN), (("2", "b"), "")]),
        ("id,text,text\n1,a,b\n", [(("1", "a", "b"), "")]),
    ],
)
def test_no_row_is_lost(table: Path, content: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    table.write_text(content, encoding="utf-8", newline="")
    assert rows(table) == expected


def test_a_row_whose_columns_are_unclear_gets_no_verdict(table: Path, tmp_path: Path) -> None:
    table.write_text("text,id\nHello, friend,1\nhi,2\n")
    batch(table, tmp_path / "out.csv")
    first, second = read(tmp_path / "out.csv")
    assert (first["label"], first["text"], first["id"]) == ("", "Hello", " friend,1")
    assert "3 cells for 2 columns" in first["error"]
    assert (second["label"], second["error"]) == ("unverified", "")


def test_a_damaged_byte_is_told_in_its_row_only(table: Path) -> None:
    table.write_bytes("text\n您的快递到了，请查收，谢谢您\n".encode() + b"a\xffb\n")
    assert [problem for _, problem in rows(table)] == ["", DAMAGED]


@pytest.mark.parametrize("content", ["", "\n\n", "id,message\n1,a\n", ",,,\ntext\n"])
def test_a_table_without_text_is_refused(table: Path, content: str) -> None:
    table.write_text(content)
    with pytest.raises(UnreadableTable, match="no column `text`"):
        batch(table, table.parent / "out.csv")


@pytest.mark.parametrize("ending", [".csv", ".csv.gz"])
def test_no_cell_and_no_header_is_written_that_a_spreadsheet_runs(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / "in.csv", tmp_path / f"out{ending}"
    source.write_text('=id,text\n+1,=cmd|\' /C calc\'!A0\n-5.0,"\t@x"\n＝1,"-1\n+2"\n', encoding="utf-8")
    batch(source, target)
    with (
        gzip.open(target, "rt", encoding="utf-8", newline="")
        if ending.endswith("gz")
        else target.open(newline="") as file
    ):
        lines = list(csv.reader(file))
    assert [line[:2] for line in lines] == [
        ["'=id", "text"],
        ["'+1", "'=cmd|' /C calc'!A0"],
        ["-5.0", "'\t@x"],
        ["'＝1", "'-1\n+2"],
    ]


def test_a_negative_score_stays_a_number() -> None:
    assert [_own(-5.0), _own(0.0), _own(None), _own("=x")] == ["-5.0", "0.0", "", "'=x"]


def test_a_table_that_went_through_once_is_judged_as_before(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text,sender\n+ hi,+8613800138000\n@you,=1\n")
    batch(source, tmp_path / "one.csv")
    batch(tmp_path / "one.csv", tmp_path / "two.csv")
    for row in read(tmp_path / "two.csv"):
        assert (row["findings"], row["text"][0]) == (row["sms_verify_findings"], "'")


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-8", b"te"), ("utf-8-sig", b"\xef\xbb\xbf"), ("gb18030", b"\xef\xbb\xbf")]
)
def test_the_target_follows_the_source_where_spreadsheets_need_it(tmp_path: Path, encoding: str, mark: bytes) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("text;id\n您好，您的快递到了;1\n", encoding=encoding)
    batch(source, target)
    assert target.read_bytes().startswith(mark)
    assert target.read_text(encoding="utf-8-sig").startswith("text;id;label;")
