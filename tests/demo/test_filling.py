"""The demonstration: whoever has it printed sees something at every desk, and nobody's database is filled by mistake."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pyotp
import pytest

from sms_verify.cli.main import main
from sms_verify.core.checker import Checker
from sms_verify.demo import filling
from sms_verify.demo.people import BANK, LENDER, Person
from sms_verify.errors import Conflict
from sms_verify.service import opened_store
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import passwords, recovery, second_factor
from sms_verify.store.registry import queries
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.reports import campaigns, queue
from sms_verify.store.reports.queue import QueueQuery
from sms_verify.store.tables import CampaignRow, UserRow
from sms_verify.uploads import jobs
from sms_verify.uploads.jobs import JobState
from tests.support.store import NOW


class Filled(NamedTuple):
    """A demonstration and the people who were printed."""

    store: RegistryStore
    people: dict[str, Person]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A demonstration in a file, made once."""
    with opened_store(Settings(data=tmp_path_factory.mktemp("demo"))) as store:
        filling.refuse_what_is_full(store)
        yield Filled(store, filling.fill(store, Checker, NOW))


def test_sixty_reports_in_four_languages_came_in_two_waves_of_which_one_is_confirmed(filled: Filled) -> None:
    with filled.store.database.reading() as session:
        rows = queue.page(session, QueueQuery(state="all"))
        assert rows.total == 60
        assert {row.language for row in rows.rows} >= {"en", "zh-Hans", "zh-Hant", "fa"}
        sizes = Counter({row.code: row.size for row in session.query(CampaignRow) if row.size > 5})
        states = {row.state for row in session.query(CampaignRow) if row.size > 5}
    assert sorted(sizes.values()) == [9, 16]
    assert states == {campaigns.OPEN, campaigns.CONFIRMED}


def test_reports_wait_are_handed_over_and_are_decided(filled: Filled) -> None:
    with filled.store.database.reading() as session:
        counts = {state: queue.page(session, QueueQuery(state=state)).total for state in ("open", "handed", "decided")}
    assert counts["open"] > 15
    assert counts["handed"] == 2
    assert counts["decided"] > 25


def test_every_label_is_there(filled: Filled) -> None:
    with filled.store.database.reading() as session:
        labels = {row.told for row in queue.page(session, QueueQuery(state="all", sort="new")).rows}
    assert labels == {"fraud", "suspicious", "unverified", "consistent", "genuine"}


def test_something_waits_for_every_hand(filled: Filled) -> None:
    with filled.store.database.reading() as session:
        found = {
            (organisation, state): queries.waiting(session, [organisation], state).get(organisation, 0)
            for organisation in (BANK, LENDER)
            for state in (VersionState.DRAFT, VersionState.SUBMITTED, VersionState.ENDORSED)
        }
    assert found[BANK, VersionState.SUBMITTED] == 2
    assert found[BANK, VersionState.ENDORSED] == 1
    assert found[LENDER, VersionState.DRAFT] == found[LENDER, VersionState.SUBMITTED] == 1


def test_a_table_is_judged(filled: Filled) -> None:
    with filled.store.database.reading() as session:
        (job,) = jobs.jobs_of(session, filled.people["agent"].id)
        assert job.state == JobState.DONE
        assert job.labels["fraud"] >= 2


def test_everybody_signs_in_with_what_was_printed(filled: Filled) -> None:
    later = ChangeContext("test", NOW + datetime.timedelta(minutes=1))
    with filled.store.database.writing() as session:
        for person in filled.people.values():
            user = session.get_one(UserRow, person.id)
            assert second_factor.show(session, later, user, pyotp.TOTP(person.totp_secret).at(later.at))
            assert second_factor.show(session, later, user, person.codes[0])
            assert recovery.left(session, user.id) == len(person.codes) - 1
    someone = filled.people["agent"]
    with filled.store.database.reading() as session:
        assert passwords.fits(someone.password, session.get_one(UserRow, someone.id).password_hash)


def test_a_database_that_holds_anything_is_refused(
    filled: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Conflict):
        filling.refuse_what_is_full(filled.store)
    monkeypatch.setenv("SMS_VERIFY_DATA", str(tmp_path))
    with opened_store(Settings.from_env()) as store:
        store.load_files(filling.ORGANISATIONS, ChangeContext("import", NOW))
    assert main(["demo"]) == 2
    assert "empty folder" in capsys.readouterr().err
