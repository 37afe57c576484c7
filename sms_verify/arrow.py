"""The door for engines: Spark, Ray, Dask, DuckDB and whatever else hands over Arrow record batches."""

from __future__ import annotations

import datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

import pyarrow as pa

from sms_verify.batch.arrow import check_batch, check_table
from sms_verify.bootstrap import load_checker, loading, user_cache, warm
from sms_verify.settings import Settings

if TYPE_CHECKING:
    from sms_verify.core.checker import Checker

_LOADING = Lock()

Rows = TypeVar("Rows", "pa.RecordBatch", "pa.Table")


def check_arrow(rows: Rows) -> Rows:
    """Return a record batch, or a table, with `label score probability organisation template findings error` added.

    It reads the column `text` and, where present, `sender region claimed received`; every column is kept, and where one
    is named like ours, ours is `sms_verify_…`. The first call of a process loads the registry and the model that the
    environment names (`SMS_VERIFY_REGISTRY`, `SMS_VERIFY_MODEL`). Raises `UnreadableTable` where there is no `text`.
    """
    with _LOADING:
        checker = _checker()
    today = datetime.datetime.now().astimezone().date()
    is_table = isinstance(rows, pa.Table)
    return check_table(checker, rows, today) if is_table else check_batch(checker, rows, today)


@cache
def _checker() -> Checker:
    settings = Settings.from_env()
    with loading():
        chosen = (settings.registry, settings.model, settings.model_digest, settings.trusted_keys)
        return warm(load_checker(*chosen, user_cache()))
