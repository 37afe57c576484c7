"""Fetch a public file whose address was given on the command line, within limits of time and size."""

from __future__ import annotations

import httpx2

from sms_verify.errors import InvalidInput

FETCH_TIMEOUT_SECONDS = 20.0
MAX_FILE_BYTES = 32 * 1024 * 1024
"""More than the longest bundle of a log: 256 entries of 64 KiB each, doubled."""


def fetched(url: str) -> bytes:
    """Return a file's bytes; raises `InvalidInput` where it cannot be fetched."""
    try:
        with httpx2.stream("GET", url, timeout=FETCH_TIMEOUT_SECONDS, trust_env=False) as answer:
            if answer.status_code != 200:
                raise InvalidInput(f"{url}: answered {answer.status_code}")
            content = bytearray()
            for part in answer.iter_bytes():
                content += part
                if len(content) > MAX_FILE_BYTES:
                    raise InvalidInput(f"{url}: is larger than a file of a log can be")
            return bytes(content)
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError):
        raise InvalidInput(f"{url}: cannot be fetched") from None
