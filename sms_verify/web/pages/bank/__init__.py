"""The banks' desk: what an organisation registers, drafted, approved, tried and taken out."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.pages.bank import (
    alerts,
    audit,
    choice,
    domains,
    edit,
    export,
    keys,
    overview,
    preview,
    reports,
    trial,
    version,
)

router = APIRouter()
for part in (choice, overview, edit, preview, trial, export, keys, version, domains, alerts, reports, audit):
    router.include_router(part.router)
