"""Countries without a scheme of their own: names of up to 11 characters, and short codes, that nobody registers.

A sender may be 11 characters of text; where no register decides who may use a name, anybody with an account at a
gateway can. A match therefore says little, and the lack of one nothing. Short codes are leased from the networks.

Sources: 3GPP TS 23.040, 9.1.2.5 (address fields); Twilio's and AWS's pages on sender IDs by country (read 2026-11).
"""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify import lazy_re as re
from sms_verify.core.regions import REGIONS
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_OTHERS = frozenset(
    """
    BG BH CM CY DZ EE GE GR HR HU IL IQ JO KH KW LA LB LT LV MM MN OM QA RO RS SK SN TN UZ ZM ZW
    """.split()  # noqa: SIM905, a table of words
)
"""Countries of which nothing else is known here."""

_NAME = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9 .&_'+/*!-]{0,9}[A-Za-z0-9.&_'+*!-])?")
_CODE = re.compile(r"\d{3,6}")


def parse(sender: str) -> Parsed | None:
    """Return a name or a short code.

    >>> parse("M-PESA").value, parse("38015").value, parse("#HSBC")
    ('M-PESA', '38015', None)
    """
    return Parsed(sender) if _NAME.fullmatch(sender) or _CODE.fullmatch(sender) else None


def without(schemes: Iterable[Scheme]) -> Scheme:
    """Return the scheme of all countries that none of some schemes is of."""
    own = {region for scheme in schemes for region in scheme.regions}
    return Scheme("alpha", tuple(sorted({*REGIONS, *_OTHERS} - own)), parse, mend=Reason("sender.alpha"))
