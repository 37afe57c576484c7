"""`/about`: how the answer is made, what the five answers mean, what is not kept."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.types import Label
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()


@router.get("/about")
def about(request: Request) -> HTMLResponse:
    """Explain the service."""
    words = Words(of_page(request))
    labels = [(label, words.said("label", label), words.said(f"summary.{label}", "default")) for label in Label]
    return page(request, "about.html", words, chosen="lang" in request.query_params, labels=labels)
