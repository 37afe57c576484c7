"""The stored form of random tokens."""

from __future__ import annotations

import hashlib


def digest_of_token(token: str) -> str:
    """Return the digest under which a random token of 256 bits is stored."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()
