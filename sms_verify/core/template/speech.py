"""What a slot's value may never say: a way to reach somebody, or a request.

A slot is the one place of an approved message that a forger may fill, so every doubt counts against the value. The
words are in folded spelling (NFKC, Persian ی and ک) and compared without case.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = "A-Za-zÀ-ÖØ-öø-İĲ-ž"
_HAN = "々〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f"
_ARABIC = "\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc"
_KANA = "ぁ-ゖァ-ヺー"
_MARKS = "\u064b-\u0652\u0670"

LETTERS = _LETTERS + _HAN + _ARABIC + _KANA
"""Letters of the scripts our languages are written in, as a character class; a look-alike of another script is none."""

DIGITS = "0-9۰-۹٠-٩"

TEXT_CHARACTERS = LETTERS + _MARKS + DIGITS + r" ,.:'’\"“”()&/+*%#_·、،٬٫«»《》「」-"
"""All that a free text is written with."""

NAME_CHARACTERS = LETTERS + _MARKS + r" .'’·•*-"
"""All that a person's name is written with, masked characters included."""

_SCRIPTS = tuple(re.compile(f"[{letters}]") for letters in (_LETTERS, _HAN + _KANA, _ARABIC))
_EAST, _ARAB = _SCRIPTS[1:]
_FOREIGN = {"zh": (_ARAB,), "ja": (_ARAB,), "en": (_EAST, _ARAB), "fa": (_EAST,), "ar": (_EAST,)}
"""Scripts that a template's language is not written in, Latin letters being everybody's."""

_HOST_END = "com|cn|net|org|top|ir|hk|tw|in|uk|cc|vip|xyz"
_APPS = "vx|wx|qq|tele|line id|line ?:|signal|rubika|eitaa|bale|soroush|zalo"
_APPS_ANYWHERE = "we ?chat|wei ?xin|whats ?app|telegram|skype|instagram|viber|kakao ?talk"
_SHOPS = "ig|fb|facebook|messenger|tiktok|discord|抖音|小红书|小紅書|陌陌|快手|[钉釘]{2}|[飞飛][机機]|卫星|衛星"
"""Apps that are also what one pays for: they name a contact only with letters and digits behind them."""
_ADDRESS = re.compile(
    r"[@\\]|://|(?<![A-Za-z])www(?![A-Za-z])|[A-Za-z0-9-]\.[A-Za-z][A-Za-z0-9]|"
    rf"[A-Za-z0-9-] ?\(?(?:\.|点|點|dot)\)? ?(?:{_HOST_END})(?![A-Za-z])|[A-Za-z0-9-],(?:{_HOST_END})(?![A-Za-z])",
    re.IGNORECASE,
)
_APP = re.compile(
    rf"(?<![A-Za-z])(?:{_APPS})(?![A-Za-z])|{_APPS_ANYWHERE}|"
    "[微薇威葳溦嶶vV+]信|(?<!安)徽信|微[訊讯xX]|[加➕] ?[微薇威葳vVqQ]|扣扣|企鹅号|"
    rf"(?<![A-Za-z])(?:{_SHOPS}|[微薇])[ :号號-]{{0,3}}(?=[A-Za-z_]*[0-9])[A-Za-z0-9_]{{4}}|私[信聊訊]|"
    r"\b(?:پی|[اآ]ی) ?(?:وی|دی)\b|دایرکت|電報|电报群|飞机号|脸书|تلگرام|واتساپ|واتس اپ|ایتا\b|روبیکا|سروش\b|اینستاگرام",
    re.IGNORECASE,
)
_SPOKEN = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple"
_SPOKEN_PERSIAN = "صفر|یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|دوازده"
_NUMBER_RUN = re.compile(
    rf"[{DIGITS}](?:[ .()/*_·#+&:,،、-]{{0,3}}[{DIGITS}]){{4}}|"
    rf"[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]{{5}}|\*[{DIGITS}#*]+#|[A-Za-z0-9]{{24}}|"
    rf"(?:\b(?:{_SPOKEN})\b[ -]?){{4}}|"
    rf"نهصد|(?:\b(?:{_SPOKEN_PERSIAN})\b(?: و)? ?){{3}}",
    re.IGNORECASE,
)

