"""A posted form whose fields depend on what is registered with it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from starlette.datastructures import FormData
from starlette.requests import Request


async def posted(request: Request) -> FormData:
    """Return what was typed."""
    return await request.form()


Posted = Annotated[FormData, Depends(posted)]
