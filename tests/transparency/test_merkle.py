"""The tree is the one of RFC 6962: by vectors of the standard's other implementations, and by another library."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymerkle import InmemoryTree

from sms_verify.transparency.merkle import EMPTY, leaf_hash, root_of
from sms_verify.transparency.tiles import WIDTH, Tile, bundled, tiles_of, unbundled

# The entries and roots that the tests of Certificate Transparency use.
ENTRIES = [
    bytes.fromhex(each)
    for each in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_are_those_of_the_standard(size: int) -> None:
    assert root_of(map(leaf_hash, ENTRIES[:size])).hex() == ROOTS[size - 1]


def test_an_empty_tree_has_the_hash_of_nothing() -> None:
    assert EMPTY == hashlib.sha256().digest() == root_of([])


@given(st.lists(st.binary(max_size=40), min_size=1, max_size=70))
def test_another_library_finds_the_same_roots(entries: list[bytes]) -> None:
    tree = InmemoryTree(algorithm="sha256")
    for each in entries:
        tree.append_entry(each)
    assert root_of(map(leaf_hash, entries)) == tree.get_root()


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 0), "0/000"),
        (Tile(0, 1, 17), "0/001.p/17"),
        (Tile(2, 999), "2/999"),
        (Tile(0, 1_000), "0/x001/000"),
        (Tile(0, 1_234_067), "0/x001/x234/067"),
        (Tile(None, 0, 255), "entries/000.p/255"),
    ],
)
def test_a_path_is_read_as_it_is_written(tile: Tile, path: str) -> None:
    assert tile.path == path
    assert Tile.read(path) == tile


@pytest.mark.parametrize(
    "path",
    [
        "",
        "0",
        "0/0",
        "0/0000",
        "00/000",
        "0/x000/001",
        "0/000.p/256",
        "0/000.p/0",
        "0/000.p/01",
        "64/000",
        "-1/000",
        "entries/../key",
        "0/٠٠٠",
        "data/000",
        "0/000/",
        "0/000.p/",
    ],
)
def test_a_path_that_is_spelt_otherwise_is_none(path: str) -> None:
    assert Tile.read(path) is None


@given(st.integers(0, 70_000), st.sampled_from([None, 0, 1]))
def test_the_files_of_a_level_hold_it_all(size: int, level: int | None) -> None:
    found = list(tiles_of(size, level))
    assert sum(each.width for each in found) == (size // WIDTH if level else size)
    assert all(each.width == WIDTH for each in found[:-1])


@given(st.lists(st.binary(max_size=300), max_size=9))
def test_bundles_give_back_their_entries(entries: list[bytes]) -> None:
    assert list(unbundled(bundled(entries))) == entries
