"""The encoding of a file is found by what people write in it."""

import gzip
from pathlib import Path

import pytest

from sms_verify.encoding import Encoding, detect
from sms_verify.errors import UnreadableTable

SIMPLIFIED = "编号,内容\n1,【招商银行】您账户尾号1234于11月21日消费人民币100.00元，如有疑问请致电95555。\n"
TRADITIONAL = "編號,內容\n1,【滙豐】閣下的信用卡於11月21日簽賬港幣100元，如有疑問請致電2233 3000查詢。\n"
PERSIAN = "id,text\n1,مشتري گرامي، مبلغ 120,000 ريال از حساب شما برداشت شد. در صورت نياز تماس بگيريد\n"
FRENCH = "id,text\n1,Votre relevé est prêt – café à l’hôtel: £5 ou 5€\n"


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("id,text\n1,hello\n", "ascii", "utf-8-sig"),
        (SIMPLIFIED, "utf-8", "utf-8-sig"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        ("text\n你好\n", "gb18030", "gb18030"),
        ("text\n您的快递到了，请查收。\n", "gb18030", "gb18030"),
        (SIMPLIFIED + "𠮷😀㐂\n", "gb18030", "gb18030"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (SIMPLIFIED + 5 * PERSIAN, "gb18030", "gb18030"),
        (TRADITIONAL, "big5hkscs", "big5hkscs"),
        ("text\n您好，請查收。\n", "big5", "big5hkscs"),
        ("text\n我的包裹到了嗎？謝謝您！\n", "big5", "big5hkscs"),
        (TRADITIONAL, "utf-8", "utf-8-sig"),
        (PERSIAN, "cp1256", "cp1256"),
        (PERSIAN, "utf-8", "utf-8-sig"),
        ("text\nسلام به همه، جلسه فردا ساعت ده است\n", "cp1256", "cp1256"),
        (FRENCH, "cp1252", "cp1256"),
        ("text\nIt’s £5\n", "cp1252", "cp1256"),
        ("", "utf-8", "utf-8-sig"),
    ],
)
def test_what_was_written_is_read(tmp_path: Path, text: str, encoding: str, expected: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    found = detect(path)
    assert found == Encoding(expected)
    assert path.read_bytes().decode(found.name) == text


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        (SIMPLIFIED, "utf-8", "utf-8-sig"),
        (PERSIAN, "utf-8", "utf-8-sig"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (TRADITIONAL, "big5hkscs", "big5hkscs"),
    ],
)
def test_a_damaged_byte_does_not_change_the_encoding(tmp_path: Path, text: str, encoding: str, expected: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding) + b"2,\xff\n")
    assert detect(path) == Encoding(expected, damaged=True)
    assert "some bytes" in str(detect(path))


def test_a_late_byte_decides(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"text\n" + b"hello\n" * 500_000 + SIMPLIFIED.encode("gb18030"))
    assert detect(path) == Encoding("gb18030")


def test_a_character_across_two_blocks_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"x" * ((1 << 20) - 1) + "你好".encode())
    assert detect(path) == Encoding("utf-8-sig")


@pytest.mark.parametrize(
    "content",
    [b"no gzip at all", gzip.compress(b"text\nhi\n" * 1000)[:-20], b"\x1f\x8b"],
    # Named here: a compressed file holds the time, and every test process must collect the same names.
    ids=["no gzip at all", "cut short", "two bytes"],
)
def test_a_broken_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "table.csv.gz"
    path.write_bytes(content)
    with pytest.raises(UnreadableTable, match="cannot be read"):
        detect(path)
