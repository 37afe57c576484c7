"""Invented values as banks, wallets, shops and couriers print them, in each region's spelling.

A value is chosen by its slot's kind and name, as its sender would choose it: long names of shops with stops and digits,
masked endings of numbers in many styles, dates and sums in the region's spelling.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from sms_verify.core.types import Slot

SHOPS: Mapping[str, Sequence[str]] = {
    "IN": (
        "SWIGGY LIMITED",
        "AMAZON PAY INDIA PRIVA",
        "NETFLIX.COM",
        "Blinkit",
        "DMART ANDHERI",
        "RAZ*Zepto",
        "CHAI POINT, INDIRANAGAR",
        "Hotel Sree Krishna",
        "7-ELEVEN",
        "MEDPLUS PHARMACY 402",
        "ravi.k@okaxis",
        "q12345678@ybl",
    ),
    "AE": (
        "AL MAYA SUPERMARKET",
        "NOON.COM",
        "SPINNEYS-ABU DHABI",
        "LULU CENTER L.L.C",
        "McDonalds Deira",
        "ENOC 1042",
    ),
    "CN": ("美团", "上海拉扎斯信息科技有限公司", "京东商城", "星巴克", "中石化加油站", "杭州某某餐饮店", "盒马鲜生"),
    "IR": ("فروشگاه رفاه", "دیجی کالا", "کافه نادری", "داروخانه دکتر کریمی", "افق کوروش"),
    "KE": ("NAIVAS SUPERMARKET", "KPLC PREPAID", "JAVA HOUSE WESTLANDS", "JANE WANJIKU", "PETER OTIENO"),
    "RU": ("PYATEROCHKA 1042", "MAGNIT MM ZARYA", "OZON", "LUKOIL AZS 12", "SHOKOLADNITSA"),
    "US": ("TRADER JOE S #512", "AMZN Mktp US", "WHOLE FOODS", "UBER *TRIP", "STARBUCKS STORE", "Mary O'Neil"),
    "TW": ("全家便利商店", "統一超商", "全聯福利中心"),
}
PEOPLE: Mapping[str, Sequence[str]] = {
    "IN": ("RAVI KUMAR S", "Priya Sharma", "Mr A B VERMA", "S LAKSHMI"),
    "CN": ("张三", "李美玲", "王*", "*晓东", "欧阳文"),
    "IR": ("علی رضایی", "مریم احمدی", "حسین کریمی"),
    "TW": ("王小明",),
    "US": ("JOHN SMITH", "Mary O'Neil", "AHMED HASSAN", "Grace Mushi"),
}
PLACES: Mapping[str, Sequence[str]] = {
    "CN": ("杭州东", "幸福小区3号楼", "大学城南门店", "万科城市花园东门"),
    "IN": ("ANDHERI WEST", "MG Road, Bengaluru"),
    "US": ("Southgate", "Main St 12"),
}
SUMS: Mapping[str, Sequence[str]] = {
    "IN": ("Rs.{}", "Rs {}", "INR {}", "Rs. {}", "Rs:{}"),
    "AE": ("AED {}", "AED{}", "USD {}"),
    "CN": ("人民币{}元", "{}元", "人民币{}"),
    "TW": ("{}元", "{} 元"),
    "IR": ("{} ریال", "{}", "{}-", "{}+"),
    "RU": ("{} RUB", "{}р", "{} RUR"),
    "US": ("${}",),
    "ZA": ("R{}",),
    "NP": ("NPR {}",),
    "LK": ("LKR {}",),
    "NG": ("N{}", "NGN{}"),
    "BY": ("{} BYN",),
    "KZ": ("{} KZT",),
    "UA": ("{} UAH",),
    "DE": ("{} EUR",),
    "CZ": ("{} CZK",),
    "TR": ("{} TL",),
    "MZ": ("{}MT",),
    "PH": ("PHP{}",),
    "PK": ("PKR {}",),
    "SA": ("SAR {}",),
    "ET": ("ETB {}",),
    "EG": ("EGP {}",),
    "BD": ("Tk {}",),
    "GB": ("£{}",),
    "FR": ("{} EUR",),
    "GH": ("{}GHS",),
    "MV": ("USD {}",),
}
"""Currency spellings around a sum; empty where the body names the currency."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Mapping[str, Sequence[str]] = {
    "CN": ("{m}月{d}日", "{M}月{D}日", "2026年{M}月{D}日"),
    "TW": ("{M}/{D}", "2026/{M}/{D}"),
    "IR": ("1405/{M}/{D}", "05/{M}/{D}"),
    "US": ("{M}/{D}/26", "{mon} {d}, 2026", "{m}/{d}/2026"),
    "RU": ("{D}.{M}.26", "{D}.{M}.2026", "{D}/{M}/2026"),
    "IN": ("{D}-{mon}-26", "{D}/{M}/26", "{D}-{M}-2026", "{D}-{MON}-26", "2026-{M}-{D}", "{D}{MON}26"),
}
_MOMENTS: Mapping[str, Sequence[str]] = {
    "CN": ("{m}月{d}日{H}:{I}", "{M}月{D}日{H}时{I}分", "2026年{M}月{D}日{H}:{I}", "{d}日{H}:{I}"),
    "TW": ("{M}/{D} {H}:{I}", "2026/{M}/{D} {H}:{I}"),
    "IR": ("{M}{D}-{H}:{I}", "05/{M}/{D}-{H}:{I}", "{M}/{D}_{H}:{I}", "1405/{M}/{D}-{H}:{I}"),
    "US": ("{M}/{D}/26 {h}:{I} PM", "{mon} {d}, 2026 at {h}:{I} PM"),
    "RU": ("{D}.{M}.26 {H}:{I}", "{D}.{M}.2026 {H}:{I}:{S}"),
    "ZA": ("{d} {mon} {H}:{I}", "2026-{M}-{D} {H}:{I}"),
    "IN": (
        "{D}-{M}-26 {H}:{I}:{S}",
        "{D}-{mon}-26 {H}:{I}:{S}",
        "{D}/{M}/26 {H}:{I}",
        "{D}-{M}-26, {H}:{I}:{S}",
        "{D}-{MON}-2026 {h}:{I}:{S} PM",
        "{D}-{M}-2026 {H}:{I}:{S} IST",
    ),
}
_LIKE = {"BY": "RU", "KZ": "RU", "UA": "RU", "CZ": "RU", "DE": "RU", "TR": "RU", "TZ": "KE", "ZA": "ZA", "CA": "US"}
"""Regions that share another region's spelling."""


