"""Whether a value stands where somebody is to be called, written to or paid: "please call {n}", "致电{n}".

Whatever its slot's kind, such a value is a way to reach somebody, and only a slot for an official number or link can
hold one. The words are those that stand right before or right behind the value, a row a language; all are asked, for a
wording's language says little about the words of its call.
"""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify import lazy_re as re
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Slot, SlotValue

_REACH = 48
"""The characters around a value that are read."""

_BEFORE = (
    r"(?:(?<![\w/.@-])(?:call|dial|ring|phone|text|sms|whatsapp|contact|reach|message|e?mail|call ?back|in touch|speak"
    r"|talk|helpline|hotline|help|support|care|toll[- ]?free|tel|telephone|complain\w*|queries|query|questions?|enquir"
    r"\w+|inquir\w+|write)"
    r"|(?:^|[.!?:;] ?|(?:please|kindly|must|should|and|then|now|can|or) )(?:pay|transfer|deposit|remit|send)"
    r"(?: \w+){0,4}?(?= to\b))"
    r"(?:[ .,:;/()-]+(?:us|me|him|her|them|back|our|your|the|a|an|desk|team|agent|officer|branch|office|manager"
    r"|executive|rider|driver|support|help|helpdesk|customer|care|service|line|number|(?<!sms )no|now|today|please"
    r"|directly|immediately|urgently|at|on|to|via|with|by|through|is|or|24x7|24 hours))*[ .,:;/()-]*$",
    "(?:[致来來去打回][电電]|[拨撥]打?|[请請]打|[电電][话話]|[热熱专專][线線]|客服|[联聯][系络繫絡]|咨[询詢]|諮詢|垂[询詢]"
    "|洽[询詢]?|[详詳][询詢]|添加|加(?:好友|微信|line|qq|whatsapp)|微信[号號]?[: ]|[扫掃][码碼]"
    "|(?:[发發]送?|短信|[简簡][讯訊]|[转轉][账賬帐帳]?|[汇匯]款?|付款|打款|[缴繳][费費款]|款[项項][转轉]?)[至到给給予])"
    "(?:我行|我司|本行|[职職][员員]|工作人[员員]|[专專][员員]|[经經]理|客服|[号號][码碼]?|[为為]|是|至|到|[给給]"
    "|line|whatsapp|[:, (（])*$",
    "(?:با (?:شماره|تلفن|خط)|تماس با|تلفن(?: پشتیبانی| تماس)?|پشتیبانی|پاسخ ?گویی|پیامک (?:به|کنید به)|(?:را|پاسخ) به"
    "|واتساپ|تلگرام)(?: شماره| تلفن)?[ :]*$",
    r"(?:الاتصال|[اإ]تصل(?:وا)?|للاتصال|التواصل|تواصل(?:وا)?|للتواصل|راسلنا|هاتف|وا?تساب|خدمة العملاء"
    r"|(?:[أا]رسل|حول|حوّل)(?: \w+){0,3}? [إا]لى)"
    r"(?:[ :]+(?:بنا|معنا|على|عبر|بالرقم|رقم|الرقم|مع|[إا]لى|ال[آا]ن|واتساب|هاتف))*[ :]*$",
    r"\b(?:позвони\w*|звони\w*|перезвони\w*|набери\w*|свяжитесь|связаться|обращайтесь|обратитесь|напишите|пишите"
    r"|поддержк\w+|тел(?:ефон\w*)?|горяч\w+ лини\w+|(?:отправ|перевед|перечисл)\w+те(?: \w+){0,3}?(?= на\b))"
    r"(?:[ .,:]+(?:нам|нас|с нами|с|по|на|в|к|номеру?|телефон\w*|тел|whatsapp|ватсап|телеграм|сейчас))*[ .,:]*$",
    r"(?:संपर्क|कॉल|फ़?ोन|हेल्पलाइन|ग्राहक सेवा)[^।0-9]{0,8}[ :]*$",
    r"\b(?:hubungi|telp|telepon|kontak|call ?cent(?:er|re)|layanan pelanggan|chat|wa"
    r"|(?:balas(?:an)?|kirim(?:kan)?|transfer)(?: \w+){0,3}?(?= ke\b))"
    r"(?:[ .:]+(?:kami|ke|di|nomor|no|via|melalui|pada|whatsapp|wa))*[ .:]*$",
    r"\b(?:ll[aá]m\w+|marque|marca|cont[aá]ct\w+|comun[ií]\w+|escr[ií]b\w+|atenci[oó]n al cliente|tel[eé]fono|tel"
    r"|whatsapp|(?:env[ií]\w+|transfi\w+|responda)(?: \w+){0,3}?(?= al?\b))"
    r"(?:[ .:]+(?:al|a|en|el|con|por|nosotros|n[uú]mero|whatsapp))*[ .:]*$",
    r"\b(?:appel\w+|contact\w+|joign\w+|composez|t[eé]l[eé]phon\w+|[eé]criv\w+|service client\w*|t[eé]l|whatsapp"
    r"|(?:envoy|vir|r[eé]pond)ez(?: [\w']+){0,3}?(?= au\b| [àa]\b))"
    r"(?:[ .:-]+(?:nous|le|au|[àa]|sur|par|whatsapp|num[eé]ro))*[ .:-]*$",
    r"\b(?:anruf\w*|rufen sie|kontakt\w*|w[äa]hlen sie|r[üu]ckfragen|kundenservice|erreich\w+|melden)"
    r"(?:[ .:]+(?:sie|uns|bitte|unter|an|die|der|nummer|sich))*[ .:]*$",
    r"\b(?:ligu\w+|ligar|contat\w+|atendimento|fale)(?:[ .:]+(?:para|pelo|com|o|a|n[oa]|n[uú]mero|conosco))*[ .:]*$",
    r"\b(?:ileti[şs]im|m[üu][şs]teri hizmetleri|destek|bilgi i[çc]in)[ :]*$",
    r"\b(?:g[ọo]i|li[êe]n h[ệe]|lh|t[ổo]ng [đd][àa]i|nh[ắa]n tin)(?: (?:s[ốo]|[đd][ếe]n|t[ớo]i|qua|ngay))*[ :]*$",
    r"\b(?:chiam\w+|contatt\w+|bel(?:len)?|zadzwo\w+|skontaktuj\w*|dzwo\w+|tawag\w*|tumawag)(?: \w{1,4}){0,2}[ .:]*$",
    r"(?:โทร|ติดต่อ|お問い?合わ?せ先?|ご?連絡先|電話(?:番号)?|문의(?:처)?|전화|고객센터)[ :は]*$",
)
"""Acts and labels, behind which only who is meant, prepositions and marks stand."""
_BEHIND = (
    r"^ ?(?:to (?:call|reach|contact|speak|report|block|complain)"
    r"|is (?:our|the|your) (?:\w+ ){0,2}(?:number|line|hotline|agent))\b",
    "^ ?(?:[联聯][系络繫絡]|[致来來回][电電]|咨[询詢]|諮詢|是(?:我行|客服|[热熱][线線]))",
    "^ ?(?:را )?(?:تماس|زنگ|پیامک|پیام (?:دهید|بدهید|بفرستید)|واریز (?:کنید|نمایید|فرمایید)|ارسال (?:کنید|نمایید)"
    "|بفرستید|مراجعه)",
    "^ ?(?:पर|को|से|में)? ?(?:कॉल|संपर्क|फ़?ोन|एसएमएस|मैसेज|व्हाट्सएप|भेजें|ट्रांसफर|भुगतान|जमा कर)",
    r"^(?: ?numara\w*| ?hatt\w*|['’]\w{1,4})? (?:ara(?:y|m|r|b)\w*|ula[şs]\w*)",
    r"^ ?(?:an(?=[.!])|anrufen)",
    "^ ?(?:まで|へ|に)?(?:お?電話|ご?連絡|お?問い?合わ?せ)|^ ?(?:으?로) ?(?:전화|연락|문의)",
)
_FRONT = re.compile("|".join(_BEFORE), re.IGNORECASE)
_BACK = re.compile("|".join(_BEHIND), re.IGNORECASE)
_JOINER = str.maketrans({"\u200c": " ", "\n": " ", "：": ":", "，": ","})
_ARTICLE = re.compile(r"le (?=[0-9])")
"""French, and the currency of Sierra Leone."""
_MASKED = re.compile(r"[*•·xX]{2}|[*•·]")
_MOMENTS = frozenset({"date", "time", "datetime"})
_SUMS = frozenset({"amount", "percent"})
_UNIT = re.compile(r"[0-9][.,][0-9]{2}\b|[^\W\d_]|[$¥£€₹₽%٪]")


