"""Uganda."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "UG",
    languages=("en", "sw"),
    trunk_zero=True,
    government_suffixes=("go.ug",),
)
