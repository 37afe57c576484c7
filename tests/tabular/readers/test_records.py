"""Whatever state a CSV file is in, no record is lost and a stray quotation mark swallows nothing."""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.tabular.readers import records as module
from sms_verify.tabular.readers.records import BROKEN, records, sniff


def cells(text: str, delimiter: str = ",", width: int = 2) -> list[tuple[list[str], bool]]:
    """Return the cells of each record, and whether it is whole."""
    lines = io.StringIO(text, newline="")
    return [(record.cells, not record.problem) for record in records(lines, delimiter, width)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a,b", [["a", "b"]]),
        ("a,b\n", [["a", "b"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ('a,"b, c"\n', [["a", "b, c"]]),
        ('a,"b\r\nc"\nd,e\n', [["a", "b\r\nc"], ["d", "e"]]),
        ('a,"say ""hi"""\n', [["a", 'say "hi"']]),
        ('a,5" pipe\n', [["a", '5" pipe']]),
        ("a\0,b\0\n", [["a\0", "b\0"]]),
        ("a,b\n\nc,d\n", [["a", "b"], [], ["c", "d"]]),
        ("a,b\u2028c\x0bd\x85e\n", [["a", "b\u2028c\x0bd\x85e"]]),
        (f"a,{'b' * 10_000_000}\n", [["a", "b" * 10_000_000]]),
        ('a,"' + "b\n" * 500_000 + '"\n', [["a", "b\n" * 500_000]]),
    ],
)
def test_a_whole_record_is_read_as_it_was_meant(text: str, expected: list[list[str]]) -> None:
    assert cells(text) == [(each, True) for each in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a,"b\nc,d\n', [(["a", '"b'], False), (["c", "d"], True)]),
        ('a,"b\nc,"d"\ne,f\n', [(["a", '"b'], False), (["c", "d"], True), (["e", "f"], True)]),
        ('a,"b" \nc,d\n', [(["a", '"b" '], False), (["c", "d"], True)]),
        ('a,"b", "c"\n', [(["a", "b", ' "c"'], True)]),
        ('a,"b, c\nd,e\n', [(["a", "b, c"], False), (["d", "e"], True)]),
        ('a,"say "hi" twice"\nd,e\n', [(["a", '"say "hi" twice"'], False), (["d", "e"], True)]),
        ('a,"b', [(["a", '"b'], False)]),
        ('"', [(['"'], False)]),
    ],
)
def test_a_stray_quotation_mark_spoils_one_line(text: str, expected: list[tuple[list[str], bool]]) -> None:
    assert cells(text) == expected


def test_a_record_without_end_ends_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_RECORD_CHARS", 100)
    found = cells('a,"b\n' + "c,d\n" * 1000)
    assert len(found) == 1001
    assert [whole for _, whole in found] == [False] + [True] * 1000


@given(st.text(alphabet='",;\n\r\t a', max_size=60))
def test_nothing_is_lost_of_any_text(text: str) -> None:
    found = list(records(io.StringIO(text, newline=""), ",", 2))
    kept = "".join(cell for record in found for cell in record.cells)
    broken = any(record.problem == BROKEN for record in found)
    # A quotation mark and a delimiter are punctuation of the file; everything else is in a cell.
    assert kept.count("a") == text.count("a")
    assert kept.count(" ") == text.count(" ")
    assert broken or [record.cells for record in found] == list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("line", ['"a', 'a,"b', '"a""', 'a"",""b', '""a', '","', '"x""y'])
def test_the_time_grows_with_the_length_only(line: str) -> None:
    def seconds(lines: int) -> float:
        begin = time.process_time()
        assert sum(1 for _ in records([f"{line}\n"] * lines, ",", 2)) >= lines / 3
        return time.process_time() - begin

    seconds(1000)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.01)


@pytest.mark.parametrize(
    ("header", "delimiter"),
    [
        ("text", ","),
        ("id,text", ","),
        ("id;text", ";"),
        ("id\ttext", "\t"),
        ("id;text;a,b,c,d", ";"),
        ('"id","Text"', ","),
        ("a,b,c", ","),
        ("", ","),
    ],
)
def test_the_header_shows_the_delimiter(header: str, delimiter: str) -> None:
    assert sniff([header + "\n"]) == delimiter
