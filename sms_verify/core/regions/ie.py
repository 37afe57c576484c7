"""Ireland."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "IE",
    languages=("en", "ga"),
    trunk_zero=True,
    government_suffixes=("gov.ie",),
)
