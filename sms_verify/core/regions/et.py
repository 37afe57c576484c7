"""Ethiopia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "ET",
    languages=("am", "en"),
    trunk_zero=True,
)
