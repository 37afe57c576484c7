"""Values that are words of the sender's own: names of people, shops and places, and short free texts.

Nothing vouches for them, so they may only be what reads as a name. Every doubt counts against a value: it may not hold
a way to reach somebody, an act, a host or a number, in any language or script.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.forgetting import held_for_now
from sms_verify.core.templates import telling_acts, telling_chinese, telling_latin, telling_others
from sms_verify.core.templates.accounts import is_payment
from sms_verify.core.templates.scripts import ALL, mixes_alphabets
from sms_verify.core.templates.slot_safety import (
    NAME_CHARACTERS,
    asks,
    closes_early,
    ends_sentence,
    is_callable,
    is_customer,
    is_foreign,
    misspells_customer,
    mixes_digits,
    mixes_scripts,
)
from sms_verify.core.templates.variants import mixes_variants

_NAME = re.compile(rf"[{ALL}*•][{NAME_CHARACTERS}]*")
_NAME_DOT = re.compile(r"\.(?! |$|[A-Z](?:[. ]|$))")
_MOST_HAN = 15
_HAN_NAME = re.compile("[\u3400-\u9fff]{2,4}")
_SHOP = re.compile(
    r"(?<![A-Za-z0-9@.-])[A-Za-z0-9][A-Za-z0-9-]{1,29}(?:\.[A-Za-z0-9-]{2,20}){0,2}"
    r"\.(?:com|net|org|in|co|io|uk|de|fr|it|es|nl|eu|us|ca|au|nz|sg|hk|tw|jp|kr|cn|ru|br|tv|me|ai|app|ae|th|c(?=$))"
    r"(?:/bill)?(?![A-Za-z0-9/@:-]|\.[A-Za-z0-9])",
    re.IGNORECASE,
)
"""The host by which a card scheme prints a shop: NETFLIX.COM, APPLE.COM/BILL; whose it is, the caller asks."""
_HOST = re.compile(
    r"(?i:www\.|[^\W_][.。](?:com|cn|net|org|top|vip|xyz|cc|info|site|club|shop|ir|hk|tw|io|ly)(?![A-Za-z])|\.com"
    r"|[^\W_][.。](?:рф|укр|бел|срб|қаз|мон|भारत|বাংলা|ایران|السعودیة|السعودية|امارات|مصر|公司|网络|網絡|网址|中国|中國|香港"
    r"|[台臺][湾灣]|コム|みんな|한국|닷컴|ไทย|商城|新加坡|在线|集团)(?!\w))"
)
"""A host in letters of any script, be other letters glued to it."""
_HARMLESS = re.compile(
    "(?<![0-9])12306(?![0-9])|微信(?:支付|[红紅]包|[转轉][账賬帐帳]|零[钱錢]|提[现現]|商[户戶])|[转轉][账賬帐帳]到[银銀]行卡|扫?二[维維][码碼](?:付|收)?款"
    r"|(?<![A-Za-z])(?:St|Mt|Dr|Mr|Mrs|Ms|Ft)\.(?=[A-Z])|(?<![A-Za-z])(?:[A-Z]\.){1,5}(?:[A-Z](?![A-Za-z]))?"
)
"""Ways to pay, titles and initials that look like a way to chat, or like a host."""
_ABBREVIATED = re.compile(rf"(?<![{ALL}])[{ALL}]{{1,5}}\.(?=[ ,)]|$)|^\.\.?|\.\.\.?$")
_NUMBERED = re.compile(
    r"(?<![0-9+])(?:(?<=[A-Z]{3})[0-9]{4,14}|(?<=[A-Za-z]{2}[-/*:_#])[0-9]{4,6}|(?<=[A-Za-z] )0[0-9]{3,7}|[0-9]{12,20}"
    r"|(?:0[1-9]|[12][0-9]|3[01])[-/](?:0[1-9]|1[0-2])[-/](?:20)?[0-9]{2})(?![0-9])"
)
"""Numbers that hang on a shop's name, a terminal's with zeros in front, long references, days: none to call."""
_MOBILE_ABROAD = re.compile(
    r"25[456]7[0-9]{8}|23[34][0-9]{9,10}|9665[0-9]{8}|9715[0-9]{8}|8801[0-9]{9}|8869[0-9]{8}|989[0-9]{9}"
    r"|861[3-9][0-9]{9}|91[6-9][0-9]{9}|447[0-9]{9}"
)
"""A mobile number with its country's code and no plus; few references look so, for their second digits tell a day."""
_CLOCK = re.compile(r"[0-9]{0,2}:[0-9]{2}|[AP]M[^A-Za-z]", re.IGNORECASE)
"""How a moment begins that stands before a shop in a wording: digits behind it would pass as the number of a branch."""
_APPS_OF_MONEY = re.compile(
    r"(?i:alipay|paytm|phonepe|g ?pay|google pay|venmo|zelle|cash ?app|paypal|wechat|whatsapp|telegram|skrill|bizum)"
)
"""Ways to pay that nobody is called: before a number they read as "reach this number there"."""
_SEPARATED = str.maketrans("*/_|>→<", "       ")


