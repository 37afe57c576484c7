"""What is officially known, and whose a sender or contact is."""

import pickle
import random
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.normalise import fold, normalise
from sms_verify.core.registry.owners import Owner
from sms_verify.core.registry.registry import Registry
from sms_verify.core.senders import readings
from sms_verify.core.types import Basis, Facts, Organisation, SenderId, Template
from tests.support.registry import HARBOUR
from tests.support.registry import REGISTRY as NATION

CMB = Organisation(
    id="cmb",
    kind="bank",
    names={"zh-Hans": ("招商银行",), "en": ("China Merchants Bank", "CMB")},
    regions=("CN",),
    official=Facts(
        senders=(SenderId("cn-port", "95555", "95555"),),
        signatures=("招商银行信用卡",),
        domains=("CMBchina.com",),
        hotlines=("95555", "400-820-5555", "021-38784800"),
        emails=("service@cmbchina.com", "@mail.cmbchina.com"),
        handles=("wechat:CMB_official", "whatsapp:+852 9123 4567"),
    ),
    provisional=Facts(domains=("cmbt.cn",), hotlines=("4008885555",)),
)
HSBC = Organisation(
    id="hsbc-hk",
    kind="bank",
    names={"zh-Hant": ("滙豐",), "en": ("HSBC HK",)},
    regions=("HK", "CN"),
    official=Facts(
        senders=(SenderId("hk-ssrs", "#HSBC", "#HSBC"),),
        domains=("hsbc.com.hk",),
        hotlines=("2233 3000", "3668 xxxx", "400-800-2388"),
    ),
    provisional=Facts(senders=(SenderId("cn-port", "95555", "95555"),), domains=("cmbchina.com",)),
)
SMS_111 = Organisation(
    id="tw-gov",
    kind="government",
    names={"en": ("Government SMS 111",)},
    regions=("TW",),
    official=Facts(senders=(SenderId("tw-short", "111", "111"),), domains=("gov.tw",)),
)
TAIPOWER = Organisation(
    id="taipower",
    kind="other",
    names={"zh-Hant": ("台灣電力公司",)},
    regions=("TW",),
    official=Facts(senders=(SenderId("tw-short", "111", "111"),)),
)
BODY = "【招商银行】您尾号{card:last4}的账户支出{sum:amount}元。"
TEMPLATES = (
    Template("debit", "cmb", "zh-Hans", "transaction", BODY),
    Template("otp", "cmb", "zh-Hans", "otp", "【招商银行】您的动态密码是{code:code}，请勿告诉任何人。"),
)
EVERYBODY = (CMB, HSBC, SMS_111, TAIPOWER)
REGISTRY = Registry.of(EVERYBODY, TEMPLATES)


@pytest.mark.parametrize("name", ["", "招商", "nobody", "\ud800", " "])
def test_an_unknown_name_is_nobodys(name: str) -> None:
    assert REGISTRY.named(name) is None


@pytest.mark.parametrize(
    "name", ["cmb", "招商银行", "招商銀行", "CHINA MERCHANTS  BANK", " cmb ", "【招商银行】", "招商银行信用卡"]
)
def test_an_organisation_is_found_by_id_and_any_name(name: str) -> None:
    assert REGISTRY.named(name) == CMB


@pytest.mark.parametrize(
    ("signature", "owners"),
    [
        ("陌生公司", ()),
        ("招商银行业协会", ()),
        ("招商银行", ("cmb",)),
        ("招商銀行", ("cmb",)),
        ("招商银行信用卡", ("cmb",)),
        ("招商银行私人银行", ("cmb",)),
        ("匯豐", ("hsbc-hk",)),
    ],
)
def test_a_signature_names_its_organisation(signature: str, owners: tuple[str, ...]) -> None:
    assert REGISTRY.signed(signature) == owners


@pytest.mark.parametrize(
    ("sender", "region", "owners"),
    [
        ("95556", "CN", []),
        ("+8695555", "CN", []),
        ("HSBC", "HK", []),
        ("＃HSBC", "HK", []),
        ("#HSBC", "HK", ["hsbc-hk"]),
        ("#hsbc", None, ["hsbc-hk"]),
        ("95555", None, ["cmb", "hsbc-hk"]),
        ("111", "TW", ["taipower", "tw-gov"]),
    ],
)
def test_a_sender_is_its_registered_owners(sender: str, region: str | None, owners: list[str]) -> None:
    found = {
        owner.organisation for reading in readings(sender, region) for owner in REGISTRY.sender_owners(reading.sender)
    }
    assert sorted(found) == owners


