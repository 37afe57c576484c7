"""Many drafts at once: all of them or none, also when the machine stops in between."""

from __future__ import annotations

import os
import subprocess
import sys
from base64 import urlsafe_b64encode

import pytest
from sqlalchemy import func, select

from sms_verify.errors import Refused
from sms_verify.store.audit import chain
from sms_verify.store.audit.chain import Break
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.bulk_drafts import Fate, current_versions, draft_all, fate
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.entries import Entry
from sms_verify.store.tables import ThingRow, VersionRow
from tests.support.databases import KEYS, where
from tests.support.store import CONSOLE, NOTHING, NOW, person, template

MANY = 400

KILLED = """
import os, sys
from sms_verify.store.audit import chain
from sms_verify.store.registry import bulk_drafts
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.registry.editing import EntryEditor
from tests.support.store import NOTHING, NOW, template

seal, left = chain.hash_of, int(sys.argv[3])
def dies(*row):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    return seal(*row)
chain.hash_of = dies
things = [template("north", f"t{number}", "北方银行提醒您{a:amount}") for number in range(400)]
keys = Keyring.of(os.environ["SMS_VERIFY_KEYS"])
with Database.open(sys.argv[1], keys).writing() as session:
    bulk_drafts.draft_all(EntryEditor(session, ChangeContext.of_user(int(sys.argv[2]), NOW), NOTHING), "north", "template", things)
"""


def things(count: int, body: str = "北方银行提醒您{a:amount}") -> list[Entry]:
    return [template("north", f"t{number}", body) for number in range(count)]


def counts(database: Database) -> tuple[int, int]:
    with database.reading() as session:
        return tuple(session.scalar(select(func.count()).select_from(each)) or 0 for each in (ThingRow, VersionRow))  # type: ignore[return-value]


@pytest.fixture
def bank(database: Database) -> None:
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")


@pytest.fixture
def maker(database: Database, bank: None) -> int:  # noqa: ARG001, it stands on the bank
    return person(database, "maker", Role.MAKER, at="north")


def bring(database: Database, user: int, brought: list[Entry]) -> int:
    with database.writing() as session:
        return draft_all(EntryEditor(session, ChangeContext.of_user(user, NOW), NOTHING), "north", "template", brought)


def test_what_is_the_same_is_left_and_an_own_draft_is_changed(database: Database, maker: int) -> None:
    assert bring(database, maker, things(3)) == 3
    assert bring(database, maker, things(3)) == 0
    assert bring(database, maker, things(1, "北方银行通知您{a:amount}")) == 1
    assert counts(database) == (3, 3)
    with database.reading() as session:
        held = current_versions(session, "north", "template")
        assert fate(things(1)[0], held.get("t0")) is Fate.CHANGED
        assert fate(things(9)[8], held.get("t8")) is Fate.NEW


def test_the_draft_of_another_maker_is_left_to_them(database: Database, maker: int) -> None:
    bring(database, maker, things(1))
    other = person(database, "other", Role.MAKER, at="north")
    bring(database, other, things(1, "北方银行通知您{a:amount}"))
    assert counts(database) == (1, 2)


@pytest.mark.usefixtures("bank")
def test_only_a_maker_drafts(database: Database) -> None:
    checker = person(database, "checker", Role.CHECKER, at="north")
    with pytest.raises(Refused):
        bring(database, checker, things(1))
    assert counts(database) == (0, 0)


@pytest.mark.parametrize("after", [1, 399])
def test_a_process_that_is_killed_leaves_nothing_behind(database: Database, maker: int, after: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, where(database), str(maker), str(after)],
        env={
            **os.environ,
            "SMS_VERIFY_KEYS": urlsafe_b64encode(KEYS.roots[0]).decode(),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        },
        check=False,
        capture_output=True,
    )
    assert done.returncode == -9, done.stderr
    assert counts(database) == (0, 0)
    assert bring(database, maker, things(MANY)) == MANY
    with database.reading() as session:
        assert not isinstance(chain.verify(session), Break)
