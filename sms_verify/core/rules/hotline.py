"""Adverts of a "customer hotline" under a lender's name, written to be found by people who want their money back."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.rules.questions import is_harmless
from sms_verify.core.types import ContactKind, Evidence

LENDER = re.compile(
    r"[\u4e00-\u9fff]{2,8}(?:消费金融|汽车金融|小额贷款|金服|金融|贷款|借款|借条|借呗|花呗|白条|分期|易贷|速贷|快贷|小贷|普惠|信用钱包|[\u4e00-\u9fff]贷|[\u4e00-\u9fff]借)"
)
"""A name of the lending kind, registered or not."""

REASON = re.compile(
    r"退款|退费|退息|退还|取消|注销|结清|提前还款|协商|延期|逾期|解冻|征信|会员费|误扣|扣款|还款失败|人工|24小时|统一|全国|官方|退保"
)
"""Why somebody would look for the number."""


def lender_hotline(case: Case) -> Iterator[Evidence]:
    """A number is offered as the hotline of a lender that did not register it."""
    text = case.text.simplified
    lender, hotline = LENDER.search(text), next(case.cued("topic.hotline"), None)
    if not (lender and hotline and REASON.search(text)) or case.has("notice.warning", "notice.otp"):
        return
    for contact in case.contacts:
        if contact.kind is ContactKind.PHONE and not is_harmless(contact):
            yield Evidence(contact.span, {"name": lender[0], "number": contact.raw})