def value(slot: Slot, region: str, rng: random.Random) -> str:
    """Return a slot's value as senders of a region print it."""
    if slot.values:
        return rng.choice(slot.values)
    made = _MAKERS[slot.kind](slot, region, rng)
    return made[: slot.limit].strip() if slot.limit else made


def _of(table: Mapping[str, Sequence[str]], region: str, rng: random.Random, otherwise: str) -> str:
    return rng.choice(table.get(region) or table.get(_LIKE.get(region, ""), ()) or table[otherwise])


def _digits(count: int, rng: random.Random) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _amount(slot: Slot, region: str, rng: random.Random) -> str:
    if slot.name in ("units", "nav", "coins"):
        return f"{rng.uniform(1, 900):.3f}"
    if region == "IR":
        plain = f"{rng.randrange(1, 90_000) * 1_000:,}"
    elif region in ("DE", "CZ", "TR"):
        plain = f"{rng.uniform(3, 900):.2f}".replace(".", ",")
    else:
        many = 10 ** rng.uniform(0.5, 5.5)
        plain = rng.choice((f"{many:,.2f}", f"{many:,.2f}", f"{many:.2f}", f"{many:.0f}"))
    return rng.choice(SUMS.get(region, ("{}",))).format(plain)


def _moment(formats: Mapping[str, Sequence[str]]) -> Callable[[Slot, str, random.Random], str]:
    def make(_: Slot, region: str, rng: random.Random) -> str:
        day, month, hour = rng.randint(1, 28), rng.randint(1, 12), rng.randint(0, 23)
        name = _MONTHS[month - 1]
        return _of(formats, region, rng, "IN").format(
            d=day,
            D=f"{day:02d}",
            m=month,
            M=f"{month:02d}",
            mon=name,
            MON=name.upper(),
            H=f"{hour:02d}",
            h=hour % 12 + 1,
            I=f"{rng.randint(0, 59):02d}",
            S=f"{rng.randint(0, 59):02d}",
        )

    return make


