from dataclasses import replace

import pytest

from sms_verify.core.types import ContactKind, Label, Organisation, Standing, Verdict
from sms_verify.explain import explain
from sms_verify.explain.advice import REPORT, STEPS, report_line, steps
from sms_verify.explain.catalogue import load
from tests.support.explaining import BANK, FRAUD, contact, found, verdict

PHONE = contact(ContactKind.PHONE, "400-999-0000", Standing.FOREIGN)
OWN_PHONE = contact(ContactKind.PHONE, "95555", Standing.OFFICIAL)
OPEN_LINK = contact(ContactKind.LINK, "odd.top")
OWN_LINK = contact(ContactKind.LINK, "cmbchina.com", Standing.OFFICIAL)

CODE = verdict(Label.UNVERIFIED, notions=frozenset({"notice.otp"}))
ASKED_TO_CALL = verdict(Label.UNVERIFIED, contacts=(PHONE,), notions=frozenset({"ask.call"}))
OFFICE = replace(BANK, kind="government", official=replace(BANK.official, hotlines=()))
CHECKED = verdict(Label.UNVERIFIED, notions=frozenset({"ask.reply", "notice.transaction"}))

SILENT = [
    ("number-official", ASKED_TO_CALL),
    ("ask-office", verdict(Label.UNVERIFIED, organisation=BANK)),
    ("find-real-number", FRAUD),
    ("use-known-number", verdict(Label.UNVERIFIED, contacts=(PHONE,))),
    ("use-known-number", verdict(Label.UNVERIFIED, contacts=(OWN_PHONE,), notions=frozenset({"ask.call"}))),
    (
        "use-known-number",
        verdict(Label.UNVERIFIED, contacts=(replace(PHONE, provisional=True),), notions=frozenset({"ask.call"})),
    ),
    ("reply-with-care", verdict(Label.UNVERIFIED, notions=frozenset({"ask.reply"}))),
    ("keep-code", verdict(Label.UNVERIFIED, found("request.secret"), notions=frozenset({"notice.otp"}))),
    ("already-paid", FRAUD),
    ("already-shared-code", FRAUD),
    ("do-not-click", verdict(Label.SUSPICIOUS, contacts=(OWN_LINK,))),
    ("call-official", verdict(Label.UNVERIFIED, organisation=OFFICE)),
    ("still-be-careful", verdict(Label.UNVERIFIED)),
    ("ask-sender", verdict(Label.UNVERIFIED, organisation=BANK)),
    ("ask-sender", verdict(Label.FRAUD, missing=("sender",))),
    ("call-official", verdict(Label.UNVERIFIED, missing=("sender", "organisation"))),
    ("call-official", verdict(Label.GENUINE, organisation=BANK)),
    ("open-official-site", verdict(Label.FRAUD, organisation=BANK)),
    ("open-official-site", verdict(Label.FRAUD, organisation=replace(BANK, website=None), contacts=(OPEN_LINK,))),
    ("check-in-app", verdict(Label.UNVERIFIED, organisation=replace(BANK, kind="courier"))),
    ("call-known-person", verdict(Label.FRAUD, found("request.transfer"), organisation=BANK)),
    ("type-address-yourself", verdict(Label.CONSISTENT, organisation=BANK)),
    ("do-not-click", verdict(Label.FRAUD, contacts=(PHONE,))),
    ("be-sure-of-link", verdict(Label.UNVERIFIED, contacts=(OWN_LINK,))),
    ("do-not-call", verdict(Label.FRAUD, contacts=(OWN_PHONE,))),
    ("do-not-call", verdict(Label.UNVERIFIED, contacts=(PHONE,))),
    ("call-your-bank", verdict(Label.UNVERIFIED, found("text.money-received"))),
    ("look-at-account", verdict(Label.UNVERIFIED, found("text.money-paid"))),
    ("do-not-reply", verdict(Label.FRAUD, contacts=(PHONE,))),
    ("do-not-add", verdict(Label.FRAUD, contacts=(PHONE,))),
    ("do-not-transfer", verdict(Label.FRAUD, contacts=(PHONE,))),
    ("do-not-share-code", verdict(Label.UNVERIFIED)),
    ("do-not-share-code", verdict(Label.UNVERIFIED, found("request.identity"))),
    ("do-not-give-details", verdict(Label.UNVERIFIED, found("request.identity"), found("request.secret"))),
    ("do-not-reply", verdict(Label.SUSPICIOUS, notions=frozenset({"ask.login"}))),
    ("do-not-hand-over", FRAUD),
    ("already-handed-over", verdict(Label.UNVERIFIED, found("request.hand-over"))),
    ("do-not-transfer", verdict(Label.FRAUD, found("campaign.account-threat"), contacts=(OPEN_LINK,))),
    ("already-paid", verdict(Label.FRAUD, found("campaign.picture"), contacts=(OPEN_LINK,))),
    ("call-official", verdict(Label.UNVERIFIED, missing=("registration",), notions=frozenset({"topic.police"}))),
    ("do-not-install", verdict(Label.FRAUD, contacts=(OPEN_LINK,))),
    ("report", verdict(Label.UNVERIFIED, region="CN")),
    ("delete-or-block", verdict(Label.SUSPICIOUS)),
    ("already-clicked", verdict(Label.FRAUD, contacts=(PHONE,))),
    ("already-paid", verdict(Label.UNVERIFIED)),
    ("already-shared-code", verdict(Label.GENUINE, organisation=BANK)),
    ("already-installed", FRAUD),
    ("still-be-careful", verdict(Label.UNVERIFIED, found("request.secret"))),
    ("still-be-careful", FRAUD),
    ("report", verdict(Label.FRAUD, found("text.empty"))),
]
GIVEN = [
    ("number-official", verdict(Label.UNVERIFIED, organisation=BANK, contacts=(OWN_PHONE,))),
    ("ask-office", verdict(Label.UNVERIFIED, organisation=OFFICE)),
    ("find-real-number", verdict(Label.SUSPICIOUS, found("campaign.false-hotline"))),
    ("use-known-number", ASKED_TO_CALL),
    ("reply-with-care", CHECKED),
    ("keep-code", CODE),
    ("call-your-bank", verdict(Label.UNVERIFIED, found("text.money-paid"))),
    ("call-your-bank", verdict(Label.GENUINE, found("text.money-paid"), organisation=BANK)),
    ("look-at-account", verdict(Label.UNVERIFIED, found("text.money-received"))),
    ("ask-sender", verdict(Label.UNVERIFIED, missing=("sender",))),
    ("ask-sender", verdict(Label.CONSISTENT, missing=("sender",))),
    ("call-official", FRAUD),
    ("call-official", verdict(Label.UNVERIFIED, missing=("registration",))),
    ("open-official-site", FRAUD),
    ("check-in-app", verdict(Label.CONSISTENT, organisation=BANK)),
    ("call-known-person", verdict(Label.SUSPICIOUS, found("campaign.family"))),
    ("type-address-yourself", verdict(Label.GENUINE, organisation=BANK, contacts=(OWN_LINK,))),
    ("do-not-click", FRAUD),
    ("be-sure-of-link", verdict(Label.UNVERIFIED, contacts=(OPEN_LINK,))),
    ("do-not-call", verdict(Label.SUSPICIOUS, contacts=(PHONE,))),
    ("do-not-reply", verdict(Label.FRAUD, contacts=(contact(ContactKind.REPLY, "R"),))),
    ("do-not-add", verdict(Label.FRAUD, contacts=(contact(ContactKind.HANDLE, "wechat:x"),))),
    ("do-not-transfer", verdict(Label.FRAUD, contacts=(contact(ContactKind.PAYMENT, "6222"),))),
    ("do-not-share-code", verdict(Label.UNVERIFIED, found("request.secret"))),
    ("do-not-give-details", verdict(Label.UNVERIFIED, found("request.identity"))),
    ("do-not-hand-over", verdict(Label.UNVERIFIED, found("request.hand-over"))),
    ("already-handed-over", verdict(Label.SUSPICIOUS, found("request.hand-over"))),
    ("do-not-reply", verdict(Label.SUSPICIOUS)),
    ("already-paid", verdict(Label.FRAUD, found("campaign.toll"), contacts=(OPEN_LINK,))),
    ("ask-office", verdict(Label.UNVERIFIED, missing=("registration",), notions=frozenset({"topic.police"}))),
    ("do-not-install", verdict(Label.FRAUD, found("contact.download"))),
    ("report", FRAUD),
    ("delete-or-block", FRAUD),
    ("already-clicked", FRAUD),
    ("already-paid", verdict(Label.FRAUD, found("request.transfer"))),
    ("already-shared-code", verdict(Label.SUSPICIOUS, found("request.secret"))),
    ("already-installed", verdict(Label.FRAUD, found("request.share-screen"))),
    ("still-be-careful", verdict(Label.CONSISTENT, organisation=BANK)),
    ("still-be-careful", verdict(Label.UNVERIFIED, organisation=BANK)),
]


