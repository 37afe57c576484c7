"""Nepal."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "NP",
    languages=("en", "ne"),
    trunk_zero=True,
)
