"""Tables of other people come into a registry, row by row, or are told why not."""

import csv
import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.cli.main import main
from sms_verify.core.registry.registry import Registry
from sms_verify.registry_files.files import load, read_registry, write_snapshot
from sms_verify.registry_files.importing import Defaults, import_templates
from sms_verify.registry_files.importing.columns import FIELDS, Columns
from sms_verify.registry_files.importing.rows import RowReader
from sms_verify.registry_files.importing.sources import SourceChunk, SourceRow
from sms_verify.registry_files.importing.tables import harmless

CMB = """
id = "cmb"
kind = "bank"
regions = ["CN"]
domains = ["cmbchina.com"]
hotlines = ["95555"]
signatures = ["招商银行"]
[names]
"zh-Hans" = ["招商银行"]
[[templates]]
id = "own"
language = "zh-Hans"
category = "transaction"
body = "【招商银行】您尾号{card:last4}的账户支出人民币{sum:amount}元，如有疑问请与我行联系。"
"""
HDFC = """
id = "hdfc-in"
kind = "bank"
regions = ["IN"]
[names]
en = ["HDFC Bank"]
[[senders]]
scheme = "in-dlt"
value = "HDFCBK"
"""
HEADER = "organisation,id,language,category,body,valid_from,valid_to"
GOOD = "cmb,a,zh-Hans,otp,【招商银行】您的动态密码是{code:code}，请勿告诉任何人。,2026-01-01,"
BODY = "【招商银行】您的动态密码是{code:code}，请勿告诉任何人。"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    folder = tmp_path / "registry"
    folder.mkdir()
    (folder / "cmb.toml").write_text(CMB, encoding="utf-8")
    (folder / "hdfc.toml").write_text(HDFC, encoding="utf-8")
    return folder


