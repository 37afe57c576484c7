"""`/quiz`: ten invented messages to tell apart. Nothing is stored, and no JavaScript is needed."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.public.examples import Example
from sms_verify.web.public.learn import marked
from sms_verify.web.public.lesson_messages import frauds, harmless
from sms_verify.web.public.verdict_view import MarkedPart
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()

ASKED = (
    *("parcel", "debit", "safe-account", "code", "job"),
    *("statement", "account", "pickup", "appointment", "court"),
)
"""The questions in their order: keys of lessons and of harmless messages."""
MAX_REASONS = 2
"""Reasons shown with an answer; the lesson has all of them."""


class Answered(NamedTuple):
    """A message of the quiz and the reader's answer to it."""

    name: str
    is_fraud: bool
    thought: str
    """The reader's answer: `fraud`, `genuine`, or empty."""
    pieces: tuple[MarkedPart, ...]
    reasons: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether the answer is right."""
        return self.thought == ("fraud" if self.is_fraud else "genuine")


@router.get("/quiz")
def ask(request: Request) -> HTMLResponse:
    """Show the questions."""
    words = Words(of_page(request))
    return page(request, "quiz.html", words, chosen="lang" in request.query_params, asked=_asked(words.language))


async def said(request: Request) -> dict[str, str]:
    """Return the submitted answers by field."""
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


@router.post("/quiz")
def tell(request: Request, wired: ServicesDep, form: Annotated[dict[str, str], Depends(said)]) -> HTMLResponse:
    """Show which answers are right, and the reasons of each message."""
    words = Words(of_page(request, form.get("lang", "")))
    told = [
        _answered(name, example, form.get(name, ""), wired, words) for name, example in _asked(words.language).items()
    ]
    return page(
        request,
        "quiz_answers.html",
        words,
        chosen=words.language != of_page(request),
        answers=told,
        right=sum(each.is_right for each in told),
    )


def _asked(language: str) -> dict[str, Example]:
    known = {**frauds(language), **harmless(language)}
    return {name: known[name] for name in ASKED}


def _answered(name: str, example: Example, thought: str, wired: Services, words: Words) -> Answered:
    if name in harmless(words.language):
        return Answered(name, False, thought, (MarkedPart(example.text, "", ()),), (words.page(f"quiz.why.{name}"),))
    result = marked(example, wired, words)
    reasons = tuple(reason.text for reason in result.telling if reason.side == "against")[:MAX_REASONS]
    return Answered(name, True, thought, result.pieces, reasons)
