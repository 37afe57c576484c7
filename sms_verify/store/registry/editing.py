"""The desk: drafts, submissions, approvals and withdrawals, each by a person who may, each in the audit.

What is in force changes by approval, retirement and withdrawal only; each of them raises the revision, by which every
running service sees that it has to look again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.core.registry.registry import Registry
from sms_verify.errors import Conflict, InvalidInput, NotFound, Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.audit.publication import publish
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.people.roles import roles_of
from sms_verify.store.registry import domain_proofs, overlaps
from sms_verify.store.registry.digest import digest_of
from sms_verify.store.registry.entries import Entry, EntryKey, shape_faults
from sms_verify.store.registry.lint import Lint
from sms_verify.store.registry.revision import raise_revision
from sms_verify.store.registry.versions import entry_of, keyed, retire, version_key
from sms_verify.store.registry.workflow import Action, Refusal, VersionState, decide
from sms_verify.store.tables import OrganisationRow, RevisionRow, ThingRow, VersionRow
from sms_verify.transparency.leaves import Leaf, LeafAction, stamp

_ORDER = ("own", "role", "state")
"""Of several roles' refusals, the one that says most."""

_IN_FORCE = (Action.APPROVE, Action.RETIRE, Action.WITHDRAW)

_HEAD: dict[str, Any] = {"kind": "other", "regions": [], "website": None, "sources": []}
"""Of an organisation that has no head in force yet."""


