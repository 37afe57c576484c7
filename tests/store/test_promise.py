"""The promise of two persons: whatever people try, nothing of theirs is in force by one of them alone."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule
from sqlalchemy import select

from sms_verify.errors import Conflict, InvalidInput, Refused
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import development_keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import VersionRow
from tests.support.store import CONSOLE, NOTHING, NOW, do, draft, fact, person, template

PEOPLE = {
    "one": (Role.MAKER, Role.CHECKER),
    "two": (Role.MAKER, Role.CHECKER),
    "all": (Role.MAKER, Role.CHECKER, Role.OPERATOR),
    "operator": (Role.OPERATOR,),
    "auditor": (Role.AUDITOR,),
}
THINGS = st.sampled_from(
    [
        fact("north", "hotline", "95599"),
        fact("north", "domain", "north.example"),
        Entry(EntryKey("north", "sender", ""), {"scheme": "cn-port", "value": "95599"}),
        template("north", "otp", "【北方银行】验证码{code:code}，请勿告诉他人。"),
        fact("north", "domain", "com.cn"),
    ]
)
SHARED = ("sender", "domain")


class Bank(RuleBasedStateMachine):
    """People of one bank and the registry, doing whatever they can think of."""

    versions = Bundle("versions")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        where = Path(self.folder.name)
        self.database = Database.open(f"sqlite:///{where}/store.sqlite3", development_keyring(where))
        upgrade(self.database)
        with self.database.writing() as session:
            add_organisation(session, CONSOLE, "north")
        self.people = {name: person(self.database, name, *roles, at="north") for name, roles in PEOPLE.items()}

    @rule(target=versions, who=st.sampled_from(("one", "two", "all")), thing=THINGS)
    def drafts(self, who: str, thing: Entry) -> int:
        """Somebody drafts something."""
        return draft(self.database, self.people[who], thing)

    @rule(version=versions, who=st.sampled_from(tuple(PEOPLE)), action=st.sampled_from(tuple(Action)))
    def tries(self, version: int, who: str, action: Action) -> None:
        """Somebody tries something with a version."""
        with contextlib.suppress(Refused, Conflict, InvalidInput):
            do(self.database, self.people[who], version, action)

    @rule(version=versions, who=st.sampled_from(tuple(PEOPLE)), thing=THINGS)
    def edits(self, version: int, who: str, thing: Entry) -> None:
        """Somebody tries to change a version."""
        try:
            with self.database.writing() as session:
                EntryEditor(session, ChangeContext.of_user(self.people[who], NOW), NOTHING).edit(version, thing)
        except (Refused, Conflict, InvalidInput):
            pass

    @rule(version=consumes(versions), makers=st.permutations(("one", "two")))
    def goes_the_right_way(self, version: int, makers: list[str]) -> None:
        """Everybody does what they should, as far as it goes."""
        steps = [(who, Action.SUBMIT) for who in makers] + [(who, Action.APPROVE) for who in (*makers, "operator")]
        for who, action in steps:
            self.tries(version, who, action)

    @invariant()
    def every_version_in_force_was_approved_by_a_second_person(self) -> None:
        """What is or was in force has an author, and others who approved it."""
        with self.database.reading() as session:
            rows = session.scalars(select(VersionRow).where(VersionRow.approved_at.is_not(None))).all()
            for row in rows:
                assert row.author_id is not None and row.approver_id is not None
                assert row.approver_id != row.author_id
                assert row.endorser_id is None or len({row.author_id, row.endorser_id, row.approver_id}) == 3
                if row.thing.kind in SHARED:
                    operators = {self.people["operator"], self.people["all"]}
                    assert row.approver_id in operators and row.endorser_id is not None
            things = [row.thing_id for row in rows if row.state == VersionState.APPROVED]
            assert len(things) == len(set(things))

    @invariant()
    def the_audit_holds(self) -> None:
        """The chain is whole."""
        with self.database.reading() as session:
            assert isinstance(chain.verify(session), chain.Checkpoint)

    def teardown(self) -> None:
        """Close the database."""
        self.database.close()
        self.folder.cleanup()


TestBank = Bank.TestCase
TestBank.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
