"""Signed registries on the command line: a key is made, a bundle signed, and answers come from it alone."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient

from sms_verify.cli.main import main
from sms_verify.explain import languages
from sms_verify.registry_files.files import write_snapshot
from tests.support.registry import GENUINE_DEBIT, REGISTRY, TODAY

CHECK = ("check", GENUINE_DEBIT, "--received", TODAY.isoformat(), "--no-model")


class Desk:
    """A folder with two keys, an unsigned registry and the bundles that the keys signed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.plain = str(folder / "plain.json")
        write_snapshot(REGISTRY, self.plain)
        self.keys: dict[str, tuple[str, str]] = {}
        for name in ("old", "new"):
            assert main(["registry", "keygen", self.path(name)]) == 0
            public, key_id = capsys.readouterr().out.split()
            self.keys[name] = public, key_id
        self.bundle = self.signed("registry.bundle", "old")

    def path(self, name: str) -> str:
        """Return where a file of this folder lies."""
        return str(self.folder / name)

    def public(self, name: str) -> str:
        """Return a key's public half."""
        return self.keys[name][0]

    def signed(self, target: str, *names: str) -> str:
        """Return a bundle signed by some keys."""
        signs = [part for name in names for part in ("--sign", self.path(name))]
        assert main(["registry", "export", self.path(target), "--registry", self.plain, *signs]) == 0
        assert REGISTRY.version in self.capsys.readouterr().out
        return self.path(target)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A folder with keys and bundles; there is no database, and none may be made."""

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a database was opened")

    made = Desk(tmp_path, capsys)
    monkeypatch.setattr(sqlite3, "connect", refused)
    return made


@pytest.mark.parametrize("language", languages.tags())
def test_check_answers_from_a_bundle_and_says_of_which_day_it_is(desk: Desk, language: str) -> None:
    assert main([*CHECK, "--registry", desk.bundle, "--trust", desk.public("old"), "--language", language]) == 0
    assert desk.keys["old"][1] in desk.capsys.readouterr().out.splitlines()[-1]


def test_the_verdict_says_when_the_registry_was_made_and_whether_its_signer_is_trusted(desk: Desk) -> None:
    for trust, is_trusted in (((), False), (("--trust", desk.public("old")), True)):
        assert main([*CHECK, "--registry", desk.bundle, "--json", *trust]) == 0
        versions = json.loads(desk.capsys.readouterr().out)["versions"]
        assert versions["registry"] == REGISTRY.version
        assert versions["bundle"]["signed_by"] == [desk.keys["old"][1]]
        assert versions["bundle"]["trusted"] is is_trusted
        assert versions["bundle"]["made_at"].endswith("+00:00")


def test_the_environment_names_the_registry_and_the_trusted_keys(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMS_VERIFY_REGISTRY", desk.bundle)
    monkeypatch.setenv("SMS_VERIFY_TRUSTED_KEYS", f"{desk.public('new')},{desk.public('old')}")
    assert main([*CHECK]) == 0
    assert main(["registry", "list"]) == 0
    write_snapshot(REGISTRY, desk.path("plain.built"))
    for unsigned in (desk.plain, desk.path("plain.built")):
        assert main([*CHECK, "--registry", unsigned]) == 2
        assert "is not signed" in desk.capsys.readouterr().err
    monkeypatch.setenv("SMS_VERIFY_TRUSTED_KEYS", desk.public("new"))
    assert main([*CHECK]) == 2
    assert desk.keys["old"][1] in desk.capsys.readouterr().err
    assert main([*CHECK, "--trust", desk.public("old")]) == 0


def test_two_keys_sign_while_one_replaces_the_other(desk: Desk) -> None:
    both, later = desk.signed("both.bundle", "old", "new"), desk.signed("later.bundle", "new")
    answers = {
        (path, name): main([*CHECK, "--registry", path, "--trust", desk.public(name)])
        for path in (desk.bundle, both, later)
        for name in ("old", "new")
    }
    assert [*answers.values()] == [0, 2, 0, 0, 2, 0]


def test_batch_runs_from_a_bundle_and_refuses_one_that_is_not_trusted(desk: Desk) -> None:
    Path(desk.path("in.csv")).write_text(f"text\n{GENUINE_DEBIT}\n", "utf-8")
    command = ["batch", desk.path("in.csv"), desk.path("out.csv"), "--no-model", "--workers", "1"]
    assert main([*command, "--registry", desk.plain, "--trust", desk.public("old")]) == 2
    assert not Path(desk.path("out.csv")).exists()
    assert main([*command, "--registry", desk.bundle, "--trust", desk.public("old")]) == 0
    assert "harbour-cn/debit" in Path(desk.path("out.csv")).read_text("utf-8-sig")


def test_the_service_runs_from_a_bundle_and_tells_its_age(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, object] = {}

    def run(app: FastAPI, **_: object) -> None:
        told.update(TestClient(app).get("/api/v1/versions").json())

    monkeypatch.setattr(uvicorn, "run", run)
    assert main(["serve", "--registry", desk.bundle, "--trust", desk.public("new")]) == 2
    assert main(["serve", "--registry", desk.bundle, "--trust", desk.public("old")]) == 0
    assert told["registry"] == REGISTRY.version
    assert told["bundle"] == told["bundle"] | {"signed_by": [desk.keys["old"][1]], "trusted": True}  # type: ignore[operator]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["registry", "keygen", "{folder}/old"], "old"),
        (["registry", "keygen", "{folder}/nowhere/key"], "nowhere"),
        (
            ["registry", "export", "{folder}/x.json.gz", "--registry", "{folder}/plain.json", "--sign", "{folder}/old"],
            ".gz",
        ),
        (
            ["registry", "export", "{folder}/x.built", "--registry", "{folder}/plain.json", "--sign", "{folder}/old"],
            ".built",
        ),
        (
            ["registry", "export", "{folder}/x", "--registry", "{folder}/plain.json", "--sign", "{folder}/plain.json"],
            "Ed25519",
        ),
        (["registry", "export", "{folder}/x", "--registry", "{folder}/plain.json", "--sign", "{folder}/none"], "none"),
        (["check", "hi", "--registry", "{folder}/plain.json", "--trust", "abc"], "abc"),
        (["check", "hi", "--trust", "abc"], "abc"),
    ],
)
def test_what_cannot_be_done_is_named(desk: Desk, arguments: list[str], named: str) -> None:
    assert main([part.format(folder=desk.folder) for part in arguments]) == 2
    assert named in desk.capsys.readouterr().err
