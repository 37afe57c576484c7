"""Chinese characters that no sender's computer writes into one value: both scripts at once, or parts of characters.

A forger who changes one character of a known name, 微訁支付, leaves such a mixture where a template takes any words.
"""

from __future__ import annotations

from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.forgetting import held_for_now
from sms_verify.core.normalise import simplify

_PART = re.compile("[訁讠釒钅飠饣糹纟亻氵扌辶辵冫忄艹灬宀阝犭礻衤彳]")


@held_for_now(4096)
def mixes_variants(value: str) -> bool:
    """Whether a part of a character stands alone, or simplified and traditional Chinese stand in one value.

    >>> [mixes_variants(value) for value in ("微訁支付", "银行賬户", "微信支付", "百貨公司")]
    [True, True, False, False]
    """
    if value.isascii():
        return False
    return bool(_PART.search(value)) or {"traditional", "simplified"} <= set(map(_script, value))


@lru_cache(maxsize=8192)
def _script(character: str) -> str | None:
    """The only script a character belongs to, None where it is used in both or in neither.

    What a simplified text is encoded in has no traditional form and the other way round; names take old forms (昇 for
    升) in either script where the everyday one is common to both.
    """
    if character < "\u3400":
        return None
    everyday = simplify(character)
    if everyday != character:
        return None if _fits(everyday, "big5") else "traditional"
    return "simplified" if _fits(character, "gb2312") and not _fits(character, "big5") else None


def _fits(character: str, encoding: str) -> bool:
    try:
        return bool(character.encode(encoding))
    except UnicodeEncodeError:
        return False
