"""Singapore."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "SG",
    languages=("en", "zh-Hans", "ms", "ta", "zh-Hant"),
    eight_digits=True,
    toll_free=r"1800\d{7}",
    is_tried=True,
    police=ReportChannel(Way.POLICE, "999", "https://www.police.gov.sg/about-us/pledges (read 2026-11)"),
    report_channels=(
        ReportChannel(
            Way.CALL,
            "1799",
            "https://www.scamshield.gov.sg/scamshield-helpline: follows 1800-722-6688 since 2024-09-27",
        ),
        ReportChannel(Way.WEBSITE, "scamshield.gov.sg", "https://www.scamshield.gov.sg (read 2026-11)"),
    ),
)
