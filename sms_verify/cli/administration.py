"""The command line of those who run the service: `sms-verify user`, `audit`, `lessons`."""

from __future__ import annotations

import csv
import datetime
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from sms_verify.cli.public_log import mirror, verify_log
from sms_verify.errors import InvalidInput

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from sms_verify.store.context import ChangeContext
    from sms_verify.store.tables import UserRow

user_app = typer.Typer(help="The people who sign in.", no_args_is_help=True)
audit_app = typer.Typer(help="Who did what: a chain that shows every change.", no_args_is_help=True)

LESSONS = ("text", "kind", "lang", "dataset", "tags")
"""The columns of what is learnt from, as the corpora have them; the campaign is the tag."""
DATASET = "desk"

UNSEEN = (
    "no checkpoint was given: rows that are gone because the database was put back to an earlier day are not seen; "
    "keep what this prints elsewhere and give it with --checkpoint"
)

UNVOUCHED = (
    "rows {first} to {last}: the key of their seals is lost; "
    "that nobody altered them is told by a checkpoint from before alone"
)

RoleName = Literal["operator", "maker", "checker", "agent", "lead", "auditor"]


@user_app.command("add")
def add_user(
    login: Annotated[str, typer.Argument(help="What the person types to sign in.")],
    role: Annotated[RoleName, typer.Option(help="What the person is.")],
    name: Annotated[str | None, typer.Option(help="The person's name; the login if left out.")] = None,
    email: Annotated[str | None, typer.Option(help="Where a reset link may go.")] = None,
    organisation: Annotated[str | None, typer.Option(help="Whose maker or checker the person is.")] = None,
) -> None:
    """Add a person; the password is asked for, or read from standard input."""
    from sms_verify.service import fill, now, opened_store
    from sms_verify.settings import Settings
    from sms_verify.store.context import ChangeContext
    from sms_verify.store.people import roles, users
    from sms_verify.store.people.roles import Role

    password, act = _password(), ChangeContext("console", now())
    with opened_store(Settings.from_env()) as store:
        fill(store)
        with store.database.writing() as session:
            user = users.add_user(session, act, login, name or login, email)
            users.set_password(session, act, user, password)
            roles.grant(session, act, user, Role(role), organisation)
        typer.echo(f"user:{user.id} {user.login} {role}")


Login = Annotated[str, typer.Argument(help="What the person types to sign in.")]
At = Annotated[str | None, typer.Option("--organisation", help="Where; the registry as a whole if left out.")]


@user_app.command("list")
def list_users() -> None:
    """List the people: login, whether they may sign in, whether they have a second factor, what they are."""
    from sqlalchemy import select

    from sms_verify.service import existing_store
    from sms_verify.settings import Settings
    from sms_verify.store.tables import UserRow

    with existing_store(Settings.from_env()) as store, store.database.reading() as session:
        for user in session.scalars(select(UserRow).order_by(UserRow.login)):
            held = sorted(f"{each.role}@{each.organisation or '*'}" for each in user.memberships)
            state = "active" if user.active else "inactive"
            typer.echo(f"{user.login}\t{state}\t{'2fa' if user.totp_confirmed else '-'}\t{' '.join(held)}")


@user_app.command("reset")
def reset_password(login: Login) -> None:
    """Print a link with which a person sets a new password, once, within a day."""
    from sms_verify.settings import Settings
    from sms_verify.store.people.resets import HANDED_OVER, new_reset

    settings = Settings.from_env()
    with _changing(login) as (session, act, user):
        token = new_reset(session, act, user, HANDED_OVER)
        _rest(session, act, user, "reset")
    typer.echo(f"{settings.public_url or f'http://{settings.host}:{settings.port}'}/reset/{token}")


@user_app.command()
def deactivate(login: Login) -> None:
    """Shut a person out at once; every session of theirs ends, and every key that they made."""
    from sms_verify.store.people.api_keys import revoke_keys_of
    from sms_verify.store.people.users import set_active

    with _changing(login) as (session, act, user):
        set_active(session, act, user, active=False)
        revoke_keys_of(session, act, user.id)


@user_app.command()
def activate(login: Login) -> None:
    """Let a person in again."""
    from sms_verify.store.people.users import set_active

    with _changing(login) as (session, act, user):
        set_active(session, act, user, active=True)


@user_app.command("remove-factor")
def remove_factor(login: Login) -> None:
    """Take a person's second factor away, who has lost it."""
    from sms_verify.store.people.second_factor import remove

    with _changing(login) as (session, act, user):
        remove(session, act, user)
        _rest(session, act, user, "factor")


@user_app.command("grant")
def grant_role(login: Login, role: RoleName, organisation: At = None) -> None:
    """Give a person a role."""
    from sms_verify.store.people.roles import Role, grant

    with _changing(login) as (session, act, user):
        grant(session, act, user, Role(role), organisation)


