"""The audit as people read it: a filter, rows in the reader's language, files to export.

Rows hold ids of people and entries, never messages or contacts; a look at them is therefore not audited.
"""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query
from starlette.responses import StreamingResponse

from sms_verify.batch.guard import guard
from sms_verify.core.registry.registry import Registry
from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.audit import query as audited
from sms_verify.store.audit.query import AuditQuery
from sms_verify.store.database import Database
from sms_verify.store.tables import AuditRow
from sms_verify.web.rendering.pagination import PageNumber

COLUMNS = ("number", "at", "actor", "action", "object", "detail", "hash")

MAX_NAMED = 20
"""Organisations that one name may mean."""

Text = Annotated[str, Query(max_length=100)]


@dataclass(frozen=True, slots=True)
class AuditForm:
    """The filter of the audit, as it was typed."""

    actor: str
    action: str
    object: str
    since: str
    until: str
    number: int

    def wanted(self, registry: Registry, organisation: str | None = None) -> AuditQuery:
        """Return the store's query; raises `InvalidInput` for an invalid day."""
        named = registry.called(self.object)[:MAX_NAMED] if self.object.strip() else ()
        return AuditQuery(
            self.actor.strip(),
            self.action.strip(),
            self.object.strip(),
            named,
            _day(self.since),
            _day(self.until),
            organisation,
        )

    @property
    def query(self) -> str:
        """The query string of this filter, without the page."""
        typed = {name: getattr(self, name) for name in ("actor", "action", "object", "since", "until")}
        return urlencode({name: value for name, value in typed.items() if value})


def asked(
    actor: Text = "",
    action: Text = "",
    object_: Annotated[str, Query(alias="object", max_length=200)] = "",
    since: Text = "",
    until: Text = "",
    number: PageNumber = 1,
) -> AuditForm:
    """Read the filter from an address."""
    return AuditForm(actor, action, object_, since, until, number)


AskedFor = Annotated[AuditForm, Depends(asked)]


def look(
    database: Database, registry: Registry, query: AuditForm, organisation: str | None = None
) -> tuple[audited.AuditPage, SmsVerifyError | None]:
    """Return the filtered rows; no rows and the reason where the filter is invalid."""
    try:
        wanted = query.wanted(registry, organisation)
    except InvalidInput as error:
        return audited.AuditPage((), 1, 0), error
    with database.reading() as session:
        found = audited.page(session, wanted, query.number)
        session.expunge_all()
    return found, None


def file(database: Database, wanted: AuditQuery, kind: str, name: str) -> StreamingResponse:
    """Return rows as a file that is read in pieces: `csv`, guarded against formulas, or `jsonl`."""
    write, media = FILES[kind]
    headers = {"Content-Disposition": f'attachment; filename="{name}.{kind}"'}
    return StreamingResponse(write(_rows(database, wanted)), media_type=f"{media}; charset=utf-8", headers=headers)


def _rows(database: Database, wanted: AuditQuery) -> Iterator[AuditRow]:
    """Yield rows; each piece has a session of its own, because a slow reader must not hold one."""
    last: int | None = chain.MIN_ROW_ID
    while last is not None:
        with database.reading() as session:
            rows = audited.piece(session, wanted, last)
            session.expunge_all()
        yield from rows
        last = rows[-1].number if rows else None


def _csv(rows: Iterator[AuditRow]) -> Iterator[bytes]:
    # The mark at the start tells spreadsheets that this is UTF-8.
    yield "\ufeff".encode() + _cells(COLUMNS)
    for row in rows:
        yield _cells(guard(str(getattr(row, name))) for name in COLUMNS)


def _cells(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _jsonl(rows: Iterator[AuditRow]) -> Iterator[bytes]:
    for row in rows:
        yield f"{chain.line(row)}\n".encode()


FILES: dict[str, tuple[Callable[[Iterator[AuditRow]], Iterator[bytes]], str]] = {
    "csv": (_csv, "text/csv"),
    "jsonl": (_jsonl, "application/jsonl"),
}
"""The export formats, by the ending of the file's name."""


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise InvalidInput(Reason("desk.date", value=text)) from None
