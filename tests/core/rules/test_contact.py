"""Rows: whose the contacts are, silent first."""

import pytest

from tests.support.registry import GENUINE_DEBIT, fires, silent

STATEMENT = "【海港银行】您11月的信用卡账单已出，应还人民币512.00元，详情请登录https://www.harbourbank.com.cn/bill查询，祝您生活愉快。"

SILENT = [
    ("contact.one-source", STATEMENT, {}),
    ("contact.one-source", "【海港银行】详情 https://cgxfjr.cn/x", {}),
    ("contact.official", "明天一起吃饭吗？", {}),
    ("contact.bound", "【海港银行】验证码448120，请勿泄露。", {}),
    ("contact.bound", "【海港银行】验证码448120，请勿泄露。\n@harbour.example.com #448120", {}),
    ("contact.lookalike", "【海港银行】验证码448120，请勿泄露。\n@harbuorbank.com.cn #448120", {}),
    ("contact.foreign-link", "【海港银行】验证码448120，请勿泄露。\n@www.example.com #448120", {}),
    ("contact.foreign-email", "【海港银行】您的电子账单已发送至wan***@example.com，请查收。", {}),
    ("contact.foreign-phone", "【海港银行】您为手机13100004444办理的话费代扣已生效。", {"region": "CN"}),
    ("contact.foreign-payment", "【海港银行】您已向账户6222020200112233446转账1,200.00元。", {}),
    ("contact.download", "Undangan.apk mohon dibuka", {}),
    ("contact.lookalike", STATEMENT, {}),
    ("contact.lookalike", "看看 https://www.example.com/news", {}),
    ("contact.foreign-link", STATEMENT, {}),
    ("contact.foreign-link", "海港银行旁边新开的店 https://www.example.com", {}),
    ("contact.foreign-link", "昨天去海港银行办卡，你点开这个攻略 https://www.example.com/a 看看", {}),
    ("contact.foreign-link", "My Harbour Bank card got declined, see https://forum.example.com/x", {}),
    ("contact.foreign-link", "From Harbour Bank to cash: why I switched, read https://blog.example.com/x", {}),
    ("contact.foreign-phone", GENUINE_DEBIT, {}),
    ("contact.foreign-email", "【海港银行】电子账单已发送，如需帮助请写信至service@harbourbank.com.cn。", {}),
    ("contact.foreign-handle", "【海港银行】请关注我行官方微信：harbourbank", {}),
    ("contact.foreign-payment", GENUINE_DEBIT, {}),
    ("contact.unknown-link", STATEMENT, {}),
    ("contact.unknown-phone", GENUINE_DEBIT, {}),
    ("contact.unknown-handle", "明天一起吃饭吗？", {}),
    ("contact.shortener", STATEMENT, {}),
    ("contact.hidden-host", STATEMENT, {}),
    ("contact.open-target", STATEMENT, {}),
    ("contact.ip-address", "版本 2.3.1 已发布", {}),
    ("contact.ip-address", "Internet-bank: log-in from IP 203.0.113.9, 28.02.26 21:39", {}),
    ("contact.odd-port", "看看 https://www.example.com:443/", {}),
    ("contact.download", STATEMENT, {}),
    ("contact.cheap-domain", STATEMENT, {}),
    ("contact.false-hotline", "明天一起吃饭吗？请致电 010-5555 1234", {}),
    ("contact.false-hotline", "【海港银行】您的卡消费100元，如非本人操作请致电95511。", {}),
    ("contact.false-hotline", "【海港银行】您的卡消费100元，如非本人操作请致电010-95511。", {}),
    ("contact.false-hotline", "【海港银行】网点搬迁，咨询请致电 010-5555 1234。", {}),
    ("contact.false-hotline", "【海港银行】谨防诈骗，如有疑问请致电 010-5555 1234。", {}),
    ("contact.private-line", "The plumber is on +44 7700 900123, call him about the leak", {"region": "GB"}),
    ("contact.private-line", "Rs 500 debited from A/c XX4410. Not you? Call 9876543210 -Rivona Bank", {"region": "IN"}),
    ("contact.private-line", "Beware of fraud: scammers call from 9876543210 about a warrant", {"region": "IN"}),
    ("contact.private-line", "A warrant is out for your arrest, call 020 7946 0018 at once", {"region": "GB"}),
    ("contact.named-host", "【北岭银行】您的账户已冻结，请登录 https://blb.top/a 解除", {}),
    ("contact.named-host", "【北岭银行】谨防诈骗：blb-login.top 不是我行网站", {}),
    ("contact.named-host", "Tickets for the match at https://club-shop.top/a", {}),
    ("contact.task-host", "See https://www.well-known.example.com/a", {}),
    ("contact.task-host", "详情见 harbourbank.com.cn/verify", {}),
    ("contact.free-host", "See https://www.example.com/a", {}),
    ("contact.unrelated-link", "Fennel: your order is on its way, follow it at https://track.fennelparcels.com/7", {}),
    ("contact.unrelated-link", "Order 7712 from Fennel arrives tomorrow. Feedback? https://fnl.it/aB12", {}),
    ("contact.unrelated-link", "Shipment picked up. Track it at www.quickparcel.com/7", {}),
    ("contact.unrelated-link", "New South Water: a burst main is being mended, news at https://nsw-water.com/7", {}),
    ("contact.unrelated-link", "Fennel: your feedback, please: https://bit.ly/aB12", {}),
    ("contact.unrelated-link", "【云帆速运】您的包裹已签收，评价请点 https://yfsy88.com/a", {}),
    ("contact.unrelated-link", "【海港银行】积分可兑换，详情见 https://hbrbank.com.cn/a", {}),
]

