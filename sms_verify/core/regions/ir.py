"""Iran."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "IR",
    languages=("fa",),
    trunk_zero=True,
    mobile=r"(?:(?:00)?98|0)9\d{9}",
    looks_like_mobiles=True,
    to_call={"fa": r"(?:98|0)9\d{9}|0[1-8]\d{9}"},
    sample_number="021-29000000",
    is_tried=True,
    police=ReportChannel(Way.POLICE, "110", "https://www.mehrnews.com/news/6680239 (read 2026-11)"),
    report_channels=(
        ReportChannel(Way.CALL, "096380", "https://www.iribnews.ir/fa/news/5563231 (read 2026-11)"),
        ReportChannel(Way.WEBSITE, "cyberpolice.ir", "https://www.cyberpolice.ir (read 2026-11)"),
    ),
)
