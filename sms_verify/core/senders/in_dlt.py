"""India, TRAI's distributed ledger (TCCCPR-2018): `AD-HDFCBK-S` is provider, area, header and kind of message.

The two letters in front change from message to message and the suffix tells the kind (P promotional, S service,
T transactional, G government): only the header identifies. A header has 6 letters or digits; 3 to 8 are seen on phones.

Sources: TRAI's regulation as quoted by smsgatewayhub.com, techtonetworks.com and onlinesms.in (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_SHOWN = re.compile(r"[A-Z]{2}-([A-Z0-9]{3,8})(?:-[PSTG])?")
_HEADER = re.compile(r"(?=\d*[A-Z])[A-Z0-9]{3,8}|\d{6}")


def parse(sender: str) -> Parsed | None:
    """Return the header alone, in capitals.

    >>> parse("AD-HDFCBK-S").value, parse("vm-sbibnk").value, parse("HDFCBK").sure
    ('HDFCBK', 'SBIBNK', False)
    """
    upper = sender.upper()
    if shown := _SHOWN.fullmatch(upper):
        return Parsed(shown.group(1), sure=True)
    return Parsed(upper) if _HEADER.fullmatch(upper) else None


SCHEME = Scheme(
    "in-dlt",
    ("IN",),
    parse,
    mend=Reason("sender.in-dlt", example="HDFCBK"),
    protected=True,
)
