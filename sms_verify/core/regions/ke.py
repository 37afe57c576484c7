"""Kenya."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "KE",
    languages=("en", "sw"),
    trunk_zero=True,
    government_suffixes=("go.ke",),
    police=ReportChannel(Way.POLICE, "999", "https://github.com/google/libphonenumber (read 2026-11)"),
    report_channels=(ReportChannel(Way.FORWARD, "333", "https://www.safaricom.co.ke (read 2026-11)"),),
)
