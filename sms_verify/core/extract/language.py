"""Tells a message's language by its script first; Latin script by a few common words.

Simplified and traditional Chinese are told by the characters that only one of them has (OpenCC); Persian and Arabic by
their own letters and commonest words.
"""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from sms_verify import lazy_re as re
from sms_verify.core.lexicon import LANGUAGES
from sms_verify.core.normalise import NormalText
from sms_verify.core.normalise.common_words import ENGLISH, SHORT

if TYPE_CHECKING:
    import opencc

_SCRIPTS = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]")),
    ("han", re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")),
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("te", re.compile(r"[\u0c00-\u0c7f]")),
    ("my", re.compile(r"[\u1000-\u109f]")),
    ("am", re.compile(r"[\u1200-\u137f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
)
_RARE = re.compile(r"[\u0370-\u05ff\u0900-\u11ff\u1200-\u139f\uac00-\ud7af]")
"""A letter of a script behind the first four."""
_WEIGHT = {"han": 3, "arabic": 2}
"""A character of these says as much as several Latin letters."""

_PERSIAN = re.compile(r"[پچژگۀ]|(?<!\w)(?:را|از|است|شما|به|که|این|برای|با|بانک|می|شد|خود|مانده|ریال)(?!\w)")
_ARABIC = re.compile(r"[ةىإأ]|(?<!\w)(?:من|في|على|إلى|الى|هذا|تم|لا|حساب(?:ك|كم)|عزيزي|ال\w{3,})(?!\w)")
_URDU = re.compile(r"[ٹڈڑےھں]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_SERBIAN = re.compile(r"[ђјљњћџЂЈЉЊЋЏ]")
"""Letters that Russian has not."""
_VIETNAMESE = re.compile(r"[ơưƠƯ\u1ea0-\u1ef9]")
"""Letters that no other language of the Latin script has."""
_HIRAGANA = re.compile(r"[\u3041-\u306d\u306f-\u3096]")
"""But の, which Chinese shops write for looks."""
_MANY = 3
"""Such letters above which they are no ornament."""
_LATIN_WORDS = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": (
            "the your you is to of and for from has have been not on in at please account bank card code with "
            "this will call dear we our or if was debited credited"
        ),
        "es": "el la los las de su tu que para por una es no con cuenta tarjeta usted favor estimado",
        "pt": "o os as de seu sua que para por uma não com conta cartão você em foi",
        "fr": "le la les de votre vous que pour par une est pas avec compte carte des et nous",
        "de": "der die das und ist nicht mit ihr ihre sie für von wurde konto karte den ein",
        "it": "il la le di che per una non con conto carta sua è del gentile",
        "nl": "de het een van en uw is niet met voor op rekening naar",
        "id": "yang dan di ke dari anda untuk dengan tidak ini akan sudah rekening kartu silakan pulsa",
        "vi": "của và là không cho bạn tài khoản ngân hàng vui lòng cua khong khach quy khoan hang dich",
        "tr": "ve bir bu için ile hesap kart bankası lütfen sayın",
        "tl": "ang ng sa mga at ay iyong para hindi",
        "sw": "ya na kwa wa ni katika umepokea salio",
        "pl": "i w na z do nie się jest konto karta",
        "sv": "och att det är för på med din ditt dig har inte av till kan vi jag",
        "da": "og det er på med din dit dig deg har ikke af av til kan vi jeg",
        "cs": "se že pro jsme vaše váš vás pokud nebo není som ste vám byl bude",
        "ro": "și să nu este la cu pentru dumneavoastră vă ați sunt care mai",
        "sr": "je vaš vaša vaše vam nije niste biste ili ako kako koji",
    }.items()
}
_KNOWN_IN = {
    word: tuple(tag for tag, common in _LATIN_WORDS.items() if word in common)
    for word in frozenset().union(*_LATIN_WORDS.values())
}
_LATIN = re.compile("[A-Za-z]")
_LAST_LATIN = "\u1eff"
_ADDRESS = re.compile(r"(?<![!-~])[!-\-;-?A-\[\]-~]*+[./@:\d\\][!-~]*+", re.ASCII)
"""Letters and marks in a row among which is one that stands in links, numbers and the like: in no language."""
_WORD = re.compile(r"[^\W\d_]+")


def language(text: NormalText) -> str:
    """Return the language tag of a text, `und` where no letter tells it."""
    return _language(text, _prose(text))


def language_and_tongues(text: NormalText) -> tuple[str, frozenset[str]]:
    """Return the language tag of a text, and the languages whose phrases can be meant in it."""
    prose = _prose(text)
    spoken = _language(text, prose)
    return spoken, _tongues(prose, spoken)


def _prose(text: NormalText) -> str:
    """Return a text without links, numbers and the like."""
    return _ADDRESS.sub(" ", text.text)


