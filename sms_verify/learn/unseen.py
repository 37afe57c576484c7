"""What models said of messages that they had not learnt from, kept beside the model that learnt from all.

A shipped model learns from every row, so that its own word on those says nothing. Each row is judged by a model that
was trained without its bank, sender, campaign or form; what that said is kept by the digest of the row's text.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

UNSEEN = "unseen.npy"
"""The file in a model's folder."""

ENTRY = np.dtype([("row", "<u8"), ("probability", "<f4")])


def key(text: str) -> int:
    """Return the number by which a row is found again.

    >>> key("one") == key("one") != key("two")
    True
    """
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "replace")).digest()[:8], "little")


def packed(said: Iterable[tuple[str, float]]) -> bytes:
    """Return texts with what was said of them as the bytes of a file, in the order of their numbers."""
    found = {key(text): probability for text, probability in said}
    content = io.BytesIO()
    np.save(content, np.array(sorted(found.items()), dtype=ENTRY), allow_pickle=False)
    return content.getvalue()


def unpacked(folder: Path) -> Mapping[int, float]:
    """Return what was said of each row that a model learnt from; nothing where its folder does not tell."""
    file = folder / UNSEEN
    if not file.is_file():
        return {}
    table = np.load(file, allow_pickle=False)
    return dict(zip(table["row"].tolist(), table["probability"].tolist(), strict=True))
