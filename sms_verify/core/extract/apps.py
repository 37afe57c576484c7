"""Chat apps: the hosts and schemes whose path names a person or a group, and how an app is called in words.

The words are in the matching spelling (small letters, simplified Chinese), also those used to dodge carriers' filters
(`薇信`, `卫星号`, `加V`); hosts are the apps' own published link forms (2026).
"""

from __future__ import annotations

from urllib.parse import unquote

from sms_verify import lazy_re as re
from sms_verify.core.extract.tables import words
from sms_verify.core.identifiers.phone_numbers import canonical

_PLACES = {
    "wa.me": "whatsapp",
    "api.whatsapp.com": "whatsapp",
    "whatsapp": "whatsapp",
    "chat.whatsapp.com": "whatsapp-group",
    "t.me": "telegram",
    "telegram.me": "telegram",
    "telegram.dog": "telegram",
    "tg": "telegram",
    "line.me": "line",
    "line": "line",
    "u.wechat.com": "wechat-code",
    "instagram.com": "instagram",
    "www.instagram.com": "instagram",
    "m.me": "messenger",
    "eitaa.com": "eitaa",
    "ble.ir": "bale",
    "rubika.ir": "rubika",
    "splus.ir": "soroush",
    "zalo.me": "zalo",
    "zalo": "zalo",
    "discord.gg": "discord",
    "open.kakao.com": "kakao",
    "signal.me": "signal",
    "skype": "skype",
    "viber": "viber",
    "x.com": "x",
    "twitter.com": "x",
}
"""Hosts and schemes, and their app."""

NUMBERED = ("whatsapp", "signal", "viber", "zalo")
"""Apps whose handles are telephone numbers."""

_NAMED = re.compile(r"(?:phone|domain|number|id|contact|text=@)=([^&#]+)", re.IGNORECASE)
_FILLERS = re.compile(r"[\s-]")
_PARTS = re.compile(r"[/?#~]+")
_STEPS = words("send resolve message ti p g r o me s joinchat add chat msg u intent share home")
"""Parts of a path that name nobody."""

_BLANKS = ("", *(char for char in map(chr, range(0x3001)) if char.isspace()))
_HEARTS = tuple("❤♥♡❣🧡💛💚💙💜🖤💗💕💓💖💌🩷")
_WECHAT = (
    *("企业微", "企业徽", "加企业征信", "微信", "薇信", "威信", "徽信", "徽征", "葳信", "溦信", "嶶信"),
    *("v信", "卫星号", "weixin", "chat", *_HEARTS),
)


def _before(name: str, *signs: str) -> tuple[str, ...]:
    """Return a name with each of some signs behind it, with and without a blank."""
    return tuple(name + blank + sign for blank in _BLANKS for sign in signs)


_NAME = r"[a-z0-9@+][a-z0-9_.@+-]{2,31}"

WORDS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    (
        "wechat",
        _WECHAT,
        r"企业[微徽][信征]?|加企业征信|微信|薇信|威信|[微徽薇威葳溦嶶]\s?[❤♥♡❣🧡💛💚💙💜🖤💗💕💓💖💌🩷]\ufe0f?|徽[信征]|葳信|溦信|嶶信|(?<![a-z])v\s?[❤♥♡❣🧡💛💚💙💜🖤💗💕💓💖💌🩷]\ufe0f?|v信|卫星号|weixin|we\s?chat",
        r"[a-z0-9_][a-z0-9_-]{4,31}",
    ),
    (
        "wechat",
        ("vx", "wx", "加", "十", "➕", "薇", *_before("v", ":")),
        r"(?<![a-z#])(?:vx(?![a-z])|wx(?=\s?[:号]))|[加十➕]\s?[v薇微威葳](?![a-z])|(?:(?<![a-z])v|薇)\s?(?=:)",
        r"[a-z0-9_][a-z0-9_-]{4,31}",
    ),
    (
        "qq",
        ("qq", "扣扣", "企鹅", "q群", "加"),
        r"(?<![a-z])qq\s?群?|扣扣|企鹅|(?<![a-z])q群|加\s?q(?![a-z])",
        r"[1-9]\d{4,11}",
    ),
    (
        "line",
        ("line", "赖"),
        r"(?<![a-z])line\s?(?=id|@|官方|群|好友|账|加|:\s?[@._-]?[a-z])|加\s?line|加\s?赖|赖\s?(?=id|:)",
        r"@?[a-z0-9_.-]{3,31}",
    ),
    ("whatsapp", ("whats", "واتس"), r"whats\s?app|واتس\s?اپ", r"\+?\d[\d\s-]{6,18}\d"),
    (
        "telegram",
        ("telegram", "电报", "飞机", "تلگرام", *_before("tg", ":", "@")),
        r"telegram|(?<![a-z])tg\s?(?=[:@])|电报|飞机号?|تلگرام",
        _NAME,
    ),
    (
        "instagram",
        ("instagram", "اینستاگرام", *_before("ig", ":", "@")),
        r"instagram|(?<![a-z])ig\s?(?=[:@])|اینستاگرام",
        _NAME,
    ),
    ("eitaa", ("ایتا",), r"ایتا", _NAME),
    ("bale", ("بله",), r"پیام ?رسان بله|بله(?=\s?[:@]|\s?ای ?دی)", _NAME),
    ("rubika", ("روبیکا",), r"روبیکا", _NAME),
    ("soroush", ("سروش",), r"سروش", _NAME),
    ("dingtalk", ("钉钉",), r"钉钉", r"[a-z0-9_]{4,31}"),
    ("skype", ("skype",), r"(?<![a-z])skype(?=\s?:|\s?id)", _NAME),
    ("signal", ("signal",), r"(?<![a-z])signal(?=\s?[:@]|\s?id)", _NAME),
    ("viber", ("viber",), r"(?<![a-z])viber", _NAME),
    ("kakao", ("kakao",), r"kakao\s?talk", _NAME),
    ("zalo", ("zalo",), r"(?<![a-z])zalo(?![a-z])", _NAME),
    ("facebook", ("facebook", "脸书"), r"facebook|脸书", r"@[a-z0-9_.]{3,31}"),
)
"""Each app's heads, of which one stands wherever it is named; its spellings, and what a name in it looks like."""
HEADS = frozenset(head for _, some, _, _ in WORDS for head in some)


def handle_of(place: str, rest: str) -> str | None:
    """Return the handle that a link on a host or of a scheme names, None for any other link."""
    app = _PLACES.get(place)
    if app is None:
        return None
    path = unquote(rest)
    named = _NAMED.search(path)
    parts = [part for part in _PARTS.split(path.partition("?")[0]) if part and part.lower() not in _STEPS]
    name = named.group(1) if named else "".join(parts[:1])
    return handle(app, name) if name else None


def handle(app: str, name: str) -> str:
    """Return `app:name` in small letters; a number as in E.164."""
    name = name.strip(" .-").removeprefix("@").rstrip(".-@+ ")
    digits = _FILLERS.sub("", name).lstrip("+").removeprefix("00")
    if app in NUMBERED and digits.isdigit():
        return f"{app}:{canonical('+' + digits)}"
    return f"{app}:{name.lower()}"