def _language(text: NormalText, prose: str) -> str:
    if prose.isascii() and _LATIN.search(prose):
        return _latin(prose)
    scripts = _SCRIPTS if _RARE.search(prose) else _SCRIPTS[:4]
    counts = {name: len(pattern.findall(prose)) * _WEIGHT.get(name, 1) for name, pattern in scripts}
    script, count = max(counts.items(), key=itemgetter(1))
    if not count:
        return "en" if _LATIN.search(text.text) else "und"
    if script in ("han", "kana"):
        is_japanese = counts["kana"] * 5 > counts["han"] or len(_HIRAGANA.findall(prose)) > 1
        return "ja" if is_japanese else _chinese(text)
    if script == "arabic":
        return _arabic(text.raw)
    if script == "latin":
        return "vi" if len(_VIETNAMESE.findall(text.raw)) > _MANY else _latin(prose)
    return _cyrillic(prose) if script == "ru" else script


_NEIGHBOURS = (
    frozenset({"es", "pt", "it", "fr"}),
    frozenset({"de", "nl"}),
    frozenset({"id", "ms", "tl"}),
    frozenset({"sv", "da"}),
    frozenset({"ru", "uk", "sr"}),
    frozenset({"pl", "cs", "sr"}),
)
"""Languages that a short text may be taken for one another's."""
_EVERYWHERE = frozenset({"en", "zh", "fa", "ar", "ru", "hi", "ko", "th"})
"""Languages whose phrases no other takes for its own: by their script, or because the whole world mixes them in."""
_ALL = frozenset(LANGUAGES)
_SURE = 3
"""Common words of a language that tell it for certain."""


_FOREIGN_RUN = 5
"""Words in a row, none of them one of the language's commonest or an English one, that are probably another's."""
_ENGLISH = _LATIN_WORDS["en"].union(ENGLISH.split(), SHORT.split())
_JAPANESE = frozenset({"ja"})


def _tongues(prose: str, spoken: str) -> frozenset[str]:
    """Return the languages whose phrases can be meant in a text; of a text too short to tell, all.

    Short words mean another thing elsewhere: `at` is a tax office in Portugal, `ma` a mother in many places. A part in
    another language counts as much as the rest: a fraud may stand within somebody else's long harmless text.
    """
    words, common = _words(prose), _LATIN_WORDS.get(spoken)
    if common and sum(map(common.__contains__, words)) < _SURE:
        return _ALL
    if len(words) >= _FOREIGN_RUN and _has_foreign_run(words, common or _LATIN_WORDS["en"]):
        return _ALL
    is_partly_japanese = not prose.isascii() and len(_HIRAGANA.findall(prose)) > 1
    return _understood(spoken) | _JAPANESE if is_partly_japanese else _understood(spoken)


def _has_foreign_run(words: list[str], common: frozenset[str]) -> bool:
    """Whether some words of the Latin script in a row are foreign to a language and to English."""
    run = 0
    for word in words:
        if word in common or word in _ENGLISH or word[0] > _LAST_LATIN:
            run = 0
        elif len(word) > 1:
            run += 1
            if run == _FOREIGN_RUN:
                return True
    return False


@cache
def _understood(spoken: str) -> frozenset[str]:
    near = (group for group in _NEIGHBOURS if spoken in group)
    return _EVERYWHERE.union({spoken}, *near)


def _words(prose: str) -> list[str]:
    """Return the words in small letters."""
    if prose.isascii():
        return _WORD.findall(prose.lower())
    return [word.lower() for word in _WORD.findall(prose)]


def _chinese(text: NormalText) -> str:
    if text.text == text.simplified:
        return "zh-Hans"
    han = [(ch, plain) for ch, plain in zip(text.text, text.simplified, strict=False) if "\u3400" <= ch <= "\u9fff"]
    traditional = len([ch for ch, plain in han if ch != plain])
    if not traditional:
        return "zh-Hans"
    simplified = sum(_traditional(ch) != ch for ch, plain in han if ch == plain)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


@cache
def _to_traditional() -> opencc.OpenCC:
    import opencc

    return opencc.OpenCC("s2t")


@cache
def _traditional(character: str) -> str:
    return str(_to_traditional().convert(character))


def _arabic(raw: str) -> str:
    if len(_URDU.findall(raw)) > 2:
        return "ur"
    return "ar" if len(_ARABIC.findall(raw)) > len(_PERSIAN.findall(raw)) else "fa"


def _cyrillic(prose: str) -> str:
    if _SERBIAN.search(prose):
        return "sr"
    return "uk" if _UKRAINIAN.search(prose) else "ru"


def _latin(text: str) -> str:
    counts = dict.fromkeys(_LATIN_WORDS, 0)
    for tags in filter(None, map(_KNOWN_IN.get, _words(text))):
        for tag in tags:
            counts[tag] += 1
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > counts["en"] and counts[best] > 1 else "en"
