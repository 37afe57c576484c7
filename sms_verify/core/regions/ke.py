"""Kenya."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "KE",
    languages=("en", "sw"),
    trunk_zero=True,
    government_suffixes=("go.ke",),
    police=ReportChannel(
        Way.POLICE,  # the police's spokesman
        "999",
        "https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls"
        " (read 2026-11)",
    ),
    report_channels=(ReportChannel(Way.FORWARD, "333", "https://www.safaricom.co.ke (read 2026-11)"),),
)
