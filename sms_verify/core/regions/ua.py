"""Ukraine."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "UA",
    languages=("uk", "ru"),
    trunk_zero=True,
)
