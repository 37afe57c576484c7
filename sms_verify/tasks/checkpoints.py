"""Once a day the ends of the audit and of the public log leave the house, so that nobody in it can put them back.

They are written to the service's log, posted to an address of the operator's, and mailed; what of that is set. Both are
signed notes, so that whoever keeps them knows later that they are ours.
"""

from __future__ import annotations

import asyncio
import json
from typing import NamedTuple
from urllib.parse import urlsplit

import structlog

from sms_verify.explain import languages
from sms_verify.outbound import mail
from sms_verify.outbound.post import Poster
from sms_verify.settings import Settings
from sms_verify.store.audit import chain, publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.transparency.leaves import stamp

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.audit")

LANGUAGE = "en"
"""Of the mail: it goes to whoever runs the service, whose language we do not know."""


class Checkpoints(NamedTuple):
    """Where the audit and the log ended at a moment."""

    at: str
    audit: str
    """`rows:hash`, as `audit verify` takes it."""
    signed_audit: str
    """The same as a signed note."""
    log: str
    """A signed note, as `audit verify --log` takes it."""


def log_name(settings: Settings) -> str:
    """Return the name under which the log signs: where it is, without the scheme."""
    return f"{urlsplit(settings.public_url or '//localhost').netloc}/log"


def checkpoints(database: Database, settings: Settings, act: ChangeContext) -> Checkpoints:
    """Return where the audit and the log end now, signed."""
    signer = publication.signer(database, act, log_name(settings))
    with database.reading() as session:
        end, now = chain.end(session), publication.checkpoint(session, act, signer.name)
    at = stamp(act.at)
    return Checkpoints(at, str(end), signer.signed(f"{signer.name} audit\n{end}\nat {at}\n"), signer.signed(now.text))


def tell(database: Database, settings: Settings, act: ChangeContext) -> None:
    """Write the checkpoints to the service's log, and mail them where that is set."""
    made = checkpoints(database, settings, act)
    log.info("checkpoint", **made._asdict())
    if settings.checkpoint_mail:
        words = languages.catalogue(LANGUAGE)
        told = words.say("page.log.mail", {"audit": made.audit})
        subject = words.say("page.log.mail_subject", {"day": made.at[:10]})
        mail.send(settings, settings.checkpoint_mail, subject, f"{told}\n\n{made.signed_audit}\n{made.log}")


def post(database: Database, settings: Settings, act: ChangeContext) -> None:
    """Post the checkpoints where that is set; raises `ConnectionError` where they did not arrive."""
    if not settings.checkpoint_webhook:
        return
    made = checkpoints(database, settings, act)
    body = json.dumps({"type": "checkpoint", **made._asdict()}, sort_keys=True).encode()
    headers = {"Content-Type": "application/json", "User-Agent": "sms-verify"}
    poster = Poster(settings.webhook_networks)
    posted = asyncio.run(poster.post(settings.checkpoint_webhook, body, headers))
    if posted.status is None or not 200 <= posted.status < 300:
        log.warning("checkpoint not posted", status=posted.status, problem=posted.problem)
        raise ConnectionError("the checkpoint was not posted")
