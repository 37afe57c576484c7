"""Whether every part of a payee's or place's name stands in a list: the brand, its branch's town, its kind of shop.

`STARBUCKS STORE 402`, `KFC - DUBAI MALL`, `上海盒马鲜生(浦东店)`. One word that no list holds leaves the whole unknown.
"""

from __future__ import annotations

from collections.abc import Sequence

from sms_verify import lazy_re as re
from sms_verify.core.cities import is_city
from sms_verify.core.shops import is_shop
from sms_verify.core.shops.spelling import spelt

_MOST_WORDS = 12
_MOST_WORDS_OF_A_NAME = 5
_KINDS_OF_SHOPS = """
store stores supermarket supermarkets hypermarket hypermark market mart minimart shop shops pharmacy pharmacies chemist
restaurant restaurants rest cafe coffee bakery mall branch br online pos station petrol fuel fuels stn trip trips eats
rides pizza burger food foods delivery plus one prime music premium video play services service payments bill
recharge prepaid postpaid subscription subscr membership marketplace retail grocery groceries express centre center ctr
outlet hotel trading
electronics fashion cinema cinemas airport terminal west east north south central road rd street st avenue ave
the of and intl international group india uae kenya nigeria usa us uk ae in ke za sa eg ng gb sg my ph au ca hk
ltd limited pvt private priva llc lllp llp inc plc gmbh corp co company fze fzco est pte sdn bhd pty
ооо магазин аптека азс
فروشگاه هایپر هایپرمارکت سوپرمارکت رستوران کافه شعبه شرکت بازار داروخانه متجر صيدلية مطعم فرع
"""
_KINDS = frozenset(spelt(_KINDS_OF_SHOPS))
"""What says only which kind of shop, company or branch a name is of."""
_NUMBER = re.compile(r"[a-z]?[0-9]{1,6}")
_HAN = re.compile("[\u3400-\u9fff]")
_CHINESE_KIND = (
    "(?:官方|自营)?(?:旗舰|专卖|专营|直营|分|门|總|总|便利)?店|便利商店|超市|商城|购物中心|加油站|餐厅|餐饮|外卖|酒店|药房|大药房|影城|平台商户|平台|商户"
    "|(?:网络|信息|电子|智能)?(?:技术|科技|商务|贸易|服务|餐饮管理|企业管理|供应链管理)?(?:股份)?有限(?:责任)?公司"
)
_ENDING = re.compile(rf"(?:{_CHINESE_KIND})$")
_STATION = re.compile("(?:[东西南北東]?站?|市)$")


def is_listed(name: str) -> bool:
    """Whether a listed brand, and nothing but listed words around it, makes up a name.

    >>> [is_listed(name) for name in ("STARBUCKS STORE 402", "北京星巴克(王府井店)", "Starbucks Refunds", "Pharmacy")]
    [True, False, False, False]
    """
    words = spelt(name)
    if len(words) > _MOST_WORDS:
        return False
    if _HAN.search(name):
        return _is_listed_chinese(words)
    return _has_brand(words) or (len(words) > 1 and words[0] in _KINDS and _has_brand(words[1:]))


def is_listed_place(name: str) -> bool:
    """Whether a name is a listed city, perhaps with its station's side, a country or a number.

    >>> [is_listed_place(name) for name in ("杭州东", "DUBAI AE", "Mumbai", "Anywhere")]
    [True, True, True, False]
    """
    words = spelt(name)
    if len(words) == 1 and _HAN.search(name):
        return _is_chinese_city(words[0])
    return 0 < len(words) <= _MOST_WORDS and any(is_city(words[:end]) and _is_tail(words[end:]) for end in _ends(words))


def _has_brand(words: Sequence[str]) -> bool:
    return any(is_shop(words[:end]) and _is_tail(words[end:]) for end in _ends(words))


def _ends(words: Sequence[str]) -> range:
    return range(min(len(words), _MOST_WORDS_OF_A_NAME), 0, -1)


def _is_tail(words: Sequence[str]) -> bool:
    """Whether words behind a name are kinds of shops, cities and the numbers of branches, one number at most."""
    position, numbers = 0, 0
    while position < len(words):
        word = words[position]
        if _NUMBER.fullmatch(word):
            numbers += 1
            position += 1
        elif word in _KINDS:
            position += 1
        elif taken := _city_at(words, position):
            position += taken
        else:
            return False
    return numbers <= 1


def _city_at(words: Sequence[str], position: int) -> int:
    """Return how many words a city takes that begins at a position; 0 where none does."""
    return next((many for many in (3, 2, 1) if is_city(words[position : position + many])), 0)


def _is_listed_chinese(words: tuple[str, ...]) -> bool:
    name, *branch = words
    return _is_chinese_brand(name) and all(map(_is_branch, branch))


def _is_chinese_brand(name: str) -> bool:
    if is_shop((name,)):
        return True
    bare = _ENDING.sub("", name)
    if bare != name and bare and _is_chinese_brand(bare):
        return True
    return any(is_city((name[:size],)) and is_shop((name[size:],)) for size in (2, 3, 4) if size < len(name))


def _is_branch(word: str) -> bool:
    bare = _ENDING.sub("", word)
    return not bare or bool(_NUMBER.fullmatch(bare)) or _is_chinese_city(bare)


def _is_chinese_city(name: str) -> bool:
    return is_city((name,)) or is_city((_STATION.sub("", name),))