def is_name(value: str, language: str) -> bool:
    """Whether the value reads as a person's name.

    >>> is_name("欧阳娜娜", "zh-Hans"), is_name("扫此图", "zh-Hans"), is_name("A. K. Verma", "en")
    (True, False, True)
    """
    if not _NAME.fullmatch(value) or _NAME_DOT.search(value) or mixes_scripts(value) or mixes_alphabets(value):
        return False
    if mixes_variants(value) or misspells_customer(value, language) or _APPS_OF_MONEY.fullmatch(value):
        return False
    is_surnamed = _HAN_NAME.fullmatch(value) is not None and telling_chinese.is_named(value)
    if is_foreign(value, language) and not is_surnamed:
        return False
    if _HAN_NAME.fullmatch(value) and not (is_surnamed or is_customer(value)):
        return False
    words = value.split()
    return len(words) <= 6 and (len(value) <= _MOST_HAN or value[0] < "\u2e80") and not (asks(value) or tells(value))


def is_text(value: str, language: str) -> bool:
    """Whether the value is a short text that asks nothing and leads nowhere.

    >>> is_text("网上银行", "zh-Hans"), is_text("move funds", "en")
    (True, False)
    """
    if value[0] == " " or value[-1] == " " or is_foreign(value, language) or closes_early(value):
        return False
    if mixes_variants(value) or ends_sentence(value) or mixes_digits(value):
        return False
    return not (asks(value) or tells(value))


def is_merchant(value: str, _: str) -> bool:
    """Whether the value reads as a shop's or place's name as cards and wallets print it, or is a payee's address.

    >>> [is_merchant(value, "en") for value in ("NETFLIX.COM", "swiggystores@icici", "D-Mart, Andheri", "cmb shop")]
    [True, True, True, False]
    """
    if is_payment(value):
        return True
    if value[0] == " " or value[-1] == " " or closes_early(value) or mixes_alphabets(value):
        return False
    if mixes_variants(value) or mixes_digits(value) or _CLOCK.match(value):
        return False
    plain = _HARMLESS.sub("", _SHOP.sub(" ", value))
    if tells(plain):
        return False
    rest = _NUMBERED.sub(_kept, plain).translate(_SEPARATED).strip(" ._-")
    return not rest or not (asks(rest) or ends_sentence(_ABBREVIATED.sub("", rest)))


def _kept(found: re.Match[str]) -> str:
    """Return a number where somebody could take it for one to call."""
    number = found[0]
    could_call = is_callable(number, "en") or is_callable(number, "zh") or _MOBILE_ABROAD.fullmatch(number)
    return number if could_call else ""


@held_for_now(8192)
def tells(value: str) -> bool:
    """Whether a value tells what to do or where to turn, in any language.

    >>> tells("截图给王经理"), tells("any desk"), tells("ملی دات شاپ"), tells("Grocery Store")
    (True, True, True, False)
    """
    if telling_latin.tells(value) or _HOST.search(value) or telling_acts.tells(value):
        return True
    return not value.isascii() and (telling_chinese.tells(value) or telling_others.tells(value))
