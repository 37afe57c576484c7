"""Objects of two banks and the agents' desk in every state, marked with words that only their owners may see."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import select

from sms_verify.core.receipt import issue
from sms_verify.core.types import Message
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.notifications.alerts import Event
from sms_verify.store.people import api_keys, resets, second_factor
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.roles import Role, grant
from sms_verify.store.people.sessions import open_session
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.reports import cases, decisions
from sms_verify.store.reports.submission import Reported, take
from sms_verify.store.secrets import secret as key_of
from sms_verify.store.tables import CampaignRow, DeliveryRow, UserRow, VersionRow
from sms_verify.uploads import jobs
from sms_verify.web.auth.session import COOKIE
from tests.support.access_matrix import OWNERS, Asker, Objects, Version
from tests.support.bank import BODY
from tests.support.staff import PEOPLE, Staffed, give_factor
from tests.support.store import CONSOLE, NOTHING, fact, person, template
from tests.web.bank.test_import_templates import DEBIT, sealed, send, table

OF_BANK = ("draft", "submitted", "domain", "reason", "key", "hook", "report", "name")
OF_DESK = ("report", "note", "table", "key", "name")
FRAUD = "Dear John, {name} Bank has locked your account {word}. Verify it at http://{name}-verify.top/x today."


def word(owner: str, what: str) -> str:
    """Return a marker word of one owner."""
    return f"zq{owner}{what}qz"


def words(owner: str, *without: str) -> set[str]:
    """Return all marker words of an owner."""
    return {word(owner, each) for each in (OF_DESK if owner == "desk" else OF_BANK) if each not in without}


ALL = frozenset[str]().union(*map(words, OWNERS))
OF_REPORTS = frozenset(word(owner, "report") for owner in OWNERS)


def hidden(roles: Mapping[str | None, frozenset[Role]]) -> frozenset[str]:
    """Return the words that a person with some roles must never see."""
    own, seen = roles.get(None, frozenset()), set[str]()
    for owner in ("north", "south"):
        at = roles.get(owner, frozenset()) | own
        seen |= words(owner) if at & {Role.MAKER, Role.CHECKER, Role.OPERATOR} else set()
        seen |= words(owner, "key") if Role.AUDITOR in at else set()
    if Role.OPERATOR in own:
        seen |= {word("desk", "key"), word("desk", "name")}
    if own & {Role.AGENT, Role.LEAD, Role.AUDITOR}:
        seen |= OF_REPORTS | {word("desk", "note"), word("desk", "name")}
    if Role.AGENT in own:
        seen.add(word("desk", "table"))
    return ALL - seen


def of_bank(staffed: Staffed, owner: str) -> Objects:
    """Create one object of every kind for a bank."""
    maker, checker = ("maker", "checker") if owner == "north" else ("south-maker", "south-checker")
    database, clock = staffed.store.database, staffed.clock
    act = ChangeContext.of_user(staffed.ids[maker], clock.at)
    standing = staffed.approve(template(owner, "debit", BODY.replace("北方", owner)), owner)
    domain = staffed.approve(fact(owner, "domain", f"{owner}.example"), owner)
    with database.writing() as session:
        made = EntryEditor(session, act, NOTHING)
        checks = EntryEditor(session, ChangeContext.of_user(staffed.ids[checker], clock.at), NOTHING)
        drafted = made.draft(template(owner, "one", f"{BODY}{word(owner, 'draft')}"))
        submitted = made.draft(template(owner, "two", f"{BODY}{word(owner, 'submitted')}"))
        endorsed = made.draft(fact(owner, "domain", f"{word(owner, 'domain')}.example"))
        rejected = made.draft(fact(owner, "hotline", "95577"))
        for each in (submitted, endorsed, rejected):
            made.do(each.id, Action.SUBMIT)
        checks.do(endorsed.id, Action.APPROVE)
        checks.do(rejected.id, Action.REJECT, word(owner, "reason"))
        hook, _ = alerts.add_webhook(session, act, owner, f"https://{word(owner, 'hook')}.example/in", frozenset(Event))
        alerts.send_test(session, act, hook)
        delivery = session.scalars(select(DeliveryRow).where(DeliveryRow.webhook_id == hook.id)).one()
        delivery.state, delivery.next_at = alerts.Delivery.FAILED, None
        key, _ = api_keys.new_key(
            session, act, word(owner, "key"), frozenset({Scope.CHECK}), clock.at + datetime.timedelta(9), owner
        )
        user = session.get_one(UserRow, staffed.ids[maker])
        user.name = word(owner, "name")
        values = {
            "standing": standing,
            "thing": session.get_one(VersionRow, domain).thing_id,
            "webhook": hook.id,
            "delivery": delivery.id,
            "key": key.id,
            "user": user.id,
            "role": {"role": "maker", "organisation": owner},
            "token": resets.new_reset(session, CONSOLE, user, resets.HANDED_OVER),
        }
        versions = [
            Version(each.id, VersionState(each.state), act.user or 0, each.endorser_id)
            for each in (drafted, submitted, endorsed, session.get_one(VersionRow, standing))
        ]
    values |= _report(staffed, owner, handed=True)
    values["rows"] = sealed(send(staffed.browser(maker), table(("new", *DEBIT[1:])), at=owner))
    return Objects({"version": versions[0].id, **values}, tuple(versions))


def of_desk(staffed: Staffed) -> Objects:
    """Create two cases in separate campaigns for the desk, and a table for an agent."""
    database, at = staffed.store.database, staffed.clock.at
    values = _report(staffed, "desk", handed=False)
    act = ChangeContext.of_user(staffed.ids["agent"], at)
    folder = Path(database.engine.url.database or "").parent
    (folder / "t.csv").write_text("text\nhello\n")
    table_code = jobs.bring_in(database, act, folder / "t.csv", f"{word('desk', 'table')}.csv", "en")
    with database.writing() as session:
        case = cases.get(session, int(str(values["report"])))
        decisions.decide(session, act, case, "fraud", word("desk", "note"))
        cases.propose(session, ChangeContext.of_user(staffed.ids["other-lead"], at), case, "smishing")
        act = ChangeContext.of_user(staffed.ids["operator"], at)
        key, _ = api_keys.new_key(
            session, act, word("desk", "key"), frozenset({Scope.CHECK}), at + datetime.timedelta(9), None
        )
        user = session.get_one(UserRow, staffed.ids["agent"])
        user.name = word("desk", "name")
        token = resets.new_reset(session, CONSOLE, user, resets.HANDED_OVER)
        values["receipt"] = issue(Message("OK"), staffed.current().check(Message("OK")), key_of(database, CONSOLE))
        return Objects(
            {**values, "table": table_code, "key": key.id, "user": user.id, "role": {"role": "agent"}, "token": token}
        )


def _report(staffed: Staffed, owner: str, *, handed: bool) -> dict[str, object]:
    """Report a message in an owner's name, with its original."""
    text = FRAUD.format(name=owner.title(), word=word(owner, "report"))
    message, checker = Message(text, received=staffed.clock.at.date()), staffed.current()
    reported = Reported(checker.case(message), checker.check(message), "en", keep_original=True)
    with staffed.store.database.writing() as session:
        row = take(session, CONSOLE, reported, key_of(staffed.store.database, CONSOLE))
        if handed:
            row.organisation = owner
            cases.hand_over(session, ChangeContext.of_user(staffed.ids["agent"], staffed.clock.at), row)
        campaign = session.get_one(CampaignRow, row.campaign_id)
        return {"report": row.id, "number": row.number, "campaign": campaign.code}


