"""The currencies of ISO 4217 (list one of 2026-01-01) and the signs and words by which messages name them."""

from __future__ import annotations

from collections.abc import Mapping

from sms_verify import lazy_re as re

_CODES = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV
WST XAF XCD XOF XPF YER ZAR ZMW ZWG
""".split()  # noqa: SIM905, a table

_ALSO: Mapping[str, str] = {
    "CNY": "人民[币幣] rmb cnh ¥ 元 元人民[币幣] [块塊]",
    "HKD": r"hk\$ 港[币幣元圆圓]",
    "MOP": r"mop\$ 澳[门門][币幣元]",
    "TWD": r"nt\$ ntd 新?[台臺][币幣] 元",
    "USD": r"us\$ usd\$ \$ 美[元金] dollars? دلار",
    "SGD": r"s\$ sgd\$ 新[加坡]?元",
    "AUD": r"au?\$ 澳[元洲币]",
    "CAD": r"ca?\$ 加[元币]",
    "NZD": r"nz\$",
    "JPY": "¥ 日[元圆圓] 円",
    "KRW": "₩ 韩元 韓元 원",
    "GBP": "£ pounds? 英[镑鎊]",
    "EUR": "€ euros? [歐欧]元 یورو евро",
    "CHF": "sfr\\.? fr\\.? 瑞士法郎",
    "INR": "₹ rs\\.? rupees? /- रु\\.? रुपये टका",
    "PKR": "rs\\.? rupees?",
    "LKR": "rs\\.? rupees?",
    "NPR": "rs\\.? rupees?",
    "BDT": "৳ tk\\.? taka",
    "IRR": "ریال rials? ﷼",
    "IRT": "تومان irt tomans?",
    "AED": "dhs?\\.? د\\.?إ درهم",
    "SAR": "sr\\.? ر\\.?س ریال سعودی",
    "QAR": "qr\\.? ر\\.?ق ریال",
    "OMR": "ر\\.?ع ریال",
    "YER": "ریال",
    "KWD": "kd\\.? د\\.?ک دینار",
    "BHD": "bd\\.? د\\.?ب دینار",
    "JOD": "jd\\.? د\\.?[اأ] دینار",
    "IQD": "د\\.?ع دینار",
    "DZD": "د\\.?ج دینار",
    "TND": "dt د\\.?ت دینار",
    "LYD": "د\\.?ل دینار",
    "MAD": "د\\.?م درهم",
    "LBP": "ل\\.?ل لیرة",
    "SYP": "ل\\.?س لیرة",
    "SDG": "ج\\.?س جنیه",
    "MYR": "rm",
    "THB": "฿ baht บาท",
    "VND": "₫ đ vnđ đồng",
    "IDR": "rp\\.?",
    "PHP": "₱ php?",
    "RUB": "₽ rur р\\.? руб\\.? рублей",
    "BYN": "byr бел\\.?руб",
    "UAH": "₴ грн\\.?",
    "KZT": "₸ т тг\\.? тенге",
    "UZS": "so'm sum",
    "AMD": "֏",
    "GEL": "₾",
    "TRY": "₺ tl",
    "ILS": '₪ nis ש"ח',
    "BRL": r"r\$",
    "MXN": r"mx\$",
    "CZK": "kč",
    "DKK": "kr\\.?",
    "NOK": "kr\\.?",
    "SEK": "kr\\.?",
    "ISK": "kr\\.?",
    "HUF": "ft",
    "RON": "lei",
    "PLN": "zł",
    "CRC": "₡",
    "PYG": "₲ gs\\.?",
    "MNT": "₮",
    "KHR": "៛",
    "LAK": "₭",
    "PEN": "s/\\.?",
    "BOB": "bs\\.?",
    "VES": "bs\\.?",
    "DOP": r"rd\$",
    "TTD": r"tt\$",
    "JMD": r"j\$",
    "NGN": "₦",
    "GHS": "gh[s₵¢] ₵",
    "KES": "ksh\\.? kes\\.?",
    "TZS": "tsh\\.?",
    "UGX": "ush\\.?",
    "ETB": "birr",
    "MZN": "mt mtn",
    "EGP": "le ج\\.?م جنیه",
    "XAF": "fcfa cfa",
    "XOF": "fcfa cfa",
}
"""Code to signs and words, as patterns."""

_LETTERED: Mapping[str, str] = {"ZAR": "r", "NGN": "n", "PHP": "p"}
"""Capital letters that stand for a currency right before the digits, and nowhere else."""


def _longest_first(words: list[str]) -> str:
    return "|".join(sorted(dict.fromkeys(words), key=len, reverse=True))


_WORDS = [*(code.lower() for code in _CODES), *(word for words in _ALSO.values() for word in words.split())]

CURRENCY = rf"(?=[^0-9,. ])(?:{_longest_first(_WORDS)})(?![a-zа-яё\u0620-\u06ff])"
"""A sign, word or code, in small letters; no longer word begins with it."""

LETTERED = "|".join(letter.upper() for letter in _LETTERED.values())

_NAMED = {code: re.compile(f"{code.lower()}|{_longest_first(_ALSO.get(code, '').split() or ['-'])}") for code in _CODES}
_NAMED["IRT"] = re.compile(_longest_first(_ALSO["IRT"].split()))


def currencies(word: str) -> frozenset[str]:
    """Return the currencies that a sign, word or code may mean; none for any other word.

    >>> sorted(currencies("Rs.")), currencies("HK$")
    (['INR', 'LKR', 'NPR', 'PKR'], frozenset({'HKD'}))
    """
    small = word.strip().lower()
    return frozenset(code for code, named in _NAMED.items() if named.fullmatch(small))
