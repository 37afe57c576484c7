"""Optional parts and choices: each reading is found, by one template and among many, and rendered."""

import random

import pytest

from sms_verify.core.index import Index
from sms_verify.core.normalise import fold
from sms_verify.core.templates import align, compile_template, render
from sms_verify.core.types import Template

PAID = Template(
    "t",
    "bank",
    "en",
    "transaction",
    "{? Dear Customer, }Rs {sum:amount} {way:choice(debited|credited)} to A/c {a:account}{? by {how:choice(UPI|NEFT)}}"
    "{? Ref {ref:reference}}. {? Avl bal {balance:amount}.} - Example Bank{? Not you? Call {n:phone}}",
)
READ = [
    "Rs 500 debited to A/c XX123. - Example Bank",
    "Dear Customer, Rs 500 credited to A/c XX123. - Example Bank",
    "Rs 500 debited to A/c XX123 by UPI. - Example Bank",
    "Rs 500 debited to A/c XX123 by upi Ref AB12345. Avl bal 1,000.00. - Example Bank",
    "Dear Customer, Rs 500 debited to A/c XX123 Ref AB12345. - Example Bank Not you? Call 1800-000-0000",
    "Rs 500 debited to A/c XX123.\nAvl bal 1,000.00.\n- Example Bank",
]
UNREAD = [
    "Rs 500 paid to A/c XX123. - Example Bank",
    "Rs 500 debited to A/c XX123 by IMPS. - Example Bank",
    "Rs 500 debited to A/c XX123 by UPI Ref. - Example Bank",
    "Rs 500 debited to A/c XX123. Avl bal. - Example Bank",
    "Avl bal 1,000.00. Rs 500 debited to A/c XX123. - Example Bank",
    "Rs 500 debited to A/c XX123. - Example Bank Dear Customer,",
]


@pytest.mark.parametrize("text", UNREAD)
def test_what_no_reading_allows_is_not_explained(text: str) -> None:
    assert compile_template(PAID).match(fold(text)) is None
    assert Index.of([PAID]).exact(fold(text)) == ()


@pytest.mark.parametrize("text", READ)
def test_every_reading_is_explained(text: str) -> None:
    found = compile_template(PAID).match(fold(text))
    assert found is not None
    assert found.exact
    assert Index.of([PAID]).exact(fold(text)) == (found,)


@pytest.mark.parametrize("seed", range(40))
def test_every_rendering_is_explained_also_among_others(seed: int) -> None:
    text = render(PAID, random.Random(seed))
    others = [Template(f"o{n}", "bank", "en", "transaction", f"{n} {{sum:amount}} - Example Bank") for n in range(300)]
    index = Index.of([PAID, *others])
    assert [found.template.id for found in index.exact(fold(text))] == ["t"]
    assert index.nearest(fold(text + " Call 139"))[0] == PAID


def test_the_words_of_a_choice_are_the_template_s_own() -> None:
    text = "Rs 500 debited to A/c XX123 by UPI. - Example Bank"
    found = compile_template(PAID).match(fold(text))
    assert found is not None
    assert {"debited", "UPI"} <= {text[slice(*span)] for span in found.literals}


def test_a_copy_is_laid_on_the_reading_that_it_follows() -> None:
    found = align(compile_template(PAID), fold("Rs 500 debited to A/c XX123 Ref AB12345. - Example Bank. Call 139"))
    assert [(each.official, each.message) for each in found.differences] == [("", ". Call 139")]


def test_a_choice_counts_by_the_words_it_rules_out() -> None:
    chosen, free = (
        Template("t", "b", "en", "transaction", f"Money by {{way:{kind}}}") for kind in ("choice(NEFT|IMPS)", "text(9)")
    )
    assert compile_template(chosen).bits > compile_template(free).bits


@pytest.mark.parametrize("way", ["消费", "跨行转账"])
def test_a_choice_may_touch_other_slots(way: str) -> None:
    body = "您尾号{card:last4}的卡{when:datetime}{way:choice(消费|跨行转账)}{sum:amount}元。"
    template = Template("t", "bank", "zh-Hans", "transaction", body)
    text = f"您尾号1234的卡11月12日10:05{way}100.00元。"
    (found,) = Index.of([template]).exact(fold(text))
    assert [filled.text for filled in found.slots] == ["1234", "11月12日10:05", way, "100.00"]
    assert Index.of([template]).exact(fold(text.replace(way, "汇入"))) == ()


def test_given_values_keep_their_part() -> None:
    assert "Ref AB123456" in render(PAID, random.Random(2), {"ref": "AB123456"})


GLUED = Template(
    "g",
    "bank",
    "zh-Hans",
    "transaction",
    "【某银行】您尾号{card:account}账户{when:datetime}{?向{payee:merchant(40)}}{deal:choice(消费|转入|跨行转入)}{sum:amount}，余额{left:amount}",
)
GLUED_READ = [
    "【某银行】您尾号1234账户11月21日14:05消费100元，余额5.00元",
    "【某银行】您尾号1234账户11月21日14:05跨行转入人民币100.50元，余额5.00元",
    "【某银行】您尾号1234账户11月21日14:05 消费 100元，余额 5.00元",
    "【某银行】您尾号1234账户11月21日14:05向张三转入1,000元，余额5.00元",
]


@pytest.mark.parametrize("text", GLUED_READ)
def test_a_choice_keeps_the_values_beside_it_apart_as_words_do(text: str) -> None:
    (found,) = Index.of([GLUED]).exact(fold(text))
    assert [filled.slot.name for filled in found.slots][-3:] == ["deal", "sum", "left"]


def test_what_is_not_among_the_words_of_a_glued_choice_is_not_explained() -> None:
    assert Index.of([GLUED]).exact(fold("【某银行】您尾号1234账户11月21日14:05支出100元，余额5.00元")) == ()
