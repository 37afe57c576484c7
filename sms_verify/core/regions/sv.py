"""El Salvador."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "SV",
    languages=("es",),
    eight_digits=True,
)
