"""A registry kept as built: never a stale one, and none that somebody else wrote."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sms_verify.core.index import Index
from sms_verify.core.registry.registry import Registry
from sms_verify.registry_files import kept
from sms_verify.registry_files.files import read_registry, write_snapshot
from tests.support.registry import REGISTRY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "registry"
    made.mkdir()
    write_snapshot(REGISTRY, made / "all.json")
    return made


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "home" / "cache"


def _is_built(registry: Registry) -> bool:
    return isinstance(registry.templates, Index)


def _only(cache: Path) -> Path:
    (built,) = cache.iterdir()
    return built


def test_the_second_process_takes_what_the_first_one_built(folder: Path, cache: Path) -> None:
    first, second = kept.read(folder, cache), kept.read(folder, cache)
    assert not _is_built(first)
    assert _is_built(second)
    assert (first.version, first.organisations) == (second.version, second.organisations)
    assert tuple(first.templates) == tuple(second.templates)


def _another_fact(folder: Path, _: Path) -> None:
    write_snapshot(Registry.of(list(REGISTRY.organisations.values())[1:]), folder / "all.json")


def _a_changed_byte(_: Path, cache: Path) -> None:
    content = bytearray(_only(cache).read_bytes())
    content[200] ^= 1
    _only(cache).write_bytes(content)


def _a_file_that_others_may_write(_: Path, cache: Path) -> None:
    _only(cache).chmod(0o666)


def _a_folder_that_others_may_write(_: Path, cache: Path) -> None:
    cache.chmod(0o777)


def _a_link_to_it(_: Path, cache: Path) -> None:
    built = _only(cache)
    elsewhere = built.rename(cache.parent / "elsewhere")
    built.symlink_to(elsewhere)


CHANGES = (
    _another_fact,
    _a_changed_byte,
    _a_file_that_others_may_write,
    _a_folder_that_others_may_write,
    _a_link_to_it,
)


@pytest.mark.parametrize("change", CHANGES)
def test_it_is_made_anew_after(change: Callable[[Path, Path], None], folder: Path, cache: Path) -> None:
    kept.read(folder, cache)
    change(folder, cache)
    again = kept.read(folder, cache)
    assert not _is_built(again)
    assert again == read_registry(folder)


def test_one_is_kept_and_not_one_an_edition(folder: Path, cache: Path) -> None:
    kept.read(folder, cache)
    before = _only(cache)
    _another_fact(folder, cache)
    kept.read(folder, cache)
    assert _only(cache) != before


def test_a_place_where_nothing_can_be_kept_costs_only_time(folder: Path, tmp_path: Path) -> None:
    full = tmp_path / "file"
    full.touch()
    assert kept.read(folder, full / "cache") == read_registry(folder)
