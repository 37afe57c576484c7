"""Asks that are none because the message itself brings the code: "enter 123456", "Telegram code 123456"."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sms_verify import lazy_re as re

_CODE = re.compile(r"(?<![a-z0-9./*-])(?<!\d[,:])(?=(?:[a-z]{0,4}\d){3})[a-z0-9]{4,8}(?![a-z0-9/*-]|[,:.]\d)")
"""A code that stands in the text, as it is delivered."""
_TYPED = re.compile(
    r"enter|type|key in|input|fill in|输入|填写|填入|键入|填上|وارد|ingres|introdu|digit|введ|masuk|ادخل|saisi|eingeb"
    r"|geben|inser|vul|wpisz|gir|入力|입력|กรอก|nhap"
)
"""To write something into a page or an app; nobody receives it."""
_SENT = re.compile(
    r"发|回复|告|提供|报|给|传|转|send|repl|text (?:us|me|back)|forward|tell|give|share|read|say|dictate|whatsapp|بفرست"
    r"|ارسال|اعلام|بگو|بگی|بده|envi|mand|dig[ae]|сообщ|отправ|наз[ов]|скаж|kirim|beri|sebut|ارسل|شارك|envoy|schick|invi|stuur"
    r"|podaj|wyslij|gonder|soyle|送|教えて|보내|알려|ส่ง|แจ้ง|gui|cung cap"
)
"""To hand something to somebody."""
_APPS_CODE = re.compile(
    r"(?:whatsapp|telegram|snapchat|wechat|signal|viber|kakao ?talk|line|discord|skype|zalo|teamviewer|anydesk)"
    r"(?: (?:verification|security|log-?in|registration|confirmation|account)){0,2} (?:code|pin|otp)(?![a-z])"
    r"[\s:]{0,3}(?:is:? )?(?:[a-z]-)?\d{3,8}(?:[ -]\d{3})?(?!\d)"
)
"""A code that an app sends by its own name: nobody is asked to install it or to write there."""
_OF_APPS = frozenset({"ask.add-contact", "ask.install"})


class FoundNotion(NamedTuple):
    """A notion and where its words stand in the matching spelling."""

    start: int
    end: int
    notion: str
    tongue: str


def without_delivered(found: list[FoundNotion], text: str, has_link: Callable[[], bool]) -> list[FoundNotion]:
    """Return the notions without asks that only tell of a code in the text."""
    return _without_entries(_without_apps_codes(found, text), text, has_link)


def _without_apps_codes(found: list[FoundNotion], text: str) -> list[FoundNotion]:
    """Drop asks that are nothing but the name of an app before the code that it sends."""
    return [one for one in found if one.notion not in _OF_APPS or not _is_apps_code(one, text)]


def _is_apps_code(one: FoundNotion, text: str) -> bool:
    code = _APPS_CODE.match(text, one.start)
    return code is not None and one.end <= code.end()


def _without_entries(found: list[FoundNotion], text: str, has_link: Callable[[], bool]) -> list[FoundNotion]:
    """Drop asks to type in a code that the message itself brings, unless it also says through which link."""
    asks = any(one.notion == "ask.secret" for one in found)
    if not asks or not _CODE.search(text) or has_link():
        return found
    return [one for one in found if one.notion != "ask.secret" or not _is_entry(text[one.start : one.end])]


def _is_entry(said: str) -> bool:
    return _TYPED.search(said) is not None and _SENT.search(said) is None
