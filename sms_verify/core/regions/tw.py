"""Taiwan."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "TW",
    languages=("zh-Hant", "zh-Hans"),
    trunk_zero=True,
    mobile=r"(?:(?:00)?886|0)9\d{8}",
    looks_like_mobiles=True,
    toll_free=r"0?80[09]\d{6}",
    is_tried=True,
    names_outside_scheme=True,
    police=ReportChannel(
        Way.POLICE,
        "110",
        "https://www.sanxia.police.ntpc.gov.tw/cp-668-115391-24.html (read 2026-11)",
    ),
    report_channels=(
        ReportChannel(Way.CALL, "165", "https://165.npa.gov.tw (read 2026-11)"),
        ReportChannel(Way.FORWARD, "0911-511-111", "thehubnews.net/archives/305112 (read 2026-11)"),
    ),
)
