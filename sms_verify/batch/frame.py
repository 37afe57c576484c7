"""Pandas frames, for notebooks."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sms_verify.batch.columns import NUMBERS, OWN, arrange
from sms_verify.batch.judge import judge, request
from sms_verify.core.checker import Checker
from sms_verify.tabular.table import CHUNK_ROWS

if TYPE_CHECKING:
    import pandas as pd


def check_frame(checker: Checker, frame: pd.DataFrame, today: datetime.date) -> pd.DataFrame:
    """Return a frame with our columns added; rows, index and columns stay as they are.

    Raises `UnreadableTable` where there is no column `text`.
    """
    layout = arrange(tuple(map(str, frame.columns)))
    cells = zip(*(_values(frame.iloc[:, place]) for place in layout.places.values()), strict=True)
    requests = [request(dict(zip(layout.places, row, strict=True)), today) for row in cells]
    starts = range(0, len(requests), CHUNK_ROWS)
    answers = [answer for start in starts for answer in judge(checker, requests[start : start + CHUNK_ROWS])]
    columns = zip(*answers, strict=True) if answers else ((),) * len(OWN)
    return _joined(frame, dict(zip(layout.own, columns, strict=True)))


def _values(column: pd.Series[Any]) -> list[Any]:
    """Return the values of a column with `None` for everything that pandas calls missing."""
    absent = column.isna()
    return [None if missing else value for value, missing in zip(column, absent, strict=True)]


def _joined(frame: pd.DataFrame, own: dict[str, tuple[Any, ...]]) -> pd.DataFrame:
    import pandas as pd

    types = {name: float if kind in NUMBERS else object for name, kind in zip(own, OWN, strict=True)}
    added = {name: pd.Series(values, frame.index, dtype=types[name]) for name, values in own.items()}
    return pd.concat([frame, pd.DataFrame(added, frame.index)], axis=1)
