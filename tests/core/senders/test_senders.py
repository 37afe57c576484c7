"""What a sender is, by region and by form alone."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.senders import SCHEMES, UNKNOWN, comparable, read, readings, validate
from sms_verify.core.types import SenderId

ODD = {"personal", "prefixed", "overseas", "warned", "withheld", "lookalike", "invalid"}

PLAIN = [
    ("#HSBC", "HK", "hk-ssrs", "#HSBC"),
    ("#Chong Hing", "HK", "hk-ssrs", "#Chong Hing"),
    ("#BOCHK_TXN", None, "hk-ssrs", "#BOCHK_TXN"),
    (" #HSBC\n", "HK", "hk-ssrs", "#HSBC"),
    ("OCBC", "SG", "sg-ssir", "OCBC"),
    ("gov.sg", "SG", "sg-ssir", "gov.sg"),
    ("gov.sg", None, "sg-ssir", "gov.sg"),
    ("77767", "SG", "sg-ssir", "77767"),
    ("6591234567", "SG", "sg-ssir", "6591234567"),
    ("AD-HDFCBK-S", "IN", "in-dlt", "HDFCBK"),
    ("AD-HDFCBK-S", None, "in-dlt", "HDFCBK"),
    ("vm-sbibnk", "IN", "in-dlt", "SBIBNK"),
    ("HDFCBK", "IN", "in-dlt", "HDFCBK"),
    ("AD-650016-P", "IN", "in-dlt", "650016"),
    ("95588", "CN", "cn-port", "95588"),
    ("95588", None, "cn-port", "95588"),
    ("106980095533", "CN", "cn-port", "106980095533"),
    ("1069 8009 5533", "CN", "cn-port", "106980095533"),
    ("106980095533", None, "cn-port", "106980095533"),
    ("12381", "CN", "cn-port", "12381"),
    ("10086", "CN", "cn-port", "10086"),
    ("111", "TW", "tw-short", "111"),
    ("111", None, "tw-short", "111"),
    ("68017", "TW", "tw-short", "68017"),
    ("ADLIRAN", "IR", "ir-line", "ADLIRAN"),
    ("Bank Mellat", "IR", "ir-line", "Bank Mellat"),
    ("+9830009419", "IR", "ir-line", "30009419"),
    ("009830009419", "IR", "ir-line", "30009419"),
    ("۳۰۰۰۹۴۱۹", "IR", "ir-line", "30009419"),
    ("+989999944444", "IR", "ir-line", "9999944444"),
    ("700717", "IR", "ir-line", "700717"),
    ("M&S Bank", "GB", "gb", "M&S Bank"),
    ("65552", "GB", "gb", "65552"),
    ("222-333", "US", "us-short", "222333"),
    ("CommBank", "AU", "au", "CommBank"),
    ("2233 3000", "HK", "phone", "+85222333000"),
    ("+852622649931110", "HK", "phone", "+852622649931110"),
    ("M-PESA", "KE", "alpha", "M-PESA"),
    ("NABIL_ALERT", "NP", "alpha", "NABIL_ALERT"),
    ("e& money", "AE", "alpha", "e& money"),
    ("38015", "FR", "alpha", "38015"),
    ("HSBC", "HK", UNKNOWN, "HSBC"),
    ("56161", "IN", UNKNOWN, "56161"),
]


@pytest.mark.parametrize(("sender", "region", "scheme", "value"), PLAIN)
def test_an_ordinary_sender_has_no_odd_trait(sender: str, region: str | None, scheme: str, value: str) -> None:
    reading = read(sender, region)
    assert (reading.sender.scheme, reading.sender.value, reading.sender.raw) == (scheme, value, sender)
    assert not reading.traits & ODD


@pytest.mark.parametrize(
    ("sender", "region", "scheme", "traits"),
    [
        ("+8695588", "CN", "cn-port", {"prefixed"}),
        ("008695588", "CN", "cn-port", {"prefixed"}),
        ("+8695588", None, "cn-port", {"prefixed"}),
        ("+86106980095533", "CN", "cn-port", {"prefixed"}),
        ("010-95588", "CN", "cn-port", {"prefixed"}),
        ("+95588", "CN", "cn-port", {"prefixed"}),
        ("+886111", "TW", "tw-short", {"prefixed"}),
        ("+1 111", "TW", "tw-short", {"prefixed"}),
        ("13912345678", "CN", "phone", {"personal"}),
        ("+86 139 1234 5678", "CN", "phone", {"personal"}),
        ("13912345678", None, "phone", {"personal"}),
        ("09123456789", "IR", "phone", {"personal"}),
        ("+989123456789", "IR", "phone", {"personal"}),
        ("۰۹۱۲۳۴۵۶۷۸۹", "IR", "phone", {"personal"}),
        ("09991234567", "IR", "phone", {"personal"}),
        ("07480 357003", "GB", "phone", {"personal"}),
        ("+6591234567", "SG", "phone", {"personal"}),
        ("98765 43210", "IN", "phone", {"personal"}),
        ("\u202a+852 9123 4567\u202c", "HK", "phone", {"personal"}),
        ("+85291234567", "CN", "phone", {"personal", "overseas"}),
        ("+12125550100", "IR", "phone", {"overseas"}),
        ("0012125550100", "CN", "phone", {"overseas"}),
        ("#HSBC", "CN", "hk-ssrs", {"overseas"}),
        ("AD-HDFCBK-S", "CN", "in-dlt", {"overseas"}),
        ("Likely-SCAM", "SG", "sg-ssir", {"warned"}),
        ("Unverified", "AU", "au", {"withheld"}),
        ("unverified", None, "au", {"withheld"}),
        ("GOV.SG", "SG", "sg-ssir", {"lookalike"}),
        ("＃HSBC", "HK", UNKNOWN, {"lookalike", "invalid"}),
        ("♯HSBC", "HK", UNKNOWN, {"lookalike", "invalid"}),
        ("#НSBС", "HK", UNKNOWN, {"lookalike", "invalid"}),
        ("HDFСBK", "IN", UNKNOWN, {"lookalike", "invalid"}),
        ("#HS\u200bBC", None, UNKNOWN, {"lookalike", "invalid"}),
        ("９５５８８", "CN", UNKNOWN, {"lookalike", "invalid"}),
        ("中国银行", "CN", UNKNOWN, {"invalid"}),
        ("ICBC", "CN", UNKNOWN, {"invalid"}),
        ("Chase", "US", UNKNOWN, {"invalid"}),
        ("#TSB", "GB", "hk-ssrs", {"overseas"}),
        ("winner@example.com", "US", UNKNOWN, {"personal"}),
        ("x" * 200, "GB", UNKNOWN, {"invalid"}),
    ],
)
def test_an_odd_sender_is_said_to_be_odd(sender: str, region: str | None, scheme: str, traits: set[str]) -> None:
    reading = read(sender, region)
    assert reading.sender.scheme == scheme
    assert reading.traits & ODD == traits


@pytest.mark.parametrize(
    ("sender", "scheme"),
    [
        ("95588", "cn-port"),
        ("OCBC", "sg-ssir"),
        ("ADLIRAN", "ir-line"),
        ("TSB", "gb"),
        ("HDFCBK", "in-dlt"),
        ("65552", "gb"),
    ],
)
def test_without_a_region_every_plausible_scheme_is_read(sender: str, scheme: str) -> None:
    found = [reading for reading in readings(sender) if reading.sender.scheme == scheme]
    assert found
    assert comparable(found[0].sender) == (scheme, sender.casefold())


def test_a_prefixed_code_is_not_the_code() -> None:
    registered = comparable(SenderId("cn-port", "95588", ""))
    assert registered not in [comparable(reading.sender) for reading in readings("+8695588", "CN")]


@pytest.mark.parametrize(
    ("sender", "other"),
    [("#HSBC", "HSBC"), ("#HSBC", "＃HSBC"), ("95588", "955588"), ("HDFCBK", "AD-HDFCBX-S")],
)
def test_different_senders_stay_different(sender: str, other: str) -> None:
    ours = {comparable(reading.sender) for reading in readings(sender)}
    assert not ours & {comparable(reading.sender) for reading in readings(other)}


@pytest.mark.parametrize(
    ("sender", "other"), [("#HSBC", "#hsbc"), ("AX-HDFCBK-T", "HDFCBK"), ("9830009419", "30009419")]
)
def test_spellings_of_one_sender_are_equal(sender: str, other: str) -> None:
    ours = {comparable(reading.sender) for reading in readings(sender)}
    assert ours & {comparable(reading.sender) for reading in readings(other)}


def test_the_singapore_government_speaks_in_lower_case_only() -> None:
    assert comparable(read("GOV.SG", "SG").sender) != comparable(SenderId("sg-ssir", "gov.sg", ""))


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("cn-port", "95588"),
        ("cn-port", "106980095533"),
        ("hk-ssrs", "#SMC Plus"),
        ("in-dlt", "HDFCBK"),
        ("in-dlt", "HDFCBANK"),
        ("ir-line", "9830009417"),
        ("ir-line", "30009417"),
        ("ir-line", "ADLIRAN"),
        ("ir-line", "Bank Keshavarzi"),
        ("phone", "+852622649931110"),
        ("phone", "+447480357003"),
        ("sg-ssir", "gov.sg"),
        ("gb", "M&S Bank"),
        ("tw-short", "111"),
    ],
)
def test_a_value_in_its_scheme_can_be_registered(scheme: str, value: str) -> None:
    assert validate(scheme, value) is None


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("hk-ssrs", "HSBC"),
        ("hk-ssrs", "＃HSBC"),
        ("in-dlt", "AD-HDFCBK-S"),
        ("cn-port", "+8695588"),
        ("cn-port", "ICBC"),
        ("phone", "07480 357003"),
        ("sg-ssir", "GOV.SG"),
        ("sg-ssir", "Likely-SCAM"),
        ("au", "Unverified"),
        ("tw-short", "+886111"),
        ("ir-line", "09123456789"),
        ("us", "12345"),
        ("gb", ""),
    ],
)
def test_a_value_outside_its_scheme_cannot_be_registered(scheme: str, value: str) -> None:
    assert validate(scheme, value)


def test_every_scheme_cites_its_source_and_date() -> None:
    for scheme in SCHEMES.values():
        text = __import__(scheme.parse.__module__, fromlist=["x"]).__doc__
        assert "Source" in text, scheme.code
        assert "202" in text or scheme.code == "phone"


def test_the_schemes_travel_to_a_worker() -> None:
    assert pickle.loads(pickle.dumps(read("#HSBC", "HK"))) == read("#HSBC", "HK")  # noqa: S301


@given(st.text(max_size=90), st.sampled_from([None, "CN", "HK", "IR", "US", "DE", "XX", "", " cn "]))
def test_no_sender_raises(sender: str, region: str | None) -> None:
    found = readings(sender, region)
    assert found
    assert all(reading.sender.raw == sender for reading in found)
    assert [comparable(reading.sender) for reading in found]
