"""Singapore, SMS Sender ID Registry: names of 3 to 11 characters, codes 7xxxx, long virtual numbers 658… and 659….

Mandatory since 2023-01-31; networks first marked unregistered names `Likely-SCAM` and now block them. A virtual number
stands without `+`; an ordinary number with `+65` cannot be registered. Since 2024-07-01 government speaks as `gov.sg`
only, in lower case.

Sources: SGNIC, rules of registration, https://www.sgnic.sg/smsregistry/rules-of-registration; IMDA, https://www.imda.gov.sg;
https://www.sms.gov.sg (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import NOTHING, Parsed, Scheme
from sms_verify.core.types import SenderTrait
from sms_verify.reasons import Reason

GOVERNMENT = "gov.sg"

_NAME = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 .&_'+/-]{1,9}[A-Za-z0-9.&_'+-]")
_CODE = re.compile(r"7\d{4}")
_VIRTUAL = re.compile(r"65[89]\d{7}")


def parse(sender: str) -> Parsed | None:
    """Return a registered name, code or virtual number; `gov.sg` in another case imitates it.

    >>> [str(trait) for name in ("gov.sg", "GOV.SG") for trait in parse(name).traits]
    ['lookalike']
    """
    if sender.casefold() == GOVERNMENT:
        return Parsed(sender, NOTHING if sender == GOVERNMENT else frozenset({SenderTrait.LOOKALIKE}), sure=True)
    if _NAME.fullmatch(sender) or _CODE.fullmatch(sender) or _VIRTUAL.fullmatch(sender):
        return Parsed(sender)
    return None


def key(value: str) -> str:
    """Return the value without case, except that nothing but `gov.sg` equals `gov.sg`."""
    folded = value.casefold()
    return value if folded == GOVERNMENT else folded


SCHEME = Scheme(
    "sg-ssir",
    ("SG",),
    parse,
    mend=Reason("sender.sg-ssir"),
    protected=True,
    key=key,
)
