"""Macau."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "MO",
    languages=("zh-Hant", "pt", "zh-Hans"),
    eight_digits=True,
    is_tried=True,
    police=ReportChannel(Way.POLICE, "999", "https://www.fsm.gov.mo/psp/cht/psp_top5_other_5_S.html (read 2026-11)"),
    report_channels=(ReportChannel(Way.CALL, "8800 7777", "https://www.gov.mo/en/news/345005 (read 2026-11)"),),
)
