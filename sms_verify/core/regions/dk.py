"""Denmark."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "DK",
    languages=("da",),
    eight_digits=True,
    government_suffixes=("skat.dk", "borger.dk"),
)
