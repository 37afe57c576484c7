"""South Africa."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "ZA",
    languages=("en", "af"),
    trunk_zero=True,
)
