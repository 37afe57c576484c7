"""Registries in files: read whole, named where wrong, exported and read back."""

import csv
import gzip
import json
from pathlib import Path

import pytest

from sms_verify.cli.main import main
from sms_verify.core.registry.registry import Registry
from sms_verify.errors import InvalidRegistry
from sms_verify.registry_files.files import lint, load, read_registry, write_snapshot

CMB = """
id = "cmb"
kind = "bank"
regions = ["CN"]
domains = ["cmbchina.com"]

[names]
"zh-Hans" = ["招商银行"]

[[templates]]
id = "debit"
language = "zh-Hans"
category = "transaction"
body = "【招商银行】您尾号{card:last4}的账户支出人民币{sum:amount}元，如有疑问请与我行联系。"
valid_from = 2026-01-01

[provisional]
hotlines = ["95555"]

[[sources]]
fact = "domains"
url = "https://example.com"
checked = 2026-11-21
"""
HSBC = {"id": "hsbc-hk", "kind": "bank", "regions": ["HK"], "names": {"en": ["HSBC"]}, "domains": ["hsbc.com.hk"]}
ROW = {
    "organisation": "cmb",
    "id": "otp",
    "language": "zh-Hans",
    "category": "otp",
    "body": "【招商银行】您的动态密码是{code:code}，请勿告诉任何人。",
    "valid_from": "",
    "valid_to": "2027-12-31",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cn").mkdir()
    (tmp_path / "cn" / "cmb.toml").write_text(CMB, encoding="utf-8")
    (tmp_path / "hsbc.json").write_text(json.dumps(HSBC), encoding="utf-8")
    (tmp_path / "README.md").write_text("no registry", encoding="utf-8")
    (tmp_path / ".hidden.toml").write_text("=", encoding="utf-8")
    return tmp_path


def write_table(path: Path, *rows: dict[str, str]) -> None:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "wt", encoding="utf-8-sig", newline="") as text:
        writer = csv.DictWriter(text, ROW.keys())
        writer.writeheader()
        writer.writerows(rows)


def test_a_folder_is_read_recursively(folder: Path) -> None:
    registry = read_registry(folder)
    assert [*registry.organisations] == ["cmb", "hsbc-hk"]
    assert [template.key for template in registry.templates] == ["cmb/debit"]
    assert registry.organisations["cmb"].provisional.hotlines == ("95555",)


def test_one_file_is_a_registry(folder: Path) -> None:
    assert [*read_registry(folder / "cn" / "cmb.toml").organisations] == ["cmb"]


def test_loading_gives_the_nouns(folder: Path) -> None:
    organisations, templates = load(folder)
    assert Registry.of(organisations, templates) == read_registry(folder)


@pytest.mark.parametrize("name", ["templates.csv", "cn/templates.csv.gz"])
def test_a_table_of_templates_is_read(folder: Path, name: str) -> None:
    write_table(folder / name, ROW)
    templates = {template.key: template for template in read_registry(folder).templates}
    assert templates["cmb/otp"].valid_from is None
    assert str(templates["cmb/otp"].valid_to) == "2027-12-31"


