"""Near copies: found however the link, the sum or a few words change, and never among other messages."""

from __future__ import annotations

import pickle

import pytest

from sms_verify import Message
from sms_verify.core.campaigns import Campaign, KnownCampaigns, contact_digest, fingerprint, rounded
from tests.support.registry import CHECKER, GENUINE_DEBIT

KEY = b"k" * 32
ORIGINAL = "Your parcel is held at our depot because the address is incomplete. Pay 1.99 at http://depot-fee.top/x today or it goes back."

COPIES = [
    ORIGINAL.replace("http://depot-fee.top/x", "https://other-place.cyou/77"),
    ORIGINAL.replace("1.99", "3.49").upper(),
    ORIGINAL.replace("held", "waiting"),
    ORIGINAL.replace("Your parcel", "Dear Sam, your parcel"),
    ORIGINAL.replace("depot", "d\u200bepot"),
    ORIGINAL + " Thank you.",
]
OTHERS = [
    "Your parcel was delivered to your neighbour today, thank you for shopping with us at the corner store.",
    "Mum, I dropped my phone, this is my new number, please text me on +44 7700 900123 as soon as you can",
    "OK",
    "",
    "😀",
    GENUINE_DEBIT,
]


def _print(text: str):
    return fingerprint(CHECKER.case(Message(text)), KEY)


@pytest.mark.parametrize("text", OTHERS)
def test_another_message_is_no_copy(text: str) -> None:
    first = _print(ORIGINAL)
    assert not _print(text).is_copy(first)


@pytest.mark.parametrize("text", COPIES)
def test_a_near_copy_is_found(text: str) -> None:
    first, copy = _print(ORIGINAL), _print(text)
    assert copy.is_copy(first)
    assert set(copy.wording.leads) & set(first.wording.leads)


def test_a_short_wording_is_found_by_its_few_long_pieces() -> None:
    first, copy = (_print(f"您的孩子期末成绩单已出，请下载查看 http://{host}/a") for host in ("a1.top", "b2.cyou"))
    assert copy.is_copy(first)
    assert set(copy.wording.leads) & set(first.wording.leads)


def test_simplified_and_traditional_are_one_wording() -> None:
    simplified = _print("尊敬的客户，您的账户因长期未使用将被冻结，请立即登录 http://a-b.top/1 验证身份信息")
    traditional = _print("尊敬的客戶，您的賬戶因長期未使用將被凍結，請立即登錄 http://c-d.cyou/2 驗證身份信息")
    assert traditional.is_copy(simplified)


def test_an_official_contact_tells_no_campaign() -> None:
    case = CHECKER.case(Message("【海港银行】请致电95511", region="CN"))
    assert [contact_digest(contact, KEY) for contact in case.contacts] == [""]


def test_a_digest_depends_on_the_key() -> None:
    contact = CHECKER.case(Message("http://depot-fee.top/x")).contacts[0]
    assert contact_digest(contact, KEY) != contact_digest(contact, b"other")


def test_a_shortened_link_is_told_by_the_whole_of_it() -> None:
    one, other = (
        _print(f"see https://bit.ly/{path} for the details of our new opening hours").contacts for path in "ab"
    )
    assert one.isdisjoint(other)


def test_the_version_tells_what_is_known_and_the_value_travels() -> None:
    seen = _print(ORIGINAL)
    known = KnownCampaigns((Campaign("C-1", 10, seen.wording, seen.contacts),), KEY)
    larger = KnownCampaigns((Campaign("C-1", 20, seen.wording, seen.contacts),), KEY)
    assert known.version != larger.version
    assert pickle.loads(pickle.dumps(known)).version == known.version  # noqa: S301
    assert KEY.decode() not in repr(known)


@pytest.mark.parametrize(("size", "said"), [(0, 1), (1, 1), (9, 5), (10, 10), (49, 20), (999, 500), (1000, 1000)])
def test_sizes_are_told_in_round_steps(size: int, said: int) -> None:
    assert rounded(size) == said
