"""United Kingdom: names of up to 11 characters and short codes of 5 digits from 6, 7 or 8.

No register is mandatory; the MEF's protection registry is voluntary. Since 2023-10-31 networks block other special
characters. Text blasters and ordinary numbers pass them all.

Sources: https://mobileecosystemforum.com (2020-06-17); puzzel, messagemedia, bandwidth on the rules of 2023
(read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_NAME = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 .&_-]{0,9}[A-Za-z0-9.&_-]")
_CODE = re.compile(r"[678]\d{4}")


def parse(sender: str) -> Parsed | None:
    """Return a name or a short code.

    >>> parse("M&S Bank").value, parse("65552").value, parse("#TSB")
    ('M&S Bank', '65552', None)
    """
    return Parsed(sender) if _NAME.fullmatch(sender) or _CODE.fullmatch(sender) else None


SCHEME = Scheme("gb", ("GB",), parse, mend=Reason("sender.gb"))
