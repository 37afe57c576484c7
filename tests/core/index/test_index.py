import pickle
import random
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify.core.index import Index
from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template, render
from sms_verify.core.types import Template
from tests.bench.national import says_the_same, tampered
from tests.bench.national import templates as national
from tests.support.forging import templates

MANY = tuple(national(3000, seed=7))
INDEX = Index.of(MANY)


def template(number: int, body: str, organisation: str = "bank") -> Template:
    return Template(f"t{number}", organisation, "zh-Hans", "transaction", body)


SMALL = (
    template(1, "您的验证码是{code:code}"),
    template(2, "您的验证码是{code:code}", "other"),
    template(3, "{a:amount}元"),
    template(4, "元{a:amount}"),
    template(5, "{a:code}:{b:code}"),
    template(6, "！{a:name}！"),
    template(7, "ok"),
    template(8, "{a:text(40)}。"),
    template(9, "您尾号{card:last4}卡支出{sum:amount}元，余额{balance:amount}元。【工商银行】"),
    template(10, "مانده:{a:amount}"),
)
READ = [
    ("您的验证码是123456", ["bank/t1", "other/t2"]),
    ("5元", ["bank/t3"]),
    ("元5", ["bank/t4"]),
    ("1234:5678", ["bank/t5"]),
    ("！张伟！", ["bank/t6"]),
    ("ok", ["bank/t7"]),
    ("网上银行。", ["bank/t8"]),
    ("您尾号1234卡支出5元，余额6元。【工商银行】", ["bank/t9"]),
    ("مانده:۱٬۲۳۴", ["bank/t10"]),
]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "😀",
        "您的验证码是",
        "完全不同的一句话",
        "\ud800",
        "\u200b" * 50,
        "您的验证码是123456请致电139-1234-5678",
        "OK",
    ],
)
def test_what_no_template_explains_is_not_found(text: str) -> None:
    assert Index.of(SMALL).exact(fold(text)) == ()


@pytest.mark.parametrize(("text", "keys"), READ)
def test_every_template_that_explains_a_message_is_found(text: str, keys: list[str]) -> None:
    assert sorted(found.template.key for found in Index.of(SMALL).exact(fold(text))) == sorted(keys)


def test_wordings_that_differ_in_their_frame_alone_are_all_found() -> None:
    index = Index.of(
        (
            template(1, "【甲银行】您尾号{card:last4}卡支出{sum:amount}元", "a"),
            template(2, "您尾号{c:last4}卡支出{s:amount}元【乙银行】", "b"),
            template(3, "【丙银行】您尾号{card:last4}卡支出{day:date}元", "c"),
            template(4, "【丁银行】您尾号{card:last4}卡支出{sum:amount}元。谢谢", "d"),
        )
    )
    found = index.exact(fold("您尾号 1234 卡支出 5 元"))
    assert [each.template.key for each in found] == ["a/t1", "b/t2"]
    assert [each.framing.missing for each in found] == [("甲银行",), ("乙银行",)]


def test_an_empty_index_finds_nothing() -> None:
    assert Index.of(()).exact(fold("ok")) == ()
    assert Index().nearest(fold("ok")) == ()
    assert len(Index()) == 0


@settings(max_examples=25, deadline=None)
@given(st.lists(templates(), min_size=1, max_size=30), st.integers(0, 10**6))
def test_the_index_finds_what_reading_every_template_finds(some: list[Template], seed: int) -> None:
    some = [replace(each, id=f"t{number}") for number, each in enumerate(some)]
    patterns = [compile_template(each) for each in some]
    index = Index.of(some)
    for each in some:
        folded = fold(render(each, random.Random(seed)))
        assert {found.template.key for found in index.exact(folded)} == {
            pattern.template.key for pattern in patterns if pattern.match(folded)
        }


def test_a_template_taken_out_is_the_one_put_in() -> None:
    assert tuple(INDEX) == MANY
    assert (INDEX[5], INDEX[-1], INDEX[7:11]) == (MANY[5], MANY[-1], MANY[7:11])
    assert INDEX.without((MANY[0].key,))[:2] == MANY[1:3]
    assert MANY[7] in INDEX
    assert MANY[7] not in INDEX.without((MANY[7].key,))
    for each in MANY[:200]:
        (found,) = INDEX.exact(fold(render(each, random.Random(1))))
        assert found.template == each
        assert found.bits == compile_template(each).bits


