"""What a spelling must come out as before it counts as taken apart: our few words, top-level domains, phone shapes."""

from __future__ import annotations

from sms_verify import lazy_re as re

# fmt: off
LATIN = frozenset({
    "password", "passcode", "passwd", "otp", "pin", "cvv", "vx", "wx", "wechat", "weixin", "whatsapp", "telegram",
    "line", "zalo", "viber", "signal", "alipay", "paypal", "bank", "account", "login", "verify", "verification",
    "code", "click", "link", "card", "credit", "debit", "transfer", "refund", "loan", "http", "https", "www",
    "security", "urgent", "bitcoin", "usdt", "crypto", "yinhang", "mima", "yanzhengma", "zhuanzhang",
})
"""Words that are spelled out to pass a filter."""

HAN = (
    "验证码", "动态码", "校验码", "密码", "口令", "银行", "银行卡", "信用卡", "储蓄卡", "银联", "转账", "汇款",
    "打款", "微信", "支付宝", "支付", "贷款", "借款", "还款", "退款", "客服", "账户", "账号", "身份证", "手机号",
    "链接", "点击", "登录", "冻结", "解冻", "保证金", "手续费", "征信", "公安", "警方", "加我", "领取", "中奖",
    "红包", "返利", "刷单", "兼职", "博彩", "彩票", "安全账户", "理财", "额度",
)
"""The same in Chinese, in the matching spelling."""

# fmt: on

PHONE = re.compile(
    r"(?:\+?(?:00)?(?:86|852|853|886|98|65|44|91|61|1))?"
    r"(?:1[3-9]\d{9}|[48]00\d{7}|0?9\d{9}|0\d{9,11}|[2-9]\d{7}|95\d{3,4}|12\d{3}|100\d{2}|106\d{5,17})"
)
"""Digits that make a number to call."""
