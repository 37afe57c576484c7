"""`/desk/bulk`: upload a table, confirm its columns, follow or pause its checks, download the result."""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Query, UploadFile
from fastapi import Path as InPath
from sqlalchemy.orm import Session
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response, StreamingResponse

from sms_verify.batch.columns import READ
from sms_verify.core.types import Label
from sms_verify.errors import InvalidInput, SmsVerifyError, UnreadableTable
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.tables import BulkJobRow
from sms_verify.tabular.limits import UPLOAD, LimitExceeded
from sms_verify.uploads import jobs, results
from sms_verify.web.agents.context import AgentContext, Deciding
from sms_verify.web.rendering.pagination import MAX_ROW_ID, typed_number
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/desk/bulk")
Code = Annotated[str, InPath(max_length=20)]

PREVIEW = 5
"""Rows shown while the columns are confirmed."""
PROGRESS_SECONDS = 1.0
"""Seconds between two progress events."""
SHOWN_ROWS = 50
"""Rows of a checked table on one page."""
FORMATS = {"xlsx": ".xlsx", "csv": ".csv"}


@router.get("")
def listed(agent: Deciding) -> HTMLResponse:
    """List this person's tables and offer to upload another."""
    return _list(agent)


@router.post("")
def upload(agent: Deciding, table: Annotated[UploadFile, File()]) -> Response:
    """Upload a table."""
    name = table.filename or ""
    suffix = "".join(Path(name).suffixes[-2:]).lower() if name.lower().endswith(".gz") else Path(name).suffix.lower()
    with tempfile.TemporaryDirectory(prefix="sms-verify-") as folder:
        path = Path(folder) / f"table{suffix}"
        with path.open("wb") as file:
            shutil.copyfileobj(table.file, file)
        try:
            database, language = agent.wired.the_store.database, agent.words.language
            code = jobs.bring_in(database, agent.act, path, name, language)
        except SmsVerifyError as error:
            is_told = isinstance(error, LimitExceeded) or not isinstance(error, UnreadableTable)
            return _list(agent, error if is_told else InvalidInput(Reason("bulk.unreadable")))
    return done(f"/desk/bulk/{code}")


@router.get("/{code}")
def show(agent: Deciding, code: Code) -> HTMLResponse:
    """Show a table: its columns to confirm, its progress or its result."""
    return _page(agent, code)


async def _posted(request: Request) -> FormData:
    return await request.form()


@router.post("/{code}/start")
def start(agent: Deciding, code: Code, form: Annotated[FormData, Depends(_posted)]) -> Response:
    """Confirm the columns and start, or resume, checking."""
    chosen = {name: place for name in READ if (place := typed_number(form.get(name))) is not None}

    def begin(session: Session, job: BulkJobRow) -> None:
        if job.state == jobs.JobState.READY:
            jobs.confirm(session, agent.act, job, chosen)
        else:
            jobs.do(session, agent.act, job, "start")

    return _done(agent, code, begin)


@router.post("/{code}/pause")
def pause(agent: Deciding, code: Code) -> Response:
    """Pause checking."""
    return _done(agent, code, lambda session, job: jobs.do(session, agent.act, job, "pause"))


@router.post("/{code}/cancel")
def cancel(agent: Deciding, code: Code) -> Response:
    """Delete a table."""
    with agent.wired.the_store.database.writing() as session:
        jobs.cancel(session, agent.act, jobs.job_of(session, agent.person.id, code))
    return done("/desk/bulk", "cancelled")


@router.get("/{code}/events")
async def events(agent: Deciding, code: Code, request: Request) -> StreamingResponse:
    """Stream progress as server-sent events until the table is done or the client disconnects."""
    await run_in_threadpool(_state, agent, code)  # where there is none, that is said before the stream begins

    async def told() -> AsyncIterator[str]:
        while not await request.is_disconnected():
            state = await run_in_threadpool(_state, agent, code)
            yield f"data: {json.dumps(state)}\n\n"
            if state["state"] != jobs.JobState.RUNNING:
                return
            await asyncio.sleep(PROGRESS_SECONDS)

    return StreamingResponse(told(), media_type="text/event-stream")


