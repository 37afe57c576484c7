"""An organisation's file, a snapshot or a bare list, in TOML or JSON, read as a table of its templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sms_verify.encoding import unreadable
from sms_verify.tabular.documents import parse
from sms_verify.tabular.limits import Task
from sms_verify.tabular.table import Chunk, Row, Style, chunked


class DocumentSource:
    """The templates of a file that is read as a whole."""

    def __init__(self, task: Task) -> None:
        self._task = task
        try:
            text = task.path.read_bytes().decode("utf-8-sig")
            self._records = _owned(parse(text, is_toml=task.path.suffix.lower() == ".toml"))
        except (ValueError, OSError, AttributeError, TypeError) as error:
            raise unreadable(task.path, error) from None
        columns = dict[str, None]()
        for record in self._records:
            columns |= dict.fromkeys(map(str, record))
            task.check_size(0, len(columns))
        self.columns, self.rows = tuple(columns), len(self._records)
        task.check_size(self.rows, len(columns))
        self.notes: tuple[str, ...] = ()
        self.style = Style()
        task.measure(self._rows(), len(columns))

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(self._task.bounded(self._rows(), len(self.columns)))

    def _rows(self) -> Iterator[Row]:
        for number, record in enumerate(self._records, 1):
            yield Row(tuple(record.get(column) for column in self.columns), place=number)


def _owned(content: Any) -> list[Mapping[str, Any]]:
    """Return the templates, each under its organisation's id."""
    rows: list[Mapping[str, Any]] = []
    for home in content if isinstance(content, list) else content.get("organisations", [content]):
        if not isinstance(home, Mapping):
            raise ValueError("must hold tables of keys")
        if "templates" in home or "names" in home:
            owner = {"organisation": home["id"]} if "id" in home else {}
            rows += [{**owner, **row} for row in home.get("templates", ()) if isinstance(row, Mapping)]
        else:
            rows.append(home)
    return rows