@dataclass(frozen=True, slots=True)
class EntryEditor:
    """Edits registered entries for one person, in one writing session."""

    session: Session
    act: ChangeContext
    registry: Registry
    """What is in force, to see whose messages a new body would accept."""

    def draft(self, thing: Entry) -> VersionRow:
        """Add a version of a thing; it need not be right before it is submitted."""
        self.permitted(VersionState.DRAFT, Action.EDIT, thing.key.organisation)
        row = self._thing(keyed(thing).key)
        last = select(func.max(VersionRow.number)).where(VersionRow.thing_id == row.id)
        version = VersionRow(
            thing=row,
            number=(self.session.scalar(last) or 0) + 1,
            state=VersionState.DRAFT,
            content=dict(thing.content),
            valid_from=thing.valid_from,
            valid_to=thing.valid_to,
            author_id=self.act.user,
            created_at=self.act.at,
        )
        self.session.add(version)
        self.session.flush()
        domain_proofs.expect(self.session, self.act, version.thing)
        self._note(Action.EDIT, version)
        return version

    def edit(self, version_id: int, thing: Entry) -> VersionRow:
        """Change the content of a draft; its entry and key stay the same."""
        version = self._locked(version_id)
        self._next_state(version, Action.EDIT)
        if keyed(thing).key != entry_of(version).key:
            raise Conflict(Reason("version.other-thing"))
        version.content, version.valid_from, version.valid_to = dict(thing.content), thing.valid_from, thing.valid_to
        self._note(Action.EDIT, version)
        return version

    def do(self, version_id: int, action: Action, reason: str | None = None) -> VersionRow:
        """Take a version to the state that an action leads to; raises `Refused`, `Conflict` or `InvalidInput`."""
        if action is Action.EDIT:
            raise InvalidInput(Reason("workflow.edit"))
        if action is Action.APPROVE:
            _lock_revision(self.session)
        version = self._locked(version_id)
        before, state = VersionState(version.state), self._next_state(version, action)
        if action in (Action.SUBMIT, Action.APPROVE) and (faults := self.faults(entry_of(version))):
            raise InvalidInput(*faults)
        doubts = self.doubts(entry_of(version)) if action is Action.APPROVE else ()
        if doubts and not (reason or "").strip():
            raise InvalidInput(Reason("version.doubts"), *doubts)
        self._move(version, action, state, reason)
        if action in _IN_FORCE and VersionState.APPROVED in (before, state):
            self._take_effect(version)
        self._note(action, version, {"doubts": list(doubts), "reason": reason} if doubts else {})
        if action in _IN_FORCE and VersionState.APPROVED in (before, state):
            publish(self.session, [_leaf(self.act, action, version)])
        if action is Action.REJECT or VersionState.APPROVED in (before, state):
            self._tell(version)
        return version

    def faults(self, thing: Entry) -> tuple[str, ...]:
        """Return the errors that keep an entry from being submitted."""
        return Lint(self.registry).found(thing, self.head(thing.key.organisation)).faults

    def doubts(self, thing: Entry) -> tuple[str, ...]:
        """Return the warnings on an entry; a person who approves it nevertheless gives a reason."""
        return Lint(self.registry).found(thing, self.head(thing.key.organisation)).doubts

    def allowed(self, version: VersionRow) -> tuple[Action, ...]:
        """Return what this person may do to a version as it stands."""
        state, roles = VersionState(version.state), roles_of(self.session, self.act.user, version.thing.organisation)
        return tuple(
            action
            for action in Action
            if any(
                isinstance(decide(state, action, role, self._is_own(version, action), False), VersionState)
                for role in roles
            )
        )

    def overlaps(self, thing: Entry) -> tuple[Reason, ...]:
        """Return how an entry overlaps those of other organisations; nothing where no operator has to approve it."""
        return overlaps.overlaps(self.session, thing, self._regions(thing), self.registry)

    def _next_state(self, version: VersionRow, action: Action) -> VersionState:
        thing = entry_of(version)
        own = self._is_own(version, action)
        shared = action is Action.APPROVE and not any(shape_faults(thing)) and bool(self.overlaps(thing))
        return self.permitted(VersionState(version.state), action, thing.key.organisation, own, shared)

    def _is_own(self, version: VersionRow, action: Action) -> bool:
        """Whether somebody wrote a version or, where it is to be approved, has approved it once already."""
        mine = (version.author_id, version.endorser_id) if action is Action.APPROVE else (version.author_id,)
        return self.act.user is not None and self.act.user in mine

    def permitted(
        self, state: VersionState, action: Action, organisation: str, own: bool = True, shared: bool = False
    ) -> VersionState:
        """Return the state that an action of this person leads to; raises `Refused`."""
        roles = roles_of(self.session, self.act.user, organisation)
        if not roles:
            raise Refused(Reason("workflow.no-role", organisation=organisation))
        said = [decide(state, action, role, own, shared) for role in sorted(roles)]
        for answer in said:
            if isinstance(answer, VersionState):
                return answer
        refusals = [answer for answer in said if isinstance(answer, Refusal)]
        raise Refused(min(refusals, key=lambda refusal: _ORDER.index(refusal.code)).reason)

    def _move(self, version: VersionRow, action: Action, state: VersionState, reason: str | None) -> None:
        if state is VersionState.APPROVED:
            self._supersede(version)
        version.state = state
        if action is Action.SUBMIT:
            version.submitted_at = self.act.at
        elif action is Action.RECALL:
            version.submitted_at = version.endorser_id = None
        elif state is VersionState.ENDORSED:
            version.endorser_id, version.reason = self.act.user, reason
        elif state is VersionState.APPROVED:
            version.approver_id, version.approved_at, version.reason = self.act.user, self.act.at, reason
        else:
            version.ender_id, version.ended_at, version.reason = self.act.user, self.act.at, reason

    def _supersede(self, version: VersionRow) -> None:
        """Retire the version before; raises `Conflict` where a newer one has been in force."""
        for other in version.thing.versions:
            if other.number > version.number and other.approved_at is not None:
                raise Conflict(Reason("version.newer", number=other.number))
            if other.state == VersionState.APPROVED:
                retire(self.session, other, self.act)

    def _take_effect(self, version: VersionRow) -> None:
        thing = entry_of(version)
        if version.state == VersionState.APPROVED:
            overlaps.claim(self.session, [(version.thing_id, thing, self._regions(thing))])
            domain_proofs.begin(self.session, self.act, version.thing)
        else:
            overlaps.release(self.session, [version.thing_id])
        raise_revision(self.session)

    def _locked(self, version_id: int) -> VersionRow:
        """Return a version whose thing nobody else changes until the end of this session."""
        version = self.session.get(VersionRow, version_id)
        if version is None:
            raise NotFound(Reason("version.unknown"))
        self.session.execute(select(ThingRow.id).where(ThingRow.id == version.thing_id).with_for_update())
        self.session.refresh(version)
        return version

    def _thing(self, key: EntryKey) -> ThingRow:
        if self.session.get(OrganisationRow, key.organisation) is None:
            raise NotFound(Reason("organisation.unknown", organisation=key.organisation))
        held = self.session.scalar(select(ThingRow).filter_by(**key._asdict()).with_for_update())
        return held or ThingRow(**key._asdict())

    def head(self, organisation: str) -> Entry:
        """Return what an organisation is, as it is in force."""
        found = (
            select(VersionRow)
            .join(VersionRow.thing)
            .where(ThingRow.organisation == organisation, ThingRow.kind == "organisation")
            .where(VersionRow.state == VersionState.APPROVED)
        )
        version = self.session.scalar(found)
        return entry_of(version) if version else Entry(EntryKey(organisation, "organisation", "organisation"), _HEAD)

    def _regions(self, thing: Entry) -> tuple[str, ...]:
        return tuple(self.head(thing.key.organisation).content["regions"])

    def _tell(self, version: VersionRow) -> None:
        """Tell the organisation what has become of a version: approved, rejected, retired or withdrawn."""
        organisation, kind, key = version_key(version)
        data = {"kind": kind, "key": key, "version": version.number}
        alerts.enqueue(self.session, self.act, organisation, f"version.{version.state}", data)

    def _note(self, action: Action, version: VersionRow, more: Mapping[str, Any] = MappingProxyType({})) -> None:
        detail = {**more, "version": version.id, "state": version.state, "content": digest_of(entry_of(version))}
        chain.record(self.session, self.act, f"version.{action}", "/".join(version_key(version)), detail)


def _leaf(act: ChangeContext, action: Action, version: VersionRow) -> Leaf:
    """Return what the public reads of a change: what came into force, or what no longer is."""
    thing = entry_of(version)
    organisation, kind, key = version_key(version)
    content = None
    if action is Action.APPROVE:
        dates = {"valid_from": thing.valid_from, "valid_to": thing.valid_to}
        content = {**thing.content, **{name: day.isoformat() for name, day in dates.items() if day}}
    return Leaf(stamp(act.at), organisation, kind, key, LeafAction(action), digest_of(thing), content)


def add_organisation(session: Session, act: ChangeContext, organisation: str) -> OrganisationRow:
    """Add an organisation that may register; the caller has seen that this person is an operator."""
    row = OrganisationRow(id=organisation, created_at=act.at)
    session.add(row)
    chain.record(session, act, "organisation.add", organisation)
    return row


def _lock_revision(session: Session) -> None:
    """Let one approval at a time look at the shared ground."""
    session.execute(select(RevisionRow.number).with_for_update())
