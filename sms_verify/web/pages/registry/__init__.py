"""The operator's desk: who registers, who signs in, and what touches shared ground."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter()