@router.get("/{code}/rows")
def rows(
    agent: Deciding,
    code: Code,
    label: Annotated[str, Query(max_length=20)] = "",
    number: Annotated[int, Query(alias="page", ge=1, le=MAX_ROW_ID)] = 1,
) -> HTMLResponse:
    """Show the rows of a table with their answers, optionally only those with one answer."""
    database = agent.wired.the_store.database
    with database.reading() as session:
        job = jobs.job_of(session, agent.person.id, code)
        session.expunge(job)
    chosen = label if label in set(Label) else ""
    pages = max(1, -(-(job.labels.get(chosen, 0) if chosen else job.done) // SHOWN_ROWS))
    number = min(number, pages)
    found = results.Stored(database, job, agent.words.rule).rows_told(chosen, (number - 1) * SHOWN_ROWS, SHOWN_ROWS)
    return agent.page(
        "desk/rows.html",
        job=job,
        label=chosen,
        labels=tuple(Label),
        rows=[(*_texts(job, row.cells), answer) for row, answer in found],
        number=number,
        pages=pages,
    )


def _texts(job: BulkJobRow, cells: Sequence[Any]) -> tuple[str, str, str]:
    """Return the message, the sender and the reasons of a row."""
    sender = job.places.get("sender")
    return str(cells[job.places["text"]]), "" if sender is None else str(cells[sender]), str(cells[-1])


@router.get("/{code}/result.{ending}")
def result(agent: Deciding, code: Code, ending: str) -> Response:
    """Download the table with its answers."""
    if ending not in FORMATS:
        raise InvalidInput(Reason("bulk.unreadable"))
    database = agent.wired.the_store.database
    with database.writing() as session:
        job = jobs.job_of(session, agent.person.id, code)
        chain.record(session, agent.act, "bulk.fetch", f"bulk:{job.code}")
    folder = Path(tempfile.mkdtemp(prefix="sms-verify-"))
    path = folder / f"result{FORMATS[ending]}"
    results.write(results.Stored(database, job, agent.words.rule), path, job.places)
    away = BackgroundTask(shutil.rmtree, folder, ignore_errors=True)
    return FileResponse(path, filename=f"{Path(job.name).stem}-checked.{ending}", background=away)


def _state(agent: AgentContext, code: str) -> dict[str, Any]:
    with agent.wired.the_store.database.reading() as session:
        job = jobs.job_of(session, agent.person.id, code)
        number = agent.words.number
        text = agent.words.page("bulk.progress", done=number(job.done), rows=number(job.rows))
        return {"state": job.state, "done": job.done, "rows": job.rows, "text": text}


def _done(agent: AgentContext, code: str, act: Callable[[Session, BulkJobRow], None]) -> Response:
    try:
        with agent.wired.the_store.database.writing() as session:
            act(session, jobs.job_of(session, agent.person.id, code))
    except SmsVerifyError as error:
        return _page(agent, code, error)
    return done(f"/desk/bulk/{code}")


def _list(agent: AgentContext, error: SmsVerifyError | None = None) -> HTMLResponse:
    with agent.wired.the_store.database.reading() as session:
        return agent.page(
            "desk/bulk.html",
            error=error,
            jobs=jobs.jobs_of(session, agent.person.id),
            limit=UPLOAD.rows,
            kept=jobs.TABLE_RETENTION.days,
        )


def _page(agent: AgentContext, code: str, error: SmsVerifyError | None = None) -> HTMLResponse:
    with agent.wired.the_store.database.reading() as session:
        job = jobs.job_of(session, agent.person.id, code)
        return agent.page(
            "desk/table.html",
            error=error,
            job=job,
            columns=jobs.columns_of(job),
            preview=jobs.first_rows(session, job, PREVIEW),
            read=READ,
            bars=[(label, job.labels.get(label, 0)) for label in Label],
            formats=tuple(FORMATS),
        )
