"""What messages ask, threaten, promise and tell, in words: tables of phrases for every notion and language."""

from __future__ import annotations

from types import MappingProxyType

from sms_verify.core.words.ar import ARABIC
from sms_verify.core.words.en import ENGLISH
from sms_verify.core.words.es import SPANISH
from sms_verify.core.words.fa import PERSIAN
from sms_verify.core.words.hi import HINDI
from sms_verify.core.words.id import INDONESIAN
from sms_verify.core.words.pattern import Language
from sms_verify.core.words.ru import RUSSIAN
from sms_verify.core.words.zh import CHINESE

LANGUAGES = MappingProxyType(
    {
        "en": ENGLISH,
        "zh": CHINESE,
        "fa": PERSIAN,
        "ar": ARABIC,
        "ru": RUSSIAN,
        "hi": HINDI,
        "id": INDONESIAN,
        "es": SPANISH,
    }
)
"""The tables, per language tag; Chinese stands in simplified characters and serves traditional texts too."""

NOTIONS = frozenset(notion for language in LANGUAGES.values() for notion in language.table)
"""Every notion that some language has words for."""

__all__ = ["LANGUAGES", "NOTIONS", "Language"]
