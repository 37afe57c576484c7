"""What waits at the demonstration's desks: drafts, wordings for the second person, a sender for the operator."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from pathlib import Path

from sms_verify.core.registry.registry import Registry
from sms_verify.demo.people import Person
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.workflow import Action, VersionState

DRAFTS = Path(__file__).parent / "drafts.toml"
SECOND_PERSON = "checker"


def draft(database: Database, registry: Registry, people: Mapping[str, Person], at: datetime.datetime) -> None:
    """Draft what waits, and bring each as far as its file says: `draft`, `submitted` or `endorsed`."""
    with database.writing() as session:
        editors = {
            login: EntryEditor(session, ChangeContext.of_user(person.id, at), registry)
            for login, person in people.items()
        }
        for row in tomllib.loads(DRAFTS.read_text("utf-8"))["drafts"]:
            key = EntryKey(row["organisation"], row["kind"], row.get("key", ""))
            version = editors[row["by"]].draft(Entry(key, row["content"]))
            if row["state"] != VersionState.DRAFT:
                editors[row["by"]].do(version.id, Action.SUBMIT)
            if row["state"] == VersionState.ENDORSED:
                editors[SECOND_PERSON].do(version.id, Action.APPROVE)
