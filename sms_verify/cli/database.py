"""The command line of the database: `sms-verify store`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

store_app = typer.Typer(help="The database: bring files in, list versions, back up, change keys.", no_args_is_help=True)


@store_app.command("import")
def import_files(
    path: Annotated[Path | None, typer.Argument(help="A registry's files; the starter registry if left out.")] = None,
) -> None:
    """Bring a registry's files into the database as approved; what people changed there stays as it is."""
    from sms_verify.bootstrap import starter_registry
    from sms_verify.service import now, opened_store
    from sms_verify.settings import Settings
    from sms_verify.store.context import ChangeContext

    with opened_store(Settings.from_env()) as store:
        done = store.load_files(path or starter_registry(), ChangeContext("import", now()))
    typer.echo(
        f"{done.added} added, {done.replaced} replaced, {done.retired} retired, "
        f"{done.unchanged} unchanged, {done.kept} kept as people left them"
    )


@store_app.command()
def versions() -> None:
    """List the versions of the registry that can be replayed, newest first."""
    from sms_verify.service import existing_store
    from sms_verify.settings import Settings

    with existing_store(Settings.from_env()) as store:
        for kept in store.versions():
            typer.echo(f"{kept.version}\t{kept.revision}\t{kept.made_at.isoformat(timespec='seconds')}")


@store_app.command()
def backup(path: Annotated[Path, typer.Argument(help="The file to write; one that is there already is kept.")]) -> None:
    """Copy a SQLite database as it stands at one moment, also while the service runs."""
    from sms_verify.service import existing_store
    from sms_verify.settings import Settings
    from sms_verify.store.database import copy_to

    with existing_store(Settings.from_env()) as store:
        pages = copy_to(store.database, path)
    typer.echo(f"{path}: {pages} pages")


@store_app.command("rotate-keys")
def rotate_keys() -> None:
    """Encrypt everything anew with the first key of SMS_VERIFY_KEYS; then the others may go."""
    from sms_verify.service import existing_store, now
    from sms_verify.settings import Settings
    from sms_verify.store.context import ChangeContext
    from sms_verify.store.people.rotation import rotate

    with existing_store(Settings.from_env()) as store, store.database.writing() as session:
        typer.echo(f"{rotate(session, ChangeContext('console', now()))} people")