@pytest.mark.parametrize(("code", "case"), SILENT)
def test_advice_is_not_given_where_it_does_not_apply(code: str, case: Verdict) -> None:
    assert code not in steps(case)


@pytest.mark.parametrize(("code", "case"), GIVEN)
def test_advice_is_given_where_it_applies(code: str, case: Verdict) -> None:
    assert code in steps(case)


def test_every_advice_has_a_silent_and_a_given_case() -> None:
    assert {code for code, _ in SILENT} == {code for code, _ in GIVEN} == {step.code for step in STEPS}


@pytest.mark.parametrize("case", [case for _, case in SILENT + GIVEN])
def test_nothing_is_said_twice(case: Verdict) -> None:
    assert len(set(steps(case))) == len(steps(case))


def test_the_official_hotline_comes_first_against_a_fraud() -> None:
    first = explain(FRAUD, "zh-Hans").advice[0]
    assert first.code == "advice.call-official"
    assert "95555" in first.text
    assert "招商银行" in first.text


def test_an_unproven_hotline_is_never_advised() -> None:
    unproven = replace(BANK, official=replace(BANK.official, hotlines=()))
    said = explain(replace(FRAUD, organisation=unproven), "en")
    assert "000-000" not in " ".join(advice.text for advice in said.advice)
    assert "your card" in said.advice[0].text


