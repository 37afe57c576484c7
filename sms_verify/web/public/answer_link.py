"""The link of an answer: it holds the sealed form, so that Back, reload and sharing keep the answer.

The address holds no word in the clear, the log holds no address, and nothing is stored.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import astuple, dataclass

from sms_verify.errors import Unavailable
from sms_verify.web.deps import Services

MAX_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class CheckForm:
    """The fields of the check form."""

    text: str = ""
    sender: str = ""
    region: str = ""
    claimed: str = ""
    whole: str = ""
    """Non-empty where a bare value is to be checked as a message."""

    @classmethod
    def of(cls, text: str, sender: str, region: str, claimed: str, whole: str = "") -> CheckForm:
        """Return the submitted form with single line breaks, since browsers send CRLF."""
        return cls(text.replace("\r\n", "\n"), sender.strip(), region, claimed.strip()[:MAX_NAME_CHARS], whole)


def link_of(form: CheckForm, received: datetime.date, wired: Services) -> str | None:
    """Return the path of a form's answer; None where it is too long or the day's key is unavailable."""
    try:
        token = wired.seals.seal(json.dumps([*astuple(form), received.isoformat()], ensure_ascii=False), wired.now())
    except Unavailable:
        return None
    return f"/v/{token}" if token else None


def form_of(token: str, wired: Services) -> tuple[CheckForm, datetime.date]:
    """Return the form of a link and its day of receipt; raises `LinkExpired`."""
    *fields, received = json.loads(wired.seals.unseal(token, wired.now()))
    return CheckForm(*fields), datetime.date.fromisoformat(received)
