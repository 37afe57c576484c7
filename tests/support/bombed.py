"""A service in a separate process, with one agent and one maker: `python -m tests.support.bombed FOLDER`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from cryptography.fernet import Fernet

from sms_verify.core.checker import Checker
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people.roles import Role
from sms_verify.store.people.sessions import open_session
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.registry.live import Current
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.tables import UserRow
from sms_verify.web.app import create_app
from tests.support.serving import served
from tests.support.store import CONSOLE, NOW, person
from tests.support.web import settings


def main(folder: Path) -> None:
    """Serve until standard input is closed."""
    database = Database.open(f"sqlite:///{folder}/store.sqlite3", Keyring.of(Fernet.generate_key().decode()))
    upgrade(database)
    store = RegistryStore(database)
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
    people = {
        "agent": person(database, "agent", Role.AGENT),
        "maker": person(database, "maker", Role.MAKER, at="north"),
    }
    with database.writing() as session:
        tokens = {
            login: open_session(session, ChangeContext("test", NOW), session.get_one(UserRow, user), second_factor=True)
            for login, user in people.items()
        }
    current = Current(store, Checker, lambda: NOW)
    app = create_app(
        settings(batch_rate="1000000/minute", check_rate="1000000/minute"),
        current,
        NOW.date,
        now=lambda: NOW,
        store=store,
    )
    with served(app) as address:
        print(json.dumps({"address": address, **tokens}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
