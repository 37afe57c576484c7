"""Australia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "AU",
    languages=("en",),
    toll_free=r"1800\d{6}",
    to_call={"en": r"1800\d{5,7}|1300\d{6}"},
    is_tried=True,
    police=ReportChannel(Way.POLICE, "000", "https://www.police.nsw.gov.au/?a=6943 (read 2026-11)"),
    report_channels=(ReportChannel(Way.WEBSITE, "scamwatch.gov.au", "https://www.scamwatch.gov.au (read 2026-11)"),),
)
