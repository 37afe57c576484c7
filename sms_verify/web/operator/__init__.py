"""The operator's desk: organisations, people, and versions that overlap with other organisations' entries."""

from __future__ import annotations

from fastapi import APIRouter

from sms_verify.web.operator import audit, invite, keys, organisations, people, person, queue

router = APIRouter()
for part in (queue, invite, organisations, audit, people, person, keys):
    router.include_router(part.router)
