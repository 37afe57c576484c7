"""What messages ask, threaten, promise and tell, in words: tables of phrases for every notion and language."""

from __future__ import annotations

from types import MappingProxyType

from sms_verify.core.lexicon.ar import ARABIC
from sms_verify.core.lexicon.cs import CZECH
from sms_verify.core.lexicon.da import DANISH
from sms_verify.core.lexicon.de import GERMAN
from sms_verify.core.lexicon.en import ENGLISH
from sms_verify.core.lexicon.es import SPANISH
from sms_verify.core.lexicon.fa import PERSIAN
from sms_verify.core.lexicon.fr import FRENCH
from sms_verify.core.lexicon.he import HEBREW
from sms_verify.core.lexicon.hi import HINDI
from sms_verify.core.lexicon.id import INDONESIAN
from sms_verify.core.lexicon.it import ITALIAN
from sms_verify.core.lexicon.ja import JAPANESE
from sms_verify.core.lexicon.ko import KOREAN
from sms_verify.core.lexicon.ms import MALAY
from sms_verify.core.lexicon.nl import DUTCH
from sms_verify.core.lexicon.notation import Language
from sms_verify.core.lexicon.pl import POLISH
from sms_verify.core.lexicon.pt import PORTUGUESE
from sms_verify.core.lexicon.ro import ROMANIAN
from sms_verify.core.lexicon.ru import RUSSIAN
from sms_verify.core.lexicon.sr import SERBIAN
from sms_verify.core.lexicon.sv import SWEDISH
from sms_verify.core.lexicon.sw import SWAHILI
from sms_verify.core.lexicon.th import THAI
from sms_verify.core.lexicon.tl import TAGALOG
from sms_verify.core.lexicon.tr import TURKISH
from sms_verify.core.lexicon.uk import UKRAINIAN
from sms_verify.core.lexicon.ur import URDU
from sms_verify.core.lexicon.vi import VIETNAMESE
from sms_verify.core.lexicon.zh import CHINESE

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
        "tl": TAGALOG,
        "ms": MALAY,
        "vi": VIETNAMESE,
        "th": THAI,
        "ko": KOREAN,
        "ja": JAPANESE,
        "tr": TURKISH,
        "pl": POLISH,
        "nl": DUTCH,
        "it": ITALIAN,
        "pt": PORTUGUESE,
        "fr": FRENCH,
        "de": GERMAN,
        "uk": UKRAINIAN,
        "sv": SWEDISH,
        "da": DANISH,
        "cs": CZECH,
        "ro": ROMANIAN,
        "sr": SERBIAN,
        "ur": URDU,
        "sw": SWAHILI,
        "he": HEBREW,
    }
)
"""The tables, per language tag; Chinese stands in simplified characters and serves traditional texts too."""

NOTIONS = frozenset(notion for language in LANGUAGES.values() for notion in language.table)
"""Every notion that some language has words for."""

__all__ = ["LANGUAGES", "NOTIONS", "Language"]
