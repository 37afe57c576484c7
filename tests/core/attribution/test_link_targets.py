"""A link on an official host proves only what a page's address can prove; it never makes a message a fraud by itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Facts, Label, Message, Organisation, SenderId, Template

BANK = Organisation(
    "north",
    "bank",  # type: ignore[arg-type]
    {"en": ("North Bank",)},
    ("CN",),
    Facts(
        senders=(SenderId("cn-port", "95511", "95511"),),
        signatures=("North Bank",),
        domains=("north-bank.com.cn", "blog.north-bank.com.cn", "nbk.cn"),
        hotlines=("95511",),
    ),
    website="https://www.north-bank.com.cn/",
)
READY = Template(
    "ready", "north", "en", "account", "【North Bank】Your statement is ready: {url:link} . Questions? 95511"
)  # type: ignore[arg-type]
CHECKER = Checker(Registry.of((BANK,), (READY,)))
SITE = "https://www.north-bank.com.cn"

PAGES = (
    "", "/", "/a", "/s/AbC123", "/2026/11/27/notice.pdf", "/index.html", "/pages/login.aspx?lang=en", "/a.php?id=1",
    "/v2.0/login", "/statement?id=12345&m=11", "/a?t=eyJhbGciOiJIUzI1NiJ9", "/#/login", "/wx/index.html", "/a_b-c~d",
)  # fmt: skip
HOSTS = (
    SITE,
    "https://north-bank.com.cn",
    "https://m.north-bank.com.cn",
    "https://nbk.cn",
    "https://blog.north-bank.com.cn",
)

LED = ("evil.top", "evil.example", "evil.test", "evil%2Etop", "evil%252Etop", "1.2.3.4", "0x7f000001", "evil．top")
LEADING = ("/r?u={}", "/login?continue={}/a", "/go/{}/login", "/{}", "/a/../{}", "/r;u={}", "/#/{}", "/out?a=1&to={}")
SAYING = (
    "/x.apk", "/x.APK?v=1", "/d/x.apk#a", "/app.ipa", "/setup.exe", "/wx:abc123", "/tg-abc_1", "/wx-8866", "/call-13800138000",
    "/call/4008001234", "/?tel=13800138000", "/4111111111111111", "/pay-to-6222020200112233445", "/%E5%8A%A0%E5%BE%AE%E4%BF%A1a",
    "/a?b=c@d", "/javascript:alert(1)", "/data:text/html,x", "//", "/a//b", "/../a", "/a\\b",
)  # fmt: skip
SHARED = ("user-content", "usercontent", "pages", "forum", "bbs", "cdn-uploads", "a.sites", "test", "dev-1.uat", "s3")


def _label(link: str, checker: Checker = CHECKER) -> Label:
    return checker.check(Message(READY.body.replace("{url:link}", link), sender="95511", region="CN")).label


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_an_official_host_is_official(page: str) -> None:
    assert {_label(f"{host}{page}") for host in HOSTS} == {Label.GENUINE}


@pytest.mark.parametrize("form", LEADING)
def test_what_may_lead_elsewhere_proves_nothing(form: str) -> None:
    labels = {led: _label(SITE + form.format(led)) for led in LED}
    assert not {led for led, label in labels.items() if label.positive}


@pytest.mark.parametrize("rest", SAYING)
def test_what_installs_or_says_something_proves_nothing(rest: str) -> None:
    assert not _label(SITE + rest).positive


@pytest.mark.parametrize("sub", SHARED)
def test_a_sub_domain_that_others_write_in_proves_nothing(sub: str) -> None:
    assert _label(f"https://{sub}.north-bank.com.cn/a") is Label.UNVERIFIED


def test_a_link_without_tls_proves_nothing_unless_the_site_is_known_to_have_none() -> None:
    assert _label("http://www.north-bank.com.cn/a") is Label.UNVERIFIED
    unknown = replace(BANK, website=None)
    assert _label("http://www.north-bank.com.cn/a", Checker(Registry.of((unknown,), (READY,)))) is Label.UNVERIFIED
    older = replace(BANK, website="http://www.north-bank.com.cn/")
    assert _label("http://www.north-bank.com.cn/a", Checker(Registry.of((older,), (READY,)))) is Label.GENUINE


@pytest.mark.parametrize(
    "rest",
    [
        *(
            *SAYING[:5],
            "/login?continue=https://m.north-bank.com.cn/a",
            "/r?u=https%3A%2F%2Fnbk.cn",
            "/a;b=c",
            "/a%20b",
        ),
        *(
            "/r?u=https://shop.example.com/a",
            "/go?to=%2F%2Fapps.example.com",
            "/c/https:/partner.example.com",
            ":8443/a",
        ),
        *("/click;u=http://203.0.113.5/a", "/r/aHR0cHM6Ly9zaG9wLmV4YW1wbGU", ":8080/r?u=https://shop.example.com"),
    ],
)
def test_an_official_message_is_no_fraud_by_its_own_host(rest: str) -> None:
    assert _label(SITE + rest) is Label.UNVERIFIED


@pytest.mark.parametrize("rest", ["/r?u=https://shop.example.com/a", ":8443/a"])
def test_a_link_that_leads_on_clears_no_forgery(rest: str) -> None:
    asked = f"【North Bank】Your statement is ready: {SITE}{rest} . Send us your PIN and password. Questions? 95511"
    assert CHECKER.check(Message(asked, sender="95511", region="CN")).label is Label.FRAUD
    besides = READY.body.replace("{url:link}", SITE + rest).replace("Questions? 95511", "Or http://evil.top/a 95511")
    assert CHECKER.check(Message(besides, sender="95511", region="CN")).label is Label.FRAUD


@pytest.mark.parametrize("link", ["https://www.north-bank.com.cn@evil.top/a", "https://evil.top/r?u=https://nbk.cn"])
def test_a_stranger_s_host_that_names_the_organisation_s_is_a_forgery(link: str) -> None:
    assert _label(link) is Label.FRAUD


def test_a_link_that_leads_on_under_pressure_is_suspicious() -> None:
    text = f"【North Bank】Log in within 24 hours or your account is frozen: {SITE}/r?u=https://evil.top"
    assert CHECKER.check(Message(text, sender="95511", region="CN")).label is Label.SUSPICIOUS


def test_what_stands_in_the_approved_words_themselves_is_theirs() -> None:
    for link in (f"{SITE}/app/north.apk", "http://www.north-bank.com.cn/r?u=a.b"):
        fixed = replace(READY, body=READY.body.replace("{url:link}", link))
        assert _label("", Checker(Registry.of((BANK,), (fixed,)))) is not Label.FRAUD


def test_a_link_that_leads_to_a_stranger_and_home_proves_nothing() -> None:
    for first, last in product((f"{SITE}/a", "https://nbk.cn"), ("https://evil.top", "//evil.top")):
        assert not _label(f"{SITE}/r?u={first}&v={last}").positive