@pytest.mark.parametrize("host", ["cmbchina.com.evil.top", "xcmbchina.com", "com", "tw", "", "gov.tw.evil.top"])
def test_a_host_beside_an_entry_is_nobodys(host: str) -> None:
    assert REGISTRY.host_owners(host) == ()


@pytest.mark.parametrize(
    ("host", "owners"),
    [
        ("cmbchina.com", (Owner("cmb"), Owner("hsbc-hk", True))),
        ("ebank.cmbchina.com", (Owner("cmb"), Owner("hsbc-hk", True))),
        ("cmbt.cn", (Owner("cmb", True),)),
        ("url.gov.tw", (Owner("tw-gov"),)),
    ],
)
def test_a_host_at_or_under_an_entry_is_its_owners(host: str, owners: tuple[Owner, ...]) -> None:
    assert REGISTRY.host_owners(host) == owners


@pytest.mark.parametrize("value", ["", "95556", "3668", "+85236680", "+852366812345", "+8613800138000", "+85222333001"])
def test_another_number_is_nobodys(value: str) -> None:
    assert REGISTRY.phone_owners(value) == ()


@pytest.mark.parametrize(
    ("number", "region", "owner"),
    [
        ("95555", "CN", Owner("cmb")),
        ("021-95555", "CN", Owner("cmb")),
        ("+86 95555", None, Owner("cmb")),
        ("4008205555", "CN", Owner("cmb")),
        ("400 820 5555", None, Owner("cmb")),
        ("(021) 3878 4800", "CN", Owner("cmb")),
        ("+86 21 3878 4800", "HK", Owner("cmb")),
        ("400-888-5555", "CN", Owner("cmb", True)),
        ("2233-3000", "HK", Owner("hsbc-hk")),
        ("22333000", None, Owner("hsbc-hk")),
        ("+852 2233 3000", "CN", Owner("hsbc-hk")),
        ("3668 1234", "HK", Owner("hsbc-hk")),
        ("4008002388", "CN", Owner("hsbc-hk")),
    ],
)
def test_a_hotline_is_found_in_every_spelling(number: str, region: str | None, owner: Owner) -> None:
    assert REGISTRY.phone_owners(canonical(number, region)) == (owner,)


@pytest.mark.parametrize(
    ("address", "owners"),
    [
        ("x@evil.com", ()),
        ("x@mail.cmbchina.com.evil.com", ()),
        ("", ()),
        ("Service@CMBchina.com", (Owner("cmb"),)),
        ("anyone@mail.cmbchina.com", (Owner("cmb"),)),
        ("anyone@cmbchina.com", (Owner("cmb", True), Owner("hsbc-hk", True))),
    ],
)
def test_an_address_is_official_only_where_it_is_registered(address: str, owners: tuple[Owner, ...]) -> None:
    assert REGISTRY.email_owners(address) == owners


@pytest.mark.parametrize(
    ("handle", "owners"),
    [
        ("wechat:cmb", ()),
        ("line:cmb_official", ()),
        ("", ()),
        ("wechat:cmb_official", (Owner("cmb"),)),
        ("WeChat:@CMB_Official", (Owner("cmb"),)),
        ("whatsapp:+85291234567", (Owner("cmb"),)),
        ("WhatsApp: 852 9123 4567", (Owner("cmb"),)),
    ],
)
def test_a_handle_compares_without_case_and_at(handle: str, owners: tuple[Owner, ...]) -> None:
    assert REGISTRY.handle_owners(handle) == owners


def test_an_official_host_and_what_is_under_it_imitate_nobody() -> None:
    for host in ("cmbchina.com", "login.cmbchina.com", "cmbt.cn", "url.gov.tw"):
        assert REGISTRY.imitation(f"https://{host}/", host, "cmb") is None


def test_of_namesakes_the_one_in_the_readers_region_is_meant() -> None:
    here, there = (Organisation(f"bank-{region}", "bank", {"en": ("Bank",)}, (region,)) for region in ("HK", "GB"))
    registry = Registry.of((here, there))
    assert registry.named("bank", "HK") == here
    assert registry.named("bank", "GB") == there
    assert registry.named("bank") == there


def test_where_no_namesake_is_at_home_the_one_of_everywhere_is_meant() -> None:
    here = Organisation("bank-hk", "bank", {"en": ("Bank",)}, ("HK",))
    everywhere = Organisation("bank-world", "bank", {"en": ("Bank",)})
    registry = Registry.of((here, everywhere))
    assert registry.named("bank", "HK") == here
    assert registry.named("bank", "DE") == registry.named("bank") == everywhere


