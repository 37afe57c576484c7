"""Words by which a slot's value would ask for something or name a way to reach somebody, script by script.

Written against forgers who fill a slot with `加薇abc`, `OTP to Sam` or `رمز را بگو`; what shops, channels and
purposes are called stays free: 修改密码, `PIN change`, 他行转入, قبض تلفن, کارت به کارت.
"""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify import lazy_re as re
from sms_verify.core.suffixes import IN_SLOTS, alternatives

_ENDINGS = alternatives(IN_SLOTS)
_HOSTS = rf"(?:(?:{_ENDINGS})(?![A-Za-z])|(?-i:(?:{_ENDINGS})(?=[A-Z])))"
_SPACED = r"(?:(?:com|net|org|xyz)(?![A-Za-z])|(?-i:(?:com|cn|net|org|top|ir|cc|vip|xyz|info)(?![a-z])))"
"""What ends a host also behind a blank; `Zara UK` and `Coffee Shop` are names."""
_DIGIT = "0-9۰-۹٠-٩零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸"


def _any(rows: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(rows), re.IGNORECASE)


_NUMBERS = (
    rf"[{_DIGIT}](?:[ .()/*_·#+&:,،、-]{{0,3}}[{_DIGIT}]){{4}}|[*][0-9۰-۹٠-٩#*]+#",
    "(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}",
    "(?:手机|手機|[电電][话話]|短[号號]) ?[:是]? ?[0-9]",
    r"(?<![A-Za-z])(?:(?:tel|ph|phone|mob|mobile|help|support|helpdesk)[.: ]{0,3}|line [a-z_.-]*)[0-9]",
    r"(?<![A-Za-z])(?:ig|fb|facebook|tg|messenger|tiktok|snapchat|discord)[ :-]{0,3}(?=[a-z_.]*[0-9])[a-z0-9_.]{3}",
    "(?:抖音|小[红紅][书書]|陌陌|快手|[钉釘]{2}|[飞飛][机機]|[卫衛]星|[微薇])"
    "[ :号號-]{0,3}(?=[a-z_]*[0-9])[a-z0-9_]{4}",
    "(?:(?<![A-Za-z])(?:fps|alipay|q)|[转轉][数數]快|支付[宝寶]|瓦次|群[号號]|企[鹅鵝])[ :号號-]{0,3}[0-9۰-۹٠-٩]{2}",
    "[群裙扣] ?[a-z]?[0-9]{3}|[賴赖] ?:?[a-z_.-]{0,12}[0-9]",
)
"""Numbers too long for a count, digit by digit or said, and shorter ones that are called numbers or handles."""

