"""What is kept as built: never a stale registry, and nothing that somebody else wrote."""

import hashlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from sms_verify.core.index import Index
from sms_verify.core.lexicon import automaton
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


class _Harm:
    """What a pickle could do that is not one of ours."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.abort, ()


def test_nothing_but_the_programs_own_types_is_made(folder: Path, cache: Path) -> None:
    kept.read(folder, cache)
    harm = pickle.dumps(_Harm())
    head = f"[{len(harm)}]\n".encode()
    content = head + bytes(-len(head) % 64) + harm
    made_of = _only(cache).stem.rpartition("-")[0]
    _only(cache).unlink()
    name = f"{made_of}-{hashlib.sha256(content).hexdigest()[:32]}.kept"
    (cache / name).write_bytes(content)
    assert not _is_built(kept.read(folder, cache))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "abort"),
        ("sms_verify.core.extract.language", "itemgetter"),
        ("sms_verify.core.extract.language", "re.re.functools.reduce"),
    ],
)
def test_what_the_core_only_imports_is_no_type_of_it(module: str, name: str) -> None:
    written = b"".join(
        (pickle.PROTO, b"\x04", *(_text(each) for each in (module, name)), pickle.STACK_GLOBAL, pickle.STOP)
    )
    with pytest.raises(pickle.UnpicklingError):
        kept._made(written)


def _text(value: str) -> bytes:
    return pickle.SHORT_BINUNICODE + bytes([len(value)]) + value.encode()


def test_the_kept_words_are_those_of_the_tables(folder: Path, cache: Path) -> None:
    kept.read(folder, cache)
    content = kept._read(_only(cache))
    built = automaton.lexicon()
    assert content is not None
    assert content.lexicon.words == built.words
    assert (content.lexicon.several, content.lexicon.tokens) == (built.several, built.tokens)
    text = "your account is suspended, 您的账户已被冻结 " * 3
    assert list(content.lexicon.automaton.iter(text)) == list(built.automaton.iter(text))


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