@pytest.mark.parametrize(
    ("region", "values"),
    [
        ("CN", ("96110",)),
        ("HK", ("18222", "cyberdefender.hk")),
        ("TW", ("165", "0911-511-111")),
        ("IR", ("096380", "cyberpolice.ir")),
        ("SG", ("1799",)),
        ("IN", ("1930",)),
        ("GB", ("7726", "159")),
        ("US", ("7726",)),
    ],
)
@pytest.mark.parametrize("tag", ["en", "zh-Hans", "zh-Hant", "fa"])
def test_a_fraud_is_reported_where_the_reader_is(region: str, values: tuple[str, ...], tag: str) -> None:
    texts = {advice.code: advice.text for advice in explain(replace(FRAUD, region=region), tag).advice}
    assert all(value in texts["advice.report"] for value in values)


@pytest.mark.parametrize(
    ("region", "regions", "reported"),
    [(None, ("HK",), "18222"), (None, ("HK", "CN"), ""), ("XX", ("HK",), ""), (None, (), ""), ("TW", ("HK",), "165")],
)
def test_the_readers_region_counts_before_the_organisations(
    region: str | None, regions: tuple[str, ...], reported: str
) -> None:
    about = Organisation("x", "bank", {"en": ("X",)}, regions)
    line = report_line(verdict(Label.FRAUD, organisation=about, region=region), load("en"))
    assert (reported in line) if reported else line == ""


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "zh-Hant", "fa"])
def test_an_unknown_region_gets_a_general_sentence(tag: str) -> None:
    texts = {advice.code: advice.text for advice in explain(verdict(Label.FRAUD), tag).advice}
    assert texts["advice.report"] == load(tag).plain("advice.report")


def test_every_region_with_a_line_can_be_chosen_on_the_page() -> None:
    assert set(REPORT) <= set(load("en").under("page.region"))


def test_an_official_number_in_the_message_is_told_to_be_one() -> None:
    said = explain(verdict(Label.UNVERIFIED, organisation=BANK, contacts=(OWN_PHONE,)), "en").advice[0].text
    assert said.replace("\u2068", "").replace("\u2069", "").startswith("95555 in the message is the official number")


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "zh-Hant", "fa"])
def test_nobody_is_told_not_to_use_a_number_that_is_official(tag: str) -> None:
    given = verdict(Label.SUSPICIOUS, organisation=BANK, contacts=(OWN_PHONE,), notions=frozenset({"ask.call"}))
    codes = {advice.code for advice in explain(given, tag).advice}
    assert not codes & {"advice.do-not-call", "advice.use-known-number"}
