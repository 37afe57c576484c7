import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sms_verify.core.checker import Checker
from sms_verify.core.normalise import fold
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import render
from sms_verify.core.types import Message, Organisation
from sms_verify.errors import InvalidRegistry
from sms_verify.registry_files import mapped_snapshot
from sms_verify.registry_files.files import read_registry, write_snapshot
from tests.bench.national import templates as national

MANY = tuple(national(500, seed=3))
OWNERS = sorted({template.organisation for template in MANY})
REGISTRY = Registry.of((Organisation(id=owner, kind="bank", names={"en": (owner,)}) for owner in OWNERS), MANY)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "national.built"
    write_snapshot(REGISTRY, path)
    return path


def test_a_built_registry_answers_as_the_one_it_was_made_of(file: Path) -> None:
    again = read_registry(file)
    assert (again.version, again.organisations) == (REGISTRY.version, REGISTRY.organisations)
    assert tuple(again.templates) == tuple(REGISTRY.templates)
    assert again.templates_of(OWNERS[3]) == REGISTRY.templates_of(OWNERS[3])
    rng = random.Random(2)
    for each in rng.sample(MANY, 60):
        text = render(each, rng)
        for message in (text, f"{text} call +91 98765 43210"):
            assert again.index.exact(fold(message)) == REGISTRY.index.exact(fold(message))
            assert again.index.nearest(fold(message)) == REGISTRY.index.nearest(fold(message))
            assert Checker(again).check(Message(message)) == Checker(REGISTRY).check(Message(message))


def test_its_arrays_stay_in_the_file(file: Path) -> None:
    shelf = read_registry(file).index.blocks[0].shelf
    assert not shelf.records.flags.owndata
    assert not shelf.records.flags.writeable


def test_a_template_is_added_and_retired_on_top_of_a_file(file: Path) -> None:
    index = read_registry(file).index
    smaller = index.without((MANY[0].key,))
    assert MANY[0] not in smaller
    assert MANY[0] in index
    assert MANY[0] in smaller.added((MANY[0],))


def test_the_same_registry_gives_the_same_bytes(file: Path, tmp_path: Path) -> None:
    write_snapshot(read_registry(file), tmp_path / "again.built")
    assert (tmp_path / "again.built").read_bytes() == file.read_bytes()


def test_another_process_can_read_it(file: Path) -> None:
    code = "import sys; from sms_verify.registry_files.files import read_registry; print(read_registry(sys.argv[1]).version)"
    said = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True).stdout
    assert said.strip() == REGISTRY.version


def _cut(data: bytes) -> bytes:
    return data[:-1000]


def _flipped(data: bytes) -> bytes:
    return data[:-500] + bytes([data[-500] ^ 1]) + data[-499:]


def _other(data: bytes) -> bytes:
    return b'{"id": "bank"}' + data[:10]


def _renamed(data: bytes) -> bytes:
    return data.replace(b'"records": ["|u1"', b'"records": ["|O8"')


def _emptied(_: bytes) -> bytes:
    return b""


def _without_head(data: bytes) -> bytes:
    return data.partition(b"\n")[0] + b"\n{}\n"


@pytest.mark.parametrize("damage", [_cut, _flipped, _other, _renamed, _emptied, _without_head])
def test_a_damaged_file_is_refused(file: Path, damage: object) -> None:
    assert callable(damage)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(InvalidRegistry, match="export it again"):
        read_registry(file)


def test_a_file_of_another_edition_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mapped_snapshot, "_edition", lambda: "other")
    with pytest.raises(InvalidRegistry, match="another edition"):
        read_registry(file)


def test_nothing_in_a_file_names_code(file: Path) -> None:
    head = file.read_bytes().split(b"\n", 2)[1]
    assert b"sms_verify" not in head
    assert b"numpy" not in head
    assert np.dtype(object).str.encode() not in head
