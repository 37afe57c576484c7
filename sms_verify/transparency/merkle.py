"""The Merkle tree of RFC 6962, section 2.1, grown from the left and stored as the peaks of its perfect subtrees."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

EMPTY = hashlib.sha256(b"").digest()
"""The root of an empty tree."""


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of an entry as a leaf."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of two subtrees together."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(slots=True)
class Peaks:
    """The perfect subtrees of a tree, the largest first: enough to append leaves and to compute the root."""

    stack: list[tuple[int, bytes]] = field(default_factory=list)
    """Height and hash of each subtree."""

    def add(self, hashed: bytes, height: int = 0) -> None:
        """Append a perfect subtree at the right; a leaf has height 0."""
        while self.stack and self.stack[-1][0] == height:
            hashed, height = node_hash(self.stack.pop()[1], hashed), height + 1
        self.stack.append((height, hashed))

    @property
    def root(self) -> bytes:
        """The hash of the whole tree."""
        if not self.stack:
            return EMPTY
        *left, (_, root) = self.stack
        for _, hashed in reversed(left):
            root = node_hash(hashed, root)
        return root


def root_of(leaves: Iterable[bytes]) -> bytes:
    """Return the root of some leaf hashes, in their order.

    >>> root_of([]) == EMPTY, root_of([leaf_hash(b"")]) == leaf_hash(b"")
    (True, True)
    """
    peaks = Peaks()
    for each in leaves:
        peaks.add(each)
    return peaks.root
