"""Every error in one shape: `{"code", "detail"}` for programs, a page in the reader's language for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.web.rendering.render import error_page

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

CODES = {
    400: "bad-request",
    401: "bad-key",
    403: "forbidden",
    404: "not-found",
    405: "method-not-allowed",
    408: "too-slow",
    413: "body-too-large",
    422: "invalid-input",
    429: "rate-limited",
    500: "internal-error",
    503: "unavailable",
}
DETAILS = {
    400: "The body cannot be read.",
    404: "Nothing stands under this address.",
    405: "This address does not answer that method.",
    500: "Something failed on our side. The message was not kept.",
}


class InvalidJson(SmsVerifyError):
    """The request body is not JSON."""

    status = 400
    code = "invalid-json"


MEGABYTE = 1 << 20


class TooLarge(SmsVerifyError):
    """The request body is larger than its path accepts."""

    status = 413
    code = "body-too-large"

    def __init__(self, limit: int) -> None:
        is_table = limit >= MEGABYTE
        super().__init__(
            Reason("table.body", most=limit // MEGABYTE) if is_table else f"The body is larger than {limit} bytes."
        )


class TooSlow(SmsVerifyError):
    """The request body arrives too slowly."""

    status = 408
    code = "too-slow"

    def __init__(self) -> None:
        super().__init__("The body came too slowly.")


def wants_json(request: Request) -> bool:
    """Whether a request is a program's, judged by its path: a person's browser never asks for these paths."""
    path: str = request.scope["path"]
    return path.startswith("/api/") or path in ("/healthz", "/readyz", "/openapi.json")


def answer(request: Request, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return an error as JSON or as a page, whichever the client reads."""
    if wants_json(request):
        return JSONResponse({"code": code, "detail": detail}, status, headers)
    return error_page(request, status, headers)


def reply(request: Request, error: SmsVerifyError) -> Response:
    """Return the answer to one of our own errors."""
    headers = getattr(error, "headers", None)
    if wants_json(request):
        return answer(request, error.status, error.code, error.detail, headers)
    return error_page(request, error.status, headers, error.reasons)


def as_error(error: RequestValidationError) -> SmsVerifyError:
    """Return a validation error that names the field and the reason, without repeating what was sent."""
    rows = error.errors()
    if any(row["type"] == "json_invalid" for row in rows):
        return InvalidJson("The body is not JSON.")
    return InvalidInput("; ".join(f"{_place(row)}: {row['msg']}" for row in rows[:5]))


def _place(row: Mapping[str, Any]) -> str:
    """Name a field by its path; an unknown field's name is the caller's text and stays away."""
    path = [str(part) for part in row["loc"][1:]]
    if row["type"] == "extra_forbidden":
        path = [*path[:-1], "(unknown field)"]
    return ".".join(path) or "body"


def install(app: FastAPI) -> None:
    """Install the handlers that give every error of an application the one shape."""

    @app.exception_handler(SmsVerifyError)
    def own(request: Request, error: SmsVerifyError) -> Response:
        return reply(request, error)

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> Response:
        return reply(request, as_error(error))

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:
        code = CODES.get(error.status_code, "error")
        return answer(
            request, error.status_code, code, DETAILS.get(error.status_code, str(error.detail)), error.headers
        )
