"""Belgium."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "BE",
    languages=("nl", "fr"),
    trunk_zero=True,
    government_suffixes=("belgium.be", "fgov.be"),
)