def test_an_address_may_imitate_a_host() -> None:
    assert REGISTRY.imitation("help@cmbchina.com", "help@cmbchina.com") is None
    found = REGISTRY.imitation("help@cmbchlna.com", "help@cmbchlna.com")
    assert found is not None
    assert found.official == "cmbchina.com"


def test_an_imitation_names_the_official_host() -> None:
    found = REGISTRY.imitation("https://cmbchlna.com/x", "cmbchlna.com", "cmb")
    assert found is not None
    assert (found.owner, found.official, found.how) == ("cmb", "cmbchina.com", "homoglyph")


def test_a_name_in_the_text_is_a_claim() -> None:
    assert [claim.organisation for claim in REGISTRY.names_in(normalise("您的招商银行账户"))] == ["cmb"]


def test_the_index_explains_a_registered_message() -> None:
    (found,) = REGISTRY.index.exact(fold("【招商银行】您尾号1234的账户支出100.00元。"))
    assert found.template.key == "cmb/debit"


@given(st.integers())
def test_the_version_is_the_same_in_any_order(seed: int) -> None:
    organisations, templates = [*EVERYBODY], [*TEMPLATES]
    random.Random(seed).shuffle(organisations)
    random.Random(seed).shuffle(templates)
    assert Registry.of(organisations, templates) == REGISTRY


def test_the_version_is_the_same_in_another_process() -> None:
    code = "import sys, pickle; sys.stdout.write(pickle.load(sys.stdin.buffer).version)"
    run = subprocess.run([sys.executable, "-c", code], input=pickle.dumps(REGISTRY), capture_output=True, check=True)
    assert run.stdout.decode() == REGISTRY.version


def test_any_changed_fact_changes_the_version() -> None:
    changed = Template("debit", "cmb", "zh-Hans", "transaction", BODY, basis=Basis.OBSERVED)
    versions = {
        REGISTRY.version,
        Registry.of(EVERYBODY[1:]).version,
        Registry.of(EVERYBODY, (changed, TEMPLATES[1])).version,
    }
    assert len(versions) == 3


def test_a_registry_travels_with_what_it_has_built() -> None:
    assert REGISTRY.signed("招商银行私人银行")
    assert REGISTRY.index
    copy = pickle.loads(pickle.dumps(REGISTRY))  # noqa: S301
    assert copy == REGISTRY
    assert copy.signed("招商银行私人银行") == ("cmb",)
    assert copy.host_owners("cmbt.cn") == (Owner("cmb", True),)


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    REGISTRY.named(text)
    REGISTRY.signed(text)
    REGISTRY.host_owners(text)
    REGISTRY.phone_owners(text)
    REGISTRY.email_owners(text)
    REGISTRY.handle_owners(text)
    REGISTRY.imitation(text, text)


def test_an_empty_registry_knows_nobody() -> None:
    empty = Registry.of(())
    assert empty.named("x") is None
    assert empty.phone_owners("95588") == ()
    assert empty.imitation("http://icbc.cc", "icbc.cc") is None
    assert empty.index.exact(fold("x")) == ()


def _answers(registry: Registry) -> tuple[object, ...]:
    """Return what a registry says of messages, in every way that a draft can change."""
    text = normalise("【海港银行】您尾号1234的卡在柜台存入人民币12.00元。")
    exact = [found.template.key for found in registry.index.exact(text.folded)]
    return registry.organisations, registry.templates, exact, registry.phone_owners("95599"), registry.names_in(text)


@pytest.mark.parametrize("template", [None, "new", "debit"])
@pytest.mark.parametrize("hotlines", [HARBOUR.official.hotlines, ("95599",)])
def test_a_supposed_registry_answers_as_one_made_anew(template: str | None, hotlines: tuple[str, ...]) -> None:
    house = replace(HARBOUR, official=replace(HARBOUR.official, hotlines=hotlines))
    body = "【海港银行】您尾号{card:last4}的卡在柜台存入人民币{sum:amount}元。"
    added = Template(template, HARBOUR.id, "zh-Hans", "transaction", body) if template else None
    before = _answers(NATION)
    supposed = NATION.with_changes(house, added)
    others = [each for each in NATION.templates if added is None or each.key != added.key]
    houses = [each for each in NATION.organisations.values() if each.id != house.id]
    anew = Registry.of([*houses, house], [*others, *([added] if added else [])])
    assert _answers(supposed) == _answers(anew)
    assert _answers(NATION) == before
    assert supposed.version != NATION.version
