"""The public log as a page in four languages, and as files that strangers' programs read."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from sms_verify.cli.main import main
from sms_verify.settings import Settings
from sms_verify.store.audit import publication
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.tasks.checkpoints import log_name
from sms_verify.transparency.leaves import Leaf, LeafAction, stamp
from sms_verify.transparency.monitor import Whole, verify
from sms_verify.transparency.notes import Verifier
from sms_verify.web.app import create_app
from tests.support.store import NOW
from tests.support.web import LANGUAGES, Told

BODY = "【海港银行】您的卡{card:last4}有一笔支出。"
LEAVES = (
    Leaf(stamp(NOW), "harbour", "organisation", "organisation", LeafAction.IMPORT, "0" * 64, {"things": 7}),
    Leaf(stamp(NOW), "harbour", "template", "debit", LeafAction.APPROVE, "1" * 64, {"body": BODY}),
    Leaf(stamp(NOW), "shadow", "provisional.hotline", "400<b>1", LeafAction.WITHDRAW, "2" * 64),
    Leaf(stamp(NOW), "gone-bank", "name", "en", LeafAction.APPROVE, "3" * 64, {"names": ["Gone Bank"]}),
)


@pytest.fixture
def browser(store: RegistryStore) -> TestClient:
    """A browser at a service whose log has entries."""
    with store.database.writing() as session:
        publication.publish(session, LEAVES)
    app = create_app(Settings(), Told(), store=store, now=lambda: NOW + datetime.timedelta(hours=1))
    return TestClient(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_changed_in_whose_name(browser: TestClient, language: str) -> None:
    html = browser.get(f"/log?lang={language}").text
    assert BODY in html and "gone-bank" in html and "Gone Bank" in html and "<b>1" not in html
    own = browser.get(f"/log?organisation=harbour&lang={language}").text
    assert BODY in own and "400" not in own.partition("<main")[2].partition("footer")[0].replace("400-810", "")


def test_an_organisation_without_entries_has_an_empty_page(browser: TestClient) -> None:
    assert browser.get("/log?organisation=nobody&page=9").status_code == 200
    assert browser.get("/log?organisation=%00%F0&page=1").status_code == 404


@pytest.mark.parametrize("path", ["/log", "/log/checkpoint"])
def test_what_is_put_together_for_each_asker_has_a_rate(store: RegistryStore, path: str) -> None:
    asker = TestClient(create_app(Settings(check_rate="2/minute"), Told(), store=store, now=lambda: NOW))
    assert [asker.get(path).status_code for _ in range(3)] == [200, 200, 429]


def test_an_organisations_page_leads_to_its_changes(browser: TestClient) -> None:
    assert 'href="/log?organisation=harbour"' in browser.get("/o/harbour").text


def test_strangers_programs_find_the_log_whole(browser: TestClient) -> None:
    verifier = Verifier.read(browser.get("/log/key").text)
    assert verifier.name == log_name(Settings())
    found = verify(lambda path: browser.get(f"/log/{path}").content, verifier)
    assert isinstance(found, Whole) and found.size == len(LEAVES)


def test_a_file_never_changes_and_the_checkpoint_may(browser: TestClient) -> None:
    assert "immutable" in browser.get("/log/tile/0/000.p/4").headers["cache-control"]
    assert browser.get("/log/checkpoint").headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    ["0/000", "0/000.p/5", "0/001.p/1", "1/000", "63/000", "entries/x999/x999/x999/999", "x", "0/0", "0/000.p/999"],
)
def test_a_file_that_is_not_there_is_not_found(browser: TestClient, path: str) -> None:
    assert browser.get(f"/log/tile/{path}").status_code == 404


def test_without_a_database_there_is_no_log() -> None:
    assert TestClient(create_app(Settings(), Told())).get("/log/checkpoint").status_code == 404


def test_the_command_line_checks_a_copy_and_finds_what_was_done_to_it(
    browser: TestClient, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "log"
    for path in ("key", "checkpoint", "tile/0/000.p/4", "tile/entries/000.p/4"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(browser.get(f"/log/{path}").content)
    capsys.readouterr()
    assert main(["audit", "verify", "--log", str(folder)]) == 0
    told = capsys.readouterr()
    assert told.out == (folder / "checkpoint").read_text() and "--checkpoint" in told.err and "--key" in told.err
    (tmp_path / "kept").write_text(told.out)
    whole = ["audit", "verify", "--log", str(folder), "--checkpoint", str(tmp_path / "kept")]
    assert main([*whole, "--key", (folder / "key").read_text().strip()]) == 0
    assert "--checkpoint" not in capsys.readouterr().err
    assert main(["audit", "mirror", str(folder), str(tmp_path / "copy")]) == 0
    assert main(["audit", "verify", "--log", str(tmp_path / "copy")]) == 0
    bundle = folder / "tile/entries/000.p/4"
    bundle.write_bytes(bundle.read_bytes().replace(b"Gone", b"Gane"))
    assert main(whole) == 1
    assert "broken at entry" in capsys.readouterr().err
    bundle.unlink()
    assert main(whole) == 2
    assert main(["audit", "verify", "--log", str(tmp_path / "nowhere")]) == 2
