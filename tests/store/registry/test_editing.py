"""The desk on both databases: two persons, shared ground, versions, and no way around."""

from __future__ import annotations

import datetime
import threading

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sms_verify.core.registry.registry import Registry
from sms_verify.errors import Conflict, InvalidInput, NotFound, Refused
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.versions import changes, entry_of
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import VersionRow
from tests.support.store import CONSOLE, NOTHING, NOW, TODAY, do, draft, fact, person, template

HEAD = {"kind": "bank", "regions": ["CN"], "website": None, "sources": []}


@pytest.fixture
def desk(database: Database) -> dict[str, int]:
    """Two banks with their people, and an operator."""
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
        add_organisation(session, CONSOLE, "south")
    return {
        "maker": person(database, "maker", Role.MAKER, at="north"),
        "checker": person(database, "checker", Role.CHECKER, at="north"),
        "both": person(database, "both", Role.MAKER, Role.CHECKER, at="north"),
        "south": person(database, "south", Role.MAKER, Role.CHECKER, at="south"),
        "south-checker": person(database, "south-checker", Role.CHECKER, at="south"),
        "operator": person(database, "operator", Role.OPERATOR),
        "agent": person(database, "agent", Role.AGENT),
    }


def approve(database: Database, desk: dict[str, int], thing: Entry) -> int:
    """Bring a thing of north into force by whoever is needed."""
    version = draft(database, desk["maker"], thing)
    do(database, desk["maker"], version, Action.SUBMIT)
    if do(database, desk["checker"], version, Action.APPROVE) is VersionState.ENDORSED:
        do(database, desk["operator"], version, Action.APPROVE)
    return version


def open_house(database: Database, desk: dict[str, int]) -> None:
    """Bring north's head and name into force."""
    approve(database, desk, Entry(EntryKey("north", "organisation", ""), HEAD))
    approve(database, desk, Entry(EntryKey("north", "name", "zh-Hans"), {"names": ["北方银行"]}))


def test_a_hotline_is_in_force_after_two_persons(store: RegistryStore, desk: dict[str, int]) -> None:
    open_house(store.database, desk)
    before = store.revision()
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    assert do(store.database, desk["maker"], version, Action.SUBMIT) is VersionState.SUBMITTED
    assert (store.snapshot(TODAY).organisations["north"].official.hotlines, store.revision()) == ((), before)
    assert do(store.database, desk["checker"], version, Action.APPROVE) is VersionState.APPROVED
    assert store.snapshot(TODAY).organisations["north"].official.hotlines == ("95599",)
    assert store.revision() == before + 1


@pytest.mark.parametrize("thing", [fact("north", "domain", "north.example"), fact("north", "hotline", "95511")])
def test_shared_ground_waits_for_the_operator(store: RegistryStore, desk: dict[str, int], thing: Entry) -> None:
    open_house(store.database, desk)
    theirs = draft(store.database, desk["south"], fact("south", "hotline", "95511"))
    do(store.database, desk["south"], theirs, Action.SUBMIT)
    assert do(store.database, desk["south-checker"], theirs, Action.APPROVE) is VersionState.APPROVED
    version = draft(store.database, desk["maker"], thing)
    do(store.database, desk["maker"], version, Action.SUBMIT)
    with store.database.reading() as session:
        assert EntryEditor(session, CONSOLE, NOTHING).overlaps(entry_of(session.get(VersionRow, version)))
    assert do(store.database, desk["checker"], version, Action.APPROVE) is VersionState.ENDORSED
    with pytest.raises(Refused):
        do(store.database, desk["checker"], version, Action.APPROVE)
    assert do(store.database, desk["operator"], version, Action.APPROVE) is VersionState.APPROVED


def test_a_body_that_takes_anothers_messages_is_shared_ground(store: RegistryStore) -> None:
    from tests.support.registry import REGISTRY

    body = next(each.body for each in REGISTRY.templates if each.id == "debit")
    with store.database.reading() as session:
        reasons = EntryEditor(session, CONSOLE, REGISTRY).overlaps(template("north", "copy", body))
    assert reasons == ("harbour-cn/debit accepts the same messages.",)


def test_a_lookalike_sender_is_told_with_its_owner(store: RegistryStore, desk: dict[str, int]) -> None:
    sender = {"scheme": "sg-ssir", "value": "NorthBank"}
    approve(store.database, desk, Entry(EntryKey("north", "sender", ""), sender))
    copy = Entry(EntryKey("south", "sender", "sg-ssir|N0rthBank"), sender | {"value": "N0rthBank"})
    with store.database.reading() as session:
        reasons = EntryEditor(session, CONSOLE, NOTHING).overlaps(copy)
    assert any("looks like" in reason and "north" in reason for reason in reasons)