MORE_PEOPLE: dict[str, tuple[tuple[Role, ...], str | None]] = {
    "north-auditor": ((Role.AUDITOR,), "north"),
    "north-agent": ((Role.AGENT, Role.LEAD), "north"),
    "other-lead": ((Role.LEAD,), None),
}


def more_people(staffed: Staffed) -> None:
    """Add the people whom only the matrix needs."""
    for login, (roles, at) in MORE_PEOPLE.items():
        staffed.ids[login] = person(staffed.store.database, login)
        with staffed.store.database.writing() as session:
            for role in roles:
                grant(session, CONSOLE, session.get_one(UserRow, staffed.ids[login]), role, at)
        give_factor(staffed.store.database, staffed.ids[login])


def askers(staffed: Staffed) -> Iterator[Asker]:
    """Yield every asker: people in each role, programs in each scope, an anonymous one, and half-valid sessions."""
    everybody = {**PEOPLE, **MORE_PEOPLE}
    for login, (roles, at) in everybody.items():
        if login == "other-lead":  # one lead stands for all
            continue
        held = {at: frozenset(roles)}
        yield Asker(login, _cookie(staffed.token(login)), staffed.ids[login], held, hidden=hidden(held))
    yield Asker("nobody signed in", {}, hidden=ALL)
    yield Asker("owes a code", _cookie(_half_in(staffed)), hidden=ALL)
    yield Asker("shut out", _cookie(_shut_out(staffed)), hidden=ALL)
    token = _session(staffed, "bare", Role.OPERATOR, at=None)
    yield Asker("operator without a factor", _cookie(token), staffed.ids["bare"], hidden=ALL, is_shut_out=True)
    for maker, owner in (("maker", "north"), ("south-maker", "south"), ("operator", None)):
        own = {everybody[maker][1]: frozenset(everybody[maker][0])}
        for scope in Scope:
            header, user = _key(staffed, maker, scope, owner), staffed.ids[maker]
            yield Asker(f"{scope} of {owner}", header, user, own, scope, owner, hidden(own))


def _key(staffed: Staffed, maker: str, scope: Scope, owner: str | None) -> dict[str, str]:
    act, ends = ChangeContext.of_user(staffed.ids[maker], staffed.clock.at), staffed.clock.at + datetime.timedelta(9)
    with staffed.store.database.writing() as session:
        _, key = api_keys.new_key(session, act, "program", frozenset({scope}), ends, owner)
    return {"authorization": f"Bearer {key}"}


def _half_in(staffed: Staffed) -> str:
    """Return the session of a checker of both banks who has shown only a password."""
    return _session(staffed, "half", factor=True)


def _shut_out(staffed: Staffed) -> str:
    """Return the session of a person who was deactivated after it began."""
    token = _session(staffed, "out")
    with staffed.store.database.writing() as session:
        session.get_one(UserRow, staffed.ids["out"]).active = False
    return token


def _session(
    staffed: Staffed, login: str, role: Role = Role.CHECKER, at: str | None = "north", *, factor: bool = False
) -> str:
    user = person(staffed.store.database, login, role, at=at)
    staffed.ids[login] = user
    with staffed.store.database.writing() as session:
        row = session.get_one(UserRow, user)
        if factor:
            second_factor.new_secret(session, CONSOLE, row)
            row.totp_confirmed = True
        return open_session(session, ChangeContext("test", staffed.clock.at), row, second_factor=False)


def _cookie(token: str) -> dict[str, str]:
    return {"cookie": f"{COOKIE}={token}"}
