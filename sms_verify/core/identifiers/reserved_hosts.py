"""Name spaces in which only authorities, banks or insurers get a host, so that a host there is nobody's trap.

A government's ending counts where the public suffix list has it, so that strangers' `gov.example` is none: `gov.uk`,
`gouv.fr`, `gob.mx`, `gub.uy`, `govt.nz`, `gv.at`. `go.xx` and `gc.xx` are governments' in some countries and anybody's
in others; those are listed. `.bank` and `.insurance` are given after checks by fTLD, `bank.in` and `fin.in` by the
Reserve Bank of India to the institutions it licenses (circular of 2025-04-22). Read 2026-11.
"""

from __future__ import annotations

from sms_verify.core.identifiers.hosts import is_public_suffix
from sms_verify.core.regions import REGIONS

_TOP = frozenset({"gov", "mil", "bank", "insurance"})
_SECOND = frozenset({"gov", "gouv", "gob", "gub", "govt", "gv", "mil"})
"""Labels under a country's ending that are the government's wherever they are a public suffix."""

_LISTED = frozenset({"europa.eu", "gov.nc", "gov.bn"}).union(
    *(region.government_suffixes for region in REGIONS.values())
)


def is_reserved(host: str) -> bool:
    """Whether a canonical host lies in a name space that only authorities or licensed institutions get into.

    >>> is_reserved("portal.incometax.gov.in"), is_reserved("1.rivona.bank.in"), is_reserved("gov.uk.pay-now.top")
    (True, True, False)
    """
    labels = host.split(".")
    ending = ".".join(labels[-2:])
    if labels[-1] in _TOP or ending in _LISTED:
        return len(labels) > 1
    return len(labels) > 1 and labels[-2] in _SECOND and len(labels[-1]) == 2 and is_public_suffix(ending)
