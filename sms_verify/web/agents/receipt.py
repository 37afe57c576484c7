"""`/desk/receipt`: replay an answer that a caller was given, with the registry of that day and with today's."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import HTMLResponse

from sms_verify.core import receipt as receipts
from sms_verify.core.checker import Checker
from sms_verify.core.receipt import Receipt
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import MAX_LENGTH, Message, Verdict
from sms_verify.errors import NotFound, SmsVerifyError
from sms_verify.store.audit import publication
from sms_verify.store.registry.replay import registry_of
from sms_verify.web.agents.context import AgentContext, Deciding, Looking
from sms_verify.web.public.answer_link import CheckForm
from sms_verify.web.public.verdict_view import lay_out
from sms_verify.web.staff.page import said

router = APIRouter(prefix="/desk/receipt")
Text = Annotated[str, Form(max_length=20_000)]


@router.get("")
def ask(agent: Looking) -> HTMLResponse:
    """Ask for a receipt's code."""
    return agent.page("desk/receipt.html", code="", form=CheckForm(), receipt=None, regions=agent.words.regions.items())


@router.post("")
def replay(
    agent: Deciding, code: Text = "", text: Text = "", sender: Text = "", region: Text = "", claimed: Text = ""
) -> HTMLResponse:
    """Show what a receipt holds; with the message read out, also that day's answer and today's."""
    form = CheckForm.of(text[:MAX_LENGTH], sender, region, claimed)
    words, receipt = agent.words, None
    problems: tuple[str, ...] = ()
    shown: dict[str, object] = {}
    try:
        receipt = receipts.read(code, agent.wired.secret())
        shown["log_size"] = _log_size(agent)
        if form.text.strip():
            shown |= _replayed(agent, receipt, form)
    except SmsVerifyError as error:
        problems = said(words, error)
    return agent.page(
        "desk/receipt.html",
        status=422 if problems else 200,
        problems=problems,
        code=code.strip()[:60],
        form=form,
        receipt=receipt,
        regions=words.regions.items(),
        **shown,
    )


def _log_size(agent: AgentContext) -> int:
    with agent.wired.the_store.database.reading() as session:
        return publication.size(session)


def _replayed(agent: AgentContext, receipt: Receipt, form: CheckForm) -> dict[str, object]:
    wired = agent.wired
    known = form.region if len(form.region) == 2 else None
    message = Message(form.text, form.sender or None, known, form.claimed or None, receipt.received)
    try:
        registry = registry_of(wired.the_store, receipt.is_of_registry, receipt.received or wired.today())
    except NotFound as error:
        then, problem = None, agent.words.reason(error.reasons[0])
    else:
        then, problem = _on(wired.checker, registry, message), ""
    now = wired.checker.check(replace(message, received=wired.today()))
    return {
        "is_same": receipt.is_of(message, wired.secret()),
        "then": lay_out(then, form.text, agent.words, {}) if then else None,
        "agrees": then is not None and then.label is receipt.label,
        "same_rules": then is not None and receipt.rests_on(then.versions),
        "now": lay_out(now, form.text, agent.words, {}),
        "no_registry": problem,
    }


def _on(checker: Checker, registry: Registry, message: Message) -> Verdict:
    return replace(checker, registry=registry).check(message)
