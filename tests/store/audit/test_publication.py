"""The public log in the database: what is approved stands in it, nothing before, nobody's name, and strangers check it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from sqlalchemy import text

from sms_verify.errors import InvalidInput
from sms_verify.store.audit import publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.registry.workflow import Action
from sms_verify.transparency.leaves import Leaf, LeafAction, stamp
from sms_verify.transparency.monitor import LogBreak, Whole, verify
from sms_verify.transparency.notes import Signer
from sms_verify.transparency.tiles import Tile
from tests.support.store import CONSOLE, NOW, do, draft, fact, person

SIGNER = Signer("verify.example/log", bytes(range(32)))
LATER = ChangeContext("service", NOW + datetime.timedelta(hours=1))


def files(database: Database) -> Callable[[str], bytes]:
    """Return the log's files as the service gives them."""

    def fetch(path: str) -> bytes:
        with database.reading() as session:
            if path == "checkpoint":
                return SIGNER.signed(publication.checkpoint(session, LATER, SIGNER.name).text).encode()
            tile = Tile.read(path.removeprefix("tile/"))
            content = publication.file(session, tile) if tile else None
        if content is None:
            raise InvalidInput(f"{path}: is not there")
        return content

    return fetch


def entered(database: Database) -> list[Leaf]:
    """Return all entries, the oldest first."""
    with database.reading() as session:
        return [leaf for _, leaf in reversed(publication.page(session, None).rows)]


@pytest.fixture
def bank(database: Database) -> tuple[int, int]:
    """A bank's maker and checker."""
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
    return person(database, "maker", Role.MAKER, at="north"), person(database, "checker", Role.CHECKER, at="north")


def test_what_is_approved_and_what_ends_stands_in_the_log_and_nothing_before(
    database: Database, bank: tuple[int, int]
) -> None:
    maker, checker = bank
    version = draft(database, maker, fact("north", "hotline", "400-123-4567"))
    do(database, maker, version, Action.SUBMIT)
    assert entered(database) == []
    do(database, checker, version, Action.APPROVE)
    do(database, checker, version, Action.WITHDRAW)
    approved, withdrawn = entered(database)
    assert (approved.action, approved.kind, approved.content) == (
        LeafAction.APPROVE,
        "hotline",
        {"value": "400-123-4567"},
    )
    assert (withdrawn.action, withdrawn.content, withdrawn.digest) == (LeafAction.WITHDRAW, None, approved.digest)
    written = b"".join(each.written() for each in (approved, withdrawn))
    assert not [each for each in (b"maker", b"checker", b"user:", b"Maker") if each in written]
    assert isinstance(verify(files(database), SIGNER.verifier), Whole)


def test_a_refused_or_recalled_draft_is_never_in_the_log(database: Database, bank: tuple[int, int]) -> None:
    maker, checker = bank
    for action in (Action.REJECT, Action.RECALL):
        version = draft(database, maker, fact("north", "hotline", f"400-123-{len(action):04}"))
        do(database, maker, version, Action.SUBMIT)
        do(database, maker if action is Action.RECALL else checker, version, action)
    assert entered(database) == []


def test_a_change_that_is_not_kept_leaves_no_entry(database: Database) -> None:
    with pytest.raises(RuntimeError), database.writing() as session:
        publication.publish(session, [leaf(1)])
        raise RuntimeError
    assert entered(database) == []


def leaf(number: int) -> Leaf:
    return Leaf(
        stamp(NOW), "north", "hotline", str(number), LeafAction.APPROVE, f"{number:064}", {"value": str(number)}
    )


def test_a_long_log_is_whole_however_it_grew(database: Database) -> None:
    parts = (1, 254, 1, 1, 300, 255)
    for start, count in ((sum(parts[:place]), count) for place, count in enumerate(parts)):
        with database.writing() as session:
            publication.publish(session, map(leaf, range(start, start + count)))
    assert verify(files(database), SIGNER.verifier) == Whole(sum(parts), files(database)("checkpoint").decode())
    with database.reading() as session:
        top = publication.file(session, Tile(1, 0, sum(parts) // 256))
        assert top and len(top) == 3 * 32
        assert publication.file(session, Tile(0, 3, 256)) is None


def test_an_entry_of_a_clock_that_went_back_is_not_earlier_than_the_one_before(database: Database) -> None:
    early = NOW - datetime.timedelta(days=1)
    with database.writing() as session:
        publication.publish(session, [leaf(1), Leaf(stamp(early), "north", "name", "en", LeafAction.RETIRE, "0" * 64)])
    assert [each.at for each in entered(database)] == [stamp(NOW)] * 2


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE log_leaves SET entry = replace(entry, \'"value":"5"\', \'"value":"6"\') WHERE number = 5',
        "UPDATE log_leaves SET hash = (SELECT hash FROM log_leaves WHERE number = 4) WHERE number = 5",
        "DELETE FROM log_leaves WHERE number = 5",
        "DELETE FROM log_leaves WHERE number > 5",
    ],
)
def test_what_is_done_to_the_rows_is_found_by_a_stranger_who_kept_a_checkpoint(
    database: Database, statement: str
) -> None:
    with database.writing() as session:
        publication.publish(session, map(leaf, range(12)))
    with database.reading() as session:
        kept = publication.checkpoint(session, LATER, SIGNER.name)
    with database.writing() as session:
        session.execute(text(statement))
    try:
        assert isinstance(verify(files(database), SIGNER.verifier, kept), LogBreak)
    except InvalidInput as error:
        assert "entries" in error.detail or "not there" in error.detail
