"""Netherlands."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "NL",
    languages=("nl",),
    trunk_zero=True,
    government_suffixes=("overheid.nl", "rijksoverheid.nl", "government.nl", "belastingdienst.nl"),
)
