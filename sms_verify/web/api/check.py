"""`POST /api/v1/check` and `/check/batch`: verdicts on messages; nothing is stored."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from fastapi import APIRouter
from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.core.types import Message
from sms_verify.errors import SmsVerifyError
from sms_verify.explain import verdict_json
from sms_verify.web.api import errors
from sms_verify.web.api.callers import WITHOUT_KEY, MaybeCaller, count_batch, count_check
from sms_verify.web.api.direct import direct
from sms_verify.web.api.schemas.messages import BatchIn, CheckIn
from sms_verify.web.api.schemas.verdicts import BatchOut, VerdictOut
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import wanted

router = APIRouter(prefix="/api/v1", tags=["check"], responses=errors(400, 401, 403, 413, 422, 429))
BATCH_SECONDS = 30.0
"""Processor seconds that one batch may take: 1,000 ordinary messages take about four."""


class TooCostly(SmsVerifyError):
    """A batch needs more processor time than one batch may take."""

    status = 413
    code = "batch-too-costly"

    def __init__(self, done: int, given: int) -> None:
        super().__init__(
            f"Only {done} of {given} messages could be checked in the {BATCH_SECONDS:.0f} seconds that a batch may"
            " take. Send fewer at once."
        )


class Gone(SmsVerifyError):
    """The client has disconnected, so that nobody reads this answer."""

    status = 499
    code = "gone"


async def check(body: CheckIn, request: Request, wired: ServicesDep, caller: MaybeCaller) -> Response:
    """Check one message."""

    def work() -> Response:
        count_check(request, wired, caller, len(body.text))
        verdict = wired.metrics.checked(wired.checker.check(body.message(wired.today())))
        return _answer(verdict_json(verdict, wanted(request, body.language)))

    return await wired.lanes.check(work)


router.add_api_route(
    "/check",
    check,
    methods=["POST"],
    route_class_override=direct(CheckIn),
    response_model=VerdictOut,
    response_model_exclude_unset=True,
    openapi_extra=WITHOUT_KEY,
)


@router.post(
    "/check/batch",
    response_model=BatchOut,
    response_model_exclude_unset=True,
    openapi_extra=WITHOUT_KEY,
)
async def check_batch(body: BatchIn, request: Request, wired: ServicesDep, caller: MaybeCaller) -> Response:
    """Check up to 1,000 messages; the verdicts come in the same order."""
    chars = [len(row.text) for row in body.messages]
    await wired.lanes.check(partial(count_batch, request, wired, caller, chars))
    today, language = wired.today(), wanted(request, body.language)

    def work(gone: threading.Event) -> Response:
        messages = [row.message(today) for row in body.messages]
        return _answer({"verdicts": list(_judged(messages, wired, language, gone))})

    return await wired.lanes.batch(request, work)


def _judged(messages: list[Message], wired: Services, language: str, gone: threading.Event) -> Iterator[dict[str, Any]]:
    """Yield the answers; raises `TooCostly` once the time is used up, and `Gone`."""
    # Time of this thread alone: what others are doing costs no batch its answer.
    ends = time.thread_time() + BATCH_SECONDS
    for done, verdict in enumerate(wired.checker.check_many(messages), 1):
        yield verdict_json(wired.metrics.checked(verdict), language)
        if gone.is_set():
            raise Gone("Nobody waits for this any more.")
        if time.thread_time() > ends and done < len(messages):
            raise TooCostly(done, len(messages))


def _answer(told: dict[str, Any]) -> Response:
    """Return an answer, made in the thread that reckoned it; a test says that it is as the document describes."""
    return Response(to_json(told), media_type="application/json")
