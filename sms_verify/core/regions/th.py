"""Thailand."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "TH",
    languages=("th", "en"),
    trunk_zero=True,
    government_suffixes=("go.th",),
)