FIRING = [
    ("contact.named-host", "You won with BLB! Claim your prize: blb-login.top", {}),
    ("contact.private-line", "Your power is cut off tonight. Call the officer on 9876543210", {"region": "IN"}),
    ("contact.private-line", "Hacienda: orden de embargo contra usted. Llame al 612 345 678", {"region": "ES"}),
    ("contact.private-line", "您涉嫌洗錢案件，請即致電 6644 1290 與警官聯絡", {"region": "HK"}),
    ("contact.unrelated-link", "Fennel: your order could not be delivered, see https://xqwlop.com/7", {}),
    ("contact.unrelated-link", "Rewards week at Mapleton Stores! Claim yours at swollencipher.com/aB12", {}),
    ("contact.unrelated-link", "【海港银行】积分可兑换，详情见 https://m.qdwlop.com.cn/a", {}),
    ("contact.unrelated-link", "La Poste : votre colis est retenu, voir https://gardenjoy.com/a", {}),
    ("contact.one-source", "【晨光消费金融】详情请登录 https://cgxfjr.cn/x 查询", {}),
    ("contact.one-source", "【晨光消费金融】如有疑问请致电400-123-4567。", {"region": "CN"}),
    ("contact.official", GENUINE_DEBIT, {}),
    ("contact.bound", "【海港银行】验证码448120，请勿泄露。\n@www.harbourbank.com.cn #448120", {}),
    ("contact.bound", "448120 is your permit code\n\n@www.permits.service.gov.uk #448120", {}),
    ("contact.lookalike", "【海港银行】请登录 harbuorbank.com.cn 更新资料", {}),
    ("contact.lookalike", "【海港银行】请登录 harbourbank.com.cn.evil.top 更新资料", {}),
    ("contact.foreign-link", "【海港银行】请点击 https://www.example.com/a 更新资料", {}),
    ("contact.foreign-link", "尊敬的海港银行用户，您的账户已冻结，请登录 https://www.example.com/a 解冻", {}),
    ("contact.foreign-link", "Harbour Bank security: your card is blocked, log in at https://www.example.com/a", {}),
    ("contact.foreign-link", "Your Harbour Bank account is blocked, log in at https://www.example.com/a", {}),
    ("contact.foreign-link", "账户将冻结，请登录 https://www.example.com/a 更新。海港银行", {}),
    ("contact.foreign-phone", "【海港银行】您的账户异常，请致电400-999-0000核实。", {"region": "CN"}),
    ("contact.foreign-email", "【海港银行】请将资料发送至 help@example.com 办理。", {}),
    ("contact.foreign-handle", "【海港银行】请添加客服微信：kefu8866 办理退款。", {}),
    ("contact.foreign-payment", "【海港银行】您已逾期，请立即转账至账户6222020200112233446，户名李明。", {}),
    ("contact.unknown-link", "【北岭银行】请点击 https://www.example.com/a 更新资料", {}),
    ("contact.unknown-phone", "【北岭银行】您的账户异常，请致电400-999-0000核实。", {"region": "CN"}),
    ("contact.unknown-handle", "【北岭银行】请添加客服微信：kefu8866 办理退款。", {}),
    ("contact.shortener", "查收 https://bit.ly/3xyzAbc", {}),
    ("contact.open-target", "【海港银行】请登录 https://www.harbourbank.com.cn/go?u=a.b 查看", {}),
    ("contact.hidden-host", "请登录 http://www.harbourbank.com.cn@evil.example.com/ 查看", {}),
    ("contact.ip-address", "请登录 http://203.0.113.9/bank 查看", {}),
    ("contact.odd-port", "请登录 http://www.example.com:8081/ 查看", {}),
    ("contact.download", "下载安装 http://www.example.com/app.apk", {}),
    ("contact.cheap-domain", "查看 http://abcde.top/x", {}),
    ("contact.false-hotline", "【海港银行】您的卡境外消费4820元，如非本人操作请致电 010-5555 1234", {}),
    ("contact.false-hotline", "太平山銀行：閣下戶口有異常登入，請致電 6655 0011 核實", {"region": "HK"}),
    ("contact.task-host", "Your parcel waits: https://mapleton-redelivery.com/a", {}),
    ("contact.task-host", "Not you? https://rivona-unlock.net", {}),
    ("contact.free-host", "Sign in at https://rivona.herokuapp.com/login", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
