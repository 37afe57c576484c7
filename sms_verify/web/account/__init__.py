"""`/account`: a person's own roles, password, second factor, passkeys and open sessions."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.account import factor, overview, passkey, password, prove, sessions

router = APIRouter()
for part in (overview, password, factor, passkey, prove, sessions):
    router.include_router(part.router)
