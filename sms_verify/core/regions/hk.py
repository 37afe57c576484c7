"""Hong Kong.

Marketing: Cap. 593 s. 9 and Cap. 593A s. 7, in both languages (read 2026-11).
"""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "HK",
    languages=("zh-Hant", "en", "zh-Hans"),
    eight_digits=True,
    sample_number="2000 0000",
    is_tried=True,
    names_outside_scheme=True,
    opt_out="如欲取消接收，請回覆… / To unsubscribe, reply …",
    police=ReportChannel(
        Way.POLICE,
        "999",
        "https://www.police.gov.hk/ppp_en/01_about_us/pp_operation.html (read 2026-11)",
    ),
    report_channels=(
        ReportChannel(Way.CALL, "18222", "https://www.adcc.gov.hk (read 2026-11)"),
        ReportChannel(Way.WEBSITE, "cyberdefender.hk", "https://cyberdefender.hk (read 2026-11)"),
    ),
)
