"""`/about`, `/privacy`, `/developers`: how verdicts are made and err, what data is stored, how programs ask."""

from __future__ import annotations

from babel import Locale
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.types import Label
from sms_verify.store.reports import retention
from sms_verify.web.public.error_rates import measured
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()


@router.get("/about")
def about(request: Request) -> HTMLResponse:
    """Explain the service."""
    words = Words(of_page(request))
    labels = [(label, words.said("label", label), words.said(f"summary.{label}", "default")) for label in Label]
    found = measured()
    tongues = Locale.parse(words.catalogue.locale).languages if found else {}
    chosen = "lang" in request.query_params
    return page(request, "about.html", words, chosen=chosen, labels=labels, measured=found, tongues=tongues)


@router.get("/privacy")
def privacy(request: Request) -> HTMLResponse:
    """Show what happens to pasted and reported messages, and who runs the service."""
    kept = {"original": retention.ORIGINAL.days, "address": retention.ADDRESS.days}
    return page(request, "privacy.html", Words(of_page(request)), chosen="lang" in request.query_params, kept=kept)


@router.get("/developers")
def developers(request: Request) -> HTMLResponse:
    """Show how a program asks, with calls to copy."""
    return page(request, "developers.html", Words(of_page(request)), chosen="lang" in request.query_params)
