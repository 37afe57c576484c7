"""The promise all else stands on: no change of spelling hides a contact, and no text breaks the reading."""

import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify.core.extract import contacts, extract
from sms_verify.core.normalise import normalise
from sms_verify.core.types import ContactKind, Message

PROSE = st.sampled_from(
    [
        "尊敬的客户您好",
        "您的账户存在异常，请立即处理",
        "【招商银行】点击",
        "請盡快辦理，逾期將凍結",
        "查看详情。",
        "مشتری گرامی حساب شما مسدود شد",
        "برای رفع مشکل",
        "لطفا",
        "Dear customer, your account is on hold",
        "click here:",
        "now!",
        "",
        " ",
        "\n",
        "（",
        "「",
        "……",
        "👉",
    ]
)
BLANK = st.sampled_from([" ", "\n", "，", "。", "：", " - ", "（", "、", "！", "👉"])

WIDE = str.maketrans(
    string.ascii_letters + string.digits, "".join(chr(ord(c) + 0xFEE0) for c in string.ascii_letters + string.digits)
)
PERSIAN = str.maketrans(string.digits, "۰۱۲۳۴۵۶۷۸۹")

LABEL = st.from_regex(r"\A[a-z][a-z0-9]{2,10}[0-9x]\Z")
ENDING = st.sampled_from(["com", "cn", "com.cn", "top", "xyz", "cc", "ir", "net", "vip", "com.hk", "shop", "bank.in"])
LINK_SPELLINGS = {
    "plain": lambda host: host,
    "path": lambda host: f"{host}/a1",
    "scheme": lambda host: f"http://{host}",
    "tls": lambda host: f"https://{host}/x?y=1",
    "capitals": lambda host: host.upper(),
    "wide": lambda host: host.translate(WIDE),
    "wide dot": lambda host: host.replace(".", "．"),
    "ideographic dot": lambda host: f"http://{host.replace('.', '。')}/",
    "defanged": lambda host: f"hxxp://{host.replace('.', '[.]')}/x",
    "bracketed": lambda host: host.replace(".", "(.)"),
    "zero width": lambda host: host[0] + "\u200b" + host[1:],
    "backslashes": lambda host: rf"http:\\{host}",
    "port": lambda host: f"{host}:8080/x",
    "user": lambda host: f"http://95588.com@{host}/",
}

PHONE_SPELLINGS = {
    "plain": lambda n: n,
    "grouped": lambda n: f"{n[:3]}-{n[3:7]}-{n[7:]}",
    "blanks": lambda n: f"{n[:3]} {n[3:7]} {n[7:]}",
    "dots": lambda n: f"{n[:3]}.{n[3:7]}.{n[7:]}",
    "odd groups": lambda n: f"{n[:5]} {n[5:]}",
    "wide": lambda n: n.translate(WIDE),
    "persian": lambda n: n.translate(PERSIAN),
    "country": lambda n: f"+86{n}",
    "country in brackets": lambda n: f"(+86){n}",
    "double zero": lambda n: f"0086 {n}",
    "zero width": lambda n: f"{n[:4]}\u200b{n[4:]}",
    "ringed": lambda n: "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(d)] for d in n),
    "numerals": lambda n: "".join("零一二三四五六七八九"[int(d)] for d in n),
}


@given(PROSE, PROSE, LABEL, ENDING, st.sampled_from(sorted(LINK_SPELLINGS)))
@settings(max_examples=400, deadline=None)
def test_a_link_is_found_between_any_words_in_any_spelling(
    before: str, after: str, label: str, ending: str, spelling: str
) -> None:
    host = f"{label}.{ending}"
    gap = " " if before[-1:].isascii() and before[-1:].isalnum() else ""
    gap_after = " " if after[:1].isascii() and after[:1].isalnum() else ""
    text = before + gap + LINK_SPELLINGS[spelling](host) + gap_after + after
    values = [contact.value for contact in extract(Message(text)).contacts if contact.kind is ContactKind.LINK]
    assert host in values, (text, values)


