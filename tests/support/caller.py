"""Requests straight to an application, for thousands of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2


@dataclass(frozen=True)
class Caller:
    """Requests an application directly; a test client would take longer than the answers."""

    app: Any
    runner: asyncio.Runner

    def ask(self, method: str, path: str, headers: Mapping[str, str], **sent: Any) -> httpx2.Response:
        """Return the answer to a request."""
        return self.runner.run(self._ask(httpx2.Request(method, f"http://testserver{path}", headers=headers, **sent)))

    async def _ask(self, request: httpx2.Request) -> httpx2.Response:
        asked, told = [request.read()], []
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "path": request.url.path,
            "raw_path": request.url.raw_path,
            "root_path": "",
            "query_string": request.url.query,
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "client": ("testclient", 1),
            "server": ("testserver", 80),
        }

        async def receive() -> dict[str, Any]:
            if asked:
                return {"type": "http.request", "body": asked.pop(), "more_body": False}
            await asyncio.Event().wait()  # whoever asks stays until they are answered
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            told.append(message)

        await self.app(scope, receive, send)
        content = b"".join(each.get("body", b"") for each in told[1:])
        return httpx2.Response(told[0]["status"], headers=told[0]["headers"], content=content)