@user_app.command("revoke")
def revoke_role(login: Login, role: RoleName, organisation: At = None) -> None:
    """Take a role from a person."""
    from sms_verify.store.people.roles import Role, held, revoke

    with _changing(login) as (session, act, user):
        revoke(session, act, held(user, Role(role), organisation))


def _rest(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    """Have an approver's approvals rest for a day, and tell their organisations."""
    from sms_verify.store.notifications.alerts import tell_rest
    from sms_verify.store.people.help import rest

    if rest(session, act, user):
        tell_rest(session, act, user, what)


@contextmanager
def _changing(login: str) -> Iterator[tuple[Session, ChangeContext, UserRow]]:
    """Give a person to be changed from the console."""
    from sms_verify.service import existing_store, now
    from sms_verify.settings import Settings
    from sms_verify.store.context import ChangeContext
    from sms_verify.store.people.users import user_named

    with existing_store(Settings.from_env()) as store, store.database.writing() as session:
        yield session, ChangeContext("console", now()), user_named(session, login)


def _password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")


@audit_app.command()
def verify(
    checkpoint: Annotated[
        str | None, typer.Option(help="What an earlier `verify` printed, kept elsewhere; with --log a file of it.")
    ] = None,
    log: Annotated[str | None, typer.Option(help="The address or folder of a public log to look at instead.")] = None,
    key: Annotated[str | None, typer.Option(help="The public log's key, as its /log/key gave it once.")] = None,
) -> None:
    """Look for altered, removed or moved rows; exit 1 where there is one. Prints a checkpoint to keep elsewhere.

    With --log it looks at the public log of what came into force, with public data alone.
    """
    if log:
        verify_log(log, Path(checkpoint) if checkpoint else None, key)
        return
    from sms_verify.service import existing_store
    from sms_verify.settings import Settings
    from sms_verify.store.audit import chain

    expected = chain.Checkpoint.read(checkpoint) if checkpoint else None
    with existing_store(Settings.from_env()) as store, store.database.reading() as session:
        found, lost = chain.verify(session, expected), chain.resealed(session)
    if isinstance(found, chain.Break):
        typer.echo(f"broken at row {found.number}: {found.reason}", err=True)
        raise typer.Exit(1)
    typer.echo(str(found))
    for first, last in lost:
        typer.echo(UNVOUCHED.format(first=first, last=last), err=True)
    if expected is None:
        typer.echo(UNSEEN, err=True)


audit_app.command()(mirror)


@audit_app.command()
def reseal(
    checkpoint: Annotated[
        str | None, typer.Option(help="What `verify` printed before the loss; the rows must pass through it.")
    ] = None,
) -> None:
    """Begin new seals where the keys of the old ones are lost for good; prints a checkpoint to keep elsewhere."""
    from sms_verify.service import existing_store, now
    from sms_verify.settings import Settings
    from sms_verify.store.audit import chain
    from sms_verify.store.context import ChangeContext

    expected = chain.Checkpoint.read(checkpoint) if checkpoint else None
    with existing_store(Settings.from_env()) as store, store.database.writing() as session:
        typer.echo(str(chain.reseal(session, ChangeContext("console", now()), expected)))


@audit_app.command()
def export(
    target: Annotated[Path, typer.Argument(help="The JSONL file to write; - for standard output.")],
    since: Annotated[str | None, typer.Option(help="The first day wanted, YYYY-MM-DD; all rows if left out.")] = None,
) -> None:
    """Write every row as a line of JSON."""
    from sms_verify.service import existing_store
    from sms_verify.settings import Settings
    from sms_verify.store.audit import chain, query

    wanted = query.AuditQuery(since=_day(since))
    with existing_store(Settings.from_env()) as store, store.database.reading() as session:
        if str(target) == "-":
            for line in chain.export(session, wanted):
                typer.echo(line)
            return
        try:
            with target.open("w", encoding="ascii") as file:
                file.writelines(f"{line}\n" for line in chain.export(session, wanted))
        except OSError as error:
            raise InvalidInput(f"{target}: cannot be written: {error.strerror}") from None


def lessons(
    target: Annotated[Path, typer.Argument(help="The CSV to write; `train --corpus` reads it.")],
) -> None:
    """Write what two leads agreed is to be learnt from reports, masked, as a corpus."""
    from sms_verify.batch.guard import guard
    from sms_verify.service import existing_store, now
    from sms_verify.settings import Settings
    from sms_verify.store.audit import chain
    from sms_verify.store.context import ChangeContext
    from sms_verify.store.reports import cases

    with existing_store(Settings.from_env()) as store, store.database.writing() as session:
        rows = [(guard(each.text), each.kind, each.language, DATASET, each.campaign) for each in cases.lessons(session)]
        chain.record(session, ChangeContext("console", now()), "lesson.export", "lessons", {"rows": len(rows)})
        try:
            with target.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows((LESSONS, *rows))
        except OSError as error:
            raise InvalidInput(f"{target}: cannot be written: {error.strerror}") from None
    typer.echo(f"{len(rows)} lessons")


def _day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter("not a day; write it as YYYY-MM-DD", param_hint="--since") from None
