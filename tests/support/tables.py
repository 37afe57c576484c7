"""A cheap checker, and tables of every format, for the tests of batches."""

import csv
import datetime
import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter
from python_calamine import CalamineWorkbook

from sms_verify import Checker, Registry
from sms_verify.batch import Summary, run
from sms_verify.batch.columns import TEXT_NAMES
from sms_verify.batch.formats import ending
from sms_verify.errors import UnreadableTable
from sms_verify.tabular import readers
from sms_verify.tabular.limits import COMMAND_LINE, Limits, Task
from sms_verify.tabular.table import TableSource

TODAY = datetime.date(2026, 11, 22)
CHECKER = Checker(Registry.of((), ()))
ENDINGS = (".csv", ".csv.gz", ".jsonl", ".jsonl.gz", ".parquet", ".xlsx")

Rows = list[dict[str, str]]


def task(path: Path, limits: Limits = COMMAND_LINE) -> Task:
    """Return the task that reads a table of messages."""
    return Task(path, path.name, limits, TEXT_NAMES)


@contextmanager
def read_here(path: Path, limits: Limits, name: str = "", as_arrow: bool = False) -> Iterator[TableSource]:
    """Give a table that is read in this process, a hundred times as fast; only for trusted files."""
    ending(path)
    if not path.is_file():
        raise UnreadableTable(f"{path}: there is no such file.")
    yield readers.read(Task(path, name or path.name, limits, TEXT_NAMES, as_arrow))


def batch(source: Path, target: Path, **options: object) -> Summary:
    """Run a batch in this process."""
    return run(CHECKER, source, target, **{"today": TODAY, "workers": 1, **options})  # type: ignore[arg-type]


def write(path: Path, rows: Rows, columns: list[str] | None = None) -> Path:
    """Write texts as a table in the format of its name, without the code under test."""
    names = columns or list(rows[0])
    if path.suffix == ".parquet":
        pq.write_table(pa.table({name: pa.array([row[name] for row in rows], pa.string()) for name in names}), path)
    elif path.suffix == ".xlsx":
        with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            sheet = book.add_worksheet()
            for line, cells in enumerate([names, *([row[name] for name in names] for row in rows)]):
                for place, cell in enumerate(cells):
                    sheet.write_string(line, place, cell)
    else:
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "wt", encoding="utf-8", newline="") as file:
            if ".csv" in path.name:
                writer = csv.DictWriter(file, names)
                writer.writeheader()
                writer.writerows(rows)
            else:
                file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return path


def read(path: Path) -> Rows:
    """Read a table as texts, None as empty, without the code under test."""
    if path.suffix == ".parquet":
        rows = pq.read_table(path).to_pylist()
    elif path.suffix == ".xlsx":
        lines = list(CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())
        rows = [dict(zip(map(str, lines[0]), line, strict=True)) for line in lines[1:]]
    else:
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file)) if ".csv" in path.name else [json.loads(line) for line in file]
    return [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows]
