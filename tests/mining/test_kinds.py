"""Which kind of slot a part is, by its values and the words around it."""

import pytest

from sms_verify.mining import kinds
from sms_verify.mining.free_kinds import of_choice
from sms_verify.mining.parts import PartForm

VALUES = (
    ("paid Rs.", " to", "en", ("1,234.50", "7.00", "99.10"), "amount"),
    ("余额", "元", "zh-Hans", ("1234", "12.5", "70000"), "amount"),
    ("A/c ", " on", "en", ("XX1234", "XX0021"), "last4"),
    ("حساب: ", "\n", "fa", ("*01", "*77"), "account"),
    ("on ", " at", "en", ("18-Jan-26", "02-Feb-26"), "date"),
    ("于", "消费", "zh-Hans", ("11月21日14:05", "1月2日08:30"), "datetime"),
    ("ساعت ", " ثبت", "fa", ("14:05", "08:30"), "time"),
    ("Your OTP is ", ".", "en", ("4821", "0017"), "code"),
    ("取件码", "，", "zh-Hans", ("4821", "0017"), "code"),
    ("valid for ", " minutes", "en", ("5", "10"), "integer"),
    ("rate ", " p.a.", "en", ("3.25%", "4%"), "percent"),
    ("order ", " shipped", "en", ("TX00123456", "TX99123456"), "reference"),
    ("UPI ref ", ".", "en", ("512345678901", "998877665544"), "reference"),
    ("from ", " in", "en", ("ravi99@okaxis", "sita1@okhdfc"), "payment"),
    ("see ", "", "en", ("https://m.example.com/a1", "https://m.example.com/b2"), "link"),
)

WORDS = (
    ("Dear ", ", your", "en", ("Priya Sharma", "John Smith"), "name"),
    ("Dear ", ", your", "en", ("Qorvo Zanthe", "Miralda Ux"), "name"),
    ("R$ 20,00 de ", ". Saldo", "pt", ("João da Silva", "Letícia Prado"), "name"),
    ("перевод от ", ". Баланс", "ru", ("Иван Петров", "Ольга Юрьева"), "name"),
    ("€ 20,00 von ", ".", "de", ("Jürgen Adler", "Katrin Voß"), "name"),
    ("R$ 20,00 na ", " em 26/04", "pt", ("Agência Centro", "Agência Pinheiros"), "place(40)"),
    ("прибыл: ", ". Код", "ru", ("ТЦ Радуга", "отделение Лесное"), "place(40)"),
    ("收款人", "，", "zh-Hans", ("王小明", "欧阳雪"), "name"),
    ("آقای ", " نوبت", "fa", ("رضا محمدی", "علی نوری"), "name"),
    ("spent at ", " on", "en", ("Big Bazaar", "Corner Cafe 24"), "merchant(40)"),
    ("在", "消费", "zh-Hans", ("永辉超市", "星巴克咖啡"), "merchant(40)"),
    ("请到", "领取", "zh-Hans", ("幸福小区3号柜", "城西支行"), "place(40)"),
    ("visit ", " branch", "en", ("Canary Wharf", "Old Road"), "place(40)"),
    ("附言：", "，", "zh-Hans", ("五月房租", "货款"), "text(12)"),
    ("Message: ", ".", "en", ("rent for May", "gift"), "text(16)"),
)


@pytest.mark.parametrize(("before", "after", "language", "values", "kind"), VALUES)
def test_values_tell_their_kind(before: str, after: str, language: str, values: tuple[str, ...], kind: str) -> None:
    assert kinds.guess(PartForm.VALUE, values, before, after, language) == kind


@pytest.mark.parametrize(("before", "after", "language", "values", "kind"), WORDS)
def test_any_words_are_names_shops_places_or_text(
    before: str, after: str, language: str, values: tuple[str, ...], kind: str
) -> None:
    assert kinds.guess(PartForm.WORDS, values, before, after, language) == kind


@pytest.mark.parametrize(
    ("choices", "before", "kind"),
    [
        (("UPI", "NEFT", "IMPS"), "via ", ""),
        (("消费", "转出", "取现", "代扣"), "于", ""),
        (("approved", "declined", "reversed", "pending"), "was ", ""),
        (("王小明", "李娜"), "尊敬的", "name"),
        (("Priya Sharma", "John Smith"), "to ", "name"),
        (("永辉超市", "星巴克咖啡", "小米之家", "滴滴出行"), "在", "merchant(40)"),
        (("rent", "gift"), "Message: ", "text(12)"),
    ],
)
def test_a_few_values_are_a_choice_unless_they_are_names(choices: tuple[str, ...], before: str, kind: str) -> None:
    assert of_choice(choices, before, "") == kind
