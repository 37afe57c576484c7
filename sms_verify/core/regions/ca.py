"""Canada."""

from __future__ import annotations

from sms_verify.core.regions.region import Region

REGION = Region(
    "CA",
    languages=("en", "fr"),
    government_suffixes=("gc.ca", "canada.ca"),
)
