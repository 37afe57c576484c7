"""The files of a log (https://c2sp.org/tlog-tiles): hashes in tiles of 256, entries in bundles of 256."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sms_verify.errors import InvalidInput

WIDTH = 256
"""Hashes in a full tile, entries in a full bundle."""
HEIGHT = 8
"""Levels of the tree that one tile covers."""
HASH_BYTES = 32
MAX_ENTRY_BYTES = 65_535
"""The greatest length that the two bytes before an entry can hold."""

_PATH = re.compile(
    r"(?P<level>[0-5]?[0-9]|6[0-3]|entries)/(?P<index>(?:x[0-9]{3}/){0,3}[0-9]{3})(?:\.p/(?P<width>[0-9]{1,3}))?"
)


class Tile(NamedTuple):
    """A file of the log: a tile of hashes, or a bundle of entries."""

    level: int | None
    """The tile's level; None for a bundle of entries."""
    number: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """The tile's path below `tile/`.

        >>> Tile(0, 1_234_067).path, Tile(None, 5, 17).path
        ('0/x001/x234/067', 'entries/005.p/17')
        """
        digits = f"{self.number:03}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        *head, last = (digits[place : place + 3] for place in range(0, len(digits), 3))
        level = "entries" if self.level is None else self.level
        ending = "" if self.width == WIDTH else f".p/{self.width}"
        return f"{level}/{''.join(f'x{each}/' for each in head)}{last}{ending}"

    @classmethod
    def read(cls, path: str) -> Tile | None:
        """Return the tile of a path below `tile/`; None where the path is malformed."""
        found = _PATH.fullmatch(path)
        if found is None:
            return None
        level = None if found["level"] == "entries" else int(found["level"])
        tile = cls(level, int(re.sub(r"[x/]", "", found["index"])), int(found["width"] or WIDTH))
        return tile if tile.path == path and tile.width else None


def tiles_of(size: int, level: int | None) -> Iterator[Tile]:
    """Yield the tiles of a level in a log with this many entries, from the left; the last one may be partial."""
    count = size >> (HEIGHT * (level or 0))
    for index in range(-(-count // WIDTH)):
        yield Tile(level, index, min(WIDTH, count - index * WIDTH))


def bundled(entries: Iterable[bytes]) -> bytes:
    """Return entries packed as a bundle."""
    return b"".join(len(each).to_bytes(2, "big") + each for each in entries)


def unbundled(bundle: bytes) -> Iterator[bytes]:
    """Yield the entries of a bundle; raises `InvalidInput` where it is truncated."""
    place = 0
    while place < len(bundle):
        length = int.from_bytes(bundle[place : place + 2], "big")
        entry = bundle[place + 2 : place + 2 + length]
        if len(bundle) < place + 2 + length or place + 2 > len(bundle):
            raise InvalidInput("a bundle of entries is cut off")
        yield entry
        place += 2 + length
