"""Which official host a link imitates; silence about everything else comes first."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.identifiers.lookalike import Imitation, Originals

OFFICIAL = {
    "icbc.com.cn": "icbc",
    "cmbchina.com": "cmb",
    "abchina.com": "abc",
    "boc.cn": "boc",
    "ccb.com": "ccb",
    "cib.com.cn": "cib",
    "ly.com": "ly",
    "10086.cn": "china-mobile",
    "12306.cn": "railway",
    "toyota-finance.com.cn": "toyota-finance-cn",
    "alipay.com": "alipay",
    "alipayhk.com": "alipay-hk",
    "hsbc.com.hk": "hsbc-hk",
    "hangseng.com": "hang-seng",
    "hketoll.gov.hk": "hketoll",
    "gov.sg": "gov-sg",
    "ocbc.com": "ocbc",
    "sc.com": "sc",
    "bot.com.tw": "bot",
    "water.gov.tw": "water",
    "shaparak.ir": "shaparak",
    "adliran.ir": "adliran",
    "bankmellat.ir": "mellat",
    "sbi.bank.in": "sbi",
    "icici.bank.in": "icici",
    "hdfcbank.com": "hdfc",
    "hzbank.com.cn": "hangzhou",
    "halifax.co.uk": "halifax",
    "lloydsbank.com": "lloyds",
    "tsb.co.uk": "tsb",
    "bmw.com.cn": "bmw",
    "efunds.com.cn": "efunds",
    "paypal.com": "paypal",
    "pay.weixin.qq.com": "wechat-pay",
    "www.gov.cn": "state-council",
    "canarabank.bank.in": "canara",
}
ORIGINALS = Originals.of((host, owner, False) for host, owner in OFFICIAL.items())

UNRELATED = """
google.com github.com amazon.in apple.com bbc.co.uk taobao.com example.com a.b.c.example.com 192.168.0.1 localhost bank.in
abc.net.au abc.com cnb.com cnbc.com ccb.org boc.cz boc.com cib.com bot.com bot.or.th sc.gov.cn tsb.ca sbi.co.jp ly.st
hsbc.com hsbc.co.uk bmw.com bmw.de ocbc.com.hk icbc.com icbc.ca halifax.ca halifax.citynews.ca water.com water.org
icicibank.com sbicard.com onlinesbi.com hdfc.com hsbank.com.cn klbank.com alipan.com canada.net www.online paypay.ne.jp refunds.com citybank.com
bankofamerica.com bankmellat.com qq.com mail.qq.com music.qq.com sfmta.com trip.com royalmail.com usps.com bit.ly t.cn
docs.google.com?q=1 https://news.example.com/unsubscribe?mail=x@icbc.com.cn https://example.com/article-about-icbc
""".split()  # noqa: SIM905, a table of addresses


@pytest.mark.parametrize("url", UNRELATED)
def test_an_unrelated_address_imitates_nobody(url: str) -> None:
    assert imitation(url) is None


@pytest.mark.parametrize(
    ("url", "official", "how"),
    [
        ("cmbchlna.com", "cmbchina.com", "homoglyph"),
        ("abch1na.com", "abchina.com", "homoglyph"),
        ("1o086.cn", "10086.cn", "homoglyph"),
        ("paypa1.com", "paypal.com", "homoglyph"),
        ("xn--pypal-4ve.com", "paypal.com", "homoglyph"),
        ("hangsemg.com", "hangseng.com", "edit"),
        ("shaaparak.ir", "shaparak.ir", "edit"),
        ("halfaxbank.com", "halifax.co.uk", "edit"),
        ("lloydsbnak.com", "lloydsbank.com", "edit"),
        ("cmb-china-login.com", "cmbchina.com", "added-word"),
        ("sbi-kyc-update.in", "sbi.bank.in", "added-word"),
        ("toyota-finance-cn.com", "toyota-finance.com.cn", "added-word"),
        ("alipayhk5.cc", "alipayhk.com", "added-word"),
        ("icbclogin.com", "icbc.com.cn", "added-word"),
        ("icbc-com-cn.top", "icbc.com.cn", "added-word"),
        ("moe-gov-sg.com", "gov.sg", "added-word"),
        ("boc-verify.cn", "boc.cn", "added-word"),
        ("hdfcbank-kyc.com", "hdfcbank.com", "added-word"),
        ("halifax-login.com", "halifax.co.uk", "added-word"),
        ("10086-points.com", "10086.cn", "added-word"),
        ("icbc.cc", "icbc.com.cn", "tld-swap"),
        ("shaparak.xyz", "shaparak.ir", "tld-swap"),
        ("hketoll.com", "hketoll.gov.hk", "tld-swap"),
        ("12306.vip", "12306.cn", "tld-swap"),
        ("icbc.com.cn.evil.top", "icbc.com.cn", "sub-domain"),
        ("www.toyota-finance.com.cn.evil.top", "toyota-finance.com.cn", "sub-domain"),
        ("alipayhk.ceaws.com", "alipayhk.com", "sub-domain"),
        ("bpm.shaparak.ir.xyz", "shaparak.ir", "sub-domain"),
        ("gov.sg.verify.top", "gov.sg", "sub-domain"),
        ("https://icbc.com.cn@evil.top/", "icbc.com.cn", "user-info"),
        ("https://evil.top/icbc.com.cn/login", "icbc.com.cn", "path"),
        ("https://evil.top/?to=www.icbc.com.cn", "icbc.com.cn", "path"),
    ],
)
def test_an_imitation_is_named_with_its_way(url: str, official: str, how: str) -> None:
    assert imitation(url) == Imitation(OFFICIAL[official], official, how)


def test_the_claimed_organisation_comes_first() -> None:
    originals = Originals.of([("hsbc.com.hk", "hsbc-hk", False), ("hsbc.com.hk", "payme-hk", False)])
    for claimed in ("hsbc-hk", "payme-hk"):
        found = originals.imitation("hsbc-login.top", "hsbc-login.top", claimed)
        assert found is not None
        assert found.owner == claimed


def test_a_part_of_somebody_elses_domain_stands_for_no_brand() -> None:
    assert imitation("qq.top") is None


@given(st.from_regex(r"[a-z0-9-]{1,40}(\.[a-z0-9-]{1,20}){0,6}", fullmatch=True), st.text(max_size=80))
def test_no_address_raises(host: str, tail: str) -> None:
    ORIGINALS.imitation(f"http://{host}/{tail}", host)
    ORIGINALS.imitation(tail, tail)


def imitation(url: str) -> Imitation | None:
    """Look an address up as a message would show it."""
    full = url if "://" in url else f"http://{url}"
    return ORIGINALS.imitation(url, urlsplit(full).hostname or "")
