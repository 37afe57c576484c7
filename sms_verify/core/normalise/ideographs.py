"""Chinese characters drawn to look like others: radicals, rare variants, one character set as two."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_RADICALS = dict(
    zip(
        "⺟⺠⻁⻂⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "母民虎衣西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
        strict=True,
    )
)
_RADICALS |= {char: unicodedata.normalize("NFKC", char) for char in map(chr, range(0x2F00, 0x2FD6))}
_VARIANTS = dict(zip("囯圀囶囻啇囗凨", "国国国国商口风", strict=True))
_SINGLE = {ord(char): new for char, new in (_RADICALS | _VARIANTS).items()}
_DRAWN = re.compile(f"[{''.join(map(chr, _SINGLE))}]+")
DRAWN = _DRAWN.match

# fmt: off
_PARTS = {
    "钅艮": "银", "釒艮": "銀", "亻言": "信", "亻呆": "保", "亻木": "休", "亻尔": "你", "亻也": "他", "亻弋": "代",
    "亻寸": "付", "氵去": "法", "氵工": "江", "氵汇": "汇", "扌丁": "打", "扌戈": "找", "扌安": "按", "扌是": "提",
    "扌妾": "接", "讠正": "证", "訁正": "証", "讠殳": "设", "讠人": "认", "讠青": "请", "讠舌": "话", "讠射": "谢",
    "纟及": "级", "纟合": "给", "纟吉": "结", "饣欠": "饮", "辶关": "送", "辶文": "这", "冫东": "冻", "冫欠": "次",
    "忄青": "情", "马佥": "验", "讠正石马": "证码",
}
# fmt: on
"""Halves that never stand alone, with the other half."""
_SPLIT = re.compile("|".join(sorted(_PARTS, key=len, reverse=True)))
HALF = frozenset(half[0] for half in _PARTS).__contains__


def plain(text: str) -> str:
    """A text with everyday characters for radicals and rare variants, character for character.

    >>> plain("中囯银行")
    '中国银行'
    """
    return text.translate(_SINGLE)


def drawn(text: str) -> Iterator[Edit]:
    """The edits that give radicals and rare variants their everyday character."""
    for found in _DRAWN.finditer(text):
        yield Edit(found.start(), found.end(), plain(found[0]), DisguiseKind.LOOKALIKE_LETTERS)


def split(text: str) -> Iterator[Edit]:
    """The edits that put together a character set as two."""
    for found in _SPLIT.finditer(text):
        yield Edit(found.start(), found.end(), _PARTS[found[0]], DisguiseKind.LOOKALIKE_LETTERS)
