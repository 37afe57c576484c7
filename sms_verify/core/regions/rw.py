"""Rwanda."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "RW",
    languages=("rw", "en", "fr"),
    trunk_zero=True,
    government_suffixes=("go.rw",),
)
