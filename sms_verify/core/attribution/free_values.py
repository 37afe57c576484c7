"""Which values of a template's slots the registry vouches for, and which are words of the sender's own.

A shop's name stands in an alert as card schemes and payment services print it: behind the service that took the money
(`RAZ*Zepto`, `财付通-美团`), with its legal form, its website's ending or its branch's number. It is known where every
part of it is a registered organisation's name, a listed brand or city; an address that money went to is a value like a
number.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.attribution.listed_parties import is_listed, is_listed_place
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates.accounts import is_payment
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Alignment, SlotValue, Span

_PARTS = re.compile(r" ?\* ?|(?<=[\u2e80-\u9fff])[-–—](?=[\u2e80-\u9fff])")
"""Between a payment service and the shop it paid."""

_SERVICES = frozenset({"raz", "razorpay", "ptm", "payu", "cashfree", "ccavenue", "sq", "tst", "财付通", "银联"})
"""Payment services as card schemes abbreviate them before the shop's name."""

_FORMS = re.compile(
    r"(?:[ ,]+(?:ltd|limited|pvt|private|priva|llc|l\.l\.c|inc|plc|gmbh|corp|co|india|com|[#]?[0-9]{1,6})\.?)+$"
    r"|(?<=[a-z0-9])\.(?:com|in|co\.in|co|net|ae)(?:/bill)?$|(?:网络|信息)?(?:技术|科技)?(?:股份)?有限公司$",
    re.IGNORECASE,
)
"""What stands behind a shop's own name: its legal form, its website's ending, the number of a branch."""


def free_values(alignment: Alignment | None, registry: Registry) -> tuple[Span, ...]:
    """Return the spans of slot values that are free words and no registered name."""
    filled = alignment.slots if alignment else ()
    return tuple(value.span for value in filled if KINDS[value.slot.kind].is_free and not _is_known(value, registry))


def _is_known(value: SlotValue, registry: Registry) -> bool:
    if not KINDS[value.slot.kind].may_be_registered:
        return False
    if is_payment(value.text) or (value.slot.kind == "place" and is_listed_place(value.text)):
        return True
    return all(_is_named(part, registry) for part in _PARTS.split(value.text))


def _is_named(part: str, registry: Registry) -> bool:
    if part.lower() in _SERVICES or is_listed(part):
        return True
    return any(registry.named(spelling) for spelling in _spellings(part))


def _spellings(name: str) -> Iterator[str]:
    """Yield a name as it stands and without what stands behind a shop's own name."""
    yield name
    bare = name
    while (shorter := _FORMS.sub("", bare)) not in (bare, ""):
        bare = shorter
        yield bare