@given(PROSE, PROSE, st.from_regex(r"\A1[38][0-9]{9}\Z"), st.sampled_from(sorted(PHONE_SPELLINGS)))
@settings(max_examples=400, deadline=None)
def test_a_mobile_is_found_between_any_words_in_any_spelling(
    before: str, after: str, number: str, spelling: str
) -> None:
    text = before + PHONE_SPELLINGS[spelling](number) + after
    values = [contact.value for contact in extract(Message(text, region="CN")).contacts]
    assert f"+86{number}" in values, (text, values)


@given(
    PROSE,
    PROSE,
    BLANK,
    st.sampled_from(
        [
            ("HK", "2233 3000", "+85222333000"),
            ("HK", "+852 6123 4567", "+85261234567"),
            ("TW", "0911-511-111", "+886911511111"),
            ("TW", "(02)7716-1998", "+886277161998"),
            ("IR", "۰۹۱۲۳۴۵۶۷۸۹", "+989123456789"),
            ("IR", "021-88887777", "+982188887777"),
            ("SG", "+65 6339 6963", "+6563396963"),
            ("SG", "6339 6963", "+6563396963"),
            ("IN", "+91 92156 76766", "+919215676766"),
            ("GB", "0345 835 7998", "+443458357998"),
            ("US", "(509) 785-6416", "+15097856416"),
            ("CN", "400-810-6060", "+864008106060"),
            ("CN", "021-61295599", "+862161295599"),
            ("CN", "致电95588", "95588"),
            ("GB", "call 159", "159"),
            ("IR", "تلفن ۰۹۶۳۸۰", "096380"),
        ]
    ),
)
@settings(max_examples=400, deadline=None)
def test_every_regions_number_is_found_between_any_words(
    before: str, after: str, blank: str, printed: tuple[str, str, str]
) -> None:
    region, number, value = printed
    text = before + blank + number + blank + after
    values = [contact.value for contact in extract(Message(text, region=region)).contacts]
    assert value in values, (text, values)


@given(st.text(max_size=300), st.sampled_from([None, "CN", "HK", "TW", "IR", "IN", "SG", "GB", "US", "ZZ", ""]))
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_reading(text: str, region: str | None) -> None:
    case = extract(Message(text, region=region))
    ends = 0
    for contact in case.contacts:
        assert contact.value
        assert text[slice(*contact.span)] == contact.raw != ""
        assert contact.span.start >= ends
        ends = contact.span.end


@given(
    st.lists(
        st.sampled_from(list("a1.@:/\\-+()[]【】#*%= \n，。微信加回复网址comcn۱ر\u200b\u0430\ud800")), max_size=120
    )
)
@settings(max_examples=600, deadline=None)
def test_no_heap_of_signs_breaks_the_reading(letters: list[str]) -> None:
    text = "".join(letters)
    for contact in extract(Message(text)).contacts:
        assert text[slice(*contact.span)] == contact.raw


@pytest.mark.parametrize(
    "unit",
    [
        "a.",
        "1 ",
        "@",
        "(",
        "http://",
        "a@",
        "1.",
        "0",
        "微信",
        "www.",
        "【a】",
        "1391234567 ",
        "回复",
        "call 1 ",
        "a.com ",
        "http://a.com/%25",
        "中。com",
        " . com",
        "1 3 9 1 2 3 4 5 6 7 8 ",
        "+852 2233 3000 ",
        "*1#",
        "IR06 2960 ",
        "a\u200b.",
        "https://a.b?",
    ],
)
def test_the_cost_grows_with_the_length_only(unit: str) -> None:
    def cost(length: int) -> float:
        text = normalise((unit * length)[:length])
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            contacts(text, None, "en")
            best = min(best, time.process_time() - start)
        return best

    contacts(normalise("a.com 13912345678 +85222333000"))
    assert cost(4000) < 12 * cost(1000) + 0.02
