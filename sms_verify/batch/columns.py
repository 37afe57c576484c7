"""Which columns are read, and what ours are called.

Every column of the input is kept under its own name. Where it already has a column named like one of ours, say `label`,
ours is written as `sms_verify_label`, and where that is taken too, as `sms_verify_label_2`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sms_verify.errors import UnreadableTable
from sms_verify.tabular.table import free_name, place_of, shown

READ = ("text", "sender", "region", "claimed", "received")
"""The columns that are read; all but the first may be absent."""

OWN = ("label", "score", "probability", "organisation", "template", "findings", "error")
"""The columns that are added."""

NUMBERS = frozenset({"score", "probability"})
"""Those of ours that hold numbers."""

NAMES = {
    "text": (
        *("message", "sms", "content", "body", "短信", "短信内容", "内容", "訊息", "訊息內容", "簡訊", "内文"),
        *("متن", "پیامک", "متن پیامک"),
    ),
    "sender": ("from", "originator", "发送方", "发送号码", "发件人", "號碼", "發送人", "寄件人", "فرستنده", "سرشماره"),
    "region": ("country", "地区", "地區", "国家", "کشور"),
    "claimed": ("claimed organisation", "机构", "機構", "سازمان"),
    "received": ("date", "time", "received at", "日期", "时间", "時間", "接收时间", "接收時間", "تاریخ"),
}
"""What people call the columns that are read, where they do not use our names."""

TEXT_NAMES = ("text", *NAMES["text"])
"""How the column of the message is called, ours first."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of the target, and where those to be read stand."""

    columns: tuple[str, ...]
    """Of the input."""
    own: tuple[str, ...]
    """Ours, in the order of `OWN`, as they are named in this table."""
    places: Mapping[str, int]
    """Where each of `READ` stands in the input."""

    @property
    def names(self) -> tuple[str, ...]:
        """All columns of the target."""
        return self.columns + self.own

    @property
    def notes(self) -> tuple[str, ...]:
        """Notes on columns of ours that had to take another name."""
        renamed = [f"`{own}` for `{name}`" for name, own in zip(OWN, self.own, strict=True) if name != own]
        return (f"has columns named like ours, which are therefore {', '.join(renamed)}",) if renamed else ()


def arrange(columns: tuple[str, ...]) -> Layout:
    """Return the layout for a table with some columns; raises `UnreadableTable` where `text` is not among them.

    >>> arrange(("id", "Text")).places
    {'text': 1}
    """
    found = {name: place for name in READ if (place := place_of(name, columns)) is not None}
    if "text" not in found:
        raise UnreadableTable(f"There is no column `text`; the columns are: {shown(columns)}.")
    return arrange_as(columns, found)


def arrange_as(columns: tuple[str, ...], chosen: Mapping[str, int]) -> Layout:
    """Return the layout for a table whose columns somebody has told apart."""
    taken = set(columns)
    return Layout(columns, tuple(_free(name, taken) for name in OWN), chosen)


def places(columns: tuple[str, ...]) -> dict[str, int]:
    """Return where the columns to be read probably stand, by our names and those that people use.

    >>> places(("编号", "短信内容", "发送号码"))
    {'text': 1, 'sender': 2}
    """
    guessed: dict[str, int] = {}
    for name in READ:
        spellings = (place_of(each, columns) for each in (name, *NAMES[name]))
        found = next((place for place in spellings if place is not None and place not in guessed.values()), None)
        if found is not None:
            guessed[name] = found
    return guessed


def _free(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    ours = f"sms_verify_{name}"
    return ours if ours not in taken else free_name(ours, taken)
