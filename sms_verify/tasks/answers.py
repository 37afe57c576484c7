"""Readers are told by mail that there is an answer: the case number and where it is shown, nothing of the message."""

from __future__ import annotations

import datetime
import time

from sms_verify.explain import languages
from sms_verify.outbound import mail
from sms_verify.settings import Settings
from sms_verify.store.database import Database
from sms_verify.store.notifications import reader_notices
from sms_verify.store.notifications.reader_notices import Notice

MAILS_PER_STEP = 50
"""Mails of one step of the chore."""

MAX_STEP_SECONDS = 60.0
"""Seconds after which a step begins no further mail, so that its lease outlasts the slowest server."""


def send_due(database: Database, settings: Settings, at: datetime.datetime) -> bool:
    """Send some of the mails that are due; return whether there may be more."""
    began = time.monotonic()
    with database.reading() as session:
        waiting = reader_notices.due(session, at, MAILS_PER_STEP)
    for report in waiting:
        with database.writing() as session:
            notice = reader_notices.take(session, report, at)
        if notice and mail.send(settings, notice.email, *_written(settings, notice), notice.name):
            with database.writing() as session:
                reader_notices.told(session, notice)
        if time.monotonic() - began > MAX_STEP_SECONDS:
            return True
    return len(waiting) == MAILS_PER_STEP


def _written(settings: Settings, notice: Notice) -> tuple[str, str]:
    """Return subject and text in the reader's language."""
    words = languages.catalogue(notice.language)
    told = words.say("mail.answered.told", {"number": notice.number})
    link = f"{settings.public_url}/r/{notice.number}?lang={words.tag}"
    return words.say("mail.answered.subject"), f"{told}\n\n{link}\n"