@pytest.mark.parametrize("who", ["maker", "both", "agent", "south", "operator"])
def test_nobody_else_may_approve(store: RegistryStore, desk: dict[str, int], who: str) -> None:
    author = desk["both"] if who == "both" else desk["maker"]
    version = draft(store.database, author, fact("north", "hotline", "95599"))
    do(store.database, author, version, Action.SUBMIT)
    with pytest.raises(Refused):
        do(store.database, desk[who], version, Action.APPROVE)


def test_a_person_who_was_shut_out_may_do_nothing(store: RegistryStore, desk: dict[str, int]) -> None:
    from sms_verify.store.people.users import set_active, user_named

    with store.database.writing() as session:
        set_active(session, CONSOLE, user_named(session, "maker"), active=False)
    with pytest.raises(Refused):
        draft(store.database, desk["maker"], fact("north", "hotline", "95599"))


def test_a_draft_may_be_wrong_and_a_submission_not(store: RegistryStore, desk: dict[str, int]) -> None:
    version = draft(store.database, desk["maker"], template("north", "t", "您的{x:nonsense}"))
    with pytest.raises(InvalidInput, match="nonsense"):
        do(store.database, desk["maker"], version, Action.SUBMIT)


@pytest.mark.parametrize(
    "thing",
    [
        Entry(EntryKey("north", "domain", ""), {}),
        Entry(EntryKey("north", "domain", ""), {"value": ""}),
        Entry(EntryKey("north", "domain", ""), {"value": "a\x00b"}),
        Entry(EntryKey("north", "domain", ""), {"value": "x" * 300}),
        Entry(EntryKey("north", "sender", ""), {"scheme": 3, "value": None}),
        Entry(EntryKey("north", "template", "\ud800"), {"language": "en", "category": "otp", "body": "x"}),
    ],
)
def test_a_thing_without_a_value_is_refused_at_once(store: RegistryStore, desk: dict[str, int], thing: Entry) -> None:
    with pytest.raises(InvalidInput):
        draft(store.database, desk["maker"], thing)


@pytest.mark.parametrize(
    "thing",
    [
        Entry(EntryKey("north", "domain", ""), {"value": "a.example", "more": 1}),
        Entry(EntryKey("north", "nonsense", ""), {"value": "x"}),
        Entry(EntryKey("north", "name", "en"), {"names": "North"}),
        Entry(EntryKey("north", "policy", "", True), {"links": "never", "callback": "never", "asks": []}),
        Entry(EntryKey("north", "policy", ""), {"links": ["never"], "callback": "never", "asks": []}),
        Entry(EntryKey("north", "domain", ""), {"value": "com.cn"}),
        fact("north", "hotline", "95599", valid_from=TODAY, valid_to=TODAY - datetime.timedelta(1)),
    ],
)
def test_a_thing_of_another_shape_is_not_submitted(store: RegistryStore, desk: dict[str, int], thing: Entry) -> None:
    version = draft(store.database, desk["maker"], thing)
    with pytest.raises(InvalidInput):
        do(store.database, desk["maker"], version, Action.SUBMIT)


def test_characters_that_databases_refuse_come_back_as_they_were(store: RegistryStore, desk: dict[str, int]) -> None:
    thing = template("north", "odd", "a\x00\ud800b")
    version = draft(store.database, desk["maker"], thing)
    with store.database.reading() as session:
        assert entry_of(session.get(VersionRow, version)) == thing


def test_a_new_version_retires_the_old_one(store: RegistryStore, desk: dict[str, int]) -> None:
    open_house(store.database, desk)
    old = approve(store.database, desk, template("north", "t", "【北方银行】您的验证码为{code:code}，请勿告诉他人。"))
    new = approve(store.database, desk, template("north", "t", "【北方银行】验证码{code:code}，请勿告诉任何人。"))
    with store.database.reading() as session:
        states = [session.get(VersionRow, each).state for each in (old, new)]
        one, other = (entry_of(session.get(VersionRow, each)) for each in (old, new))
    assert states == [VersionState.RETIRED, VersionState.APPROVED]
    assert [change.field for change in changes(one, other)] == ["body"]
    assert [each.body for each in store.snapshot(TODAY).templates] == [other.content["body"]]


def test_an_older_draft_does_not_replace_a_newer_version(store: RegistryStore, desk: dict[str, int]) -> None:
    old = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    do(store.database, desk["maker"], old, Action.SUBMIT)
    approve(store.database, desk, fact("north", "hotline", "95599"))
    with pytest.raises(Conflict):
        do(store.database, desk["checker"], old, Action.APPROVE)


def test_a_withdrawal_is_in_force_at_once(store: RegistryStore, desk: dict[str, int]) -> None:
    open_house(store.database, desk)
    version = approve(store.database, desk, fact("north", "hotline", "95599"))
    assert do(store.database, desk["maker"], version, Action.WITHDRAW) is VersionState.WITHDRAWN
    assert store.snapshot(TODAY).organisations["north"].official.hotlines == ()


