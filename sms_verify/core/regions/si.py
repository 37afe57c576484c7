"""Slovenia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "SI",
    languages=("sl",),
    trunk_zero=True,
    government_suffixes=("gov.si",),
)
