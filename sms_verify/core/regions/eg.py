"""Egypt."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "EG",
    languages=("ar", "en"),
    trunk_zero=True,
)
