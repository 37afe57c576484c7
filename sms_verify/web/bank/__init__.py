"""The banks' desk: an organisation's entries are drafted, approved, tried and retired here."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.bank import (
    alerts,
    audit,
    choose,
    domains,
    edit,
    export,
    imitations,
    import_templates,
    keys,
    mine_messages,
    overview,
    preview,
    reports,
    review,
    samples,
    try_message,
    version,
)

PARTS = (
    *(
        choose,
        overview,
        import_templates,
        mine_messages,
        samples,
        review,
        edit,
        preview,
        try_message,
        export,
        keys,
        version,
    ),
    *(domains, alerts, imitations, reports, audit),
)

router = APIRouter()
for part in PARTS:
    router.include_router(part.router)
