"""Peru."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "PE",
    languages=("es",),
)
