"""Mail to staff and readers: plain text through the configured server, never while a request waits."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Mapping
from email.message import EmailMessage
from urllib.parse import SplitResult, unquote, urlsplit

import structlog

from sms_verify.settings import HERE, Settings

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.mail")

MAIL_TIMEOUT_SECONDS = 10
"""Seconds a mail server has to answer."""


def send(
    settings: Settings, to: str, subject: str, text: str, name: str = "", headers: Mapping[str, str] | None = None
) -> bool:
    """Send a mail and return whether the server accepted it; a failure is logged by its kind, without the address.

    `name` becomes the Message-ID, by which the receiver's server recognises a mail that is sent again.
    """
    if settings.smtp_url is None:
        return False
    mail, is_taken = EmailMessage(), False
    mail.set_content(text)
    try:
        mail["From"], mail["To"], mail["Subject"] = settings.mail_from, to, subject
        if name:
            mail["Message-ID"] = f"<{name}@{urlsplit(settings.public_url or '').hostname}>"
        for header, value in (headers or {}).items():
            mail[header] = value
        url = urlsplit(settings.smtp_url.get_secret_value())
        with _connected(url) as server:
            _protect(server, url)
            server.send_message(mail)
            is_taken = True  # however the two part
    except (OSError, ValueError, smtplib.SMTPException) as error:
        if not is_taken:
            log.warning("mail not sent", kind=type(error).__name__)
    return is_taken


def _connected(url: SplitResult) -> smtplib.SMTP:
    host = url.hostname or ""
    if url.scheme == "smtps":
        return smtplib.SMTP_SSL(
            host, url.port or 465, timeout=MAIL_TIMEOUT_SECONDS, context=ssl.create_default_context()
        )
    return smtplib.SMTP(host, url.port or 587, timeout=MAIL_TIMEOUT_SECONDS)


def _protect(server: smtplib.SMTP, url: SplitResult) -> None:
    """See that nobody listens, then sign in where the address says how."""
    if url.scheme != "smtps" and url.hostname not in HERE:
        server.starttls(context=ssl.create_default_context())
    if url.username:
        server.login(unquote(url.username), unquote(url.password or ""))