def table(tmp_path: Path, *lines: str, name: str = "in.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def bodies(registry: Path) -> dict[str, str]:
    return {template.key: template.body for template in read_registry(registry).templates}


def failures(registry: Path, name: str = "templates.parquet") -> list[tuple[str, ...]]:
    with (registry / f"{name}.errors.csv").open(encoding="utf-8", newline="") as text:
        return [tuple(row) for row in list(csv.reader(text))[1:]]


def test_rows_come_in_and_the_registry_reads_them(registry: Path, tmp_path: Path) -> None:
    assert main(["registry", "import", str(table(tmp_path, HEADER, GOOD)), str(registry)]) == 0
    (template,) = (each for each in read_registry(registry).templates if each.id == "a")
    assert (template.key, template.body, str(template.valid_from)) == ("cmb/a", BODY, "2026-01-01")
    assert sorted(path.name for path in registry.iterdir()) == ["cmb.toml", "hdfc.toml", "templates.parquet"]


def test_rows_that_fail_are_listed_and_the_others_come_in(
    registry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        GOOD,
        "cmb,b,zh-Hans,otp,【招商银行】{x:money},,",
        "nobody,c,zh-Hans,otp,您的动态密码,,",
        "cmb,d,zh-Hans,otp,【招商银行】请登录cmb-login.com查询您的{sum:amount}元账单,,",
        "cmb,e,zh-Hans,otp,【招商银行】您的动态密码,01/02/2026,",
        "cmb,F 1,zh-Hans,otp,【招商银行】您的动态密码,,",
        "cmb,g,zh-Hans,alert,【招商银行】您的动态密码,,",
        "cmb,a,zh-Hans,otp,【招商银行】第二行与第一行同名,,",
        "cmb,own,zh-Hans,otp,【招商银行】与自己文件里的同名,,",
        "cmb,h,zh-Hans,otp,a,b,c,d",
        "",
        'cmb,i,zh-Hans,otp,"【招商银行】您的动态密码',
        '是{code:code}，请勿告诉任何人。",,',
        "cmb,j,zh-Hans,otp,,,",
    ]
    assert main(["registry", "import", str(table(tmp_path, HEADER, *rows)), str(registry)]) == 1
    found = {line: (organisation, identifier, reason) for line, organisation, identifier, reason in failures(registry)}
    assert set(found) == {"3", "4", "5", "6", "7", "8", "9", "10", "11", "15"}
    for line, part in {
        "3": "unknown kind `money`; use one of",
        "4": "describe it in a file",
        "5": "cmb-login.com, which is not in domains",
        "6": "valid_from: must be a date",
        "7": "lower-case letters",
        "8": "the categories are",
        "9": "stands twice",
        "10": "another file",
        "11": "8 cells for 7 columns",
        "15": "body: is missing",
    }.items():
        assert part in found[line][2], line
    assert set(bodies(registry)) == {"cmb/a", "cmb/i", "cmb/own"}
    said = capsys.readouterr().err
    assert "2 came in" in said
    assert "10 failed" in said


@pytest.mark.parametrize("name", ["templates.parquet", "templates.csv.gz", "templates.csv"])
def test_the_same_key_replaces_and_says_so(
    registry: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = table(tmp_path, HEADER, GOOD, GOOD.replace("cmb,a", "cmb,b"))
    assert main(["registry", "import", str(first), str(registry / name), "--registry", str(registry)]) == 0
    second = table(tmp_path, HEADER, GOOD.replace("动态密码", "登录密码"), GOOD.replace("cmb,a", "cmb,c"))
    assert main(["registry", "import", str(second), str(registry)]) == 0
    assert "replaced: cmb/a" in capsys.readouterr().err
    assert bodies(registry) == {
        "cmb/a": BODY.replace("动态密码", "登录密码"),
        "cmb/b": BODY,
        "cmb/c": BODY,
        "cmb/own": bodies(registry)["cmb/own"],
    }
    assert [path.name for path in registry.iterdir() if path.name.startswith("templates")] == [name]


def test_an_import_into_a_table_by_name_takes_the_organisations_of_registry(registry: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv.gz"
    assert main(["registry", "import", str(registry / "cmb.toml"), str(target), "--registry", str(registry)]) == 0
    with gzip.open(target, "rt", encoding="utf-8", newline="") as text:
        assert [row["id"] for row in csv.DictReader(text)] == ["own"]


DLT = "Template ID,Template Name,Template Content,Header,Template Type,Status"


def test_an_export_of_dlt_is_read_with_its_headers_and_types(registry: Path, tmp_path: Path) -> None:
    rows = [
        '1107161234567890123,otp,"Your OTP for HDFC Bank is {#numeric#}. Never share it.",VM-HDFCBK-S,Transactional,Approved',
        "1107161234567890124,x,Dear {#var#} welcome to HDFC Bank in {#var#} again,HDFCBK,Promotional,Rejected",
        "1107161234567890125,x,Dear {#var#} welcome to HDFC Bank,HDFCXX,Promotional,Approved",
        "1107161234567890126,x,Dear {#var#}{#var#} welcome to HDFC Bank,HDFCBK,Promotional,Approved",
        "1.10716E+18,x,Dear {#var#} welcome to HDFC Bank,HDFCBK,Promotional,Approved",
    ]
    source = table(tmp_path, DLT, *rows)
    assert main(["registry", "import", str(source), str(registry), "--language", "en"]) == 1
    (template,) = (each for each in read_registry(registry).templates if each.organisation == "hdfc-in")
    assert (template.id, template.category) == ("1107161234567890123", "otp")
    assert template.body == "Your OTP for HDFC Bank is {code:code}. Never share it."
    assert [(line, identifier) for line, _, identifier, _ in failures(registry)] == [
        (str(number), row.partition(",")[0]) for number, row in enumerate(rows[1:], 3)
    ]
    reasons = [reason for *_, reason in failures(registry)]
    for reason, part in zip(reasons, ["not approved", "column organisation", "adjacent", "rounded"], strict=True):
        assert part in reason


def test_a_header_of_another_organisation_is_not_taken(registry: Path, tmp_path: Path) -> None:
    source = table(tmp_path, DLT, "11071,x,Dear {#var#} welcome to our bank,HDFCBK,Promotional,Approved")
    options = ["--language", "en", "--organisation", "cmb"]
    assert main(["registry", "import", str(source), str(registry), *options]) == 1
    assert "belongs to hdfc-in, not to cmb" in failures(registry)[0][3]


def test_an_export_of_aliyun_gets_its_signature_and_kinds(
    registry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        "TemplateCode,TemplateName,TemplateContent,OuterTemplateType,AuditStatus,SignName",
        "SMS_1,验证码,您的验证码是${code}，请勿告诉任何人。,0,AUDIT_STATE_PASS,招商银行",
        "SMS_2,通知,您的${what}已到账，金额${amount}元。,1,AUDIT_STATE_PASS,招商银行",
        "SMS_3,通知,您的${what}已到账。,1,AUDIT_STATE_NOT_PASS,招商银行",
    ]
    source = table(tmp_path, *lines, encoding="gb18030")
    assert main(["registry", "import", str(source), str(registry), "--language", "zh-Hans"]) == 1
    assert bodies(registry)["cmb/sms-1"] == "【招商银行】您的验证码是{code:code}，请勿告诉任何人。"
    assert bodies(registry)["cmb/sms-2"] == "【招商银行】您的{what:text(40)}已到账，金额{amount:amount}元。"
    with (registry / "templates.parquet.todo.csv").open(encoding="utf-8", newline="") as text:
        told = [(row["line"], row["slot"], row["taken"], row["todo"]) for row in csv.DictReader(text)]
    assert told == [
        ("2", "code", "code", "look at it"),
        ("3", "what", "text(40)", "type it"),
        ("3", "amount", "amount", "look at it"),
    ]
    assert "1 slots must be typed by a person, 2 were guessed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("header", "row", "body"),
    [
        (
            "TemplateId,TemplateName,TemplateContent,StatusCode",
            "1110,x,您的验证码是{1}谢谢,0",
            "您的验证码是{code:code}谢谢",
        ),
        ("sid,friendly_name,body", "HX1a,x,Your OTP is {{1}} thanks", "Your OTP is {code:code} thanks"),
        ("模板ID;模板名称;模板内容", "7;x;您的验证码是{1}谢谢", "您的验证码是{code:code}谢谢"),
        ("ID\tLang\tBody", "x\tfa\tمبلغ {1} ریال", "مبلغ {amount:amount} ریال"),
    ],
)
def test_other_exports_are_read_too(registry: Path, tmp_path: Path, header: str, row: str, body: str) -> None:
    source = table(tmp_path, header, row)
    options = ["--organisation", "cmb", "--language", "zh-Hans", "--category", "otp"]
    assert main(["registry", "import", str(source), str(registry), *options]) == 0
    assert body in bodies(registry).values()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_tables_are_read_in_their_encoding(registry: Path, tmp_path: Path, encoding: str) -> None:
    source = table(tmp_path, HEADER, GOOD, encoding=encoding)
    assert main(["registry", "import", str(source), str(registry)]) == 0
    assert bodies(registry)["cmb/a"] == BODY


@pytest.mark.parametrize(
    ("encoding", "language", "body"),
    [
        ("big5", "zh-Hant", "【招商銀行】您的帳戶於{when:date}有一筆{sum:amount}元的交易，請與我們聯絡。"),
        ("cp1256", "fa", "مشتري گرامي، مبلغ {sum:amount} ريال از حساب شما برداشت شد"),
    ],
)
def test_other_tables_are_read_in_their_encoding(
    registry: Path, tmp_path: Path, encoding: str, language: str, body: str
) -> None:
    source = table(tmp_path, HEADER, f'cmb,a,{language},transaction,"{body}",,', encoding=encoding)
    assert main(["registry", "import", str(source), str(registry)]) == 0
    assert bodies(registry)["cmb/a"] == body


RECORD = {
    "organisation": "cmb",
    "id": "a",
    "language": "zh-Hans",
    "category": "otp",
    "body": BODY,
    "valid_from": "2026-01-01",
}


def _as_parquet(path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({key: [value] for key, value in RECORD.items()}), path)


def _as_xlsx(path: Path) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, list(RECORD))
        sheet.write_row(1, 0, list(RECORD.values()))


def _as_toml(path: Path) -> None:
    rows = "\n".join(f'{key} = "{value}"' for key, value in RECORD.items())
    path.write_text(f"[[templates]]\n{rows}", encoding="utf-8")


WRITERS = {
    "in.parquet": _as_parquet,
    "in.xlsx": _as_xlsx,
    "in.toml": _as_toml,
    "in.json": lambda path: path.write_text(json.dumps([RECORD]), encoding="utf-8"),
    "in.jsonl": lambda path: path.write_text(json.dumps({"more": 1, **RECORD}) + "\n\n", encoding="utf-8"),
    "in.jsonl.gz": lambda path: path.write_bytes(gzip.compress(json.dumps(RECORD).encode())),
    "in.csv.gz": lambda path: path.write_bytes(gzip.compress(f"{HEADER}\n{GOOD}".encode())),
}


@pytest.mark.parametrize("name", WRITERS)
def test_every_kind_of_file_is_read(registry: Path, tmp_path: Path, name: str) -> None:
    WRITERS[name](tmp_path / name)
    assert main(["registry", "import", str(tmp_path / name), str(registry)]) == 0
    assert bodies(registry)["cmb/a"] == BODY


def test_a_folder_of_tables_is_read_and_failures_name_the_file(registry: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    table(folder, HEADER, GOOD, name="a.csv")
    table(folder, HEADER, GOOD, name="b.csv")
    assert main(["registry", "import", str(folder), str(registry)]) == 1
    assert failures(registry)[0][0] == "b.csv:2"


def test_a_number_that_a_spreadsheet_rounded_fails(registry: Path, tmp_path: Path) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(tmp_path / "in.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Template ID", "Template Content"])
        sheet.write_row(1, 0, [1107161234567890123, "您的验证码是{1}谢谢"])
    options = ["--organisation", "cmb", "--language", "zh-Hans", "--category", "otp"]
    assert main(["registry", "import", str(tmp_path / "in.xlsx"), str(registry), *options]) == 1
    assert "rounded" in failures(registry)[0][3]


def test_the_same_words_of_two_organisations_come_in_and_are_told(
    registry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        "cmb,a,en,otp,Your one-time password is {x:code}. Do not share it.,,",
        "hdfc-in,b,en,otp,Your one-time password is {y:reference}. Do not share it.,,",
        "hdfc-in,c,en,otp,HDFC Bank: your one-time password is {y:code}. Do not share it.,,",
    ]
    assert main(["registry", "import", str(table(tmp_path, HEADER, *rows)), str(registry)]) == 0
    said = capsys.readouterr().err
    assert "same words: cmb/a, hdfc-in/b" in said
    assert "2 templates have the words of another organisation's" in said


@pytest.mark.usefixtures("registry")
@pytest.mark.parametrize(
    ("source", "target", "options", "reason"),
    [
        ("nowhere.csv", "registry", [], "no such file"),
        ("in.txt", "registry", [], "none of the tables"),
        ("in.csv", "nowhere/out.csv", [], "no folder"),
        ("in.csv", "out.xlsx", [], "must be a registry's folder, or a table"),
        ("in.csv", "registry", ["--organisation", "nobody"], "not in the registry"),
        ("in.csv", "registry", ["--style", "sinch"], "sinch"),
        ("in.csv", "registry", ["--registry", "registry"], "TARGET"),
        ("bare.csv", "registry", [], "no column language: give --language"),
        ("bare.csv", "registry", ["--language", "en"], "no column category: give --category"),
        ("bad.parquet", "registry", [], "cannot be read"),
        ("bad.csv.gz", "registry", [], "cannot be read"),
        ("bad.json", "registry", [], "cannot be read"),
        ("bad.jsonl", "registry", [], "cannot be read"),
        ("in.csv", "empty", [], "no organisation"),
        ("in.csv", "exported", [], "holds a snapshot"),
        ("in.csv", "strange", ["--registry", "registry"], "no table of templates"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    source: str,
    target: str,
    options: list[str],
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    table(tmp_path, HEADER, GOOD)
    table(tmp_path, "id,body", "a,b", name="bare.csv")
    (tmp_path / "exported").mkdir()
    write_snapshot(Registry.of(()), tmp_path / "exported" / "all.json")
    (tmp_path / "empty").mkdir()
    for name in ("in.txt", "bad.parquet", "bad.csv.gz", "bad.json"):
        (tmp_path / name).write_text("{", encoding="utf-8")
    (tmp_path / "bad.jsonl").write_text("[1]\n", encoding="utf-8")
    if target == "strange":
        target = "strange.csv"
        table(tmp_path, "a,b", "1,2", name=target)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["registry", "import", source, target, *options]) == 2
    assert reason in "".join(capsys.readouterr().err.replace("│", "").split("\n"))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_long_table_is_read_by_several_processes_in_order(
    registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sms_verify.registry_files.importing.sources.ROWS_PER_CHUNK", 5)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    rows = [GOOD.replace("cmb,a", f"cmb,r{number}") for number in range(100)]
    rows[70] = "nobody" + rows[70]
    seen: list[tuple[int, int]] = []
    source = table(tmp_path, HEADER, *rows)
    report = import_templates(source, registry, registry, Defaults(), lambda *done: seen.append(done))
    assert (report.came_in, report.failed, report.failures[0].place) == (99, 1, "72")
    assert len(bodies(registry)) == 100
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] == source.stat().st_size


def test_a_run_without_failures_takes_the_old_list_away(registry: Path, tmp_path: Path) -> None:
    main(["registry", "import", str(table(tmp_path, HEADER, "cmb,a,x,otp,b,,")), str(registry)])
    assert (registry / "templates.parquet.errors.csv").exists()
    assert not (registry / "templates.parquet").exists()
    main(["registry", "import", str(table(tmp_path, HEADER, GOOD)), str(registry)])
    assert not (registry / "templates.parquet.errors.csv").exists()


def test_lists_run_nothing_in_a_spreadsheet(registry: Path, tmp_path: Path) -> None:
    main(["registry", "import", str(table(tmp_path, HEADER, "=cmd(),@x,zh-Hans,otp,b,,")), str(registry)])
    assert failures(registry)[0][1:3] == ("'=cmd()", "'@x")
    assert harmless("-1") == "'-1"


@given(
    st.lists(st.text(max_size=30), min_size=len(FIELDS), max_size=len(FIELDS)), st.sampled_from(["", "cmb", "hdfc-in"])
)
def test_any_row_comes_in_or_fails_with_a_reason(cells: list[str], organisation: str) -> None:
    outcome = DESK.judge(SourceChunk(COLUMNS, (SourceRow("1", (organisation, *cells[1:])),), 0))
    assert len(outcome.accepted) + len(outcome.failures) == 1
    assert all(failure.reason for failure in outcome.failures)


COLUMNS = Columns.of(list(FIELDS))
STARTER = Path(__file__).parents[3] / "data" / "registry"
DESK = RowReader(Registry.of(*load(STARTER / "cn" / "cmb-cn.toml")), Defaults(language="en", category="otp"))


def test_the_starter_templates_come_in_again_but_those_with_contacts_that_nobody_registered(tmp_path: Path) -> None:
    target = tmp_path / "all.parquet"
    main(["registry", "import", str(STARTER), str(target)])
    with (tmp_path / "all.parquet.errors.csv").open(encoding="utf-8", newline="") as file:
        assert [row for row in csv.DictReader(file) if "which is not in" not in row["reason"]] == []
