"""What a spelling must come out as before it counts as taken apart: our few words, top-level domains, phone shapes."""

from __future__ import annotations

import re

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

TLDS = frozenset({
    "com", "cn", "net", "org", "top", "xyz", "cc", "vip", "info", "biz", "shop", "club", "site", "online", "store",
    "live", "app", "dev", "io", "co", "hk", "tw", "sg", "mo", "jp", "kr", "in", "uk", "us", "au", "ir", "eu", "de",
    "fr", "ru", "me", "tv", "ws", "link", "click", "icu", "win", "bid", "loan", "work", "life", "fun", "space",
    "website", "tech", "cyou", "buzz", "rest", "monster", "sbs", "cfd", "bond", "lol", "mobi", "asia", "name",
    "pro", "bank", "gov", "edu", "ltd", "group", "ink", "wang", "ren", "xin", "art", "cloud", "host", "press",
    "my", "th", "vn", "id", "ph", "pk", "bd", "lk", "np", "ae", "tr", "ca", "nz", "ie", "be", "nl", "it", "es",
    "pl", "pw", "tk", "ml", "ga", "cf", "gq", "to", "so", "sh", "st", "la", "gg", "ly", "gl", "am", "fm", "im",
    "is", "re", "no", "at",
})
"""Top-level domains that messages link to."""

WORDLIKE = frozenset({
    "in", "me", "to", "so", "is", "it", "my", "be", "at", "us", "am", "la", "re", "id", "no", "top", "work",
    "live", "link", "click", "name", "store", "fun", "life",
})
"""Top-level domains that are words as well: alone they do not make a host of two words."""
# fmt: on

PHONE = re.compile(
    r"(?:\+?(?:00)?(?:86|852|853|886|98|65|44|91|61|1))?"
    r"(?:1[3-9]\d{9}|[48]00\d{7}|0?9\d{9}|0\d{9,11}|[2-9]\d{7}|95\d{3,4}|12\d{3}|100\d{2}|106\d{5,17})"
)
"""Digits that make a number to call."""
