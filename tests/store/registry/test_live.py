"""What is approved is in force in a running service within seconds, and no request fails on the way."""

from __future__ import annotations

import threading
import time

import pytest
from fastapi.testclient import TestClient

from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Message
from sms_verify.errors import Unavailable
from sms_verify.settings import Settings
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.live import Current
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.web.app import create_app
from tests.support.store import CONSOLE, NOW, do, draft, fact, person, template

HEAD = {"kind": "bank", "regions": ["CN"], "website": None, "sources": []}
MESSAGE = "【北方银行】您的验证码为123456，请勿告诉他人。"
SWAPS = 3
PATIENCE = 120.0
"""Seconds after which what never comes is missed; how soon it comes is the bench's question."""


@pytest.fixture
def house(store: RegistryStore) -> tuple[int, int]:
    """A bank's maker and checker."""
    with store.database.writing() as session:
        add_organisation(session, CONSOLE, "north")
    maker = person(store.database, "maker", Role.MAKER, at="north")
    checker = person(store.database, "checker", Role.CHECKER, at="north")
    for thing in (
        Entry(EntryKey("north", "organisation", ""), HEAD),
        Entry(EntryKey("north", "name", "zh-Hans"), {"names": ["北方银行"]}),
        fact("north", "signature", "北方银行"),
    ):
        approve(store, (maker, checker), thing)
    return maker, checker


def approve(store: RegistryStore, house: tuple[int, int], thing: Entry) -> int:
    """Bring a thing into force."""
    maker, checker = house
    version = draft(store.database, maker, thing)
    do(store.database, maker, version, Action.SUBMIT)
    assert do(store.database, checker, version, Action.APPROVE) is VersionState.APPROVED
    return version


def test_a_look_without_a_change_is_one_query(store: RegistryStore) -> None:
    from sqlalchemy import event

    current, asked = Current(store, lambda registry: registry, lambda: NOW), []
    event.listen(store.database.engine, "before_cursor_execute", lambda *row: asked.append(row[2]))
    assert current.refresh() is False
    assert [each for each in asked if each.startswith("SELECT")] == asked[-1:]


def test_an_approval_takes_the_old_ones_place(store: RegistryStore, house: tuple[int, int]) -> None:
    current = Current(store, lambda registry: registry, lambda: NOW)
    before = current()
    approve(store, house, template("north", "otp", "【北方银行】您的验证码为{code:code}，请勿告诉他人。"))
    assert current() is before
    assert current.refresh() is True
    assert [each.key for each in current().templates] == ["north/otp"]
    assert store.version(before.version) == before


def test_where_the_database_does_not_answer_the_old_one_stays(
    store: RegistryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    current = Current(store, lambda registry: registry, lambda: NOW)
    before, looked = current(), threading.Event()

    def fails(_: RegistryStore) -> int:
        looked.set()
        raise Unavailable("gone")

    monkeypatch.setattr(RegistryStore, "revision", fails)
    with current.watching(0.01):
        assert looked.wait(PATIENCE)
        looked.clear()
        assert looked.wait(PATIENCE), "it looks again"
    assert current() is before


def test_what_cannot_be_made_leaves_the_old_one(store: RegistryStore, house: tuple[int, int]) -> None:
    def make(registry: Registry) -> Registry:
        if registry.templates:
            raise ValueError
        return registry

    current = Current(store, make, lambda: NOW)
    approve(store, house, template("north", "otp", "【北方银行】您的验证码为{code:code}，请勿告诉他人。"))
    with pytest.raises(ValueError):
        current.refresh()
    assert current().templates == ()


def test_approvals_are_seen_by_a_service_under_load_and_no_request_fails(
    store: RegistryStore, house: tuple[int, int]
) -> None:
    current = Current(store, Checker, lambda: NOW)
    rates = {"check_rate": "1000000/minute", "batch_rate": "1000000/minute"}
    app = create_app(Settings(**rates), current, lambda: NOW.date())  # type: ignore[arg-type]
    statuses: list[int] = []
    stop = threading.Event()

    def asks() -> None:
        with TestClient(app, raise_server_exceptions=False) as client:
            while not stop.is_set():
                statuses.append(client.post("/api/v1/check", json={"text": MESSAGE}).status_code)

    def label() -> str:
        with TestClient(app) as client:
            return client.post("/api/v1/check", json={"text": MESSAGE}).json()["label"]

    def seen(wanted: str) -> bool:
        until = time.monotonic() + PATIENCE
        while label() != wanted and time.monotonic() < until:
            pass
        return label() == wanted

    thread = threading.Thread(target=asks)
    with current.watching():
        thread.start()
        try:
            for _ in range(SWAPS):
                thing = template("north", "otp", "【北方银行】您的验证码为{code:code}，请勿告诉他人。")
                version = approve(store, house, thing)
                assert seen("consistent")
                do(store.database, house[0], version, Action.WITHDRAW)
                assert seen("unverified")
        finally:
            stop.set()
            thread.join()
    assert set(statuses) == {200}


def test_an_answer_rests_on_the_size_that_the_public_log_had(store: RegistryStore, house: tuple[int, int]) -> None:
    current = Current(store, Checker, lambda: NOW)
    before = current().check(Message("OK")).versions.log_size
    version = approve(store, house, template("north", "otp", "【北方银行】您的验证码为{code:code}，请勿告诉他人。"))
    assert current.refresh() and current().versions.log_size == (before or 0) + 1
    assert Current(store, Checker, lambda: NOW)().versions == current().versions, "a restart finds the same"
    do(store.database, house[1], version, Action.RETIRE)
    assert current.refresh() and current().versions.log_size == (before or 0) + 2
