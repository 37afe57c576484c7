"""Ivory Coast."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "CI",
    languages=("fr",),
    government_suffixes=("go.ci",),
)
