"""The reading view: which spellings are undone, which of them are disguises, and where they stand."""

from __future__ import annotations

import pytest

from sms_verify.core.normalise import normalise, simplify, skeleton

NORMAL = [
    # telephone numbers, dates, amounts, accounts
    "400-810-6060", "2233 3000", "021 6867 4800", "+852 2233 3000", "1800-425-3800", "0800 96 96 96", "95588",
    "2026-11-21 14:05", "1405/08/30", "21.11.2026", "123.456.789.1", "6037-9911-1234-5678", "1,234.50", "1 2 3",
    "1 2 3 4 5 6 7 8", "1. 2. 3. 4. 5. 6. 7. 8. 9.", "192.168.1.1", "3.5.1.2", "I 400 8106060", "ref O1234567",
    # Chinese numerals in prose
    "一万", "三一汽车", "星期一", "周一二三四五", "一二三", "唯一95588", "95588一键", "尾号1234一笔", "尾号6789五一期间",
    "统一400-810-6060", "二〇二六年一月", "十一月二十一日", "50000一100000元", "壹仟贰佰叁拾元整", "一千二百三十四万", "第一二三四五条",
    # brackets that are no readings
    "张三(经理)", "微信(wx)", "ETC(卡)", "人民币(CNY)", "客户(VIP)", "中国(China)", "账户(尾号1234)", "微信(WeChat)", "汇丰(HSBC)",
    # Chinese keyboards
    "ＡＢＣ１２３", "您好，请查收！（见附件）", "５００元", "①请点击", "⑩", "①95588 ②95566", "m² CO₂ x¹", "℃ № ™ Ⅱ", "㈠",
    "电话/微信", "收支、转账", "短信 验证码", "中转 账户", "账 号:6222", "白银 行情", "检验 证书", "请回复T。www.icbc.com",
    "已到icbc.com。Please", "上午9点in", "3。5", "臺灣銀行", "公交车专用道",
    # Persian, Arabic, Indian
    "می‌شود", "بانك ملي", "۱۲۳٬۴۵۶ ﷼", "مبلغاً", "نامۀ", "هٔ", "بـانـک", "کد‌ ۱۲۳۴", "۱۲۳۴۵۶۷۸", "٪۵۰", "क्‍ष १२३", "‏‎+98 912",
    "+98 \u202a912 345 6789\u202c", "\u2067بانک\u2069",
    # emoji
    "👨‍👩‍👧", "❤️", "1️⃣", "1️⃣95588 2️⃣95566", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ℹ️ ©️ ™️", "🅰️", "🇨🇳", "👍🏽",
    # Latin and others' words
    "café naïve", "cafe\u0301", "Garantı hesabınız", "Tiếng Việt", "Привет мир", "Москва.com", "Ελληνικά", "10μm 5kΩ", "Δt", "ССР",
    "U.S.A.", "J. P. Morgan", "O.T.P.", "A B C", "e.g. this", "e-mail", "Wi-Fi", "Hello.In the", "end. Me", "T. Rowe",
    "buy .com domains", "okay . Am here", "ATM . To", "I\x92ll", "μTorrent", "戸田", "www.icbc.com. Please", "https://www.hsbc.com.hk/a?b=c",
    # copied along
    "\ufeffhello", "hello\u200b", "hello \u200b world", "请看\u200b https://a.com", "", " ", "\r\n",
]  # fmt: skip


@pytest.mark.parametrize("text", NORMAL)
def test_what_people_type_is_no_disguise(text: str) -> None:
    assert normalise(text).disguises == ()