def _time(_: Slot, region: str, rng: random.Random) -> str:
    hour, minute = rng.randint(1, 12), rng.randint(0, 59)
    if region in ("KE", "TZ"):
        return f"{hour}:{minute:02d} {rng.choice(('AM', 'PM'))}"
    return f"{hour:02d}:{minute:02d}"


def _account(slot: Slot, region: str, rng: random.Random) -> str:
    tail = _digits(4, rng)
    if region == "IR" and slot.name == "account":
        return rng.choice((_digits(10, rng), f"{_digits(3, rng)}-{_digits(3, rng)}-{_digits(7, rng)}-1"))
    if region in ("CN", "TW", "IR"):
        return rng.choice((tail, "*" + tail))
    masks = ("", "*", "x", "...") if region in ("US", "GB") else ("XX", "X", "xx", "*", "**", "XXXX", "x", "")
    return rng.choice(masks) + tail


def _integer(slot: Slot, _: str, rng: random.Random) -> str:
    most = {"day": 28, "month": 12, "minute": 59, "hour": 23}.get(slot.name, 60)
    return "2026" if slot.name == "year" else str(rng.randint(10 if slot.name == "minute" else 1, most))


def _reference(slot: Slot, region: str, rng: random.Random) -> str:
    special = {"train": "G" + _digits(4, rng), "gate": "A" + _digits(2, rng), "fy": "2026-27", "ay": "2026-27"}
    if slot.name in special:
        return special[slot.name]
    if slot.name == "hash":
        return "Q2We" + _digits(3, rng) + "R4tY"
    if region == "KE":
        return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(3)) + _digits(2, rng) + "XK7QA"
    return rng.choice(
        ("6" + _digits(11, rng), "AXIR" + _digits(12, rng), "S" + _digits(8, rng), "TXN" + _digits(10, rng))
    )


def _phone(_: Slot, region: str, rng: random.Random) -> str:
    shapes = {"KE": "07{}", "TZ": "2557{}", "CN": "138****{}", "BD": "017{}"}
    shape = shapes.get(region, "98XXXX{}")
    return shape.format(_digits(4 if "*" in shape or "X" in shape else 8, rng))


def _words(slot: Slot, region: str, rng: random.Random) -> str:
    if slot.name in ("payee", "payer", "name", "again") and rng.random() < 0.5:
        return _of(PEOPLE, region, rng, "US")
    return _of(SHOPS, region, rng, "US")


def _text(_: Slot, region: str, rng: random.Random) -> str:
    words = {"CN": ("转账", "工资", "积分兑好礼"), "TW": ("網路",), "IR": ("همراه بانک", "انتقال وجه")}
    return rng.choice(words.get(region, ("Salary", "Rent Nov", "INV 1042", "November")))


_MAKERS: Mapping[str, Callable[[Slot, str, random.Random], str]] = {
    "amount": _amount,
    "integer": _integer,
    "percent": lambda *_: "3.5%",
    "code": lambda _, __, rng: _digits(6, rng),
    "last4": _account,
    "account": _account,
    "date": _moment(_DAYS),
    "time": _time,
    "datetime": _moment(_MOMENTS),
    "name": lambda _, region, rng: _of(PEOPLE, region, rng, "US"),
    "merchant": _words,
    "place": lambda _, region, rng: _of(PLACES, region, rng, "US"),
    "payment": lambda _, __, rng: rng.choice(("ravi.k@okaxis", "q12345678@ybl")),
    "party-phone": _phone,
    "masked-email": lambda *_: "ra***r@gmail.com",
    "reference": _reference,
    "text": _text,
}
"""The makers of values by kind; links and telephone numbers come from the organisation's own facts only."""
