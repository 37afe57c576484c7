"""France."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "FR",
    languages=("fr",),
    trunk_zero=True,
)
