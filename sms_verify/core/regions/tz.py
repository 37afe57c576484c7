"""Tanzania."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "TZ",
    languages=("sw", "en"),
    trunk_zero=True,
    government_suffixes=("go.tz",),
)
