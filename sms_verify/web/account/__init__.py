"""`/account`: what is one's own: roles, password, second factor, open sessions."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.account import factor, overview, passkey, password, prove, sessions

router = APIRouter()
for part in (overview, password, factor, passkey, prove, sessions):
    router.include_router(part.router)
