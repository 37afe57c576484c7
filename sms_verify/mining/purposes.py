"""What a message is sent for, by its words and slots: a first guess at a template's category."""

from __future__ import annotations

import re

_CODES = r"\b(?:otp|one[- ]time|passcode|verification)|[验驗][证證][码碼]|رمز پویا|کد تایید"
_PURPOSES = {
    "otp": (rf":code\b.*(?:{_CODES}|log ?in|sign ?in|password|[码碼]|رمز|код|código)", rf"(?:{_CODES}).*:code\b"),
    "delivery": (
        r"\b(?:parcel|deliver|courier|shipment|awb|pick ?up code|out for delivery)",
        "快[递遞]|取件|包裹|[派签簽]收|[驿驛]站|مرسوله|заказ|pedido",
    ),
    "repayment": (
        r"\b(?:due|emi|instal+ment|repay|statement|minimum)\b",
        "[还還]款|账单|帳單|賬單|[应應][缴繳还還]|قسط|سررسید|платёж по кредиту|fatura",
    ),
    "survey": (r"\b(?:survey|feedback|rate us|how was)\b|[满滿]意度|[評评][价價]|[问問]卷|نظرسنجی",),
    "promotion": (
        r"\b(?:offer|discount|sale|unsubscribe|opt[- ]?out|% off)\b",
        "拒收|退[订訂]|[优優]惠|立[减減]|تخفیف|لغو ?11",
    ),
    "security": (
        r"\b(?:payee|beneficiary (?:added|is)|logged in|new device|sign-in|if (?:this|it) was not you|blocked)\b",
        "登[录錄入].*(?:本人|查)|کلمه عبور",
    ),
    "application": (r"\b(?:application|request|complaint)\b|申[请請]|[预預][约約]|受理|درخواست|نوبت",),
    "transaction": (
        r":(?:amount|payment)\b.*:(?:last4|account|merchant|name|payment)\b|:(?:last4|account)\b.*:amount",
        "[转轉][账賬帳]|消[费費]|支付|برداشت|واریز|انتقال",
    ),
    "account": (r":amount|\b(?:account|balance|interest)\b|[余餘結]額|[积積]分|مانده|سود",),
}
"""Categories to the words and slots that tell them, the surest first."""

_PATTERNS = {purpose: re.compile("|".join(words), re.IGNORECASE | re.DOTALL) for purpose, words in _PURPOSES.items()}


def category_of(body: str) -> str:
    """Return what a template is most likely for.

    >>> category_of("Your OTP is {code:code}"), category_of("您的快递已到"), category_of("Closed today")
    ('otp', 'delivery', 'service')
    """
    return next((purpose for purpose, words in _PATTERNS.items() if words.search(body)), "service")