_URGED = "pay|transfer|send|text|sms|add|open|update|enter|share|verify|confirm|log|sign|scan|submit|provide|press|go"
_URGED += "|give|tell|write|email|message|ring|follow|use|return|activate|unlock|claim"
_ALWAYS = "call|click|tap|reply|dial|visit|contact|download|install|please|pls|kindly|urgent|urgently|immediately"
_ALWAYS += "|hotline|helpline"
_REQUEST = re.compile(
    "[请請]|点[击开此我]|[点點][擊擊開此]|[致来來回去打][电電]|[拨撥]打|热线|熱線|客服|回[复復覆]|[联聯][系络繫絡]|"
    "加[我他她好群入]|[进進]群|添加|[扫掃][码碼描下右上]|[扫掃]一[扫掃]|共享屏|下[载載]|安[装裝]|[输輸]入|提供|告[知诉訴]|"
    "[发發]送|填[写寫]|立即|[马馬]上|[尽儘盡]快|[务務]必|前往|[访訪][问問]|打[开開]|[领領][红紅]包|否[则則]|涉嫌|"
    "(?:[转轉][账帳入]?|[汇匯]款?|打款|存|付)[至到给給]|保[证證]金|解[冻凍]|安全[账帳][户戶号號]|"
    rf"(?<![A-Za-z])(?:{_ALWAYS})(?![A-Za-z])|(?:^|[^A-Za-z ] ?|\b(?:to|and|then|now|must|or) )(?:{_URGED})\b .|"
    r"(?<![A-Za-z])(?:pay|log ?in|sign ?in|act|apply|register|update|verify|renew) (?:it )?now(?![A-Za-z])|"
    "تماس|کلیک|ارسال|بزنید|بفرست|لطف[اً]|دانلود|نصب|مراجعه|پاسخ|شماره ?گیری|فور[یا]|"
    r"(?:کنید|نمایید|نمائید|دهید|شوید|فرمایید|بگیرید|بدهید)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[。！？!?؟;；…]|\.\.|\.(?=\s|$)")

_ABROAD = re.compile(r"(?:\+|00)[1-9][0-9]{7,14}")
_CALLABLE = {
    "zh": re.compile(r"(?:86)?1[3-9][0-9]{9}|[48]00[0-9]{7}|0[1-9][0-9]{8,10}"),
    "fa": re.compile(r"(?:98|0)9[0-9]{9}|0[1-8][0-9]{9}"),
    "en": re.compile(
        r"(?:86)?1[3-9][0-9]{9}|(?:91|0)?[6-9][0-9]{9}|0[1-9][0-9]{8,9}|1?8[0-9]{2}[0-9]{7}|1800[0-9]{5,7}|1300[0-9]{6}"
    ),
}
_SHORTEST_CALLABLE = 9
_SEPARATORS = str.maketrans("", "", " -./()_*")
_SPACES = str.maketrans("", "", " ·_-")
_EASTERN = re.compile("[۰-۹٠-٩]")
_DIGIT_SCRIPTS = tuple(map(re.compile, ("[0-9]", "[۰-۹]", "[٠-٩]")))
_ASCII_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")


def ascii_digits(value: str) -> str:
    """Return the value with Persian and Arabic digits as 0 to 9."""
    return value.translate(_ASCII_DIGITS) if _EASTERN.search(value) else value


def mixes_digits(value: str) -> bool:
    """Whether digits of two scripts stand in one value, which no sender's computer writes.

    >>> mixes_digits("۱2۳"), mixes_digits("۱۲۳")
    (True, False)
    """
    return bool(_EASTERN.search(value)) and sum(bool(digits.search(value)) for digits in _DIGIT_SCRIPTS) > 1


def is_callable(value: str, language: str) -> bool:
    """Whether the value is unmistakably a number to call, for readers of the language.

    >>> is_callable("13912345678", "zh-Hans"), is_callable("202611210001", "zh-Hans")
    (True, False)
    """
    if len(value) < _SHORTEST_CALLABLE:
        return False
    plain = ascii_digits(value).translate(_SEPARATORS)
    if not plain.removeprefix("+").isdigit():
        return False
    local = _CALLABLE.get(language.partition("-")[0])
    return bool(_ABROAD.fullmatch(plain) or (local and local.fullmatch(plain)))


def is_foreign(value: str, language: str) -> bool:
    """Whether letters stand in the value that the language is not written in, which its customers do not read.

    >>> is_foreign("حساب مسدود", "zh-Hans"), is_foreign("Amazon", "zh-Hans")
    (True, False)
    """
    return not value.isascii() and any(script.search(value) for script in _FOREIGN.get(language.partition("-")[0], ()))


def mixes_scripts(value: str) -> bool:
    """Whether letters of several scripts stand in one value."""
    return sum(bool(script.search(value)) for script in _SCRIPTS) > 1


@lru_cache(maxsize=4096)
def asks(value: str) -> bool:
    """Whether the value holds a way to reach somebody, a long number or a request, also when it is spaced apart.

    >>> asks("请加微信abc"), asks("加 微 信"), asks("网上银行")
    (True, True, False)
    """
    plain = value.translate(_SPACES)
    spellings = (value,) if plain == value else (value, plain)
    return bool(_ADDRESS.search(value)) or any(
        sign.search(spelling) for spelling in spellings for sign in (_REQUEST, _APP, _NUMBER_RUN)
    )


def names_app(value: str) -> bool:
    """Whether a value names a way to chat, as the handles `QQ123456` and `vx8866` do."""
    return not value.isdigit() and _APP.search(value) is not None


def closes_early(value: str) -> bool:
    """Whether a bracket closes that the value did not open, as where it leaves the brackets around its slot.

    >>> closes_early("UPI) Call (021"), closes_early("KFC(HK)"), closes_early("STARBUCKS (SHANG")
    (True, False, False)
    """
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return True
    return False


def ends_sentence(value: str) -> bool:
    """Whether a sentence ends in the value.

    >>> ends_sentence("Paid. Now"), ends_sentence("7.5")
    (True, False)
    """
    return _SENTENCE_END.search(value) is not None
