"""What lint says of organisations and templates; what is right comes first."""

import datetime
from dataclasses import replace

import pytest

from sms_verify.core.registry.lint import check, lint
from sms_verify.core.types import Facts, Organisation, Policy, SenderId, Source, Template

FACTS = Facts(
    senders=(SenderId("cn-port", "95555", "95555"),),
    signatures=("招商银行",),
    domains=("cmbchina.com",),
    hotlines=("95555", "400-820-5555"),
    emails=("@cmbchina.com",),
    handles=("wechat:cmb",),
)
SOURCES = tuple(
    Source(fact, "https://example.com", datetime.date(2026, 11, 21))
    for fact in ("senders", "signatures", "domains", "hotlines", "emails", "handles", "templates")
)
CMB = Organisation(
    id="cmb",
    kind="bank",
    names={"zh-Hans": ("招商银行",)},
    regions=("CN",),
    official=FACTS,
    website="https://www.cmbchina.com/",
    sources=SOURCES,
)
OTHER = Organisation(id="other", kind="bank", names={"en": ("Other Bank",)}, regions=("CN",), sources=SOURCES)
GOVERNMENT = Organisation(
    id="tw-gov",
    kind="government",
    names={"en": ("Government 111",)},
    regions=("TW",),
    official=Facts(senders=(SenderId("tw-short", "111", "111"),), domains=("gov.tw",)),
    sources=SOURCES,
)
TAIPOWER = Organisation(
    id="taipower",
    kind="other",
    names={"en": ("Taipower",)},
    regions=("TW",),
    official=Facts(senders=(SenderId("tw-short", "111", "111"),)),
    sources=SOURCES,
)
ALERT = Template(
    "debit",
    "cmb",
    "zh-Hans",
    "transaction",
    "【招商银行】您尾号{card:last4}的账户于{when:date}支出人民币{sum:amount}元，详询95555或登录cmbchina.com。",
)


def test_sound_files_have_no_problem() -> None:
    assert lint((CMB, GOVERNMENT), (ALERT,)) == ()


def test_authorities_share_their_sender() -> None:
    assert lint((GOVERNMENT, TAIPOWER), ()) == ()


def test_a_house_shares_its_domain() -> None:
    wallet = replace(CMB, id="cmb-wallet", names={"zh-Hans": ("招商银行钱包",)})
    assert lint((CMB, wallet), ()) == ()


def test_bodies_that_differ_by_signature_only_do_not_clash() -> None:
    own = replace(ALERT, body=ALERT.body.replace("，详询95555或登录cmbchina.com", ""))
    others = replace(own, organisation="other", body=own.body.replace("招商", "其他"))
    assert lint((CMB, OTHER), (own, others)) == ()


