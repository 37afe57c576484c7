"""A short digest of a body, by which equal wordings are found."""

from __future__ import annotations

import hashlib

from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.templates.grammar import MARK
from sms_verify.core.templates.provider_placeholders import NATIVE


def digest(body: str) -> int:
    """Return 64 bits of a body's words, the same for bodies that differ in their slots only."""
    words = fold_text(NATIVE.sub(MARK, body)).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(words, digest_size=8).digest(), "big", signed=True)
