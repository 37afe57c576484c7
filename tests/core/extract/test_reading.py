"""Signatures, language, and what extract() makes of a whole message."""

from itertools import pairwise

import pytest

from sms_verify.core.extract import extract
from sms_verify.core.extract.language import language_and_tongues
from sms_verify.core.normalise import normalise
from sms_verify.core.types import MAX_LENGTH, Message


def signed(text: str) -> list[str]:
    return [signature.text for signature in extract(Message(text)).signatures]


@pytest.mark.parametrize("text", ["Bank Melli: hello", "您的[尾号]卡已到账", "（招商银行）您好", "【】", "[", "】【"])
def test_what_stands_elsewhere_is_no_signature(text: str) -> None:
    assert signed(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("【招商银行】您好", ["招商银行"]),
        ("您好[建设银行]", ["建设银行"]),
        ("您好【工商银行】。", ["工商银行"]),
        (" 【A】【B】text[C]【D】\n", ["A", "B", "C", "D"]),
        ("【 招商银行 】您好", ["招商银行"]),
        ("［EE］:hello", ["EE"]),
        ("【招商银行】", ["招商银行"]),
    ],
)
def test_signatures_are_read_at_both_ends(text: str, names: list[str]) -> None:
    assert signed(text) == names


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("", "und"),
        ("123456 !!!", "und"),
        ("您的验证码是123456，请勿泄露", "zh-Hans"),
        ("您的驗證碼是123456，請勿洩露", "zh-Hant"),
        ("【HSBC】您的卡已到账", "zh-Hans"),
        ("点击cmbchlna.com/xyzabcdefgh查看", "zh-Hans"),
        ("Your code is 123456", "en"),
        ("HDFC Bank: Rs 500 debited", "en"),
        ("مشتری گرامی حساب شما مسدود شد", "fa"),
        ("بانك ملي مانده حساب", "fa"),
        ("عزيزي العميل تم إيقاف حسابك في البنك", "ar"),
        ("Ваш код 1234", "ru"),
        ("आपका ओटीपी 123456 है", "hi"),
        ("รหัส OTP คือ 123456", "th"),
        ("認証コードは123456です。ログインしてください", "ja"),
        ("인증번호는 123456 입니다", "ko"),
        ("Su cuenta de banco no es válida por favor", "es"),
    ],
)
def test_the_language_is_told_by_the_script(text: str, tag: str) -> None:
    assert extract(Message(text)).language == tag


ENGLISH = "Your order from the shop is on its way to you. {} We will call you when it has been delivered."


@pytest.mark.parametrize(
    ("within", "tongue", "is_heard"),
    [
        ("It will be left at the reception of Marylebone Road Business Park.", "pt", False),
        ("Please thank the driver for us, ma is at home.", "tr", False),
        ("【美団】ありがとう", "ja", True),
        ("ご不在のため持ち帰りました", "ja", True),
        ("Anne telefonum bozuldu, yeni numaram bu, whatsapptan yaz.", "tr", True),
        ("Babciu to ja, zgubiłem telefon, przelejesz mi pieniądze", "pl", True),
        ("Mak ni kakak guna telefon kawan, hantar duit ke akaun ini", "ms", True),
    ],
)
def test_a_part_in_another_language_is_heard_within_a_longer_text(within: str, tongue: str, is_heard: bool) -> None:
    text = normalise(ENGLISH.format(within))
    assert (tongue in language_and_tongues(text)[1]) is is_heard


def test_contacts_stand_in_the_texts_order_and_do_not_overlap() -> None:
    text = "【招商银行】致电95555或加微信abc12345，登录cmbchina.com@x.com，回复R退订 http://a.top/13912345678"
    spans = [contact.span for contact in extract(Message(text)).contacts]
    assert len(spans) == 5
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_what_is_pasted_beyond_the_limit_is_not_read() -> None:
    assert extract(Message("a" * MAX_LENGTH + " evil.top")).contacts == ()
