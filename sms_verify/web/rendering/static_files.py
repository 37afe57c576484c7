"""Style sheet, script and icon, named by their content so that a browser may cache them for good."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC = Path(__file__).parent.parent / "static"


@cache
def fingerprint(name: str) -> str:
    """Return a short digest of a static file."""
    return hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]


def asset(name: str) -> str:
    """Return the address of a static file."""
    return f"/static/{name}?v={fingerprint(name)}"


class Fingerprinted(StaticFiles):
    """Serves static files; a file requested by its fingerprint never changes."""

    def file_response(self, full_path: Any, stat_result: Any, scope: Scope, status_code: int = 200) -> Response:
        """Return the file with its caching header."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        kept = scope["query_string"] == b"v=" + fingerprint(Path(full_path).name).encode()
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if kept else "no-cache"
        return response