DISGUISED = [
    ("invisible", "pay\u200bpal", "pay\u200bpal", "paypal"),
    ("invisible", "验\u200b证\u200d码", "验\u200b证\u200d码", "验证码"),
    ("invisible", "请pay\u00adpal.com", "请pay\u00adpal", "请paypal"),
    ("invisible", "支\ufe0f付", "支\ufe0f付", "支付"),
    ("invisible", "pa\x00ss", "pa\x00ss", "pass"),
    ("invisible", "13\u200c9", "13\u200c9", "139"),
    ("invisible", "a\U000e0041b", "a\U000e0041b", "ab"),
    ("bidi", "pay\u200epal", "pay\u200epal", "paypal"),
    ("bidi", "moc.\u202elapyap", "\u202e", ""),
    ("lookalike-letters", "раypal", "раypal", "paypal"),
    ("lookalike-letters", "登录pаypаl账户", "pаypаl", "paypal"),
    ("lookalike-letters", "ΡayPal", "ΡayPal", "PayPal"),
    ("lookalike-letters", "ɑlipay", "ɑlipay", "alipay"),
    ("lookalike-letters", "ОТР", "ОТР", "OTP"),
    ("lookalike-letters", "аррӏе.com", "аррӏе", "apple"),
    ("lookalike-letters", "icbc.соm", "соm", "com"),
    ("lookalike-letters", "suppоrt@bank.com", "suppоrt", "support"),
    ("lookalike-letters", "𝐩𝐚𝐬𝐬", "𝐩𝐚𝐬𝐬", "pass"),
    ("lookalike-letters", "ⓟⓐⓨ", "ⓟⓐⓨ", "pay"),
    ("lookalike-letters", "🅿🅰🆈", "🅿🅰🆈", "PAY"),
    ("lookalike-letters", "p̶a̶y̶", "p̶a̶y̶", "pay"),
    ("lookalike-letters", "中囯银行", "囯", "国"),
    ("lookalike-letters", "⼯商", "⼯", "工"),
    ("lookalike-letters", "钅艮行", "钅艮", "银"),
    ("bracket-reading", "金融(rong)账户", "融(rong)", "融"),
    ("bracket-reading", "導(dǎo)語", "導(dǎo)", "導"),
    ("bracket-reading", "金融（RONG）", "融（RONG）", "融"),
    ("bracket-reading", "金融【róng】", "融【róng】", "融"),
    ("bracket-reading", "金融(jin rong)", "金融(jin rong)", "金融"),
    ("bracket-reading", "银行(hang2)", "行(hang2)", "行"),
    ("bracket-reading", "银行(xing)", "行(xing)", "行"),
    ("bracket-reading", "绿(lv)", "绿(lv)", "绿"),
    ("bracket-reading", "女(nǚ)", "女(nǚ)", "女"),
    ("bracket-reading", "融(ㄖㄨㄥˊ)", "融(ㄖㄨㄥˊ)", "融"),
    ("spaced", "拨1 3 9 - 1 2 3 4 - 5 6 7 8", "1 3 9 - 1 2 3 4 - 5 6 7 8", "13912345678"),
    ("spaced", "1.3.9.1.2.3.4.5.6.7.8", "1.3.9.1.2.3.4.5.6.7.8", "13912345678"),
    ("spaced", "9 5 5 8 8", "9 5 5 8 8", "95588"),
    ("spaced", "验 证 码", "验 证 码", "验证码"),
    ("spaced", "驗-證-碼", "驗-證-碼", "驗證碼"),
    ("spaced", "您的密 码是", "密 码", "密码"),
    ("spaced", "转*账", "转*账", "转账"),
    ("spaced", "p a s s w o r d", "p a s s w o r d", "password"),
    ("spaced", "w i t h y o u r", "w i t h y o u r", "withyour"),
    ("spaced", "欠 款 已由 委托 方移交", "欠 款 已由 委托 方移交", "欠款已由委托方移交"),
    ("spaced", "P-I-N", "P-I-N", "PIN"),
    ("spaced", "加V.X:", "V.X", "VX"),
    ("spaced", "www . icbc . com", "www . icbc . com", "www.icbc.com"),
    ("digits", "①③⑨①②③④⑤⑥⑦⑧", "①③⑨①②③④⑤⑥⑦⑧", "13912345678"),
    ("digits", "139①2345678", "139①2345678", "13912345678"),
    ("digits", "1⃣3⃣9⃣1⃣2⃣3⃣4⃣5⃣6⃣7⃣8⃣", "1⃣3⃣9⃣1⃣2⃣3⃣4⃣5⃣6⃣7⃣8⃣", "13912345678"),
    ("digits", "一三九一二三四五六七八", "一三九一二三四五六七八", "13912345678"),
    ("digits", "壹叁玖12345678", "壹叁玖12345678", "13912345678"),
    ("digits", "1三9一二34五678", "1三9一二34五678", "13912345678"),
    ("digits", "微信〇二五八六", "〇二五八六", "02586"),
    ("digits", "4OO-81O-6O6O", "4OO-81O-6O6O", "400-810-6060"),
    ("digits", "bank۱.ir", "bank۱.ir", "bank1.ir"),
    ("defanged", "hxxps://a.com", "hxxps", "https"),
    ("defanged", "icbc[.]com", "[.]", "."),
    ("defanged", "icbc（.）com", "（.）", "."),
    ("defanged", "icbc [dot] com", " [dot] ", "."),
    ("defanged", "www。icbc。com。cn/x", "www。icbc。com。cn", "www.icbc.com.cn"),
    ("defanged", "icbc点com", "icbc点com", "icbc.com"),
    ("defanged", "t。me/x", "t。me", "t.me"),
    ("defanged", "a[at]bank.com", "[at]", "@"),
]


