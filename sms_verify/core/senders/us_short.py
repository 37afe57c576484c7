"""United States and Canada: leased short codes of 5 or 6 digits that begin with 2 to 9.

Their networks carry no senders with letters; companies also use ordinary ten-digit numbers (10DLC, toll-free).

Sources: AWS on sender IDs in the United States; libphonenumber's short number metadata for US (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_CODE = re.compile(r"[2-9]\d{4,5}")


def parse(sender: str) -> Parsed | None:
    """Return the code's digits; the hyphen of `222-333` is none of them.

    >>> parse("24273").value, parse("12345")
    ('24273', None)
    """
    digits = sender.replace("-", "")
    return Parsed(digits) if _CODE.fullmatch(digits) else None


SCHEME = Scheme(
    "us-short",
    ("US", "CA"),
    parse,
    mend=Reason("sender.us-short"),
    protected=True,
    spoofable=False,
    refuses_names=True,
)
