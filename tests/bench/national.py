"""Invented templates at national scale, messages made from them, and ways to tamper with those.

Phrases repeat across organisations as they do in life, so that most templates share most of their words with thousands of
others: what tells them apart is the name, the product and the order of phrases.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence

from sms_verify.core.types import Organisation, Template

SYLLABLES = {
    "zh-Hans": "华兴安泰信和融汇通达诚立恒丰瑞祥盛源金鼎富民惠众联合东方南海北辰西江中原长城天山",
    "zh-Hant": "華興安泰信和融匯通達誠立恆豐瑞祥盛源金鼎富民惠眾聯合東方南海北辰西江中原長城天山",
    "en": [
        "ar",
        "bel",
        "cor",
        "dan",
        "el",
        "fin",
        "gra",
        "hol",
        "in",
        "jan",
        "kal",
        "lor",
        "mer",
        "nor",
        "or",
        "pan",
        "quin",
        "ros",
        "sol",
        "tan",
        "ur",
        "ver",
        "win",
        "zan",
    ],
    "fa": [
        "آرمان",
        "پارس",
        "کوثر",
        "سینا",
        "توسعه",
        "آینده",
        "مهر",
        "ایران",
        "رفاه",
        "گردش",
        "دانا",
        "نوین",
        "شهر",
        "امید",
        "سپهر",
        "تجارت",
        "ملل",
        "نور",
    ],
}
KINDS = {
    "zh-Hans": ("银行", "金融", "信托", "财险", "支付"),
    "zh-Hant": ("銀行", "財務", "信託", "保險", "支付"),
    "en": ("Bank", "Finance", "Credit", "Insurance", "Pay"),
    "fa": ("بانک", "بیمه", "موسسه", "لیزینگ", "پرداخت"),
}
OPENINGS = {
    "zh-Hans": (
        "尊敬的{a:name}，",
        "您好，{a:name}：",
        "尊敬的客户，",
        "温馨提示：",
        "",
        "{a:name}先生/女士，",
        "【还款提醒】",
        "客户您好，",
    ),
    "zh-Hant": (
        "尊敬的{a:name}，",
        "您好，{a:name}：",
        "親愛的客戶，",
        "溫馨提示：",
        "",
        "{a:name}先生/小姐，",
        "客戶您好，",
    ),
    "en": ("Dear {a:name}, ", "Hi {a:name}, ", "Dear customer, ", "Alert: ", "", "Update! ", "Reminder: "),
    "fa": ("{a:name} عزیز\n", "مشتری گرامی\n", "سلام {a:name}\n", "", "همراه گرامی\n", "اطلاعیه\n"),
}
PRODUCTS = {
    "zh-Hans": (
        "储蓄卡",
        "信用卡",
        "车贷合同",
        "消费贷",
        "理财账户",
        "对公账户",
        "惠享贷",
        "白领易贷",
        "电子账户",
        "社保卡",
        "ETC卡",
        "公积金账户",
    ),
    "zh-Hant": (
        "儲蓄戶口",
        "信用卡",
        "車貸合約",
        "私人貸款",
        "理財戶口",
        "公司戶口",
        "電子錢包",
        "八達通",
        "證券戶口",
        "強積金戶口",
    ),
    "en": (
        "savings account",
        "credit card",
        "car loan",
        "personal loan",
        "debit card",
        "demat account",
        "wallet",
        "FD account",
        "current account",
        "gold loan",
    ),
    "fa": ("حساب سپرده", "کارت اعتباری", "تسهیلات", "کیف پول", "حساب جاری", "کارت هدیه", "وام خودرو", "حساب کوتاه مدت"),
}
MIDDLES = {
    "zh-Hans": (
        "您尾号{b:last4}的{product}于{c:datetime}支出{d:amount}元，余额{e:amount}元。",
        "您尾号{b:last4}的{product}{c:date}应还{d:amount}元，请确保余额充足。",
        "您的{product}申请已受理，编号{b:reference}，预计{c:integer}个工作日完成。",
        "您{c:date}的{product}账单金额{d:amount}元，最低还款{e:amount}元。",
        "您的{product}验证码为{b:code}，{c:integer}分钟内有效，请勿告知他人。",
        "您在{b:text(20)}使用{product}消费{d:amount}元，时间{c:datetime}。",
        "您的{product}利率已调整为{b:percent}，自{c:date}起生效。",
        "第{c:integer}期{product}月供{d:amount}元扣款失败，请保持尾号{b:last4}卡余额充足。",
        "您的{product}已于{c:date}完成挂失，业务编号{b:reference}。",
    ),
    "zh-Hant": (
        "您尾號{b:last4}的{product}於{c:datetime}支出港幣{d:amount}元，結餘{e:amount}元。",
        "您的{product}須於{c:date}或之前繳付{d:amount}元。",
        "您的{product}申請已獲受理，編號{b:reference}，需時{c:integer}個工作天。",
        "您的{product}一次性密碼為{b:code}，{c:integer}分鐘內有效，切勿向他人透露。",
        "您在{b:text(20)}以{product}簽賬{d:amount}元，時間{c:datetime}。",
        "{product}利率由{c:date}起調整至{b:percent}。",
    ),
    "en": (
        "INR {d:amount} debited from your {product} {b:last4} on {c:datetime}. Avl bal INR {e:amount}.",
        "your {product} payment of Rs. {d:amount} is due on {c:date}.",
        "your {product} application {b:reference} is received and takes {c:integer} days.",
        "{b:code} is the OTP for your {product}, valid for {c:integer} minutes. Do not share it with anyone.",
        "you spent {d:amount} at {b:text(20)} on {c:datetime} with your {product}.",
        "the rate of your {product} changes to {b:percent} from {c:date}.",
        "EMI no. {c:integer} of Rs. {d:amount} for your {product} was returned.",
    ),
    "fa": (
        "برداشت از {product} {b:reference}\nمبلغ {d:amount} ریال\nمانده {e:amount}\n{c:datetime}",
        "واریز به {product} {b:reference}\nمبلغ {d:amount}\nمانده {e:amount}\nتاریخ {c:date}",
        "قسط {product} شما به مبلغ {d:amount} ریال در تاریخ {c:date} سررسید می‌شود.",
        "رمز پویا برای {product}: {b:code}\nاعتبار {c:integer} دقیقه",
        "خرید از {b:text(20)} با {product}\nمبلغ {d:amount} ریال\n{c:datetime}",
        "نرخ سود {product} از {c:date} برابر {b:percent} است.",
    ),
}
ENDINGS = {
    "zh-Hans": (
        "如有疑问请详询{hotline}。",
        "详询{hotline}",
        "退订回T",
        "",
        "感谢您的支持！",
        "如非本人操作，请联系客服{hotline}。",
        "请登录{host}查询。",
    ),
    "zh-Hant": ("查詢請致電{hotline}。", "如有疑問請致電{hotline}", "", "多謝支持！", "詳情請瀏覽{host}。"),
    "en": (" Not you? Call {hotline}.", " Call {hotline} for help.", "", " Thank you.", " See {host}.", " T&C apply."),
    "fa": ("\nپشتیبانی {hotline}", "\n{host}", "", "\nسپاس از اعتماد شما", "\nتلفن بانک {hotline}"),
}
LANGUAGES = tuple(SYLLABLES)


def organisations(count: int, rng: random.Random) -> list[tuple[str, str, str, str]]:
    """Return language, name, hotline and host of invented organisations."""
    made = []
    for _ in range(count):
        language = rng.choice(LANGUAGES)
        parts = rng.sample(list(SYLLABLES[language]), 2 if language == "fa" else 3)
        kind = rng.choice(KINDS[language])
        if language == "en":
            name = f"{''.join(parts).title()} {kind}"
        elif language == "fa":
            name = f"{kind} {' '.join(parts)}"
        else:
            name = "".join(parts) + kind
        hotline = {"en": f"1800{rng.randrange(10**6):06d}", "fa": f"021-{rng.randrange(10**4):04d}"}.get(
            language, f"95{rng.randrange(10**3):03d}"
        )
        made.append((language, name, hotline, f"www.{''.join(rng.sample(SYLLABLES['en'], 3))}.example"))
    return made


def owners_of(count: int, seed: int = 1) -> list[Organisation]:
    """Return the organisations that so many templates are of, each known by its name alone."""
    made = organisations(_owners(count), random.Random(seed))
    return [
        Organisation(f"org{number}", "bank", {language: (name,)}) for number, (language, name, *_) in enumerate(made)
    ]


def _owners(count: int) -> int:
    return max(20, count // 60)


def templates(count: int, seed: int = 1) -> Iterator[Template]:
    """Yield so many templates, no two with the same body."""
    rng = random.Random(seed)
    owners = organisations(_owners(count), rng)
    seen: set[int] = set()
    while len(seen) < count:
        number = rng.randrange(len(owners))
        language, name, hotline, host = owners[number]
        body = rng.choice(MIDDLES[language]).replace("{product}", rng.choice(PRODUCTS[language]))
        body = (
            rng.choice(OPENINGS[language])
            + body
            + rng.choice(ENDINGS[language]).replace("{hotline}", hotline).replace("{host}", host)
        )
        if rng.random() < 0.6:
            body = f"【{name}】{body}" if language.startswith("zh") else f"{name}\n{body}"
        else:
            body = f"{body}【{name}】" if language.startswith("zh") else f"{body}\n{name}"
        digest = hash((body,))
        if digest in seen:
            continue
        seen.add(digest)
        yield Template(f"t{len(seen)}", f"org{number}", language, "transaction", body)


ALIKE = dict(zip("aeocpiABHب号户", "аеосріАВНٮ號戸", strict=True))
SCRIPT = dict(zip("户号储贷额请确账戶號儲貸請確帳", "戶號儲貸額請確賬户号储贷请确帐", strict=True))
Spans = Sequence[tuple[int, int]]
Tampering = Callable[[str, Spans, random.Random], str]


def _appended(*parts: str) -> Tampering:
    return lambda text, _, rng: text + rng.choice(parts)


def _in_front(*parts: str) -> Tampering:
    return lambda text, _, rng: rng.choice(parts) + text


def _inserted(*parts: str) -> Tampering:
    """Something put between two characters of a literal."""

    def tamper(text: str, literals: Spans, rng: random.Random) -> str:
        places = [place for start, end in literals for place in range(start + 1, end)]
        place = rng.choice(places)
        return text[:place] + rng.choice(parts) + text[place:]

    return tamper


def _replaced(chosen: Callable[[str], bool], new: Callable[[str], str]) -> Tampering:
    """One character of a literal replaced."""

    def tamper(text: str, literals: Spans, rng: random.Random) -> str:
        places = [place for start, end in literals for place in range(start, end) if chosen(text[place])]
        if not places:
            return text
        place = rng.choice(places)
        return text[:place] + new(text[place]) + text[place + 1 :]

    return tamper


def _end_replaced(text: str, _: Spans, rng: random.Random) -> str:
    ends = ("请点击 http://b.top", " Tap http://b.top", "\nکلیک http://b.top")
    return text[: -max(3, len(text) // 6)] + rng.choice(ends)


TAMPERINGS: dict[str, Tampering] = {
    "call appended": _appended("如非本人操作请致电139-1234-5678", " call +91 98765 43210", "\nتماس 09121234567"),
    "link appended": _appended(" http://secure-pay.top/x", " https://bit.ly/3xYzA"),
    "words in front": _in_front("紧急通知：", "URGENT: ", "فوری: "),
    "handle inserted": _inserted("加微信abc8866", " t.me/help88 "),
    "zero width inserted": _inserted("\u200b", "\u2060"),
    "sentence inserted": _inserted("，逾期将影响征信，点击 http://a.top 处理，", " (tap http://a.top now) "),
    "digit changed": _replaced(str.isdigit, lambda char: str((int(char) + 1) % 10)),
    "look-alike letter": _replaced(ALIKE.__contains__, ALIKE.__getitem__),
    "other script": _replaced(SCRIPT.__contains__, SCRIPT.__getitem__),
    "letter dropped": _replaced(str.isalpha, lambda _: ""),
    "name changed": _replaced("银銀Bب".__contains__, lambda _: "某"),
    "end replaced": _end_replaced,
}
"""Each returns the text unchanged where it does not apply."""


_TWICE = re.compile(r"(?<=港幣)([\d.,]{1,24})元")
_OPT_OUT = re.compile("退订?回?T")


def says_the_same(text: str, forged: str) -> bool:
    """Whether a copy leaves out no more than one of a sum's two currencies, or a word of the way to opt out."""
    plain, other = (_OPT_OUT.sub("T", _TWICE.sub(r"\1", each)) for each in (text, forged))
    return plain.split() == other.split()


def tampered(text: str, literals: Spans, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield each way that changes the message, and the result."""
    for way, tamper in TAMPERINGS.items():
        forged = tamper(text, literals, rng)
        if forged.split() != text.split():
            yield way, forged
