"""South Korea."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "KR",
    languages=("ko",),
    government_suffixes=("go.kr", "mil.kr"),
)
