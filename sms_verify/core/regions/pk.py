"""Pakistan."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "PK",
    languages=("en", "ur"),
    trunk_zero=True,
)
