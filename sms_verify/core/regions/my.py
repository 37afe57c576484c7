"""Malaysia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "MY",
    languages=("ms", "en", "zh-Hans"),
    police=ReportChannel(Way.POLICE, "999", "https://www.theborneopost.com/2019/02/03/dial-999/ (read 2026-11)"),
    report_channels=(ReportChannel(Way.CALL, "997", "https://nfcc.jpm.gov.my (read 2026-11)"),),
)
