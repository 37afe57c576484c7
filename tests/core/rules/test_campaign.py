"""Rows: the stories going round, silent first; none is told by an everyday message."""

import pytest

from tests.support.registry import fires, silent

EVERYDAY = "明天下午三点开会，地点在二楼会议室，请带上电脑。"

SILENT = [
    ("campaign.etc", EVERYDAY, {}),
    ("campaign.points", EVERYDAY, {}),
    ("campaign.cancel-service", EVERYDAY, {}),
    ("campaign.student-loan", EVERYDAY, {}),
    ("campaign.refund", EVERYDAY, {}),
    ("campaign.debt-collection", EVERYDAY, {}),
    ("campaign.false-app", EVERYDAY, {}),
    ("campaign.police", EVERYDAY, {}),
    ("campaign.aid", EVERYDAY, {}),
    ("campaign.parcel", EVERYDAY, {}),
    ("campaign.toll", EVERYDAY, {}),
    ("campaign.fine", EVERYDAY, {}),
    ("campaign.utility", EVERYDAY, {}),
    ("campaign.subsidy", EVERYDAY, {}),
    ("campaign.tax", EVERYDAY, {}),
    ("campaign.wallet", EVERYDAY, {}),
    ("campaign.loan", EVERYDAY, {}),
    ("campaign.court", EVERYDAY, {}),
    ("campaign.shares", EVERYDAY, {}),
    ("campaign.gateway", EVERYDAY, {}),
    ("campaign.fuel", EVERYDAY, {}),
    ("campaign.bank-alert", EVERYDAY, {}),
    ("campaign.government", EVERYDAY, {}),
    ("campaign.deposit-offer", EVERYDAY, {}),
    ("campaign.kyc", EVERYDAY, {}),
    ("campaign.safe-account", EVERYDAY, {}),
    ("campaign.family", EVERYDAY, {}),
    ("campaign.limit-raise", EVERYDAY, {}),
    ("campaign.health-insurance", EVERYDAY, {}),
    ("campaign.survey", EVERYDAY, {}),
    ("campaign.etc", "您的ETC本次通行费12.5元，感谢使用。", {}),
    ("campaign.parcel", "Your parcel arrives today between 10 and 12. No action is needed.", {}),
    ("campaign.family", "Hi Mum, I'll be home at six, love you", {}),
    (
        "campaign.points",
        "Your 900 loyalty points expire on 31 Dec. Redeem at points.example.com. SMS STOP to 56767",
        {},
    ),
    (
        "campaign.cancel-service",
        "Your 900 points expire on 31 Dec. Redeem at points.example.com. SMS STOP to 56767",
        {},
    ),
    ("campaign.cancel-service", "Your plan will renew on 25 Nov for £9.99. Manage it at plans.example.com/account", {}),
    (
        "campaign.cancel-service",
        "安澜保险：您的保单续期保费365元将于12月5日从尾号7788的账户扣收，详询400-555-0101",
        {},
    ),
    (
        "campaign.cancel-service",
        "Your cover renews on 3 Dec, $64 will be charged. Call 1800 555 0111 to make changes",
        {},
    ),
    ("campaign.cancel-service", "Peak Bank: a new payee was added. Not you? Call 1800 555 0100", {}),
    ("campaign.safe-account", "凡要求您把钱转到“安全账户”的都是诈骗，如有疑问请致电96688", {}),
    ("campaign.safe-account", "公检法没有安全账户，请勿转账汇款，报警请拨110", {}),
    ("campaign.student-loan", "诈骗分子常以注销校园贷为由诱导转账，有疑问请致电 010-55551234", {}),
    ("campaign.tax", "Your council tax is overdue. Pay at calder.gov.uk/pay", {}),
    ("campaign.utility", "您的燃气费已欠费，请尽快缴清，逾期将停止供气，可到营业厅或公众号缴纳", {}),
    ("campaign.utility", "您10月燃气费88.60元，请于11月30日前缴清，可登录 pay.example.com/gas 办理。", {}),
    ("campaign.loan", "تسهیلات ویژه دانشجویان در بانک مهتاب، اطلاعات بیشتر در vam.example.com", {}),
    ("campaign.limit-raise", "您的信用卡临时额度已到期，可登录 card.example.com 查看。", {}),
]

