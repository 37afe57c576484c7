"""Mainland China.

Numbers: libphonenumber's plan. Service codes: the operators' 95…, 96…, 10… and 12… (MIIT). Lenders' names: list of
licensed companies of the National Financial Regulatory Administration. Marketing: Tencent's error
MarketingTemplateWithoutUnsubscribe.
"""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

_CODES = (
    r"95\d{3,4}|96\d{3,4}|12[13]\d\d|12581|12580|1008[56]|10010|11[18]8[358]"
    r"|(?:(?:00)?860?|0)(?:10|2\d|[3-9]\d\d)9[56]\d{3,4}|(?:00)?869[56]\d{3,4}"
)
"""The operators' and authorities' codes, also behind an area or country code."""

REGION = Region(
    "CN",
    languages=("zh-Hans", "en", "zh-Hant"),
    mobile=r"(?:(?:00)?86|0)?1[3-9]\d{9}",
    looks_like_mobiles=True,
    toll_free=r"(?:(?:00)?86)?(?:400|800)\d{7}",
    service_codes=_CODES,
    nationwide_codes=r"95\d{3,4}|10\d{3}|12\d{3}",
    area_prefix=r"0(?:10|2\d|[3-9]\d\d)",
    unplanned=r"400\d{7}",
    to_call={"zh": r"(?:86)?1[3-9]\d{9}|[48]00\d{7}|0[1-9]\d{8,10}", "en": r"(?:86)?1[3-9]\d{9}"},
    sample_number="400-000-0000",
    is_tried=True,
    lending_names=True,
    opt_out="拒收请回复R",
    police=ReportChannel(
        Way.POLICE,  # a government on what 110 is for
        "110",
        "https://www.xizang.gov.cn/zwgk/xxfb/zcjd_435/202505/t20250528_481236.html (read 2026-11)",
    ),
    report_channels=(ReportChannel(Way.CALL, "96110", "foggame.cn/keji/20210714/67921.html (read 2026-11)"),),
)
