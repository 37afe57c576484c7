"""India."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "IN",
    languages=("en", "hi", "ta", "te", "bn"),
    mobile=r"(?:00)?91[6-9]\d{9}",
    looks_like_mobiles=True,
    toll_free=r"1800\d{6,8}|1860\d{7}|1600\d{6}",
    bare_mobile=r"[6-9]\d{9}",
    to_call={"en": r"(?:91|0)?[6-9]\d{9}"},
    sample_number="1800-000-0000",
    is_tried=True,
    government_suffixes=("bank.in", "fin.in", "nic.in"),
    police=ReportChannel(
        Way.POLICE,  # the Home Ministry's answer to Lok Sabha
        "112",
        "https://datais.info/loksabha/question/4cbe083a4573570f23e912ce48d23dc8/"
        "Integrated+Emergency+Communication+and+Response+System (read 2026-11)",
    ),
    report_channels=(
        ReportChannel(Way.CALL, "1930", "https://cybercrime.gov.in (read 2026-11)"),
        ReportChannel(Way.WEBSITE, "cybercrime.gov.in", "https://cybercrime.gov.in (read 2026-11)"),
    ),
)
