"""Digests of what a person wrote, and of what proves who they are."""

from __future__ import annotations

import hashlib

from sms_verify.store.registry.entries import Entry
from sms_verify.store.tables.base import canonical


def digest_of(*things: Entry) -> str:
    """Return a digest of things: the audit says what was approved without repeating it."""
    rows = [[each.key, each.content, str(each.valid_from or ""), str(each.valid_to or "")] for each in things]
    return hashlib.sha256(canonical(rows).encode()).hexdigest()
