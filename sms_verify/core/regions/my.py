"""Malaysia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "MY",
    languages=("ms", "en", "zh-Hans"),
    police=ReportChannel(
        Way.POLICE,  # two ministries say so
        "999",
        "https://www.thestar.com.my/news/nation/2025/11/22/review-for-ng-mers-999 (read 2026-11)",
    ),
    report_channels=(ReportChannel(Way.CALL, "997", "https://nfcc.jpm.gov.my (read 2026-11)"),),
)
