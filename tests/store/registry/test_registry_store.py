"""The registry in a database: files in, the same registry out, versions kept and replayed."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from sms_verify.bootstrap import starter_registry
from sms_verify.core.registry.registry import Registry
from sms_verify.errors import InvalidRegistry, NotFound
from sms_verify.registry_files.files import read_registry, write_snapshot
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import registry_store
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Action
from tests.support.registry import REGISTRY
from tests.support.store import CONSOLE, NOW, TODAY, do, draft, fact, person

STARTER = starter_registry()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small registry as a file."""
    file = tmp_path / "registry.json"
    write_snapshot(REGISTRY, file)
    return file


def changed(path: Path, *, domain: str) -> None:
    """Give the first organisation of a file another domain."""
    first, *others = REGISTRY.organisations.values()
    facts = replace(first.official, domains=(domain,))
    write_snapshot(Registry.of([replace(first, official=facts), *others], REGISTRY.templates), path)


def test_an_empty_store_is_an_empty_registry(store: RegistryStore) -> None:
    assert store.snapshot(TODAY) == Registry.of(())
    assert store.revision() == 0


def test_the_starter_files_come_out_as_they_went_in(store: RegistryStore) -> None:
    store.load_files(STARTER, CONSOLE)
    assert store.snapshot(TODAY) == read_registry(STARTER)


def test_a_second_import_changes_nothing(store: RegistryStore, path: Path) -> None:
    first, second = store.load_files(path, CONSOLE), store.load_files(path, CONSOLE)
    assert first.added > 10
    assert (second.changed, second.unchanged, store.revision()) == (0, first.added, 1)


def test_newer_files_replace_what_came_from_files(store: RegistryStore, path: Path) -> None:
    store.load_files(path, CONSOLE)
    changed(path, domain="other.example")
    report = store.load_files(path, CONSOLE)
    assert (report.added, report.retired) == (1, 1)
    assert store.snapshot(TODAY) == read_registry(path)


def test_what_a_person_withdrew_stays_out(store: RegistryStore, path: Path) -> None:
    store.load_files(path, CONSOLE)
    house = next(iter(REGISTRY.organisations))
    maker = person(store.database, "maker", Role.MAKER, at=house)
    with store.database.reading() as session:
        from sqlalchemy import select

        from sms_verify.store.tables import ThingRow, VersionRow

        found = select(VersionRow.id).join(ThingRow).where(ThingRow.organisation == house, ThingRow.kind == "domain")
        version = session.scalars(found).first()
    do(store.database, maker, version, Action.WITHDRAW)
    assert store.snapshot(TODAY).organisations[house].official.domains == ()
    assert store.load_files(path, CONSOLE).kept == 1
    assert store.snapshot(TODAY).organisations[house].official.domains == ()


def test_broken_files_change_nothing(store: RegistryStore, path: Path, tmp_path: Path) -> None:
    store.load_files(path, CONSOLE)
    before = store.snapshot(TODAY)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "a.toml").write_text('id = "a"\nkind = "bank"\n[names]\nen = ["A"]\n[[templates]]\nid = "x"\n')
    with pytest.raises(InvalidRegistry):
        store.load_files(broken, CONSOLE)
    assert (store.snapshot(TODAY), store.revision()) == (before, 1)


def test_a_version_is_replayed_after_it_is_no_longer_in_force(store: RegistryStore, path: Path) -> None:
    store.load_files(path, CONSOLE)
    old = store.current(TODAY, NOW).registry
    changed(path, domain="other.example")
    store.load_files(path, CONSOLE)
    new = store.current(TODAY, NOW).registry
    assert old.version != new.version
    assert (store.version(old.version), store.version(new.version)) == (old, new)
    assert [each.version for each in store.versions()] == [new.version, old.version]


def test_only_the_newest_versions_are_kept(store: RegistryStore, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry_store, "MAX_REPLAYABLE_VERSIONS", 3)
    made = []
    for number in range(5):
        changed(path, domain=f"d{number}.example")
        store.load_files(path, CONSOLE)
        made.append(store.current(TODAY, NOW).registry.version)
    assert [each.version for each in store.versions()] == made[:1:-1]
    with pytest.raises(NotFound):
        store.version(made[0])


def test_the_newest_kept_version_is_used_as_long_as_it_holds(store: RegistryStore, path: Path) -> None:
    store.load_files(path, CONSOLE)
    made = store.current(TODAY, NOW)
    assert store.current(TODAY + datetime.timedelta(days=3), NOW).day == made.day
    assert len(store.versions()) == 1


def test_a_kept_version_of_another_edition_is_made_again(store: RegistryStore, path: Path) -> None:
    from sqlalchemy import update

    from sms_verify.store.tables import SnapshotRow

    store.load_files(path, CONSOLE)
    made = store.current(TODAY, NOW)
    with store.database.writing() as session:
        session.execute(update(SnapshotRow).values(data=b"\x1f\x8bnonsense"))
    assert store.current(TODAY, NOW) == made
    assert store.version(made.registry.version) == made.registry


@pytest.mark.parametrize(("days", "domains"), [(-1, ()), (0, ("later.example",)), (5, ("later.example",)), (6, ())])
def test_a_fact_is_in_force_within_its_dates(
    store: RegistryStore, path: Path, days: int, domains: tuple[str, ...]
) -> None:
    store.load_files(path, CONSOLE)
    maker = person(store.database, "maker", Role.MAKER, at="shadow-cn")
    checker = person(store.database, "checker", Role.CHECKER, at="shadow-cn")
    operator = person(store.database, "operator", Role.OPERATOR)
    dates = {"valid_from": TODAY, "valid_to": TODAY + datetime.timedelta(5)}
    version = draft(store.database, maker, fact("shadow-cn", "domain", "later.example", **dates))
    do(store.database, maker, version, Action.SUBMIT)
    do(store.database, checker, version, Action.APPROVE)
    do(store.database, operator, version, Action.APPROVE)
    store.current(TODAY - datetime.timedelta(1), NOW)
    made = store.current(TODAY + datetime.timedelta(days), NOW)
    assert made.registry.organisations["shadow-cn"].provisional.domains == domains


def test_an_import_is_in_the_audit_by_organisation(store: RegistryStore, path: Path) -> None:
    from sms_verify.store.audit import chain

    store.load_files(path, ChangeContext("import", NOW))
    with store.database.reading() as session:
        assert chain.verify(session) == chain.verify(session)
        lines = list(chain.export(session))
    assert len(lines) == len(REGISTRY.organisations)
    assert all('"action":"registry.import"' in line for line in lines)
