"""Poland."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "PL",
    languages=("pl",),
    government_suffixes=("gov.pl",),
)
