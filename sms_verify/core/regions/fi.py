"""Finland."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "FI",
    languages=("fi", "sv"),
    trunk_zero=True,
)
