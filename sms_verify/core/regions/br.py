"""Brazil."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "BR",
    languages=("pt",),
    government_suffixes=("jus.br", "leg.br", "mp.br"),
)
