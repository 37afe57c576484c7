"""XLSX files: what a person sees is what is read, and nothing written runs."""

import datetime
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.batch.formats import xlsx
from sms_verify.errors import UnreadableTable
from sms_verify.tabular.readers.xlsx import XlsxSource
from sms_verify.tabular.table import spell
from tests.support.tables import batch, read, task, write


def workbook(path: Path, **sheets: list[list[Any]]) -> Path:
    """Write a workbook with some sheets."""
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for line, cells in enumerate(rows):
                sheet.write_row(line, 0, cells)
    return path


def cells(path: Path) -> list[tuple[str, ...]]:
    """Return the cells of each row."""
    source = XlsxSource(task(path))
    found = [tuple(map(spell, row.cells)) for chunk in source.chunks() for row in chunk.rows]
    assert len(found) == source.rows
    return found


def test_cells_are_read_as_a_person_sees_them(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "in.xlsx",
        one=[
            ["text", "sender", "received"],
            ["hi", 95588.0, datetime.datetime(2026, 11, 21)],
            ["0123", -0.5, datetime.datetime(2026, 11, 21, 14, 5)],
            [None, True, "x"],
            [12.0, "95588", None],
        ],
    )
    assert cells(path) == [
        ("hi", "95588", "2026-11-21"),
        ("0123", "-0.5", "2026-11-21T14:05:00"),
        ("", "TRUE", "x"),
        ("12", "95588", ""),
    ]


def test_blank_rows_before_the_header_are_passed_and_others_kept(tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", one=[[], [], ["id", "text"], [1, "a"], [], [2, "b"]])
    assert cells(path) == [("1", "a"), ("", ""), ("2", "b")]


def test_the_sheet_with_text_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", notes=[["a"]], data=[["Text"], ["hi"]], more=[["text"]])
    source = XlsxSource(task(path))
    assert source.columns == ("Text",)
    assert source.notes == ("read the sheet `data`, not `notes`, `more`",)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no workbook"])
def test_a_broken_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "in.xlsx").write_bytes(content)
    with pytest.raises(UnreadableTable, match="cannot be read"):
        XlsxSource(task(tmp_path / "in.xlsx"))


def test_a_workbook_without_text_is_refused_by_its_columns(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="`message`"):
        batch(workbook(tmp_path / "in.xlsx", one=[["message"], ["hi"]]), tmp_path / "out.csv")


def test_nothing_written_is_a_formula_a_link_or_a_number_of_theirs(tmp_path: Path) -> None:
    texts = ["=1+1", "+1", "-1", "@a", "{=1}", "http://evil.top", "007", "<r>&<b/></r>", "_x0041_", "a\0b"]
    source = write(tmp_path / "in.jsonl", [{"=head": text, "text": text} for text in texts])
    batch(source, tmp_path / "out.xlsx")
    rows = read(tmp_path / "out.xlsx")
    assert [(row["=head"], row["text"]) for row in rows] == [(text, text) for text in texts]
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert archive.testzip() is None
        assert not [name for name in archive.namelist() if "rels" in name and "worksheets" in name]
    assert "<f>" not in sheet
    # Of each row the score alone is a number.
    assert len(re.findall(r"<v>", sheet)) == len(texts)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=10))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("xlsx")
    source = write(folder / "in.jsonl", [{"id": str(number), "text": text} for number, text in enumerate(texts)])
    batch(source, folder / "out.xlsx")
    # Two code points that XML cannot hold come back in the spelling that spreadsheets use for them.
    shown = [text.replace("\ufffe", "_xFFFE_").replace("\uffff", "_xFFFF_") for text in texts]
    rows = read(folder / "out.xlsx")
    assert [(row["id"], row["text"]) for row in rows] == [(str(number), text) for number, text in enumerate(shown)]


@pytest.mark.parametrize("text", ["x" * 40_000, "😀" * 20_000, "<r>" + "y" * 32_760 + "</r></r>"])
def test_a_text_too_long_for_a_cell_is_cut_and_the_row_says_so(tmp_path: Path, text: str) -> None:
    source = write(tmp_path / "in.jsonl", [{"id": "1", "text": text}, {"id": "2", "text": "hi"}])
    batch(source, tmp_path / "out.xlsx")
    first, second = read(tmp_path / "out.xlsx")
    assert text.startswith(first["text"])
    assert len(first["text"]) >= 16_000
    assert "text: cut to the 32,767 characters" in first["error"]
    assert second["error"] == ""


def test_a_sheet_that_is_too_small_is_refused_before_anything_is_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MAX_ROWS", 2)
    source = tmp_path / "in.csv"
    source.write_text("text\na\nb\n")
    batch(source, tmp_path / "fits.xlsx")
    source.write_text("text\na\nb\nc\n")
    with pytest.raises(UnreadableTable, match=r"3 rows .* write CSV or Parquet instead"):
        batch(source, tmp_path / "out.xlsx")
    assert not list(tmp_path.glob("*out*"))
