"""Kazakhstan."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "KZ",
    languages=("ru", "kk"),
    trunk_eight=True,
    mobile=r"87[047]\d{8}",
)
