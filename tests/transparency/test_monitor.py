"""A stranger who has a log's files alone finds whatever was done to it."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from sms_verify.errors import InvalidInput
from sms_verify.transparency.leaves import Leaf, LeafAction, stamp
from sms_verify.transparency.merkle import leaf_hash, root_of
from sms_verify.transparency.monitor import LogBreak, Whole, verify
from sms_verify.transparency.notes import LogCheckpoint, Signer
from sms_verify.transparency.tiles import WIDTH, bundled, tiles_of

NAME = "verify.example/log"
SIGNER = Signer(NAME, bytes(range(32)))
BEGAN = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)
TAMPERINGS = 1_000


def leaf(number: int, at: datetime.datetime | None = None) -> Leaf:
    """Return an entry; one comes each hour."""
    moment = at or BEGAN + number * HOUR
    return Leaf(
        stamp(moment),
        "north",
        "hotline",
        f"4000{number:04}",
        LeafAction.APPROVE,
        f"{number:064}",
        {"value": str(number)},
    )


def entries(count: int) -> list[bytes]:
    return [leaf(number).written() for number in range(count)]


def at(size: int) -> datetime.datetime:
    """Return when a log of so many entries is looked at: some time after the last one."""
    return BEGAN + (size - 1) * HOUR + HOUR / 2


def checkpoint(held: Sequence[bytes], when: datetime.datetime) -> LogCheckpoint:
    return LogCheckpoint(NAME, len(held), root_of(map(leaf_hash, held)), when)


def files(held: Sequence[bytes], when: datetime.datetime, signer: Signer = SIGNER) -> Callable[[str], bytes]:
    """Return the files of a log that somebody who has the key signs as it is now."""
    told = {"checkpoint": signer.signed(checkpoint(held, when).text).encode()}
    hashes, level = [leaf_hash(each) for each in held], 0
    for tile in tiles_of(len(held), None):
        told[f"tile/{tile.path}"] = bundled(held[tile.number * WIDTH :][: tile.width])
    while hashes:
        for tile in tiles_of(len(held), level):
            told[f"tile/{tile.path}"] = b"".join(hashes[tile.number * WIDTH :][: tile.width])
        whole = len(hashes) // WIDTH
        hashes, level = [root_of(hashes[each * WIDTH :][:WIDTH]) for each in range(whole)], level + 1
    return fetch_from(told)


def fetch_from(told: dict[str, bytes]) -> Callable[[str], bytes]:
    def fetch(path: str) -> bytes:
        try:
            return told[path]
        except KeyError:
            raise InvalidInput(f"{path}: is not there") from None

    return fetch


def is_found(fetch: Callable[[str], bytes], kept: LogCheckpoint | None) -> bool:
    """Whether a stranger finds fault with a log; what cannot be read is a fault too."""
    try:
        return isinstance(verify(fetch, SIGNER.verifier, kept), LogBreak)
    except InvalidInput:
        return True


@pytest.mark.parametrize("size", [0, 1, 7, 256, 257, 600])
def test_a_log_that_only_grew_holds(size: int) -> None:
    held = entries(size)
    for known in {0, size // 2, size}:
        found = verify(files(held, at(size)), SIGNER.verifier, checkpoint(held[:known], at(known)))
        assert isinstance(found, Whole) and found.size == size


def test_changes_of_one_second_hold() -> None:
    held = [leaf(number, BEGAN).written() for number in range(9)]
    assert isinstance(verify(files(held, BEGAN), SIGNER.verifier, checkpoint(held[:4], BEGAN)), Whole)


def tampered(rng: random.Random, held: list[bytes], known: int) -> list[bytes]:
    """Return a log in which something was done to what the kept checkpoint holds, or a day was put back after it."""
    one, other = rng.sample(range(known), 2)
    changed = list(held)
    match rng.randrange(6):
        case 0:
            del changed[one]
        case 1:
            changed[one] = replace(Leaf.read(changed[one]), content={"value": f"forged{rng.random()}"}).written()
        case 2:
            changed[one], changed[other] = changed[other], changed[one]
        case 3:
            changed.insert(one, leaf(rng.randrange(9_000)).written())
        case 4:
            del changed[rng.randrange(1, known) :]
        case _:
            back = BEGAN + (known - 1) * HOUR - rng.randrange(1, 500) * HOUR / 4
            changed = [*held[:known], leaf(known, back).written(), *held[known:]]
    return changed


def test_tampering_by_whoever_has_the_key_is_found_with_a_kept_checkpoint() -> None:
    rng, held = random.Random(11), entries(16)
    missed = []
    for _ in range(TAMPERINGS):
        known = rng.randrange(2, 16)
        forged = tampered(rng, held, known)
        if forged != held and not is_found(files(forged, at(16)), checkpoint(held[:known], at(known))):
            missed.append(forged)
    assert missed == []


def test_tampering_with_the_files_is_found_without_one() -> None:
    rng, held = random.Random(12), entries(24)
    honest = files(held, at(24))
    whole = {path: honest(path) for path in ("checkpoint", "tile/entries/000.p/24", "tile/0/000.p/24")}
    missed = []
    for _ in range(TAMPERINGS):
        path = rng.choice(list(whole))
        content = bytearray(whole[path])
        place = rng.randrange(len(content))
        match rng.randrange(3):
            case 0:
                content[place] ^= 1 << rng.randrange(8)
            case 1:
                del content[place : place + rng.randrange(1, 40)]
            case _:
                content[place:place] = rng.randbytes(rng.randrange(1, 9))
        if not is_found(fetch_from({**whole, path: bytes(content)}), None):
            missed.append((path, place))
    assert missed == []


def test_an_entry_that_claims_an_earlier_day_than_the_one_before_is_found_without_a_checkpoint() -> None:
    held = [*entries(5), leaf(5, BEGAN).written()]
    assert verify(files(held, at(6)), SIGNER.verifier) == LogBreak(
        5, "the entry claims an earlier moment than the one before it"
    )


def test_an_entry_put_back_to_a_day_on_which_nothing_happened_is_found_by_the_time_of_a_checkpoint() -> None:
    held = entries(5)
    kept = checkpoint(held, at(5) + 48 * HOUR)
    held.append(leaf(5, at(5) + 24 * HOUR).written())
    found = verify(files(held, at(5) + 72 * HOUR), SIGNER.verifier, kept)
    assert isinstance(found, LogBreak) and found.entry == 5


def test_another_key_signs_nothing() -> None:
    with pytest.raises(InvalidInput):
        verify(files(entries(3), at(3), Signer(NAME, bytes(32))), SIGNER.verifier)


def test_an_entry_too_long_for_a_bundle_keeps_its_digest() -> None:
    long = replace(leaf(1), content={"body": "长" * 30_000})
    assert Leaf.read(long.written()) == replace(long, content=None)


@pytest.mark.parametrize("entry", [b"", b"x", b"[]", b"{}", b"\xff", leaf(1).written().replace(b"2026", b"x")])
def test_what_is_no_entry_is_refused(entry: bytes) -> None:
    with pytest.raises(InvalidInput):
        Leaf.read(entry)
