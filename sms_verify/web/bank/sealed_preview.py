"""The rows of an import, carried by the preview's own form until it is confirmed: nothing is stored.

The form holds it packed, encrypted and signed for one person, one organisation and one hour, so that what becomes
drafts is what was shown, and no packed bytes are opened that this service has not packed.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
import zlib
from typing import Any

from cryptography.fernet import Fernet, InvalidToken

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.import_proposal import Proposed, Question
from sms_verify.web.bank.context import BankContext

PREVIEW_LIFETIME = datetime.timedelta(hours=1)

_FIELDS = ("language", "category", "body")


def seal(visit: BankContext, rows: list[Proposed]) -> str:
    """Return rows as one encrypted text."""
    held = {"for": _holder(visit), "rows": [_row(each) for each in rows]}
    packed = zlib.compress(json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    return _key(visit).encrypt_at_time(packed, _seconds(visit)).decode()


def unseal(visit: BankContext, text: str) -> list[Proposed]:
    """Return the rows of an encrypted text; raises `InvalidInput` where it expired or is another person's."""
    try:
        packed = _key(visit).decrypt_at_time(text.encode(), int(PREVIEW_LIFETIME.total_seconds()), _seconds(visit))
    except (InvalidToken, UnicodeEncodeError):
        raise InvalidInput(Reason("import.stale")) from None
    held = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    if held["for"] != _holder(visit):
        raise InvalidInput(Reason("import.stale"))
    return [_proposed(row, visit.organisation) for row in held["rows"]]


def _row(row: Proposed) -> list[Any]:
    thing, dates = row.thing, (row.thing.valid_from, row.thing.valid_to)
    fields = [thing.content[name] for name in _FIELDS]
    return [row.line, thing.key.key, fields, [day and day.isoformat() for day in dates], row.slots]


def _proposed(row: list[Any], organisation: str) -> Proposed:
    line, key, fields, dates, slots = row
    days = [datetime.date.fromisoformat(day) if day else None for day in dates]
    thing = Entry(EntryKey(organisation, "template", key), dict(zip(_FIELDS, fields, strict=True)), *days)
    return Proposed(line, thing, tuple((slot, Question(*words)) for slot, words in slots))


def _holder(visit: BankContext) -> list[Any]:
    return [visit.organisation, visit.person.id]


def _key(visit: BankContext) -> Fernet:
    digest = hashlib.blake2b(visit.wired.secret(), digest_size=32, person=b"bulk-import").digest()
    return Fernet(base64.urlsafe_b64encode(digest))


def _seconds(visit: BankContext) -> int:
    return int(visit.wired.now().timestamp())
