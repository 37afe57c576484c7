"""Sweden."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "SE",
    languages=("sv",),
    trunk_zero=True,
    government_suffixes=("regeringen.se", "skatteverket.se"),
)