def reached(text: str, values: Iterable[SlotValue]) -> bool:
    """Whether one of the values of a text stands where a number, name or address to turn to would stand."""
    return any(_can_be_reached(value) and is_reached(*_around(text, value)) for value in values)


def _around(text: str, value: SlotValue) -> tuple[str, str]:
    """Return the words before and behind a value; an article in front that reads as a currency is one of them."""
    article = _ARTICLE.match(value.text)
    start = value.span.start + (article.end() if article else 0)
    return text[max(0, start - _REACH) : start], text[value.span.end : value.span.end + _REACH]


def is_reached(before: str, behind: str) -> bool:
    """Whether the words right before or right behind a place tell the reader to turn to what stands there.

    >>> is_reached("Please call ", " now"), is_reached("با شماره ", " تماس بگیرید"), is_reached("He calls you on ", "")
    (True, True, False)
    """
    return bool(_FRONT.search(before.translate(_JOINER)) or _BACK.search(behind.translate(_JOINER)))


def could_reach(slot: Slot) -> bool:
    """Whether values of a slot could be turned to without being official: no moment, choice, own number or link."""
    return KINDS[slot.kind].rests is not Rests.CONTACT and not slot.values and slot.kind not in _MOMENTS


def _can_be_reached(value: SlotValue) -> bool:
    """Whether a value could be turned to: no masked number and no sum with its unit."""
    if not could_reach(value.slot) or _MASKED.search(value.text):
        return False
    return not (value.slot.kind in _SUMS and _UNIT.search(_ARTICLE.sub("", value.text)))