def test_a_parquet_table_is_read(folder: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pyarrow.table({key: [value or None] for key, value in ROW.items()})
    parquet.write_table(table, folder / "templates.parquet")
    assert [template.key for template in read_registry(folder).templates] == ["cmb/debit", "cmb/otp"]


@pytest.mark.parametrize("name", ["snapshot.json", "snapshot.json.gz"])
def test_a_snapshot_reads_back_as_the_same_registry(folder: Path, tmp_path: Path, name: str) -> None:
    registry = read_registry(folder)
    target = tmp_path / "out" / name
    target.parent.mkdir()
    write_snapshot(registry, target)
    again = read_registry(target)
    assert again == registry
    assert again.version == registry.version
    assert [path.name for path in target.parent.iterdir()] == [name]


def test_a_changed_snapshot_is_refused(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "snapshot.json"
    write_snapshot(read_registry(folder), target)
    target.write_text(target.read_text(encoding="utf-8").replace("cmbchina.com", "cmbchlna.com"), encoding="utf-8")
    with pytest.raises(InvalidRegistry, match="version"):
        read_registry(target)


@pytest.mark.parametrize(
    ("name", "content", "file", "key"),
    [
        ("a.toml", "id = ", "a.toml", "file"),
        ("a.json", "{", "a.json", "file"),
        ("a.json", "[]", "a.json", "file"),
        ("a.json", "\xff", "a.json", "file"),
        ("a.toml", 'id = "x"', "a.toml", "kind"),
        ("a.toml", 'id = "x"\nkind = "bank"\nhotline = []\n[names]\nen = ["X"]', "a.toml", "hotline"),
        ("a.toml", 'id = "x"\nkind = "banks"\n[names]\nen = ["X"]', "a.toml", "kind"),
        ("a.toml", 'id = "cmb"\nkind = "bank"\n[names]\nen = ["X"]', "cn/cmb.toml", "id"),
        ("templates.csv", "organisation,id\ncmb,x\n", "templates.csv", "row 2.language"),
        ("templates.csv", "organisation,id,language,category,body\nno,x,en,otp,x\n", "templates.csv", "templates[x]"),
        (
            "templates.csv",
            "organisation,id,language,category,body\ncmb,x,en,otp,{\n",
            "templates.csv",
            "templates[x].body",
        ),
        ("templates.csv", "organisation,id,language,category,body\ncmb,x,en,otp,x,y\n", "templates.csv", "row 2."),
        ("templates.parquet", "no parquet", "templates.parquet", "file"),
    ],
)
def test_a_wrong_file_is_named_and_nothing_is_loaded(
    folder: Path, name: str, content: str, file: str, key: str
) -> None:
    (folder / name).write_text(content, encoding="latin-1")
    with pytest.raises(InvalidRegistry) as raised:
        read_registry(folder)
    assert raised.value.detail.startswith(f"{file}: {key}")
    assert f"{file}: {key}" in {str(problem)[: len(f"{file}: {key}")] for problem in lint(folder)}


def test_a_missing_path_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(InvalidRegistry, match="no such file"):
        read_registry(tmp_path / "nowhere")


def test_an_empty_folder_holds_no_organisation(tmp_path: Path) -> None:
    with pytest.raises(InvalidRegistry, match="no organisation"):
        read_registry(tmp_path)


def test_lint_names_facts_without_a_source(folder: Path) -> None:
    found = {(problem.file, problem.key) for problem in lint(folder)}
    assert found == {("cn/cmb.toml", "provisional.hotlines"), ("cn/cmb.toml", "templates"), ("hsbc.json", "domains")}


def test_many_errors_are_cut_in_the_error_and_told_by_lint(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.toml").write_text("=", encoding="utf-8")
    with pytest.raises(InvalidRegistry, match="20 more"):
        read_registry(tmp_path)
    assert len(lint(tmp_path)) == 40


def test_the_starter_registry_has_no_error() -> None:
    starter = Path(__file__).parents[2] / "data" / "registry"
    assert [str(problem) for problem in lint(starter) if problem.severity == "error"] == []


DEEP = "[" * 200_000 + "]" * 200_000
NESTED = "[" * 400 + "]" * 400

HOSTILE = {
    "deep.json": DEEP.encode(),
    "deep.json.gz": gzip.compress(DEEP.encode()),
    "deep-name.json": json.dumps(HSBC).replace('["HSBC"]', NESTED).encode(),
    "deep-snapshot.json": f'{{"organisations": {NESTED}, "version": "1"}}'.encode(),
    "deep.toml": f"id = {DEEP}".encode(),
    "deep-keys.toml": ("[" + ".".join("a" * 3_000) + "]").encode(),
    "dotted.toml": b"a" + b".a" * 200_000 + b" = 1",
    "dotted-inline.toml": b"x = {'a'" + b' . "a"' * 100_000 + b" = 1}",
    "number.json": b'{"organisations": 1}',
    "nothing.json": b'{"organisations": null}',
    "text.json": b'{"organisations": "x"}',
    "text.json.gz": gzip.compress(b"{}")[:-4],
    "spaces.json.gz": gzip.compress(b" " * 60_000_000, 1),
    "templates.csv": b"organisation,id\n" + b'"' * 300_000,
    "templates.csv.gz": gzip.compress(b"organisation,id\n" + b"x" * 60_000_000, 1),
    "organisations.csv": b"x" * 17_000_000,
    "organisations.parquet": b"PAR1" + b"\0" * 40 + b"PAR1",
    "huge.json": b'{"id": ' + b"9" * 100_000 + b"}",
    "magic.built": b"sms-verify built registry\n" + DEEP.encode(),
    "half.toml": b"\xff\xfe",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_named_as_unreadable_by_every_command(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name])
    assert main(["registry", "lint", str(path)]) == 1
    assert main(["registry", "export", str(tmp_path / "out.json"), "--registry", str(path)]) == 2
    told = "".join(capsys.readouterr())
    assert name in told and "Traceback" not in told
    assert not (tmp_path / "out.json").exists()
