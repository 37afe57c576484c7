"""Malta."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "MT",
    languages=("en", "mt"),
    eight_digits=True,
    government_suffixes=("gov.mt",),
)
