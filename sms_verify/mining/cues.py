"""Words around a part, and in its values, that tell what it holds: besides those that prove a kind (`slot_guessing`).

They weigh and do not prove: what a part is, is decided with all its values at hand (`kinds`).
"""

from __future__ import annotations

import re

_OPENING = r"[\s:：,，\"“「【(（]{0,3}$"
"""What may stand between words and the part that they announce."""


def _before(*words: str, opening: str = _OPENING) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(words)}){opening}", re.IGNORECASE)


def _after(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{'|'.join(words)})", re.IGNORECASE)


def _in(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


ACCOUNT = _before(
    r"(?<![A-Za-z])(?:a/?c|acc?t|acc(?:ount)?|card|ending|no|number)s?\.?",
    "[账賬帐帳][户戶号號]|卡[号號]?|尾[号號数數]|末[四4][码碼位]",
    "حساب|کارت|سپرده|сч[её]т[а-я]?|карт[а-я]|conta|cart[aã]o|final",
    opening=r"[\s:：.#(（*x为為是]{0,6}(?:no\.?|number|ending(?: in| with)?|شماره)?[\s:：.#(（*x]{0,4}$",
)
CODE = _before(
    r"(?<![A-Za-z])(?:otp|code|pin|passcode|password)(?![A-Za-z])|[码碼]|口令|رمز|کد|код|c[oó]digo",
    opening=r"[^\d\n。.!！]{0,44}$",
)
CODE_AFTER = re.compile(
    r"[^\n.。]{0,24}(?:(?<![A-Za-z])(?:otp|code|pin|passcode)(?![A-Za-z])|[验驗][证證][码碼])", re.IGNORECASE
)
CALL = _before(
    r"(?<![A-Za-z])(?:call|dial|tel|phone|hotline|contact)\.?|[致电電拨撥打询詢热熱线線客服]|تماس|تلفن",
    opening=r"[^\d\n]{0,8}$",
)
MOBILE = _before("mobile|phone|number|手机|手機|[号號][码碼]?|موبایل|همراه|شماره|from|to", opening=r"[\s:：]{0,3}$")
COUNTED = _after(
    "[分天日期次件笔筆个個条條张張位]",
    "minutes?|mins?|hours?|days?|months?|times?|points?|items?",
    "دقیقه|روز|ساعت|قسط|عدد",
)

NAME = _before(
    r"(?<![A-Za-z])(?:dear|hi|hello|mr|mrs|ms|payee|beneficiary|name|holder|recipient|sender|received from)\.?",
    "收款人|付款人|[户戶]名|姓名|[对對]方|尊敬的|[亲親][爱愛]的|[汇匯]款人|[转轉][给給]",
    "به نام|آقای|خانم|گیرنده|فرستنده|صاحب حساب|جناب",
)
NAME_AFTER = _after(
    "先生|女士|小姐|太太|您好",
    "عزیز|گرامی|محترم",
    "(?:has )?(?:sent|transferred|paid) you|as (?:a )?(?:payee|beneficiary)",
)
PARTY = _before(r"(?<![A-Za-z])(?:from|to|by|for|از|به|向|由|给|給|予|от|de|para)", opening=r"[\s:：]{0,2}$")

SHOP = _before(
    r"(?<![A-Za-z])(?:at|@|merchant|shop|store|towards)|(?<!\w)(?:в|на|em|na|no|en|chez|bei)",
    "商[户戶家店]|特[约約]|在|[于於]",
    "فروشگاه|پذیرنده|خرید از|مرکز",
)
BOUGHT = _in(
    "spent|purchase|paid|payment|debit",
    "消[费費]|支付|刷卡|[签簽][账賬帳]|付款|[订訂][单單]|退款",
    "خرید|پرداخت|покупка|оплата|compra",
)
SHOP_VALUE = _in(
    r"\b(?:ltd|limited|llc|inc|store|stores|mart|market|shop|restaurant|cafe|coffee|pharmacy|fuel|petrol|pay|pvt|co)\b",
    r"\b(?:hotel|online|foods?)\b|[*#/&.]",
    "公司|[店铺鋪]$|超市|便利|[餐酒]|商[城行场場]|科技|外[卖賣]|[药藥]房|书店|咖啡",
    "فروشگاه|رستوران|داروخانه|سوپر|هایپر|کافه|شرکت",
)

PLACE = _before(
    r"(?<![A-Za-z])(?:branch|in|near|location|venue|pickup|locker|address|visit)",
    "前往|[请請][到至]|[到至]|地址|地[点點]|[网網][点點]|[门門]店|已[到达達抵]{1,2}",
    "شعبه|واقع در|آدرس|به نشانی",
)
PLACE_AFTER = _after("branch|atm|store|locker|station", "[柜櫃站店]|自提|[驿驛]站|分行|支行|[网網][点點]|[领領]取|取件")
PLACE_VALUE = _in(
    r"\b(?:road|rd|street|st|avenue|ave|branch|mall|centre|center|plaza|station|airport|city|park|town|square)\b",
    r"\b(?:building|tower|nagar|lane|market|block|gate)\b",
    "[路街道市区區县縣镇鎮村站柜櫃苑号號楼樓院]$|[驿驛]站|分行|支行|小[区區]|[广廣][场場]|大[厦廈]|花[园園]|自提|[门門]",
    "خیابان|میدان|بلوار|شعبه|پاساژ|کوچه|شهرک",
    r"\b(?:ag[eê]ncia|sucursal|filial|rua|avenida|calle|pra[cç]a|agence|rue|filiale|stra(?:ß|ss)e|şube(?:si)?|cabang|jalan)\b",
    r"\b(?:филиал|отделение|офис|улица|ул|пр|проспект|тц|трц)\b",
)

NOTE = _before(
    r"(?<![A-Za-z])(?:message|note|remarks?|narration|memo|details?|info|reason)",
    "附言|[备備][注註]|摘要|用途|事由|留言",
    "شرح|بابت|توضیحات|сообщение|mensagem",
    opening=r"[\s:：\"“(（-]{0,3}$",
)

DEALINGS = _in(
    "[消转轉存取支付还還缴繳退代收汇匯贷貸借入出扣登改绑綁]|[成失]|审|審|处|處|已|未",
    "برداشت|واریز|خرید|انتقال|پرداخت|قبض|شد|است",
    "[а-яё]+(?:ние|ие|ка|та|од|но)$",
)
"""What is done with money or a request: such words are listed and are no names."""

PROPER = re.compile(r"[A-Z](?=.*[a-z]|.{6}).*")
"""Written as a name is: with a capital, and no abbreviation."""
