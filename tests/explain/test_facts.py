import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.extract.hosts import is_ending
from sms_verify.core.types import Fact
from sms_verify.explain import languages
from sms_verify.explain.catalogue import load
from sms_verify.explain.facts import END, ISOLATE, MAX_SHOWN_CHARS, WRITERS, written

EN, FA, HANT = load("en"), load("fa"), load("zh-Hant")

ADDRESSES = st.sampled_from(
    [
        "http://", "HTTPS://", "hTTp:", "://", "evil.top", "www.", ".cn", "a.b.c", "\u2069", "\u202e", "\u2067", "\u2068",
        "\u200b", "\u200c", "\n", "\u2028", "\ud800", "\x00", "{organisation}", "{0}", "<b>", "…", "。", "．", "1.5", "👍🏽",
    ]
)  # fmt: skip
HOSTILE = st.one_of(st.text(), st.lists(st.one_of(ADDRESSES, st.text(max_size=5)), max_size=40).map("".join))
FOREIGN = [name for name, writer in WRITERS.items() if writer.__name__ in ("foreign", "host")]


def one(name: str, value: Fact, tag: str = "en") -> str:
    return written({name: value}, load(tag))[name]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("sender", "95588", "95588"),
        ("sender", "#HSBC", "#HSBC"),
        ("number", "+86 139 0000 0000", "+86 139 0000 0000"),
        ("message", "人民币1,234.50元", "人民币1,234.50元"),
        ("message", "您的银.行.卡由公.安冻结", "您的银.行.卡由公.安冻结"),
        ("sender", "B.QMEHRIRAN", "B.QMEHRIRAN"),
        ("sender", "B.evil.top", "B[.]evil[.]top"),
        ("message", "paid 1,234.50 today.", "paid 1,234.50 today."),
        ("message", "می‌خواهید", "می‌خواهید"),
        ("domain", "evil.top", "evil[.]top"),
        ("contact", "https://evil.top/a?b=c.d", "hxxps[://]evil[.]top/a?b=c[.]d"),
        ("contact", "HTTP://EVIL.TOP", "hxxp[://]EVIL[.]TOP"),
        ("contact", "ht\u200btp://evil\u00ad.top", "hxxp[://]evil[.]top"),
        ("contact", "evil。top evil．top", "evil[.]top evil[.]top"),
        ("email", "me@evil.top", "me@evil[.]top"),
        ("name", "公司。你好", "公司。你好"),
        ("message", "two\r\nlines\u2028and \t blanks", "two lines and blanks"),
        ("message", "\u202eabc\u2069\u2066", "abc"),
        ("message", "<script>{organisation}", "<script>{organisation}"),
        ("message", "lone \ud800 surrogate", "lone surrogate"),
        ("official", "https://www.icbc.com.cn/", "https://www.icbc.com.cn/"),
        ("official", "尾号{card:last4}于{t:time}", "尾号‹the last four digits›于‹a time›"),
        ("official", "{x:nothing}", "‹›"),
    ],
)
def test_a_fact_is_isolated_and_what_is_foreign_cannot_be_tapped(name: str, value: str, expected: str) -> None:
    assert one(name, value) == f"{ISOLATE}{expected}{END}"


@pytest.mark.parametrize("value", ["", " ", "\u200b", "\u202e\u2069", "\n"])
def test_a_fact_that_shows_nothing_is_nothing(value: str) -> None:
    assert one("message", value) == one("official", value) == one("domain", value) == ""


@pytest.mark.parametrize(
    ("name", "value", "tag", "expected"),
    [
        ("limit", 4000, "fa", "۴٬۰۰۰"),
        ("limit", "4000", "fa", ""),
        ("until", "2026-03-25", "en", "25 March 2026"),
        ("until", "2026-03-25", "zh-Hans", "2026年3月25日"),
        ("until", "2026-03-25", "zh-Hant", "2026年3月25日"),
        ("until", "2026-03-25", "fa", "۵ فروردین ۱۴۰۵"),
        ("since", "2026-11-21", "fa", "۳۰ آبان ۱۴۰۵"),
        ("until", "0001-01-01", "fa", ""),
        ("until", "yesterday", "en", ""),
        ("how", "edit", "en", "a letter is changed, added or left out"),
        ("how", "../../page.title", "en", ""),
        ("kind", "last4", "zh-Hant", "末四位數字"),
        ("kind", 7, "en", ""),
    ],
)
def test_numbers_dates_and_codes_are_written_in_the_readers_language(
    name: str, value: Fact, tag: str, expected: str
) -> None:
    assert one(name, value, tag) == expected


def test_a_fact_without_a_blank_is_never_shown() -> None:
    assert written({"owner": "x", "template": "y"}, EN) == {}


def test_of_a_long_host_the_end_is_shown() -> None:
    shown = one("domain", "www.icbc.com.cn." + "a" * 200 + ".evil.top")
    assert shown.endswith("evil[.]top" + END)
    assert "icbc" not in shown


@pytest.mark.parametrize("beginning", range(8))
def test_a_long_host_is_not_cut_inside_a_bracket(beginning: int) -> None:
    shown = one("domain", "0" * beginning + "://" * 40 + "a.b")
    assert not re.search(r"(?<!\[)://|(?<!\[)\.\]", shown)


def test_of_a_long_text_the_beginning_is_shown() -> None:
    shown = one("message", "x" * 5_000)
    assert shown == ISOLATE + "x" * (MAX_SHOWN_CHARS - 1) + "…" + END


@given(st.sampled_from(FOREIGN), HOSTILE, st.sampled_from(languages.tags()))
def test_a_hostile_fact_never_leaves_its_isolate(name: str, value: str, tag: str) -> None:
    shown = one(name, value, tag)
    inside = shown.removeprefix(ISOLATE).removesuffix(END)
    assert shown == (f"{ISOLATE}{inside}{END}" if inside else "")
    assert len(inside) <= MAX_SHOWN_CHARS
    assert all(char == "\u200c" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in inside)
    shown.encode()


@given(st.sampled_from(FOREIGN), HOSTILE)
def test_a_hostile_fact_never_holds_an_address(name: str, value: str) -> None:
    shown = one(name, value)
    assert "http" not in shown.lower()
    assert not re.search(r"(?<!\[)://", shown)
    ends = re.findall(r"[\w-][.．｡]([\w-]+)", shown)
    assert not any(is_ending(unicodedata.normalize("NFKC", end)) for end in ends)


@given(
    st.sampled_from(sorted(WRITERS)),
    st.one_of(HOSTILE, st.integers(0, 10**9), st.floats(0, 1)),
    st.sampled_from(languages.tags()),
)
def test_any_fact_can_be_written(name: str, value: Fact, tag: str) -> None:
    assert isinstance(one(name, value, tag), str)
