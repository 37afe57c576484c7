"""Indonesia."""

from __future__ import annotations

from sms_verify.core.regions.region import Region, ReportChannel, Way

REGION = Region(
    "ID",
    languages=("id",),
    trunk_zero=True,
    government_suffixes=("go.id",),
    police=ReportChannel(
        Way.POLICE,  # quotes the police
        "110",
        "https://www.detik.com/sumut/berita/d-7220951/berapa-nomor-darurat-polisi-ini-dia-layanan-call-center-110"
        " (read 2026-11)",
    ),
    report_channels=(ReportChannel(Way.CALL, "157", "https://www.ojk.go.id (read 2026-11)"),),
)
