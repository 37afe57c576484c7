"""What is stored of the random tokens that prove who somebody is."""

from __future__ import annotations

import hashlib


def digest_of_token(token: str) -> str:
    """Return what is stored of a random token of 256 bits."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()
