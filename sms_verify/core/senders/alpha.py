"""Countries without a scheme of their own: names of up to 11 characters, and short codes, that nobody registers.

A sender may be 11 characters of text; where no register decides who may use a name, anybody with an account at a
gateway can. A match therefore says little, and the lack of one nothing. Short codes are leased from the networks.

Sources: 3GPP TS 23.040, 9.1.2.5 (address fields); Twilio's and AWS's pages on sender IDs by country (read 2026-11).
"""

from __future__ import annotations

import re

from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

REGIONS = tuple(
    """
    AE AR AT BD BE BG BH BR BY CH CL CM CO CY CZ DE DK DZ EE EG ES ET FI FR GE GH GR HR HU ID IE IL IQ IT JO JP KE KH KR
    KW KZ LA LB LK LT LU LV MA MM MN MO MT MV MX MY MZ NG NL NO NP NZ OM PE PH PK PL PT QA RO RS RU RW SA SE SI SK SN SV
    TH TN TR TZ UA UG UZ VN ZA ZM ZW
    """.split()  # noqa: SIM905, a table of words
)

_NAME = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9 .&_'+/*!-]{0,9}[A-Za-z0-9.&_'+*!-])?")
_CODE = re.compile(r"\d{3,6}")


def parse(sender: str) -> Parsed | None:
    """Return a name or a short code.

    >>> parse("M-PESA").value, parse("38015").value, parse("#HSBC")
    ('M-PESA', '38015', None)
    """
    return Parsed(sender) if _NAME.fullmatch(sender) or _CODE.fullmatch(sender) else None


SCHEME = Scheme("alpha", REGIONS, parse, mend=Reason("sender.alpha"))
