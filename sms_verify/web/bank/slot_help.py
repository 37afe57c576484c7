"""The kinds of slots as people learn them: what each takes, with examples that it does take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sms_verify.core.templates import KINDS
from sms_verify.web.rendering.words import Words

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "amount": ("1,234.50", "HK$1,234", "人民币50元", "۱٬۲۳۴"),
    "integer": ("3", "1,200"),
    "percent": ("3.65%", "12"),
    "code": ("483920", "A7K2"),
    "last4": ("1234", "*1234", "XX1234"),
    "date": ("2026-11-21", "11月21日", "۱۴۰۵/۰۸/۳۰"),
    "time": ("14:05",),
    "datetime": ("11月21日14:05", "2026-11-21 14:05"),
    "name": ("陳大文", "John Smith", "علی رضایی"),
    "reference": ("TX000123456", "202611210001"),
    "link": ("https://www.example.com/a",),
    "phone": ("400-000-0000",),
    "account": ("XX123", "4232***0581", "尾号8765"),
    "merchant": ("MEGA MART 042", "小米之家(南京店)", "فروشگاه رفاه"),
    "place": ("DUBAI", "南京西路", "تهران"),
    "payment": ("shop@icici", "XXXX1234"),
    "party-phone": ("0712345678", "98******10"),
    "masked-email": ("j***n@example.com",),
    "choice": ("UPI", "NEFT"),
    "text": ("网上银行", "Grocery Store"),
}
"""Kind to values that it takes."""

ARGUMENT = {"text": "text(20)", "merchant": "merchant(40)", "place": "place(40)", "choice": "choice(UPI|NEFT)"}
"""How a kind is written that needs an argument."""


class SlotKind(NamedTuple):
    """A kind of slot in the list that stands beside the editor."""

    kind: str
    written: str
    """As a body holds it: `{sum:amount}`."""
    name: str
    help: str
    examples: tuple[str, ...]


def slot_kinds(words: Words) -> tuple[SlotKind, ...]:
    """Return every kind in words."""
    return tuple(
        SlotKind(
            kind,
            f"{{{kind}:{ARGUMENT.get(kind, kind)}}}",
            words.slot(kind),
            words.page(f"slot_help.{kind}"),
            EXAMPLES[kind],
        )
        for kind in KINDS
    )
