"""The command line of those who run the service."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from sms_verify.cli.main import main
from sms_verify.learn.corpus import read_corpora
from sms_verify.registry_files.files import write_snapshot
from sms_verify.service import opened_store
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import cases, decisions
from sms_verify.store.reports.submission import report_of
from tests.store.reports.test_submission import COPY, OTHER, PARCEL, report
from tests.support.registry import REGISTRY
from tests.support.store import NOW, person


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A small registry as a file, and an empty data folder."""
    monkeypatch.setenv("SMS_VERIFY_DATA", str(tmp_path / "var"))
    path = tmp_path / "registry.json"
    write_snapshot(REGISTRY, path)
    return str(path)


def types(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Put something on standard input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))


def test_files_come_in_and_are_listed_from_the_database(
    registry: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["store", "import", registry]) == 0
    assert " added, 0 replaced" in capsys.readouterr().out
    assert main(["store", "import", registry]) == 0
    assert capsys.readouterr().out.startswith("0 added")
    assert main(["registry", "list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(REGISTRY.organisations)
    assert main(["registry", "export", str(tmp_path / "out.json")]) == 0
    assert REGISTRY.version in capsys.readouterr().out


def test_the_first_operator_is_added_and_stands_in_the_audit(
    registry: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert main(["store", "import", registry]) == 0
    types(monkeypatch, "a long enough password\n")
    assert main(["user", "add", "Root", "--role", "operator"]) == 0
    assert "user:1 root operator" in capsys.readouterr().out
    assert main(["audit", "verify"]) == 0
    checkpoint = capsys.readouterr().out.strip()
    assert main(["audit", "export", str(tmp_path / "audit.jsonl")]) == 0
    rows = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert [row["action"] for row in rows[-3:]] == ["user.add", "user.password", "role.grant"]
    assert checkpoint == f"{len(rows)}:{rows[-1]['hash']}"
    assert main(["audit", "export", "-"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows)
    assert main(["audit", "export", "-", "--since", "2999-01-01"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["audit", "export", "-", "--since", rows[0]["at"][:10]]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows)
    assert main(["audit", "export", "-", "--since", "yesterday"]) == 2
    assert "--since" in capsys.readouterr().err
    assert main(["audit", "verify", "--checkpoint", checkpoint]) == 0
    assert main(["store", "rotate-keys"]) == 0


@pytest.mark.parametrize(
    ("arguments", "password", "named"),
    [
        (["x y", "--role", "operator"], "a long enough password", "login"),
        (["root", "--role", "operator"], "short", "password"),
        (["root", "--role", "operator"], "", "password"),
        (["root", "--role", "maker"], "a long enough password", "organisation"),
        (["root", "--role", "maker", "--organisation", "nowhere"], "a long enough password", "nowhere"),
        (["root", "--role", "king"], "a long enough password", "--role"),
        (["root"], "a long enough password", "--role"),
    ],
)
def test_a_person_who_cannot_be_added_leaves_nothing(
    registry: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    password: str,
    named: str,
) -> None:
    assert main(["store", "import", registry]) == 0
    types(monkeypatch, password)
    assert main(["user", "add", *arguments]) == 2
    assert named in capsys.readouterr().err
    assert main(["audit", "export", "-"]) == 0
    assert "user.add" not in capsys.readouterr().out


def test_people_are_administered_from_the_console(
    registry: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["store", "import", registry]) == 0
    at = next(iter(REGISTRY.organisations))
    types(monkeypatch, "a long enough password\n")
    assert main(["user", "add", "lin", "--role", "maker", "--organisation", at]) == 0
    assert main(["user", "grant", "lin", "checker", "--organisation", at]) == 2, "a maker there is no checker there"
    assert main(["user", "grant", "lin", "auditor"]) == 0
    assert main(["user", "revoke", "LIN", "maker", "--organisation", at]) == 0
    assert main(["user", "grant", "lin", "checker", "--organisation", at]) == 0
    assert main(["user", "deactivate", "lin"]) == 0
    capsys.readouterr()
    assert main(["user", "list"]) == 0
    assert capsys.readouterr().out == f"lin\tinactive\t-\tauditor@* checker@{at}\n"
    assert main(["user", "activate", "lin"]) == 0
    assert main(["user", "remove-factor", "lin"]) == 0
    monkeypatch.setenv("SMS_VERIFY_PUBLIC_URL", "https://verify.example/")
    assert main(["user", "reset", "lin"]) == 0
    assert capsys.readouterr().out.startswith("https://verify.example/reset/")
    assert main(["audit", "export", "-"]) == 0
    rows = [json.loads(line)["action"] for line in capsys.readouterr().out.splitlines()]
    assert rows[-8:] == [
        "role.revoke",
        "role.grant",
        "user.active",
        "user.active",
        "user.factor-removed",
        "user.rest",
        "user.reset",
        "user.rest",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ["reset", "nobody"],
        ["deactivate", "nobody"],
        ["revoke", "lin", "operator"],
        ["grant", "lin", "maker"],
        ["grant", "lin", "auditor"],
    ],
)
def test_what_cannot_be_done_to_a_person_ends_with_two(
    registry: str, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    assert main(["store", "import", registry]) == 0
    types(monkeypatch, "a long enough password\n")
    assert main(["user", "add", "lin", "--role", "auditor"]) == 0
    assert main(["user", *arguments]) == 2


def test_a_broken_chain_ends_with_one(registry: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["store", "import", registry]) == 0
    opened = Database.open(f"sqlite:///{tmp_path}/var/sms_verify.sqlite3")
    with opened.writing() as session:
        session.execute(text("DROP TRIGGER audit_no_delete"))
        session.execute(text("DELETE FROM audit WHERE number = 2"))
    opened.close()
    assert main(["audit", "verify"]) == 1
    assert "row 2 is missing" in capsys.readouterr().err
    assert main(["audit", "verify", "--checkpoint", "nonsense"]) == 2


def test_what_two_leads_agreed_on_is_written_as_a_corpus(
    registry: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "lessons.csv"
    assert main(["store", "import", registry]) == 0
    with opened_store(Settings.from_env()) as store:
        leads = [ChangeContext.of_user(person(store.database, login, Role.LEAD), NOW) for login in ("one", "other")]
        for message, kind, agreed in (
            (PARCEL, "smishing", True),
            (f"=1+1 {OTHER}", "ham", True),
            (COPY, "spam", False),
        ):
            number = report(store.database, message)
            with store.database.writing() as session:
                row = report_of(session, number)
                decisions.decide(session, leads[0], row, "fraud")
                cases.propose(session, leads[0], row, kind)
            if agreed:
                with store.database.writing() as session:
                    cases.agree(session, leads[1], report_of(session, number))
    capsys.readouterr()
    assert main(["lessons", str(out)]) == 0
    assert capsys.readouterr().out == "2 lessons\n"
    assert "'=" in out.read_text("utf-8") and "1.99" not in out.read_text("utf-8")
    learnt = read_corpora(out)
    assert [(row.kind, row.language, row.dataset) for row in learnt] == [
        ("smishing", "en", "desk"),
        ("ham", "en", "desk"),
    ]
    assert learnt[0].group.startswith("desk/") and learnt[0].text.startswith("Your parcel is held at our depot")
    assert not any(mark in row.text for row in learnt for mark in "•▪'")
    assert main(["audit", "export", "-"]) == 0
    assert '"lesson.export"' in capsys.readouterr().out
    assert main(["lessons", str(tmp_path)]) == 2


@pytest.mark.parametrize(
    "command",
    [["audit", "verify"], ["audit", "export", "-"], ["user", "list"], ["store", "versions"], ["user", "reset", "lin"]],
)
def test_a_command_that_reads_makes_no_database(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SMS_VERIFY_DATA", str(tmp_path / "nothing"))
    assert main(command) == 2
    assert "no such database" in capsys.readouterr().err
    assert not (tmp_path / "nothing").exists()
