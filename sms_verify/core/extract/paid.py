"""Where money went already: the parties' addresses and numbers in a payment's notice, which ask for nothing.

`Sent Rs.500.00 to fennel@okaxis`, `Ksh500 sent to JANE W 0712…`, `转入银行代号 808 账号 …`. The notice must tell an
amount and that it was paid, and no word may want more of it. All is read in the matching spelling.
"""

from __future__ import annotations

from sms_verify import lazy_re as re

NEAR = 120
"""Characters before and after an address in which its notice is looked for."""

_PAID = re.compile(
    r"\b(?:debited|credited|sent|paid|received|transferred|trf|spent|charged|executed|withdrawn|deposited|success"
    r"|successful|successfully|confirmed|completed|settled|registered|cash (?:in|out)|otp to make|mandate|autopay"
    r"|duitnow|via (?:paylah|paynow|fps|upi|imps|neft)|umetuma|umepokea|umenunua|recebeste|enviaste|enviad[oa]"
    r"|ausgefuhrt|effectue|effettuato|realizad[ao]|berhasil|berjaya|natanggap|thanh cong|chuyen tien)\b"
    r"|已(?:成功)?(?:向|从|支付|转|付|到账|汇|扣|完成|存入|于[^,。]{0,10}(?:存入|转入|转出)|登记|汇入)|转出|转账[^,。]{0,24}(?:成功|完成)|验证码|密码"
    r"|(?:واریز|انتقال|برداشت|پرداخت|کارت به کارت)[^\n]{0,60}(?:شد|گردید|پیگیری)|выполнен|зачислен|تم تحویل|입금|출금"
)
_AMOUNT = re.compile(
    r"\d[\d,.٬]*\s?(?:元|원|円|ریال|تومان|eur|usd|mt|р|руб|tl|vnd|inr|€|£)"
    r"|(?:\b[a-z]{1,3}[.$]?|[$£€¥₹])\s?-?\d|\b\d[\d,]*\.\d{1,2}\b|已登记|registered"
)
_WANTED = re.compile(
    r"\b(?:please|pls|plz|kindly|must|need to|have to|can you|could you|help me)\b[^.!?\n]{0,40}"
    r"\b(?:pay|send|transfer|return|deposit|refund|remit)\b"
    r"|\b(?:pay|return|transfer|send|refund|remit|deposit)\s(?:it|them|this|that|the|back|to|now|here)"
    r"|\b(?:bitte|uberweise|envia|transfiere|transfira|virez|versa|tolong)\b"
    r"|请[^,。]{0,12}(?:转|汇|付|退|打款|存)|(?:转|汇|退)(?:回|还)|误转"
    r"|(?:واریز|پرداخت|انتقال)\s?(?:کنید|نمایید|فرمایید|دهید)|برگردانید|переведите|верните"
)
_TOLD_TO = re.compile(
    r"(?:^|[.!?\n,]\s?)(?:pay|return|transfer|refund|remit|deposit|send)\b"
    r"|\b(?:pay|return|transfer|send|refund|remit|deposit)\s[a-z]{0,3}[$₹£€]?\d"
)
_DONE = re.compile(r"\b(?:successful|successfully|success|completed|confirmed|berhasil|berjaya|thanh cong)\b")
"""What makes "Transfer … successful" a report and no order."""
_PARTY = re.compile(
    r"\b(?:to|from|kwa|kutoka|ke|de|para|a|dari|by|nd:?|payid|zelle|paypal)\s(?:mobile (?:no\.?|number)\s)?"
    r"(?:[a-z][\w.'*-]*\s){0,4}?\+?$|转[至给到][^\d\n,。]{0,20}$|付给[^\d\n,。]{0,20}$"
)


def is_paid(text: str, start: int, end: int) -> bool:
    """Whether the words around an address tell of a payment made and want none."""
    around = f"{text[max(0, start - NEAR) : start]} \x1f {text[end : end + NEAR]}"
    return bool(_PAID.search(around) and _AMOUNT.search(around)) and not is_wanted(around)


def is_wanted(text: str) -> bool:
    """Whether a text wants money sent."""
    if _WANTED.search(text):
        return True
    return _TOLD_TO.search(text) is not None and _DONE.search(text) is None


def is_party(text: str, start: int, end: int) -> bool:
    """Whether a number or address is that of the person whom a payment's notice names: `sent to JANE W 0712…`."""
    return _PARTY.search(text[max(0, start - 48) : start]) is not None and is_paid(text, start, end)
