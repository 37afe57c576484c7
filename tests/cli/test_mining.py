"""`sms-verify registry mine`: templates proposed from a file of sent messages."""

import csv
import json
import random
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from sms_verify.cli.main import main
from sms_verify.registry_files.files import read_table

WORDS = "【云山银行】您尾号{tail:04d}的账户于{month}月{day}日消费人民币{sum:,.2f}元，余额{rest:,.2f}元。"


def messages(count: int = 40) -> list[str]:
    """Return messages of one wording."""
    chance = random.Random(1)
    return [
        WORDS.format(
            tail=chance.randrange(10**4),
            month=chance.randrange(1, 13),
            day=chance.randrange(1, 29),
            sum=chance.randrange(100, 10**6) / 100,
            rest=chance.randrange(100, 10**7) / 100,
        )
        for _ in range(count)
    ]


def written(path: Path, texts: list[str], encoding: str = "utf-8") -> str:
    """Write a table of messages and return its path."""
    if path.suffix == ".jsonl":
        path.write_text("\n".join(json.dumps({"text": text}) for text in texts), encoding)
    elif path.suffix == ".xlsx":
        with xlsxwriter.Workbook(str(path)) as book:
            book.add_worksheet().write_column(0, 0, ["text", *texts])
    else:
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file).writerows([["sent", "text"], *(["2026-01-02", text] for text in texts)])
    return str(path)


def mined(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """Return what the command prints as JSON."""
    assert main(["registry", "mine", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("name", "encoding"), [("a.csv", "gb18030"), ("a.csv", "utf-16"), ("a.jsonl", "utf-8"), ("a.xlsx", "")]
)
def test_messages_of_any_table_propose_templates(
    name: str, encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = mined(capsys, written(tmp_path / name, messages(), encoding), "--organisation", "yunshan-cn")
    (template,) = found["templates"]
    assert template["body"].startswith(
        "【云山银行】您尾号{last4:last4}的账户于{date:date}消费人民币{amount:amount}元，余额"
    )
    assert (template["language"], template["category"], template["count"]) == ("zh-Hans", "transaction", 40)
    assert (found["share"], found["unexplained"]) == (1.0, [])


def test_the_proposals_are_a_table_that_import_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = written(tmp_path / "sent.csv", messages()), tmp_path / "templates.csv"
    assert main(["registry", "mine", source, "--organisation", "cmb-cn", "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert "[[templates]]" in printed.out
    assert "40 of 40 messages explained (100.0%)" in printed.err
    (row,) = read_table(out)
    assert (row["organisation"], row["id"]) == ("cmb-cn", "transaction-1")


def test_a_strangers_number_in_the_words_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [f"{text}详询4009990000。" for text in messages()]
    found = mined(capsys, written(tmp_path / "a.csv", texts), "--organisation", "cmb-cn")
    assert [finding["severity"] for finding in found["templates"][0]["findings"]] == ["error"]


def test_nobodys_own_values_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strange = ["尊敬的欧阳雪女士，您的密码是839201。", "call me on 13912345678 Zed"]
    path = written(tmp_path / "a.csv", [*messages(), *strange])
    assert main(["registry", "mine", path, "--organisation", "yunshan-cn"]) == 0
    printed = capsys.readouterr().out
    assert "# 1 like 42: " in printed
    assert not any(value in printed for value in ("欧阳", "839201", "13912345678", "Zed"))


def test_a_table_without_messages_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.csv"
    path.write_text("number,day\n1,2\n")
    assert main(["registry", "mine", str(path), "--organisation", "yunshan-cn"]) == 2
    assert "text" in capsys.readouterr().err
