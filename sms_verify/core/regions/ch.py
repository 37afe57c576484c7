"""Switzerland."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "CH",
    languages=("de", "fr", "it"),
    trunk_zero=True,
    government_suffixes=("admin.ch",),
)