def official(**facts: object) -> Organisation:
    return replace(CMB, website=None, official=Facts(**facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("organisation", "key", "reason"),
    [
        (replace(CMB, id="CMB"), "id", "lower-case"),
        (replace(CMB, kind="banks"), "kind", "the kinds are"),
        (replace(CMB, regions=("CHN",)), "regions[0]", "ISO 3166-1"),
        (replace(CMB, names={}), "names", "at least one"),
        (replace(CMB, names={"Chinese": ("招商银行",)}), "names.Chinese", "language tag"),
        (replace(CMB, website="www.cmbchina.com"), "website", "https://"),
        (replace(CMB, policy=Policy(links="no")), "policy.links", "never official"),
        (replace(CMB, policy=Policy(since="March 2026")), "policy.since", "like 2026-03"),
        (replace(CMB, policy=Policy(since="06.03.2026")), "policy.since", "like 2026-03"),
        (replace(CMB, policy=Policy(asks=("pin",))), "policy.asks[0]", "secret"),
        (official(senders=(SenderId("cn-port", "ICBC", ""),)), "senders[0]", "cn-port"),
        (official(senders=(SenderId("in-dlt", "AD-HDFCBK-S", ""),)), "senders[0]", "header alone"),
        (official(senders=(SenderId("cn", "95555", ""),)), "senders[0]", "the schemes are"),
        (official(signatures=("【招商银行】",)), "signatures[0]", "brackets"),
        (official(domains=("https://cmbchina.com",)), "domains[0]", "host or domain alone"),
        (official(domains=("*.cmbchina.com",)), "domains[0]", "host or domain alone"),
        (official(domains=("com.cn",)), "domains[0]", "open to everybody"),
        (official(domains=("gov.cn",)), "domains[0]", "open to everybody"),
        (official(domains=("github.io",)), "domains[0]", "shared by strangers"),
        (official(domains=("bit.ly",)), "domains[0]", "shared by strangers"),
        (official(hotlines=("call us",)), "hotlines[0]", "as printed"),
        (official(hotlines=("9xxxxxxx",)), "hotlines[0]", "whole number"),
        (official(emails=("cmb.com",)), "emails[0]", "@domain"),
        (official(emails=("@qq.com",)), "emails[0]", "open to everybody"),
        (official(handles=("cmb",)), "handles[0]", "app:name"),
    ],
)
def test_a_wrong_fact_is_an_error(organisation: Organisation, key: str, reason: str) -> None:
    found = [*check((organisation,), ())]
    assert [(problem.key, problem.severity) for problem in found] == [(key, "error")]
    assert reason in found[0].reason


def test_a_provisional_fact_is_checked_as_well() -> None:
    (found,) = check((replace(CMB, provisional=Facts(hotlines=("?",))),), ())
    assert found.key == "provisional.hotlines[0]"


@pytest.mark.parametrize(
    ("template", "key", "reason"),
    [
        (replace(ALERT, id="Debit 1"), "templates[Debit 1].id", "lower-case"),
        (replace(ALERT, category="alert"), "templates[debit].category", "the categories are"),
        (replace(ALERT, language="chinese"), "templates[debit].language", "language tag"),
        (replace(ALERT, body="{sum:money}"), "templates[debit].body", "money"),
        (replace(ALERT, body="{sum:amount"), "templates[debit].body", "brace"),
        (replace(ALERT, organisation="nobody"), "templates[debit]", "no file describes"),
        (
            replace(ALERT, valid_from=datetime.date(2026, 2, 1), valid_to=datetime.date(2026, 1, 1)),
            "templates[debit].valid_to",
            "first day",
        ),
    ],
)
def test_an_unusable_template_is_an_error(template: Template, key: str, reason: str) -> None:
    (found,) = check((CMB,), (template,), ("cmb.toml",), ("cmb.toml",))
    assert (found.file, found.key, found.severity) == ("cmb.toml", key, "error")
    assert reason in found.reason


def test_ids_are_unique() -> None:
    found = lint((CMB, CMB), (ALERT, ALERT), ("a.toml", "b.toml"), ("a.toml", "b.toml"))
    assert [(problem.file, problem.key) for problem in found] == [("b.toml", "id"), ("b.toml", "templates[debit].id")]
    assert "a.toml" in found[0].reason


def test_a_fact_without_a_source_is_an_error() -> None:
    bare = replace(CMB, sources=SOURCES[1:-1], provisional=Facts(domains=("cmbt.cn",)))
    found = lint((bare,), (ALERT,))
    assert [(problem.key, problem.severity) for problem in found] == [
        ("provisional.domains", "error"),
        ("senders", "error"),
        ("templates", "error"),
    ]


def test_a_template_that_names_its_own_sources_needs_none_of_its_organisation() -> None:
    assert lint((replace(CMB, sources=SOURCES[:-1]),), (replace(ALERT, sources=("https://example.com",)),)) == ()


def test_strangers_do_not_share_senders_and_domains() -> None:
    found = lint((CMB, replace(OTHER, official=Facts(senders=FACTS.senders, domains=FACTS.domains))), ())
    assert [(problem.file, problem.key, problem.severity) for problem in found] == [
        ("other", "domains", "error"),
        ("other", "senders", "error"),
    ]


def test_bodies_that_accept_the_same_message_clash() -> None:
    body = "您尾号{card:last4}的账户于{when:date}支出人民币{sum:amount}元，感谢您的使用。"
    found = lint((CMB, OTHER), (replace(ALERT, body=body), replace(ALERT, organisation="other", body=body)))
    assert [(problem.key, problem.severity) for problem in found] == [("templates[debit].body", "error")]
    assert "other/debit" in found[0].reason


@pytest.mark.parametrize(
    ("change", "severity", "reason"),
    [
        ({"body": "【招商银行】您的账户异常，请登录cmb-login.com核实并完成操作。"}, "error", "cmb-login.com"),
        ({"body": "【招商银行】您的账户异常，请致电400-999-0000核实并完成操作。"}, "error", "+864009990000"),
        ({"body": "【招商银行】您的账户支出{sum:amount}元，备注：{note:text(20)}。"}, "warning", "free text"),
        ({"body": "【招商银行】请回复您的验证码和密码以完成{sum:amount}元的操作，谢谢。"}, "error", "secret"),
        ({"body": "【招行】{sum:amount}元"}, "warning", "anybody's"),
        ({"body": "【招商银行】尊敬的客户您好：" + "尊敬的客户您好" * 60}, "warning", "parts"),
        ({"category": "promotion"}, "warning", "拒收"),
        (
            {"body": "【招商银行】您尾号{card:last4}的账户有变动，请致电{who:text(20)}核实。"},
            "warning",
            "make it {who:phone}",
        ),
        (
            {"body": "【招商银行】您尾号{card:last4}的账户有变动，点击{who:text(20)}查看。"},
            "warning",
            "make it {who:link}",
        ),
        ({"body": "【招商银行】尊敬的{who:name} {what:text(20)}已经办理完成，感谢使用。"}, "warning", "only a blank"),
        (
            {"language": "en", "body": "China Merchants Bank: “hello” " + "and thank you for it " * 7},
            "warning",
            "plain characters",
        ),
    ],
)
def test_doubtful_wording_is_pointed_out(change: dict[str, str], severity: str, reason: str) -> None:
    found = lint((CMB,), (replace(ALERT, **change),))  # type: ignore[arg-type]
    assert (severity, True) in {(problem.severity, reason in problem.reason) for problem in found}


@pytest.mark.parametrize(
    ("region", "words", "warned"),
    [
        ("CN", "拒收请回复R", False),
        ("CN", "退订回T", False),
        ("CN", "感谢支持", True),
        ("HK", "如欲取消接收，請回覆Y。To unsubscribe, reply Y.", False),
        ("HK", "多謝支持", True),
        ("IR", "لغو۱۱", False),
        ("TW", "謝謝", False),
    ],
)
def test_marketing_needs_a_way_out_where_the_region_demands_it(region: str, words: str, warned: bool) -> None:
    owner = replace(CMB, regions=(region,))
    offer = replace(
        ALERT, category="promotion", body=f"【招商银行】信用卡新客户专享积分多倍好礼，活动至{{end:date}}，{words}"
    )
    found = lint((owner,), (offer,))
    assert any("way out" in problem.reason for problem in found) is warned


@pytest.mark.parametrize(
    ("policy", "body", "said"),
    [
        (Policy(links="never"), ALERT.body, "no links"),
        (
            Policy(callback="never"),
            "【招商银行】您的账户有变动，如非本人操作请致电95555与我们核实。",
            "call back",
        ),
        (Policy(), "China Merchants Bank: send us a photo of your ID card to go on with {what:reference}.", "identity"),
    ],
)
def test_wording_against_the_organisations_own_policy_is_an_error(policy: Policy, body: str, said: str) -> None:
    found = lint((replace(CMB, policy=policy),), (replace(ALERT, body=body),))
    assert [(problem.key, problem.severity) for problem in found] == [("templates[debit].body", "error")]
    assert said in found[0].reason


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        ("China Merchants Bank: your OTP is {code:code}. Never share it with anyone.", False),
        ("China Merchants Bank: use code {code:code} to sign in. We never ask for it.", False),
        ("【招商银行】您的验证码为{code:code}，请勿告诉任何人，如非本人操作请忽略。", False),
        ("بانک چاینا مرچنتس: رمز پویا {code:code} برای خرید {sum:amount} ریال. آن را به کسی ندهید.", False),
        ("China Merchants Bank: please reply with your PIN {code:code} to confirm who you are.", True),
        ("China Merchants Bank: send the OTP {code:code} to our agent to receive your refund.", True),
        ("China Merchants Bank: enter your password {code:code} so that we unblock your card.", True),
        ("【招商银行】请将验证码{code:code}回复本短信以完成退款，感谢您的配合与支持。", True),
        ("【招商银行】请把您的卡号和密码{code:code}告知工作人员，以便为您办理解冻业务。", True),
    ],
)
def test_a_secret_beside_its_own_slot_is_asked_for_all_the_same(body: str, asks: bool) -> None:
    found = lint((CMB,), (replace(ALERT, body=body, category="otp"),))
    assert any(problem.severity == "error" and "secret" in problem.reason for problem in found) is asks


def test_a_website_outside_the_domains_is_pointed_out() -> None:
    (found,) = lint((replace(CMB, website="https://www.example.com/"),), ())
    assert (found.key, found.severity) == ("website", "warning")


def test_a_problem_reads_as_file_key_and_reason() -> None:
    (found,) = lint((replace(CMB, kind="x"),), (), ("cn/cmb.toml",))
    assert str(found).startswith("cn/cmb.toml: kind: 'x' is no kind;")
