"""Japan."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "JP",
    languages=("ja",),
    trunk_zero=True,
    government_suffixes=("go.jp", "lg.jp"),
)
