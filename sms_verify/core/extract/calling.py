"""The words around a number that make it one to call, or a value that nobody calls."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.extract.number_words import CALL_HEADS, CALLS, CHINESE_VALUES, NOT_VALUES, VALUES

_NEAR = 56


HEADS = (
    CALL_HEADS
    | frozenset("电洽打拨发传")
    | {"send", "forward", "block", "reply", "type", "编辑", "短信", "stop", "mas"}
)
"""What stands in every text in which words before a number ask to call or write to it."""
_CALL = re.compile(rf"{CALLS}[^\d\n。!！?？;；]{{0,16}}$|[电洽打拨]\s?[:：]?$")
_CALL_ANYWHERE = re.compile(rf"{CALLS}|[电洽打拨]")
_VALUE_ANYWHERE = re.compile(rf"{CHINESE_VALUES}|{VALUES}|(?<![a-z])no\.? ?\d")
_VERB = re.compile(
    r"(?<![a-z])(?:call|calling|dial|ring|contact|whats ?app|text|sms|reach|msg|message|write|send|speak)(?![a-z])"
    r"[^\d\n.!?]{0,24}$|(?:拨打?|致电|联系|联络|咨询|回电|洽|加)[^\d\n。!?,]{0,8}$"
    r"|(?:(?<!شماره )تماس|زنگ|پیامک|واتساپ)[^\d\n.]{0,16}$"
)
_SEND_TO = re.compile(
    r"(?<![a-z])(?:send|text|sms|forward|block\w*|reply|type)(?![a-z])[^\n]{0,40}?(?<![a-z])to\s*$"
    r"|(?:发送|编辑|短信|发|传)[^\n。]{0,16}[到至]\s*$|(?<![a-z])(?:stop\s(?:au|al|to)|mas\sinf\w*\.?)\s*$",
)
_TEXT_TO = re.compile(r"(?<![a-z])(?:text|sms|forward|block\w*|type)(?![a-z])[^\n]{0,40}?(?<![a-z])to\s*$")
_LINKING = r"(?:[ .:#*()/=°-]|no|nr|n|number|num|is|was|id|code|ending|with|in|xx|x|شما|شماره|است|رقم|号码?|编号){0,8}$"
_VALUE = re.compile(
    rf"(?:{CHINESE_VALUES})号?[^\d\n,，。、;；!！?？]{{0,4}}$|{VALUES}{_LINKING}"
    rf"|(?<![a-z-])(?!(?:{'|'.join(NOT_VALUES.split())})\s)[a-z]{{2,}}\s(?:no|nr|n|num|number)\.?[ :#]{{0,2}}$"
)
_CALL_AFTER = re.compile(r"[)）\]」』”\"]?\s{0,2}(?:[^\d\n]{0,4}(?:تماس|شماره‌?گیری)|客服|热线|咨询|电话|查询)")
_DIAL_AFTER = re.compile(
    r"[)）\]」』”\"]?[\s,,]{0,2}(?:请|可|并|立即|马上|尽快|如需){0,3}(?:联系|拨打|致电|回电)"
    r"|[\s,]{0,2}(?:(?:to|and|please|now|so|just|immediately)\s){0,3}(?:call|dial|ring)"
    r"(?![a-z]|\s(?:us|on|at|our|customer|the|your|toll|[+*#\d]))|\.?\s(?:call|dial)\sto(?![a-z])"
)
_THAT_NUMBER = re.compile(
    r"(?:拨打|致电|联系|回电|加)[^,。\n]{0,6}(?:该|此|上述|以上|前述|这个)|(?<![a-z])(?:call|dial|ring|text|contact|whatsapp)\s"
    r"(?:(?:this|that|the above|the given|above)(?:\s(?:number|no))?|it)(?![a-z])|با (?:این|همین) شماره"
)
_VALUE_AFTER = re.compile(
    r"[)）\]」』”\"]?\s{0,2}[^\d\n]{0,24}(?:验证码|校验码|code|otp|passcode|password|رمز)|[*•xX]|\s?(?:元|股|户|人|家|名)"
    r"|号(?![码线])|\s?numaralı (?:siparis|kargo|fatura|basvuru)",
)
_PERSIAN_BEFORE = re.compile(r"(?:شماره|با|به|از|اورژانس|اجتماعی|مرکز)[^\d\n]{0,12}$")
_PERSIAN_AFTER = re.compile(
    r"(?:\s?(?:یا|و)\s?\d{3,11})?[^\d\n]{0,20}"
    r"(?:تماس(?! ?(?:می ?گیر|خواه))|ارسال|پیامک|بگیر|زنگ|اعلام|گزارش|اطلاع|پاسخگو)"
)
_CHAIN = re.compile(
    r"\s{0,2}(?:[/、,,;;|&]|或者?|和|及|与|or|and|یا|و)\s{0,2}(?:[+(（]\s?)?",
)
_MONEY_BEFORE = re.compile(r"(?:rs\.?|inr|usd|hk\$|hkd|rmb|人民币|港币|[$¥¥£€₹])\s?[+-]?$")


def only_tells(text: str) -> bool:
    """Whether a text tells values and no word of it, wherever it stands, calls for a number."""
    return _VALUE_ANYWHERE.search(text) is not None and _CALL_ANYWHERE.search(text) is None


def calls_before(text: str, start: int) -> bool:
    """Whether the words before a number ask to call or write to it, and no nearer word makes it a value."""
    before = text[max(0, start - _NEAR) : start]
    if _SEND_TO.search(before):
        return True
    call = _CALL.search(before)
    value = _VALUE.search(before) if call else None
    return call is not None and (value is None or value.start() < call.start())


def calls_after(text: str, start: int, end: int) -> bool:
    """Whether the words behind a number ask to call it, or name it as one while none before it makes it a value."""
    if _DIAL_AFTER.match(text, end):
        return True
    before = text[max(0, start - _NEAR) : start]
    if _CALL_AFTER.match(text, end) and not _VALUE.search(before):
        return True
    return bool(_PERSIAN_AFTER.match(text, end) and _PERSIAN_BEFORE.search(before))


def is_dialled(text: str, start: int, end: int) -> bool:
    """Whether a word of asking around a number, here or further on, wants it called, whatever it is introduced as."""
    before = text[max(0, start - _NEAR) : start]
    if _VERB.search(before) or _TEXT_TO.search(before):
        return True
    return calls_after(text, start, end) or _THAT_NUMBER.search(text, end, end + 2 * _NEAR) is not None


def is_value(text: str, start: int, end: int) -> bool:
    """Whether the words next to a number make it an account, a reference, a code or money."""
    before = text[max(0, start - _NEAR) : start]
    return bool(_VALUE.search(before) or _MONEY_BEFORE.search(before) or _VALUE_AFTER.match(text, end))


def is_chained(between: str) -> bool:
    """Whether what stands between two numbers lists them together."""
    return _CHAIN.fullmatch(between) is not None