def test_what_was_withdrawn_is_no_longer_anybodys_ground(store: RegistryStore, desk: dict[str, int]) -> None:
    version = approve(store.database, desk, fact("north", "hotline", "95599"))
    do(store.database, desk["maker"], version, Action.WITHDRAW)
    with store.database.reading() as session:
        assert EntryEditor(session, CONSOLE, NOTHING).overlaps(fact("south", "hotline", "95599")) == ()


def test_a_draft_of_another_thing_is_another_draft(store: RegistryStore, desk: dict[str, int]) -> None:
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    with store.database.writing() as session, pytest.raises(Conflict):
        EntryEditor(session, ChangeContext.of_user(desk["maker"], NOW), NOTHING).edit(
            version, fact("north", "hotline", "95588")
        )


@pytest.mark.parametrize("who", ["both", "checker"])
def test_only_its_author_edits_a_draft(store: RegistryStore, desk: dict[str, int], who: str) -> None:
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    with store.database.writing() as session, pytest.raises(Refused):
        EntryEditor(session, ChangeContext.of_user(desk[who], NOW), NOTHING).edit(
            version, fact("north", "hotline", "95599")
        )


def test_nobody_without_a_role_learns_more_than_that(store: RegistryStore, desk: dict[str, int]) -> None:
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    with pytest.raises(Refused, match="no role at north"):
        do(store.database, desk["south"], version, Action.APPROVE)
    with pytest.raises(NotFound):
        do(store.database, desk["south"], 10_000, Action.APPROVE)


def test_the_database_itself_refuses_an_author_as_approver(store: RegistryStore, desk: dict[str, int]) -> None:
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    with pytest.raises(Conflict), store.database.writing() as session:
        session.execute(
            update(VersionRow).where(VersionRow.id == version).values(state="approved", approver_id=desk["maker"])
        )
    with pytest.raises(Conflict), store.database.writing() as session:
        session.execute(update(VersionRow).where(VersionRow.id == version).values(state="approved"))


def test_every_step_is_in_the_audit_and_none_says_what_was_written(store: RegistryStore, desk: dict[str, int]) -> None:
    approve(store.database, desk, template("north", "t", "您的验证码为{code:code}，请勿告诉他人。"))
    with store.database.reading() as session:
        lines = list(chain.export(session))
        assert isinstance(chain.verify(session), chain.Checkpoint)
    steps = [line for line in lines if '"action":"version.' in line]
    assert [line.split('"action":"version.')[1].split('"')[0] for line in steps] == ["edit", "submit", "approve"]
    assert not any("验证码" in line or "\\u9a8c" in line for line in lines)


def test_two_checkers_at_once_bring_it_into_force_once(store: RegistryStore, desk: dict[str, int]) -> None:
    second = person(store.database, "second", Role.CHECKER, at="north")
    version = draft(store.database, desk["maker"], fact("north", "hotline", "95599"))
    do(store.database, desk["maker"], version, Action.SUBMIT)
    before, outcomes = store.revision(), []

    def approve_as(user: int) -> None:
        try:
            outcomes.append(do(store.database, user, version, Action.APPROVE))
        except Refused:
            outcomes.append(None)

    threads = [threading.Thread(target=approve_as, args=(user,)) for user in (desk["checker"], second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes, key=str) == [None, VersionState.APPROVED]
    assert store.revision() == before + 1


def test_two_banks_at_once_do_not_both_pass_by_the_operator(store: RegistryStore, desk: dict[str, int]) -> None:
    versions = {}
    for maker, checker, house in (("maker", "checker", "north"), ("south", "south-checker", "south")):
        versions[checker] = draft(store.database, desk[maker], fact(house, "hotline", "95577"))
        do(store.database, desk[maker], versions[checker], Action.SUBMIT)
    outcomes: list[VersionState] = []
    threads = [
        threading.Thread(
            target=lambda who=who: outcomes.append(do(store.database, desk[who], versions[who], Action.APPROVE))
        )
        for who in versions
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [VersionState.APPROVED, VersionState.ENDORSED]


def states(session: Session) -> list[str]:
    """Return every version's state."""
    return list(session.scalars(select(VersionRow.state)))


def test_a_change_that_fails_leaves_nothing_behind(store: RegistryStore, desk: dict[str, int]) -> None:
    with store.database.reading() as session:
        before = list(chain.export(session))
    with pytest.raises(RuntimeError), store.database.writing() as session:
        EntryEditor(session, ChangeContext.of_user(desk["maker"], NOW), Registry.of(())).draft(
            fact("north", "hotline", "95599")
        )
        raise RuntimeError
    with store.database.reading() as session:
        assert (states(session), list(chain.export(session))) == ([], before)
