"""Sri Lanka."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "LK",
    languages=("en", "si", "ta"),
    trunk_zero=True,
)
