"""Russia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "RU",
    languages=("ru",),
    government_suffixes=("gov.ru", "mil.ru"),
)
