"""`/account`: where somebody who is signed in begins, and what is theirs."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.web.deps import Wired
from sms_verify.web.language import of_page
from sms_verify.web.pages.staff import staff_page
from sms_verify.web.pages.words import Words
from sms_verify.web.signed_in import SignedIn

router = APIRouter(prefix="/account")


@router.get("")
def account(request: Request, wired: Wired, person: SignedIn) -> HTMLResponse:
    """Show who one is and what one may do."""
    words = Words(of_page(request))
    known = wired.checker.registry.organisations
    names = {each: words.name_of(known[each]) if each in known else each for each in person.organisations}
    return staff_page(request, "account.html", words, person, names=names)
