"""Costa Rica."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "CR",
    languages=("es",),
    eight_digits=True,
    government_suffixes=("go.cr",),
)
