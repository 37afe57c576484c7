"""Hong Kong, SMS Sender Registration Scheme: registered senders begin with `#`.

In force for telecommunications since 2023-12-28, for banks since 2024-01-28, for all since 2024-02-21. Networks block
every sender that holds `#` and is not registered. Two-way messages and numbers are outside the scheme, so a sender
without `#` proves nothing. False base stations showed `#SFExpress` in 2025: the mark alone proves nothing either.

Sources: OFCA, https://www.ofca.gov.hk/tc/consumer_focus/guide/hot_topics/ssrs/; Twilio's guidelines for Hong Kong,
https://www.twilio.com/en/guidelines/hk/sms (both read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_SENDER = re.compile(r"#[A-Za-z0-9](?:[A-Za-z0-9 _-]{0,8}[A-Za-z0-9_-])?")


def parse(sender: str) -> Parsed | None:
    """Return the sender, at most 11 characters with its `#`.

    >>> parse("#HSBC").value
    '#HSBC'
    """
    return Parsed(sender, sure=True) if _SENDER.fullmatch(sender) else None


SCHEME = Scheme(
    "hk-ssrs",
    ("HK",),
    parse,
    mend=Reason("sender.hk-ssrs", example="#HSBC"),
    protected=True,
)