_LATIN_APPS = "vx|wx|qq|tele|line id|signal|rubika|eitaa|bale|soroush|zalo|insta"
_APPS_ANYWHERE = "we ?chat|wei ?xin|whats ?app|telegram|skype|instagram|viber|kakao ?talk"
_HANDLES = (
    r"(?<![A-Za-z])(?:hxxp|(?:www|(?:wa|t) me)(?![A-Za-z])"
    r"|(?:line|ig|fb|tg|messenger|snapchat|discord) ?:"
    r"|v[: ]+[a-z_-]{1,12}[0-9]{2}"
    r"|(?:[A-Za-z][ ._-]){3}[A-Za-z](?![A-Za-z]))"
)
_URGED = (
    "pay|transfer|send|text|txt|sms|add|open|update|enter|share|verify|confirm|log|sign|scan|submit|provide|press|go|give"
    "|tell|write|email|mail|message|ring|phone|follow|use|return|activate|unlock|claim|get|move|wire|reach|dm"
)
_ALWAYS = (
    "call|callto|click|tap|reply|dial|visit|contact|download|install|please|pls|kindly|urgent|urgently|immediately|hotline"
    "|helpline|anydesk|team ?viewer|rustdesk|upi id|blocked|suspended"
)
_ENGLISH = (
    rf"(?<![A-Za-z])(?:{_LATIN_APPS}|{_ALWAYS})(?![A-Za-z])|{_APPS_ANYWHERE}|(?=[A-Za-z]{{0,23}}[0-9])[A-Za-z0-9]{{24}}",
    rf"(?:[^A-Za-z ] ?|\b(?:to|and|then|now|must|or) )(?:{_URGED})\b .",
    r"\b(?:(?:reach|dm|pm|ring|text|phone|mail|tell|ask|help) (?:us|me|him|her)\b"
    r"|(?:talk|speak|chat) (?:to|with|now)\b"
    r"|(?:pay|log ?in|sign ?in|act|apply|register|update|verify|renew) (?:it )?now\b"
    r"|(?:respond|answer)(?: with)? (?:[a-z]|yes|no|stop|ok)\b"
    r"|(?:see|use|open|follow|via|this|the) (?:the |this )?links?\b|links? (?:below|above|here)\b"
    r"|(?:otp|pin|cvv2?|password|passcode|code)s? (?:to|needed|required|now)\b|safe (?:acct|account)\b"
    r"|(?:wire|move|deposit) (?:\w+ ){0,2}to\b"
    r"|(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[ ,-]*){4})",
)
_CHINESE = (
    "[请請]|[点點戳按撳揿][擊击开開此这這链鏈連我]|[链鏈]接|[连連][结結]|[识識][别別]|[扫掃](?:[码碼描下右上]|一[扫掃]|qr)",
    "共享屏|[领領][红紅]包|否[则則]|涉嫌",
    "[致来來去打][电電]|[拨撥][打通0-9]|回[拨撥电電复復覆]|覆機|打[俾畀比]|呼叫|[热熱][线線]|客服|[详詳][询詢]",
    "[联聯][系络繫絡]|加[我他她好入]|添加|私[信訊讯聊]|[关關]注|搜[索一]?[微公a-z]",
    "[给給俾畀发發找问問覆电電回][个個封]?我",
    "下[载載]|安[装裝]|[输輸]入|提供|告[知诉訴]|[发發]送|填[写寫]|前往|[访訪][问問]|打[开開]|登[录錄陆陸入](?:[网網][站页頁址]|查看)",
    "立即|[马馬]上|[尽儘盡]快|[务務]必|速[速点點回联聯电電]",
    "(?:[转轉][账賬帐帳入]?|[汇匯]款?|打[款钱錢]|存|付款?|[缴繳][费費款]|(?:[过過]|入)[数數])[至到给給俾畀我]",
    "打[钱錢]|[将將把][钱錢款]|先[付交缴繳转轉打]|保[证證]金|[解被][冻凍]|[冻凍][结結]|安全[账賬帐帳][户戶号號]",
    "[把报報说說念将將].{0,6}(?:密[码碼]|[验驗][证證][码碼])|(?:密[码碼]|[验驗][证證][码碼]).{0,3}[给給发發报報告]",
    "[+加➕] ?(?:[微薇威葳vq]|line(?![a-z]))|[微薇威葳溦嶶v+][信芯]|(?<!安)徽信|微x",
    "[薇葳] ?[a-z0-9]|微[訊讯]|扣扣|企[鹅鵝][号號]|加[賴赖]",
    "[进進入加][群裙]|群[号號]|[电電][报報]群|[飞飛][机機][号號]|[脸臉][书書]",
    "(?:抖音|快手|小[红紅][书書]|微博|陌陌|[钉釘]{2}|[飞飛][书書机機]|公[众眾][号號]|[电電][报報]|蝙蝠)"
    "[号號]?[: ]?[a-z]",
)
_VERBS = "واریز|اعلام|ثبت ?نام|تایید|تأیید|فعال|باز|پرداخت|وارد|اسکن|تکمیل|پر|عضو"
_PERSIAN = (
    r"تماس|کلیک|مسدود|ارسال|\bلطف(?:ا|اً)\b|دانلود|نصب|مراجعه|پاسخ|شماره ?گیری|فور[یا]|لینک|به شماره|سایت ?[a-z]",
    r"(?:کنین|دهین|بگیر|بده|بدید|بزن|بگو|بگویید|بگید|بنویس)\b",
    rf"کنید|نمایید|نمائید|دهید|شوید|فرمایید|بگیرید|بزنید|بفرست|(?:{_VERBS}) ?(?:کن|شو)\b",
    r"(?:رمز|کد|شماره کارت|cvv2?)(?: ?(?:ت|تان|تون))? (?:را|رو)\b",
    r"تلگرام|واتساپ|واتس اپ|ایتا\b|روبیکا|اینستا|دایرکت|پی ?وی\b|\b(?:پی|[اآ]ی) ?(?:وی|دی)\b",
    r"سروش ?(?:پلاس|پیام)|(?:گپ|بله|شاد|سروش) ?:? ?[a-z@]",
    r"(?:نقطه|دات) ?(?:کام|نت|آی ?آر|com|ir)",
    r"(?:\b(?:صفر|یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|دوازده)\b(?: و)?[ ،-]*){3}|صفر ?نه ?صد|نهصد",
)

ADDRESS = _any(
    (
        r"[@\\]|://|[A-Za-z0-9-]\.[A-Za-z][A-Za-z0-9]",
        rf"[A-Za-z0-9-] ?\(?(?:\.|点|點|dot)\)? ?{_HOSTS}|[A-Za-z0-9-],{_HOSTS}|[A-Za-z0-9-] {_SPACED}",
        r"[A-Za-z][0-9-]{0,3} ?\(?[点點]\)? ?[A-Za-z]|^\.[A-Za-z]",
        r"(?<![0-9.])(?:[0-9]{3}\.[0-9]|[0-9]{1,2}\.[0-9]{3})|0x[0-9a-f]{2}",
    )
)
"""Links and addresses, as they stand."""

BARE_NUMBER = re.compile(
    r"^[0-9۰-۹٠-٩.,:() ]+$|(?:^|[,:(、،-] ?)[0-9۰-۹٠-٩]{4}(?!\w)|[0-9][OoIl|]+[0-9]",
)
"""A number that is nobody's name, as short codes are: all of a value, or a clause of its own, or spelt with letters."""

APP = _any((rf"(?<![A-Za-z])(?:{_LATIN_APPS})(?![A-Za-z])|{_APPS_ANYWHERE}", "[微薇威葳溦嶶v+]信"))
"""Ways to chat that a code or a reference can name."""

SIGNS = (
    (re.compile(f"[{_DIGIT}]"), _any(_NUMBERS)),
    (re.compile(r"[A-Za-z]"), _any((_HANDLES, *_ENGLISH))),
    (re.compile("[\u2e80-\uffff\U00020000-\U0003134f]"), _any(_CHINESE)),
    (re.compile("[\u0600-\u06ff]"), _any(_PERSIAN)),
)
"""Characters that all signs of a script need one of, and those signs, also where blanks stand between the letters."""
