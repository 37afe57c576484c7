"""Labelled tables: what is read, what is refused, which rows belong together."""

import gzip
from pathlib import Path

import pytest

from sms_verify.core.types import MessageKind
from sms_verify.errors import UnreadableTable
from sms_verify.learn.corpus import digest, read_corpora

ROOT = Path(__file__).parents[2]
TABLE = (
    "text,kind,lang,sender,dataset\nYour code is 1234,official,en,AX-HDFCBK-S,pennywise_bank_fixtures\n"
    "12 34,ham,en,,uci\nsee you,ham,en,,uci\nBuy now,unknown,en,,uci\n"
)


def test_rows_without_words_or_with_another_kind_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "set.csv.gz"
    file.write_bytes(gzip.compress(TABLE.encode()))
    rows = read_corpora(file)
    assert [(row.kind, row.dataset) for row in rows] == [("official", "pennywise_bank_fixtures"), ("ham", "uci")]
    assert rows[0].group == "pennywise_bank_fixtures/hdfcbk"


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"\xff\xfe\x00"])
def test_a_table_nobody_can_use_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)
    with pytest.raises(UnreadableTable, match=r"odd\.csv"):
        read_corpora(file)


def test_a_table_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable):
        read_corpora(tmp_path / "none.csv")


def test_the_projects_own_messages_are_of_known_kinds_and_forgeries_stand_apart() -> None:
    rows = read_corpora(ROOT / "data" / "messages")
    assert {row.kind for row in rows} == set(MessageKind)
    assert {row.kind for row in rows if row.dataset.endswith("/forged")} == {"smishing"}


def test_a_digest_changes_with_a_row() -> None:
    rows = read_corpora(ROOT / "data" / "messages")
    assert digest(rows) == digest(rows) != digest(rows[1:])


def test_a_packed_file_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "spaces.csv.gz"
    file.write_bytes(gzip.compress(b"text,kind\n" + b" " * (64 << 20)))
    with pytest.raises(UnreadableTable, match=r"spaces\.csv\.gz: unpacks"):
        read_corpora(file)


def test_a_cell_beyond_the_confined_readers_limit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    file.write_text(f"text,kind\n{'x' * 300_000},ham\n", "utf-8")
    with pytest.raises(UnreadableTable, match=r"long\.csv"):
        read_corpora(tmp_path)
