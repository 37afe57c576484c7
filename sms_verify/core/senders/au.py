"""Australia, SMS Sender ID Register: names of 2 to 11 printable ASCII characters.

In force since 2026-07-01: networks replace an unregistered name by `Unverified`. Names compare without case, do not
begin or end with a blank or underscore, and are not digits only. Plain numbers are exempt.

Source: ACMA, https://www.acma.gov.au, SMS sender ID register, industry standard 2025-10 (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_NAME = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[!-^`-~][ -~]{0,9}[!-^`-~]")


def parse(sender: str) -> Parsed | None:
    """Return the name.

    >>> parse("CommBank").value, parse("_Bank"), parse("123456")
    ('CommBank', None, None)
    """
    return Parsed(sender) if _NAME.fullmatch(sender) else None


SCHEME = Scheme(
    "au",
    ("AU",),
    parse,
    mend=Reason("sender.au"),
    protected=True,
)
