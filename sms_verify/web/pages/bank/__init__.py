"""The banks' desk: what an organisation registers, drafted, approved, tried and taken out."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.pages.bank import (
    alerts,
    audit,
    bring,
    choice,
    domains,
    edit,
    export,
    keys,
    overview,
    preview,
    reports,
    together,
    trial,
    version,
)

PARTS = (
    *(choice, overview, bring, together, edit, preview, trial, export, keys, version),
    *(domains, alerts, reports, audit),
)

router = APIRouter()
for part in PARTS:
    router.include_router(part.router)
