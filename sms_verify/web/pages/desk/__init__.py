"""The agents' desk: what readers reported, decided and answered; what goes round; receipts replayed."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.pages.desk import bulk, campaign, case, figures, queue, receipt

router = APIRouter()
for part in (queue, receipt, bulk, figures, campaign, case):
    router.include_router(part.router)
