"""Taiwan: 111 for government, 68 and the three-digit bank code for banks, other codes of authorities and carriers.

111 opened on 2023-10-24; a true message begins with the last three digits of the recipient's number. Illegal base
stations showed 111, and a foreign 111 comes with a country code in front.

Sources: https://www.ettoday.net/news/2980464, https://www.cio.com.tw/93016, CNA 2024-03-27 on Mega Bank's
68017 (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.core.types import SenderTrait
from sms_verify.reasons import Reason

_CODE = re.compile(r"1\d{2,3}|68\d{3}|953\d{3}|[2-9]\d{3,5}")
_PREFIXED = re.compile(r"(?:\+|00)(?:886)?(1\d{2,3}|68\d{3})|(?:\+|00)\d{1,3}[ -]?(111|68\d{3})")


def parse(sender: str) -> Parsed | None:
    """Return the short code; one with a country in front keeps it and is `prefixed`.

    >>> parse("111").value, "prefixed" in parse("+886111").traits
    ('111', True)
    """
    if _CODE.fullmatch(sender):
        return Parsed(sender, sure=sender == "111")
    if _PREFIXED.fullmatch(sender):
        return Parsed(sender, frozenset({SenderTrait.PREFIXED}), sure="886" in sender)
    return None


SCHEME = Scheme("tw-short", ("TW",), parse, mend=Reason("sender.tw-short"), protected=True)
