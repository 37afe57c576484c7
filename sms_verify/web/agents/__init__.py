"""The agents' desk: decide and answer reports, follow campaigns, replay receipts."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.agents import campaign, case, figures, queue, receipt, uploads

router = APIRouter()
for part in (queue, receipt, uploads, figures, campaign, case):
    router.include_router(part.router)
