"""Malaysia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "MY",
    languages=("ms", "en", "zh-Hans"),
    report_channels=(ReportChannel(Way.CALL, "997", "https://nfcc.jpm.gov.my (read 2026-11)"),),
)
