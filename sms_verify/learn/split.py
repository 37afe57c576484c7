"""Splits rows into training and evaluation by whole groups (banks, campaigns, forms), never row by row."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sms_verify.learn.corpus import CorpusRow

FROZEN = 8
"""One group in eight is never learnt from; the promotion of a model is decided on those."""
FOLDS = 3

Mask = NDArray[np.bool_]


def _number(group: str, salt: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{salt}/{group}".encode()).digest()[:8], "big")


def is_frozen(row: CorpusRow) -> bool:
    """Whether a row belongs to the frozen evaluation; made-up texts never do."""
    return not is_made(row) and _number(row.group, "frozen") % FROZEN == 0


def is_made(row: CorpusRow) -> bool:
    """Whether a row was rendered, not written by somebody."""
    return row.dataset == "templates" or row.dataset.startswith("forms_")


def is_forged(row: CorpusRow) -> bool:
    """Whether a row is an official text with a forged detail, which only rules can tell from the official one."""
    return row.dataset.endswith("/forged")


def folds(rows: Sequence[CorpusRow]) -> NDArray[np.int64]:
    """Return the fold of each row; a group lies in one fold."""
    return np.array([_number(row.group, "fold") % FOLDS for row in rows], dtype=np.int64)
