"""Verification of a log with public data only: every entry is read, and the tree is rebuilt and compared.

It finds an entry that was altered, removed, moved or inserted (the entries no longer give the signed root), a log that
was rewritten and signed anew (it does not pass through an older checkpoint), and an entry that claims an earlier day
than the one on which it was added.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sms_verify.errors import InvalidInput
from sms_verify.transparency.leaves import Leaf, moment_of
from sms_verify.transparency.merkle import Peaks, leaf_hash, root_of
from sms_verify.transparency.notes import LogCheckpoint, Verifier
from sms_verify.transparency.tiles import HEIGHT, WIDTH, tiles_of, unbundled

Fetch = Callable[[str], bytes]
"""Returns a file of the log by its path, such as `tile/entries/000.p/3`; raises `InvalidInput`."""

MAX_DELAY = datetime.timedelta(minutes=10)
"""The greatest delay between a change and its log entry, and the greatest difference between two clocks."""


@dataclass(frozen=True, slots=True)
class LogBreak:
    """The first problem of a log, and the entry where it begins."""

    entry: int
    """The entry's number, from 0."""
    reason: str


@dataclass(slots=True)
class _Walk:
    """What is known of a log after some of its entries."""

    kept: LogCheckpoint | None
    now: LogCheckpoint
    peaks: Peaks
    last: datetime.datetime | None = None

    def broken(self, index: int, entry: bytes) -> str:
        """Take an entry; return what is wrong with it."""
        kept = self.kept
        if kept and kept.size == index and self.peaks.root != kept.root:
            return "the log is not the one of the kept checkpoint: an entry before was altered, removed or added"
        try:
            at = moment_of(Leaf.read(entry))
        except InvalidInput as error:
            return error.detail
        if self.last and at < self.last:
            return "the entry claims an earlier moment than the one before it"
        if kept and index >= kept.size and at < kept.at - MAX_DELAY:
            return "the entry claims a moment before the kept checkpoint, which does not hold it"
        if at > self.now.at + MAX_DELAY:
            return "the entry claims a moment after the checkpoint that holds it"
        self.peaks.add(leaf_hash(entry))
        self.last = at
        return ""


def paths(size: int) -> Iterator[str]:
    """Yield the paths of all files of a log with this many entries, except its checkpoint and key."""
    level: int | None = None
    while level is None or size >> (HEIGHT * level):
        yield from (f"tile/{tile.path}" for tile in tiles_of(size, level))
        level = 0 if level is None else level + 1


@dataclass(frozen=True, slots=True)
class Whole:
    """A log that was verified."""

    size: int
    note: str
    """Its signed checkpoint, to be kept elsewhere."""


def verify(fetch: Fetch, verifier: Verifier, kept: LogCheckpoint | None = None) -> Whole | LogBreak:
    """Return the log's end or its first problem; raises `InvalidInput` where it cannot be read."""
    note = fetch("checkpoint").decode("utf-8", "replace")
    now = LogCheckpoint.read(note, verifier)
    if kept and kept.size > now.size:
        return LogBreak(now.size, f"the kept checkpoint knows {kept.size} entries, {now.size} are left")
    walk, index = _Walk(kept, now, Peaks()), 0
    for index, entry in enumerate(_entries(fetch, now.size)):
        if reason := walk.broken(index, entry):
            return LogBreak(index, reason)
    if kept and kept.size == now.size and kept.root != walk.peaks.root:
        return LogBreak(index, "the log is not the one of the kept checkpoint")
    if walk.peaks.root != now.root:
        return LogBreak(index, "the entries are not those whose root the log has signed")
    return _tiles_broken(fetch, now.size) or Whole(now.size, note)


def _entries(fetch: Fetch, size: int) -> Iterator[bytes]:
    for tile in tiles_of(size, None):
        entries = list(unbundled(fetch(f"tile/{tile.path}")))
        if len(entries) != tile.width:
            raise InvalidInput(f"tile/{tile.path}: holds {len(entries)} entries, not {tile.width}")
        yield from entries


def _tiles_broken(fetch: Fetch, size: int) -> LogBreak | None:
    """Return the first tile of hashes that is not what its entries give."""
    hashes, level = [leaf_hash(each) for each in _entries(fetch, size)], 0
    while hashes:
        for tile in tiles_of(size, level):
            own = hashes[tile.number * WIDTH :][: tile.width]
            if fetch(f"tile/{tile.path}") != b"".join(own):
                return LogBreak(tile.number * WIDTH ** (level + 1), f"tile/{tile.path} is not of these entries")
        hashes, level = (
            [root_of(hashes[place:][:WIDTH]) for place in range(0, len(hashes) // WIDTH * WIDTH, WIDTH)],
            level + 1,
        )
    return None
