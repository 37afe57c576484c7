"""Whether a text puts a name forward as its author's: friends name banks too, and send links."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.types import ClaimedBy, Organisation, Span

NEAR = 40
"""Characters around a name that are looked at."""

OPENING = re.compile(r"^[\W_]*(?:dear|尊敬的|亲爱的|親愛的|from)?[\W_]*$", re.IGNORECASE)
"""What may stand before the author's name where a message opens with it."""

INTRODUCED = re.compile(r"^[^\n。.!！?？,，:：]{0,14}!?(?:[:：\]】)）|»\n]|\s[-–—]\s)")
"""An author's name at the opening, perhaps with its department, is set off from what it says."""

CLOSED = re.compile(r"(?:^|[\n。.!！?？,，;；)）\]】\[【(（«\-–—*])\s*$")
"""What stands before the author's name where a message closes with it."""

APPENDED = re.compile(r"^[\W_]*$")
"""What may stand after a name that closes a message."""

ADDRESSED = re.compile(
    r"(?:\b(?:dear|your|ur|our)|尊敬的|[您你](?:的|在|名下)|閣下的|阁下的|گرامی|محترم|شما(?: در)?)\s*$", re.IGNORECASE
)
"""What stands before a name by which the reader is spoken to as its customer."""

CUSTOMER = re.compile(
    r"^\s*(?:银行|銀行|信用卡)?\s*(?:用户|用戶|客户|客戶|会员|會員|(?:bank\s+)?(?:customer|user|cardholder|member|client)s?\b)",
    re.IGNORECASE,
)
"""What stands after a name by which the reader is spoken to as its customer."""

FORMAL = re.compile(
    r"尊敬的|尊敬客[户戶]|[用客][户戶]您好|我行|本行|敝行|贵户|貴戶|[閣阁]下|مشتری|مشترک|گرامی|کاربر|\bdear\s+(?:customer|user|client|sir)",
    re.IGNORECASE,
)
"""How no friend writes, but an organisation does."""


def is_author(case: Case) -> bool:
    """Whether the text puts the organisation's name forward as its author's, and does not just mention it.

    Friends name banks too, and send links: "my DBS card was declined again, see …".
    """
    if case.organisation is None:
        return False
    own = [claim for claim in case.claims if claim.organisation == case.organisation.id]
    named = [claim.span for claim in own if claim.by == ClaimedBy.NAME]
    text = case.message.text
    return (
        _is_sent_as(case.organisation, case.message.sender)
        or any(is_put_forward(span, text) for span in named if span)
        or (any(named) and FORMAL.search(text) is not None)
    )


def _is_sent_as(organisation: Organisation, sender: str | None) -> bool:
    """Whether the sender's name is one of the organisation's names, registered or not."""
    names = (name.casefold() for spellings in organisation.names.values() for name in spellings)
    return sender is not None and sender.strip(" #＃").casefold() in names


def is_put_forward(span: Span, text: str) -> bool:
    """Whether a name opens or closes a text as its author's, or speaks to its customer."""
    # Only what stands near is copied and searched: a text may hold the name a thousand times.
    before, after = text[max(0, span.start - NEAR) : span.start], text[span.end : span.end + NEAR]
    return bool(
        (span.start <= NEAR and OPENING.search(before) and INTRODUCED.search(after[:20]))
        or (APPENDED.match(text[span.end :]) and CLOSED.search(before[-4:]))
        or ADDRESSED.search(before[-20:])
        or CUSTOMER.search(after[:30])
    )
