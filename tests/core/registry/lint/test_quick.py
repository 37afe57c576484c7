"""The cheap checks say of contacts what the thorough ones say."""

from dataclasses import replace
from pathlib import Path

import pytest

from sms_verify.core.registry.lint import quick, wording
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Facts, Organisation, Policy, Template
from sms_verify.registry_files.files import load

BANK = Organisation(
    id="cmb",
    kind="bank",
    names={"zh-Hans": ("招商银行",)},
    regions=("CN",),
    official=Facts(
        domains=("cmbchina.com",),
        hotlines=("95555", "400-820-5555"),
        emails=("@cmbchina.com",),
        handles=("wechat:cmbchina",),
    ),
)
REGISTRY = Registry.of((BANK,))
STARTER = Path(__file__).parents[4] / "data" / "registry"


def template(words: str) -> Template:
    return Template("a", "cmb", "zh-Hans", "account", f"【招商银行】您尾号{{card:last4}}的账户有变动，{words}")


OWN = [
    "感谢使用。",
    "详询95555。",
    "详询95555或400-820-5555。",
    "详询4008205555，感谢。",
    "请登录cmbchina.com查询。",
    "请登录www.cmbchina.com。",
    "请登录https://m.cmbchina.com/x{ref:reference}。",
    "请发邮件至a@cmbchina.com。",
]
STRANGE = [
    "详询95556。",
    "详询95555-1234567。",
    "详询1395555 5555。",
    "请致电 139 9555 5123。",
    "请致电139-9555-5123。",
    "请致电一三九九五五五五一二三。",
    "请登录cmbchina.com.evil.top。",
    "请登录evil-cmbchina.com。",
    "请登录evilcmbchina.com。",
    "请登录cmbchina.com.cn。",
    "请登录cmbchina.com@evil.top。",
    "请登录cmbchina。top。",
    "请登录evil。cmbchina.com.top。",
    "请登录ｅｖｉｌ．ｔｏｐ。",
    "请登录http://evil.top/cmbchina.com。",
    "请登录例子.中国。",
    "请发邮件至cmbchina.com@qq.com。",
    "请加微信cmb95555x。",
    "请加QQ1234567。",
    "請加LINE ID: bank888。",
    "请加電報 @cmbhelp。",
    "مراجعه به evil.top",
    "تماس با ۰۹۱۲۱۲۳۴۵۶۷.",
]


@pytest.mark.parametrize("words", OWN)
def test_own_contacts_are_no_flaw(words: str) -> None:
    assert quick.flaws(template(words), BANK, REGISTRY) == ()


@pytest.mark.parametrize("words", STRANGE)
def test_strangers_contacts_are_the_same_errors_as_in_a_thorough_reading(words: str) -> None:
    found = quick.flaws(template(words), BANK, REGISTRY)
    thorough = tuple(wording.strangers(template(words), BANK, REGISTRY))
    assert thorough
    assert [flaw for flaw in found if flaw in thorough] == list(thorough)


def test_own_links_are_pointed_out_where_policy_is_never() -> None:
    silent = replace(BANK, policy=Policy(links="never"))
    (found,) = quick.flaws(template("请登录cmbchina.com查询。"), silent, Registry.of((silent,)))
    assert "no links" in found.reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": "A 1"}, "lower-case"),
        ({"body": "{"}, "brace"),
        ({"category": "x"}, "categories"),
        ({"body": "好{a:code}"}, "anybody"),
    ],
)
def test_what_is_wrong_besides_is_told(change: dict[str, str], reason: str) -> None:
    found = quick.flaws(replace(template(""), **change), BANK, REGISTRY)
    assert reason in " ".join(flaw.reason for flaw in found)


def test_the_starter_templates_pass_as_they_pass_lint() -> None:
    registry = Registry.of(*load(STARTER))
    for each in registry.templates:
        owner = registry.organisations[each.organisation]
        thorough = set(wording.strangers(each, owner, registry))
        assert thorough <= set(quick.flaws(each, owner, registry)), each.key
