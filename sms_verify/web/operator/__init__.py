"""The operator's desk: who registers, who signs in, and what touches shared ground."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.operator import audit, invite, keys, organisations, people, person, queue

router = APIRouter()
for part in (queue, invite, organisations, audit, people, person, keys):
    router.include_router(part.router)
