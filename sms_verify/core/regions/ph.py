"""Philippines."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "PH",
    languages=("en", "tl"),
    trunk_zero=True,
)
