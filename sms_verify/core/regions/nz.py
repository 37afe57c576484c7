"""New Zealand."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "NZ",
    languages=("en",),
    trunk_zero=True,
)
