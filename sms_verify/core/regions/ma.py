"""Morocco."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "MA",
    languages=("ar", "fr"),
    trunk_zero=True,
)
