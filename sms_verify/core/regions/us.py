"""United States."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "US",
    languages=("en", "es"),
    looks_like_mobiles=True,
    toll_free=r"18(?:00|88|77|66|55|44|33)\d{7}",
    to_call={"en": r"1?8\d{2}\d{7}"},
    is_tried=True,
    police=ReportChannel(
        Way.POLICE,  # quotes 911.gov
        "911",
        "https://www.skowhegan.org/FAQ.aspx?QID=95 (read 2026-11)",
    ),
    report_channels=(
        ReportChannel(Way.FORWARD, "7726", "https://www.usa.gov (read 2026-11)"),
        ReportChannel(Way.WEBSITE, "reportfraud.ftc.gov", "https://reportfraud.ftc.gov (read 2026-11)"),
    ),
)
