"""`…/import/messages`: derive templates from sent messages, pasted or uploaded."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from fastapi import APIRouter
from starlette.datastructures import FormData, UploadFile
from starlette.responses import Response

from sms_verify.errors import InvalidInput, SmsVerifyError
from sms_verify.mining import report
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing.rows import Defaults
from sms_verify.store.registry.bulk_drafts import current_versions
from sms_verify.store.registry.import_proposal import messages_of, proposed_of
from sms_verify.web.bank.context import BankDep
from sms_verify.web.bank.import_templates import Brought, received, show_form, show_preview

router = APIRouter(prefix="/bank/{organisation}/import")

_EMPTY_LINE = re.compile(r"\n\s*\n")


@router.post("/messages")
def propose(visit: BankDep, form: Brought) -> Response:
    """Show the templates that sent messages suggest; the messages are not stored."""
    with visit.wired.the_store.database.reading() as session:
        held = current_versions(session, visit.organisation, "template")
    try:
        found = report.mined(_messages(form), visit.organisation, visit.wired.checker.registry, taken=held.keys())
        if not found.total:
            raise InvalidInput(Reason("import.nothing"))
    except SmsVerifyError as error:
        return show_form(visit, Defaults(), error)
    rows = [proposed_of(each.template, str(each.messages)) for each in found.findings]
    return show_preview(visit, rows, [], held, found)


def _messages(form: FormData) -> list[str]:
    """Return what was pasted and what stands in the file that was sent."""
    texts = pasted(str(form.get("messages", "")))
    sent = form.get("file")
    if isinstance(sent, UploadFile) and sent.filename:
        with tempfile.TemporaryDirectory() as folder:
            texts += messages_of(*received(form, Path(folder)))
    return texts


def pasted(text: str) -> list[str]:
    """Return the messages of a text, separated by empty lines where there are any, else one a line.

    >>> pasted("Code 1\\n\\nCode 2\\nNorth"), pasted("Code 1\\nCode 2")
    (['Code 1', 'Code 2\\nNorth'], ['Code 1', 'Code 2'])
    """
    whole = text.replace("\r\n", "\n").strip()
    parts = _EMPTY_LINE.split(whole) if _EMPTY_LINE.search(whole) else whole.split("\n")
    return [part.strip() for part in parts if part.strip()]
