"""Bangladesh."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "BD",
    languages=("bn", "en"),
    trunk_zero=True,
)
