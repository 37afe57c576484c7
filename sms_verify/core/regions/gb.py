"""United Kingdom."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "GB",
    languages=("en",),
    trunk_zero=True,
    mobile=r"(?:(?:00)?44|0)7[4-9]\d{8}",
    to_call={"en": r"0[1-9]\d{8,9}"},
    is_tried=True,
    government_suffixes=(
        "nhs.uk",
        "police.uk",
        "parliament.uk",
        "judiciary.uk",
        "mod.uk",
        "gov.scot",
        "gov.wales",
        "llyw.cymru",
    ),
    police=ReportChannel(Way.POLICE, "999", "https://www.askthe.police.uk/Content/Q484.htm (read 2026-11)"),
    report_channels=(
        ReportChannel(Way.FORWARD, "7726", "legalaudit.ch/en/truffe/sw-uk-royal-mail-sms (read 2026-11)"),
        ReportChannel(Way.BANK, "159", "https://stopscamsuk.org.uk (read 2026-11)"),
    ),
)