FIRING = [
    ("campaign.safe-account", "谨防诈骗！您的账户涉案，请立即将资金转入安全账户", {}),
    ("campaign.student-loan", "谨防诈骗！您的校园贷账户未注销，请点击 http://abcde.top/a", {}),
    ("campaign.cancel-service", "Your Norton plan will renew today for $399. To cancel call 1-888-555-0133", {}),
    ("campaign.tax", "Your council tax is overdue. Pay at calder-gov.uk.com/pay", {}),
    (
        "campaign.etc",
        "【高速ETC】尊敬的车主，您的ETC认证已失效，请于24小时内点击 https://www.example.com/a 重新认证",
        {},
    ),
    ("campaign.points", "您的积分8600分即将到期清零，请点击 http://abcde.top/a 兑换现金", {}),
    ("campaign.cancel-service", "您的百万保障免费期已满，今日起每月自动扣费800元，如需取消请致电00852 5555 1234", {}),
    ("campaign.student-loan", "您的校园贷学生账户尚未注销，将影响征信，请致电 010-55551234 办理注销", {}),
    ("campaign.refund", "您曾多付贷款利息，现可办理退款，请点击 http://abcde.top/a", {}),
    ("campaign.debt-collection", "您的欠款已委托我方催收，今日不还将起诉并上门，请转账至6222020200112233446", {}),
    ("campaign.false-app", "您的贷款额度30万已批，请下载APP https://www.example.com/aapp.apk 提现", {}),
    ("campaign.police", "公安局通知：您涉嫌洗钱案，账户将被冻结，请致电 010-55551234 配合调查", {}),
    ("campaign.aid", "教育局：您的助学款未到账，请致电 13900001234 核对银行卡号", {}),
    (
        "campaign.parcel",
        "Royal Mail: your parcel is held. Pay the £1.45 redelivery fee at https://www.example.com/a",
        {},
    ),
    ("campaign.toll", "易通行：閣下有未繳隧道費，請即點擊 https://www.example.com/a 繳付，否則將被罰款", {}),
    ("campaign.fine", "您有一張電子交通告票未繳，請點擊 https://www.example.com/a 繳款", {}),
    (
        "campaign.utility",
        "煤氣公司：閣下的煤氣費已逾期，請於今日點擊 http://abcde.top/a 繳費，否則將停止供氣",
        {},
    ),
    ("campaign.subsidy", "您的交通補貼尚未領取，請於今日內點擊 http://abcde.top/a 登記，逾期作廢", {}),
    (
        "campaign.tax",
        "HMRC: you are due a tax refund of £268. Claim now and confirm your card details at https://www.example.com/a",
        {},
    ),
    ("campaign.wallet", "AlipayHK：你的電子錢包已被凍結，請立即點擊 https://www.example.com/a 驗證", {}),
    ("campaign.loan", "恭喜您获得预批核低息贷款30万，免抵押，请添加客服微信：daikuan88", {}),
    (
        "campaign.court",
        "شکواییه‌ای علیه شما در سامانه ثنا ثبت شد. برای مشاهده ابلاغیه روی لینک کلیک کنید https://www.example.com/a",
        {},
    ),
    (
        "campaign.shares",
        "سود سهام عدالت شما واریز شد. برای دریافت وارد لینک شوید و ثبت نام کنید https://www.example.com/a",
        {},
    ),
    (
        "campaign.gateway",
        "مبلغ ۲۰۰۰ تومان را پرداخت کنید: شماره کارت، رمز دوم و cvv2 را در https://www.example.com/a وارد کنید",
        {},
    ),
    ("campaign.fuel", "جهت ثبت نام کارت سوخت هوشمند روی لینک کلیک کنید https://www.example.com/a", {}),
    (
        "campaign.bank-alert",
        "Your bank account has been suspended. Verify your details now at https://www.example.com/a",
        {},
    ),
    ("campaign.government", "税务局通知：您的个税需补缴，请提供身份证号并登录 https://www.example.com/a", {}),
    ("campaign.deposit-offer", "高收益理财投资，日赚千元稳赚不赔，加微信：licai666 了解", {}),
    (
        "campaign.kyc",
        "Dear customer, your KYC has expired and your account will be blocked today. Update at https://www.example.com/a",
        {},
    ),
    ("campaign.safe-account", "您的账户涉案，请将资金转入安全账户，等待核查。", {}),
    (
        "campaign.family",
        "Hi Mum, my phone broke and this is my new number. Can you transfer £900 to a friend for me?",
        {},
    ),
    ("campaign.limit-raise", "您的信用卡可提升额度至10万，请点击 http://abcde.top/a 申请提额", {}),
    ("campaign.health-insurance", "您的医保卡异常，将被停用，请点击 https://www.example.com/a 处理", {}),
    ("campaign.survey", "参加问卷调查即可领取现金红包200元，请添加客服微信：diaocha88", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