@pytest.mark.parametrize("kind,text,shown,meant", DISGUISED)
def test_a_disguise_is_named_with_what_it_shows_and_means(kind: str, text: str, shown: str, meant: str) -> None:
    found = normalise(text).disguises
    assert [(one.kind, one.shown, one.meant) for one in found] == [(kind, shown, meant)]
    assert text[found[0].span.start : found[0].span.end] == shown


READ = [
    ("您的金融(rong)账户", "您的金融账户"),
    ("验(yan)证(zheng)码(ma)", "验证码"),
    ("一 三 九 一 二 三 四 五 六 七 八", "13912345678"),
    ("① ③ ⑨ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧", "13912345678"),
    ("www．icbc．com", "www.icbc.com"),
    ("می‌شود ۱۲۳٬۴۵۶ ﷼", "میشود 123,456 ریال"),
    ("مسؤولِ بـانك", "مسوول بانک"),
    ("१२३ ١٢٣", "123 123"),
    ("①95588", "(1)95588"),
    ("①请", "1请"),
    ("👨‍👩‍👧❤️", "👨👩👧❤"),
    ("аррӏе.com", "аррӏе.com"),
    ("pаypal.com/x", "pаypal.com/x"),
    ("\ud800x", "\ufffdx"),
    ("A b\r\nC", "A b\r\nC"),
]


@pytest.mark.parametrize("text,read", READ)
def test_a_text_is_read_as_meant_but_a_host_as_written(text: str, read: str) -> None:
    assert normalise(text).text == read


@pytest.mark.parametrize(
    "text,part,pasted",
    [
        ("请把验\u200b证码", "验证", "验\u200b证"),
        ("请把验\u200b证码", "码", "码"),
        ("金融(rong)账户", "账户", "账户"),
        ("金融(rong)账户", "金融账", "金融(rong)账"),
        ("共﷼整", "یا", "﷼"),
        ("x①③⑨①② y", "y", "y"),
        ("1 3 9 1 2 3 4 5 6 7 8", "39", "3 9"),
    ],
)
def test_a_stretch_leads_back_to_the_pasted_text(text: str, part: str, pasted: str) -> None:
    normal = normalise(text)
    start = normal.text.index(part)
    span = normal.span(start, start + len(part))
    assert text[span.start : span.end] == pasted


@pytest.mark.parametrize(
    "text,simple",
    [
        ("請輸入驗證碼", "请输入验证码"),
        ("帳戶 賬戶 账户", "账户 账户 账户"),
        ("ＯＴＰ Café İ ß", "otp cafe i ß"),
        ("بانك ملي ۱۲۳", "بانک ملی 123"),
        ("\ud800", "\ud800"),
    ],
)
def test_the_matching_spelling_keeps_the_length(text: str, simple: str) -> None:
    assert simplify(text) == simple


@pytest.mark.parametrize(
    "one,other",
    [
        ("PayPal", "paypa1"),
        ("раураl", "paypal"),
        ("bankofarnerica", "bankofamerica"),
        ("g00gle", "google"),
        ("lcbc", "icbc"),
        ("xn--80ak6aa92e", "apple"),
        ("vvells", "wells"),
        ("中囯銀行", "中国银行"),
        ("www.pàypal.com", "www.paypal.com"),
    ],
)
def test_look_alikes_share_a_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize("one,other", [("icbc", "ccb"), ("hsbc", "hsbe"), ("boc", "bocom"), ("مسکن", "ملی")])
def test_other_names_have_other_skeletons(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    "label", ["xn--", "xn--\u4e2d", "xn--99999999", "xn--" + "a" * 80, "XN--80AK6AA92E", "\ud800", ""]
)
def test_an_absurd_label_has_a_skeleton(label: str) -> None:
    assert isinstance(skeleton(label), str)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("爸 ，我 手机欠费停 机了，这是 同学的 号，给 我转钱", "爸 ，我手机欠费停机了，这是同学的号，给我转钱"),
        ("中国银行 提醒您 明天上午九点 系统维护", "中国银行 提醒您 明天上午九点 系统维护"),
    ],
)
def test_blanks_that_part_no_words_are_read_over_and_are_no_disguise(raw: str, read: str) -> None:
    text = normalise(raw)
    assert text.text.replace(",", "，") == read
    assert text.disguises == ()
