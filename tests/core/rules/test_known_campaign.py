"""Rows: a campaign that people have confirmed, silent first."""

from __future__ import annotations

import pytest

from sms_verify import Checker, Message
from sms_verify.core.campaigns import Campaign, KnownCampaigns, fingerprint
from sms_verify.core.types import Label
from tests.support.registry import CHECKER, GENUINE_DEBIT, REGISTRY, TODAY

KEY = b"k" * 32
SEEN = "您的快递因地址不详滞留在分拣中心，请在今天之内登录 http://dz-fix.top/a1 补全收件信息，逾期将退回"
COPY = "您的快递因地址不祥滞留分拣中心，请在今天之内打开 http://kd-addr.cyou/b7 补全收件信息，逾期将退回。"
SAME_CONTACT = "包裹地址不详请登录 http://www.dz-fix.top/zz 处理，谢谢您对我们工作的支持和理解"


def _campaign(text: str, code: str = "C-1", size: int = 100) -> Campaign:
    seen = fingerprint(CHECKER.case(Message(text, received=TODAY)), KEY)
    return Campaign(code, size, seen.wording, seen.contacts)


KNOWN = KnownCampaigns((_campaign(SEEN), _campaign(GENUINE_DEBIT, "C-2"), _campaign("OK", "C-3")), KEY)

SILENT = [
    ("campaign.known", "OK", {}),
    ("campaign.known", "晚上一起吃饭吗？我在老地方等你，记得带上昨天说的那本书", {}),
    ("campaign.known", "【顺丰速运】您的快件已到达驿站，请凭取件码领取，如有疑问请联系站点工作人员", {}),
    ("campaign.known", GENUINE_DEBIT, {}),
]
FIRING = [
    ("campaign.known", SEEN, {}),
    ("campaign.known", COPY, {}),
    ("campaign.known", SAME_CONTACT, {}),
]


def _found(text: str, **given: str) -> list[str]:
    verdict = Checker(REGISTRY, None, KNOWN).check(Message(text, received=TODAY, **given))
    return [finding.code for finding in verdict.findings]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_it_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    assert code not in _found(text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_it_speaks(code: str, text: str, given: dict[str, str]) -> None:
    assert code in _found(text, **given)


def test_a_registered_text_stays_consistent_however_often_it_was_reported() -> None:
    assert Checker(REGISTRY, None, KNOWN).check(Message(GENUINE_DEBIT, received=TODAY)).label is Label.CONSISTENT


def test_likeness_alone_proves_nothing() -> None:
    checker = Checker(REGISTRY, None, KnownCampaigns((_campaign(SEEN),), KEY))
    assert checker.check(Message(COPY, received=TODAY)).label is not Label.FRAUD


def test_the_contact_of_a_confirmed_fraud_is_a_proof() -> None:
    assert Checker(REGISTRY, None, KNOWN).check(Message(SAME_CONTACT, received=TODAY)).label is Label.FRAUD


def test_the_verdict_names_what_was_known() -> None:
    verdict = Checker(REGISTRY, None, KNOWN).check(Message(SEEN, received=TODAY))
    assert verdict.versions.campaigns == KNOWN.version
    found = next(finding for finding in verdict.findings if finding.code == "campaign.known")
    assert found.evidence.facts == {"size": 100, "campaign": "C-1"}


def test_without_campaigns_nothing_changes() -> None:
    assert Checker(REGISTRY).check(Message(SEEN, received=TODAY)).versions.campaigns is None
