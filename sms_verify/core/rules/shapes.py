"""Shapes of ordinary notices, told by what stands in them and what does not; no words of fraud can undo a shape.

A shape is no proof, since anybody can copy it. It only says that wording weighs little here, and it is none as soon as
the message leads somewhere doubtful or wants more than the notice needs.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.rules.questions import LURES, is_doubtful, is_harmless, ways_out
from sms_verify.core.types import ContactKind

TAIL = re.compile(
    r"[*•●xX＊]{1,12}[ -]?\d{2,6}(?!\d)|\d{2,6}[*•●＊]{2,12}"
    r"|(?:尾号|尾號|末四[码碼]|末[4四]位|卡末|ending(?: in| with)?|card|a/c(?: no\.?)?|acct?)\W{0,3}\d{3,6}(?!\d)"
    r"|(?<![가-힣])[가-힣][*＊][가-힣](?=[\s,]|님|$)",
    re.IGNORECASE,
)
"""A card or account of which only the end is shown, or its Korean holder's name without the middle: as a bank writes
its customer's own."""

AMOUNT = re.compile(
    r"(?:[$£€¥₹₦﷼₺₫₩฿₱]|(?<![a-z])(?:rs|rm|rp|inr|usd|aed|hkd|twd|gbp|eur|cny|rmb|sar|ngn|ريال|ریال)[.:]?)\s?\d"
    r"|(?<!\d)\d[\d,. ]{0,15}\s?(?:元|円|ریال|تومان|руб|р\b|[€₽₺₫₴₸]|만?원|บาท|грн|тенге|रु|रुपये"
    r"|د\.ك|د\.إ|د\.ا|ر\.س|ر\.ق|ج\.م|دينار|درهم|جنيه|ليرة|đồng|đ\b"
    r"|(?:usd|inr|eur|euro|aed|hkd|sar|tl|zł|zl|pln|vnd|chf|thb)(?![a-z]))|\d,\d{2,3}(?!\d)|\d\.\d\d(?!\d)",
    re.IGNORECASE,
)
MOMENT = re.compile(
    r"\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}日|\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/ ]?[A-Za-z]{3}[-/ ]?\d{2,4}"
)
APPOINTMENT = re.compile(
    r"預約|预约|予約|예약|覆診|复诊|看診|นัด|نوبت|موعد|appointment|reminder|booking|\b(?:cita|turno|rdv|rendez-vous|termin"
    r"|appuntamento|visita|randevu\w*|afspraak|wizyta|temujanji|jadwal|janji temu|lich kham|consulta)\b|прием|запис",
    re.IGNORECASE,
)
DAY_AND_HOUR = re.compile(
    r"(?:\d{1,2}[-/.月]\d{1,2}|\d{1,2} ?[a-z]{3}).{0,24}?(?:\d{1,2}[:：.h]\d{2}|\d{1,2} ?[ap]m|[上下]午)", re.IGNORECASE
)
BALANCE = re.compile(
    r"余额|餘額|结余|結餘|可用额度|balance|\bbal\b|avl|avail|limit|مانده|موجودی|остаток|баланс|доступно|saldo|الرصيد",
    re.IGNORECASE,
)
CARRIER = re.compile(
    r"driver|courier|rider|shipper|tài xế|tai xe|курьер|기사|라이더|司[机機]|[骑騎]手|外送|送貨員|快递员|kurir|مندوب"
    r"|پیک|livreur|fahrer|zusteller|repartidor|entregador|corriere|bezorger|kurier|kurye|ドライバー|配達員|ไรเดอร์|คนส่ง|डिलीवरी",
    re.IGNORECASE,
)
NEAR_CHARS = 40
"""Characters before a number in which who carries the parcel is named."""

DEMANDS = (
    "ask.secret",
    "ask.identity",
    "ask.transfer",
    "ask.fee",
    "ask.install",
    "ask.share-screen",
    "ask.scan",
    "ask.add-contact",
    "ask.keep-secret",
)
"""What no ordinary notice asks for."""

REASONS = ("ask.cancel", *LURES)
"""What makes a reader call or open, other than that it was not they."""
SENTENCE_END = re.compile(r"[。！？!?؟।\n]|\.(?=\s|$)")


def is_ordinary(case: Case) -> bool:
    """Whether the message has the shape of a notice that asks for nothing, or only to speak up."""
    if is_appointment(case):
        return True
    return not case.has(*DEMANDS) and (
        is_alert(case) or is_delivered_code(case) or leads_home(case) or is_on_its_way(case)
    )


def is_appointment(case: Case) -> bool:
    """Whether it reminds of a day and an hour; how to change it may be a number or a chat account, but no link."""
    text = case.message.text
    leads = any(contact.kind in (ContactKind.LINK, ContactKind.PAYMENT) for contact in ways_out(case))
    wants = case.has(*(set(DEMANDS) - {"ask.add-contact"}), "pressure.threat", "lure.job", "lure.prize")
    return bool(APPOINTMENT.search(text) and DAY_AND_HOUR.search(text)) and not leads and not wants


def is_alert(case: Case) -> bool:
    """Whether it tells of a movement on a masked account: the tail, an amount, a moment or what is left.

    The way to object may be a link or a number of the bank, which nobody registered, but no doubtful one, and no
    sentence elsewhere gives a reason to act and a way of its own: such a text was put beside an alert.
    """
    text = case.message.text
    shape = (
        TAIL.search(text)
        and AMOUNT.search(text)
        and (MOMENT.search(text) or BALANCE.search(text) or case.has("notice.if-not-you"))
    )
    leads = [contact for contact in ways_out(case) if is_doubtful(contact, case)]
    objects = not any(ways_out(case)) or case.has("notice.if-not-you")
    return bool(shape) and objects and not leads and not case.has("pressure.threat") and not _is_put_beside(case)


def _is_put_beside(case: Case) -> bool:
    """Whether a sentence that says nothing of objecting gives a reason to act, and a number or link to do it by."""
    text = case.message.text
    for way in ways_out(case):
        start = max((end.end() for end in SENTENCE_END.finditer(text, 0, way.span.start)), default=0)
        end = SENTENCE_END.search(text, way.span.end)
        notions = {cue.notion for cue in case.cues if start <= cue.span.start < (end.start() if end else len(text))}
        if "notice.if-not-you" not in notions and not notions.isdisjoint(REASONS):
            return True
    return False


def is_on_its_way(case: Case) -> bool:
    """Whether something is being brought, and all that leads away is the number of the one who brings it."""
    ways = tuple(ways_out(case))
    if len(ways) != 1 or ways[0].kind is not ContactKind.PHONE:
        return False
    start = ways[0].span.start
    named = CARRIER.search(case.message.text[max(0, start - NEAR_CHARS) : start])
    wants = case.has(
        "ask.pay", "ask.cancel", "pressure.threat", "pressure.loss", "lure.refund", "lure.prize", "lure.job"
    )
    return named is not None and not wants


def is_delivered_code(case: Case) -> bool:
    """Whether it brings a code and leads nowhere."""
    return case.has("notice.otp") and not any(ways_out(case)) and not case.has("ask.reply", "ask.call")


def leads_home(case: Case) -> bool:
    """Whether everything through which it can be answered is the organisation's own or an authority's."""
    contacts = [contact for contact in case.contacts if contact.kind is not ContactKind.REPLY]
    return bool(contacts) and all(map(is_harmless, contacts))
