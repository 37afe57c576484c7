"""From settings to a running service: open the database, fill it at the first start, follow its registry."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, make_url
from sqlalchemy.exc import OperationalError

from sms_verify import tasks
from sms_verify.bootstrap import load_model, loading, starter_registry, warm
from sms_verify.core.case import Model
from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Message
from sms_verify.errors import NotFound, Unavailable
from sms_verify.registry_files import bundle
from sms_verify.registry_files.files import read_registry
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import PATIENCE, REQUEST_PATIENCE, Database
from sms_verify.store.keyring import Keyring, development_keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.periodic import PeriodicTask, Stop, repeating, running_tasks
from sms_verify.store.registry.live import Current
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.reports.live_campaigns import LiveCampaigns
from sms_verify.store.secrets import secret
from sms_verify.tasks.readiness import Probe, Readiness
from sms_verify.uploads import jobs, work

FILE = "sms_verify.sqlite3"
HOUR = datetime.timedelta(hours=1)
DISGUISED = Message("金融(rong)")
"""The first reading in brackets loads what knows readings: no reader waits for that."""


def now() -> datetime.datetime:
    """Return the present time with the local zone: a day of receipt is a local day."""
    return datetime.datetime.now().astimezone()


def address(settings: Settings) -> str:
    """Return the database's address: the configured one, or a file in the data folder."""
    if settings.database_url:
        return settings.database_url.get_secret_value()
    return URL.create("sqlite", database=str(settings.data / FILE)).render_as_string()


def read_trusted(path: Path, settings: Settings) -> Registry:
    """Return a file's registry; with trusted keys configured, one of them must have signed the file."""
    return read_registry(path, bundle.trusted_keys(settings.trusted_keys))


def has_database(settings: Settings) -> bool:
    """Whether a database is configured or exists in the data folder."""
    return settings.database_url is not None or (settings.data / FILE).is_file()


def forget_old(database: Database, at: datetime.datetime) -> bool:
    """Delete expired uploads of agents; there are never many."""
    with database.writing() as session:
        jobs.forget_old(session, ChangeContext("chores", at))
    return False


@contextmanager
def opened_store(settings: Settings, patience: int = PATIENCE) -> Iterator[RegistryStore]:
    """Give the registry store of the database, with its tables created or migrated; raises `Unavailable`."""
    where = address(settings)
    keys = Keyring.of(settings.keys.get_secret_value()) if settings.keys else _development_keys(settings, where)
    # A start waits longer than a request: after a crash others read the log again at the same time.
    starting = Database.open(where, keys)
    try:
        upgrade(starting)
    except OperationalError as error:
        raise Unavailable(f"{make_url(where).render_as_string()}: {error.orig}") from error
    finally:
        starting.close()
    database = Database.open(where, keys, patience)
    try:
        yield RegistryStore(database)
    finally:
        database.close()


@contextmanager
def existing_store(settings: Settings) -> Iterator[RegistryStore]:
    """Give the registry store of an existing database; raises `NotFound` where there is none, and creates nothing."""
    url = make_url(address(settings))
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise NotFound(f"{url.database}: no such database; SMS_VERIFY_DATA or SMS_VERIFY_DATABASE_URL says where it is")
    with opened_store(settings) as store:
        yield store


def _development_keys(settings: Settings, where: str) -> Keyring | None:
    """Return keys kept beside a file; a database elsewhere needs keys that are set."""
    url = make_url(where)
    if url.get_backend_name() != "sqlite":
        return None
    file = Path(url.database or "")
    return development_keyring(settings.data, is_used=file.is_file() and file.stat().st_size > 0)


def prepare(settings: Settings) -> None:
    """Prepare the database, so that several processes can start at once."""
    if settings.registry is None:
        with opened_store(settings) as store:
            fill(store)


def fill(store: RegistryStore, path: Path | None = None) -> None:
    """Import the starter registry into an empty database; begin the public log of one from before there was any."""
    if store.revision() == 0:
        store.load_files(path or starter_registry(), ChangeContext("import", now()))
    else:
        store.begin_log(ChangeContext("service", now()))


class Running(NamedTuple):
    """The parts that a running service answers from."""

    checker: Callable[[], Checker]
    """Returns the current checker."""
    store: RegistryStore | None = None
    refresh_registry: Callable[[], object] = bool
    """Loads newly approved entries at once, without waiting for the next poll."""
    readiness: Callable[[], tuple[Probe, ...]] = tuple
    """Reports the service's readiness, point by point."""


def _made(registry: Registry, model: Model | None) -> Checker:
    with loading():
        checker = warm(Checker(registry, model))
        checker.check(DISGUISED)
        return checker


@contextmanager
def running(settings: Settings) -> Iterator[Running]:
    """Give the parts of a running service: from files where they are configured, else from the database."""
    model = load_model(settings.model, settings.model_digest)
    if settings.registry:
        checker = _made(read_trusted(settings.registry, settings), model)
        yield Running(lambda: checker, readiness=Readiness(now, lambda: checker.model is not None, model is not None))
        return

    with opened_store(settings, REQUEST_PATIENCE) as store:
        fill(store)
        current = Current(store, lambda registry: _made(registry, model), now)
        known = LiveCampaigns(store.database, secret(store.database, ChangeContext("service", now())))
        stop = Stop()
        judge = partial(work.turn, store.database, lambda: replace(current(), campaigns=known()))
        old_tables = PeriodicTask("old tables", HOUR, lambda at: forget_old(store.database, at))
        names = tuple(each.name for each in (*tasks.chores(store.database, settings), old_tables))
        readiness = Readiness(
            now,
            lambda: current().model is not None,
            model is not None,
            store.database,
            settings.data if store.database.is_sqlite else None,
            lambda: current.looked_at,
            names,
        )
        with (
            current.watching(stop=stop),
            repeating(known.refresh, "campaigns", stop=stop),
            repeating(lambda: judge(now(), stop.is_told), "tables", stop=stop),
            tasks.done(store.database, settings, now, lambda: current().registry, stop),
            running_tasks(store.database, (old_tables,), now, stop=stop),
        ):
            yield Running(
                lambda: replace(current(), campaigns=known()),
                store,
                lambda: (current.refresh(), known.refresh()),
                readiness,
            )


def registry_in_force(settings: Settings) -> Registry:
    """Return the registry of the configured file, else of the database, else the starter registry."""
    if settings.registry:
        return read_trusted(settings.registry, settings)
    if not has_database(settings):
        return read_registry(starter_registry())
    with opened_store(settings) as store:
        fill(store)
        return store.snapshot(now().date())