def test_every_genuine_message_is_found_among_many() -> None:
    rng = random.Random(3)
    for each in rng.sample(MANY, 400):
        assert each.key in {found.template.key for found in INDEX.exact(fold(render(each, rng)))}


def test_no_forged_copy_is_explained_and_nearly_all_find_their_original() -> None:
    rng = random.Random(4)
    found = tried = 0
    for each in rng.sample(MANY, 60):
        text = render(each, rng)
        for way, forged in tampered(text, INDEX.exact(fold(text))[0].literals, rng):
            folded = fold(forged)
            # Nobody signs so.
            assert says_the_same(text, forged) or all(found.framing.added for found in INDEX.exact(folded)), (
                way,
                text,
                forged,
            )
            nearest = INDEX.nearest(folded)
            tried += 1
            found += bool(nearest) and nearest[0].key == each.key
    assert tried > 500
    assert found > 0.98 * tried, (found, tried)


def test_a_copy_finds_its_original_among_templates_that_differ_in_their_signature_alone() -> None:
    names = ["".join(each) for each in permutations("华兴安泰信和融汇", 3)]
    body = "您尾号{card:last4}卡支出{sum:amount}元，余额{balance:amount}元。"
    index = Index.of(template(number, f"{body}【{name}银行】", f"o{number}") for number, name in enumerate(names))
    for number in range(0, len(names), 7):
        forged = fold(f"您尾号1234卡支出5元，余额6元。【{names[number]}银行】点 http://a.top")
        assert index.nearest(forged)[0].id == f"t{number}"


def test_the_claimed_organisation_comes_first_on_ties() -> None:
    index = Index.of(SMALL)
    folded = fold("您的验证码是123456，请致电139-1234-5678")
    assert [near.organisation for near in index.nearest(folded, claimed="other")][:2] == ["other", "bank"]
    assert [near.organisation for near in index.nearest(folded, claimed="bank")][:2] == ["bank", "other"]


def test_an_organisation_s_own_templates_are_compared_one_by_one() -> None:
    own, *others = (each for each in MANY if each.organisation == MANY[0].organisation)
    text = fold(render(own, random.Random(1))).text
    index = Index.of(MANY[1:]).added((MANY[0],))
    assert [found.template for found in index.own(own.organisation, text, 1, 200, 0.3)] == [own]
    assert own not in [found.template for found in index.without((own.key,)).own(own.organisation, text, 9, 200, 0.0)]
    assert len(index.own(own.organisation, text, 200, 200, 0.0)) == len(others) + 1
    assert index.own("nobody", text, 1, 200, 0.0) == []


def test_templates_come_and_go_without_building_anew() -> None:
    index = Index()
    for number, each in enumerate(MANY[:120]):
        index = index.added((each,))
        assert len(index) == number + 1
    assert len(index.blocks) <= 4
    rng = random.Random(5)
    for each in MANY[:120:7]:
        folded = fold(render(each, rng))
        assert [found.template for found in index.exact(folded)] == [each]
        index = index.without((each.key,))
        assert index.exact(folded) == ()
        assert each not in index.nearest(folded)
    assert len(index) == 120 - len(MANY[:120:7])


def test_a_template_added_again_replaces_the_old_one() -> None:
    index = Index.of(SMALL).added((template(7, "not ok"),))
    assert len(index) == len(SMALL)
    assert index.exact(fold("ok")) == ()
    assert len(index.exact(fold("not ok"))) == 1


def test_an_index_survives_pickling() -> None:
    again = pickle.loads(pickle.dumps(INDEX))  # noqa: S301 our own bytes
    rng = random.Random(6)
    for each in rng.sample(MANY, 50):
        folded = fold(render(each, rng))
        assert again.exact(folded) == INDEX.exact(folded)
        assert again.nearest(folded) == INDEX.nearest(folded)


@given(st.text(max_size=80))
def test_any_text_is_answered(text: str) -> None:
    INDEX.exact(fold(text))
    assert len(INDEX.nearest(fold(text), limit=3)) <= 3
