"""Luxembourg."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "LU",
    languages=("fr", "de"),
    government_suffixes=("public.lu", "etat.lu"),
)
