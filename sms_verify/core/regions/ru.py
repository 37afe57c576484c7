"""Russia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "RU",
    languages=("ru",),
    trunk_eight=True,
    mobile=r"89\d{9}",
    government_suffixes=("gov.ru", "mil.ru"),
)
