"""Germany."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "DE",
    languages=("de",),
    trunk_zero=True,
    government_suffixes=("bund.de",),
)
