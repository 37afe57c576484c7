"""The banks' desk: what an organisation registers, drafted, approved, tried and taken out."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.pages.bank import choice

router = APIRouter()
for part in (choice,):
    router.include_router(part.router)
