"""Saudi Arabia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "SA",
    languages=("ar", "en"),
    report_channels=(ReportChannel(Way.FORWARD, "330330", "https://www.cst.gov.sa (read 2026-11)"),),
)
