"""Tells names of people from other words: by surnames, given names and the ways in which they are built."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sms_verify.mining.given_names import CYRILLIC, LATIN, LATIN_SURNAMES, PERSIAN

_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
    "蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹"
    "黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅莫庄莊辛管祝左涂谷"
    "祁时舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔"
)
_DOUBLE = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "司徒",
    "东方",
    "慕容",
    "皇甫",
    "尉迟",
    "令狐",
    "夏侯",
)
_CHINESE = re.compile(r"[*＊某○Ｘx]{0,2}[\u4e00-\u9fff][\u4e00-\u9fff*＊某○]{1,3}(?:先生|女士|小姐|太太)?")
_FOREIGN = re.compile(r"[\u4e00-\u9fff]{2,8}(?:[·•][\u4e00-\u9fff]{1,8}){1,2}")
_NO_SURNAME = re.compile(r"[付款账帐帳转轉消费費支收入出卡行店司市区區站路街商城酒餐超网網信贷貸息税险險费公园館馆]")
"""Characters of business that given names are not made of."""

_CAPITAL, _LETTERS = r"[A-ZÀ-ÖØ-Þ\u0100-\u017f]", r"[A-Za-zÀ-ÖØ-öø-ÿ\u0100-\u017f'’*-]*"
_LATIN = re.compile(rf"{_CAPITAL}{_LETTERS}\.?(?: (?:d[aeo]s? |del? |van |von |bin )?{_CAPITAL}{_LETTERS}\.?){{0,3}}")
_INITIAL = re.compile(r"[А-ЯЁ][а-яё]{2,15}(?: [А-ЯЁ][а-яё]{2,20})? [А-ЯЁ]\.?")
"""As Russian banks write people: `Сергей К.`."""
_CYRILLIC = re.compile(r"[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+){0,2}")

_PERSIAN_ENDS = re.compile(r"(?:زاده|پور|نژاد|یان|وند|نیا|فر|لو|خواه|منش|دوست|ائی|ایی|[\u0621-\u06cc]ی)$")
_PERSIAN = re.compile(r"(?:(?:آقای|خانم|جناب|سرکار) ){0,2}[\u0621-\u06cc]{2,15}(?: [\u0621-\u06cc]{2,15}){1,3}")


def is_person(value: str) -> bool:
    """Whether a folded text may well be a person's name.

    >>> is_person("王小明"), is_person("Priya Sharma"), is_person("علی رضایی"), is_person("快捷支付"), is_person("UPI")
    (True, True, True, False, False)
    """
    if _FOREIGN.fullmatch(value):
        return True
    if _CHINESE.fullmatch(value):
        plain = value.strip("*＊某○")
        told = plain[:1] in _SURNAMES or plain.startswith(_DOUBLE) or plain != value
        return told and not _NO_SURNAME.search(plain[1:])
    if _LATIN.fullmatch(value):
        words = [word.strip(".").lower() for word in value.split()]
        return any(word in LATIN or word in LATIN_SURNAMES for word in words)
    if _PERSIAN.fullmatch(value):
        words = value.split()
        return any(word in PERSIAN for word in words) or (len(words) == 2 and bool(_PERSIAN_ENDS.search(words[1])))
    if _CYRILLIC.fullmatch(value):
        return any(word.lower() in CYRILLIC for word in value.split())
    return value in PERSIAN or _INITIAL.fullmatch(value) is not None


def is_given(word: str) -> bool:
    """Whether a word is a common given name or surname."""
    return word in PERSIAN or word.lower() in LATIN | LATIN_SURNAMES | CYRILLIC


def named_by_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text holds names that nothing announces: common given names and what is written with them.

    >>> [("See you, Anna Berg, soon")[start:end] for start, end in named_by_words("See you, Anna Berg, soon")]
    ['Anna Berg']
    """
    for found in _UNANNOUNCED.finditer(text):
        if any(map(is_given, found[0].split())):
            yield found.span()


_TITLED = rf"(?:{_CAPITAL}[a-zß-öø-ÿ\u0100-\u017f'’]+|[А-ЯЁ][а-яё]+)"
_UNANNOUNCED = re.compile(rf"(?<!\w)(?:{_TITLED}(?: {_TITLED}){{0,2}}|[\u0621-\u06cc\u200c]{{2,15}})(?!\w)")


def share(values: Sequence[str]) -> float:
    """Return what share of folded texts may be people's names."""
    return sum(map(is_person, values)) / len(values) if values else 0.0


def recombined(values: Sequence[str]) -> float:
    """Return what share of texts are two or three words of which the first or last stands with others too.

    People share given names and surnames; shops that share a word share its place too, as chains do.

    >>> recombined(["Zed Qux", "Zed Foo", "Bar Qux", "Bar Foo"]), recombined(["Blue Inn", "Red Cat", "Shop One"])
    (1.0, 0.0)
    """
    pairs = {
        (words[0], words[-1]) for value in values if len(words := value.split()) in (2, 3) and _WORDS.fullmatch(value)
    }
    firsts, lasts = (Counter(pair[place] for pair in pairs) for place in (0, 1))
    shared = sum(firsts[first] > 1 and lasts[last] > 1 for first, last in pairs)
    return shared / len(values) if values else 0.0


_WORD = r"(?:[A-Z][\w'’]*|[\u0621-\u06cc\u200c]+|[А-ЯЁ][а-яё]+)"
_WORDS = re.compile(rf"{_WORD}(?: {_WORD}){{1,2}}")


def are_people(values: Sequence[str]) -> bool:
    """Whether a set of folded texts holds people's names."""
    return share(values) >= 0.5
