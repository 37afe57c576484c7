"""What messages ask of their reader: silent rows first, then rows that fire, in the four languages of the pages."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.extract.cues import cues
from sms_verify.core.lexicon import NOTIONS
from sms_verify.core.normalise import normalise


def notions(text: str) -> set[str]:
    return {cue.notion for cue in cues(normalise(text))}


SILENT = {
    "ask.hand-over": """
        您的信用卡已由快递员送达
        请勿将银行卡交给任何人
        Your new card was handed to the courier today
        Never hand your card to anybody who calls at your door
        کارت شما تحویل پست شد
        کارت خود را به هیچ کس تحویل ندهید
    """,
    "ask.secret": """
        请勿向任何人提供验证码
        验证码123456，5分钟内有效，请勿泄露给他人
        【建设银行】您的验证码为 458812，工作人员不会索取，请勿告知任何人
        银行不会以任何方式索取您的密码
        切勿向任何人，包括自称客服的人员，提供验证码
        凡索要验证码的都是诈骗
        以退款为由要求您提供验证码的都是诈骗
        请输入验证码 886123 完成注册
        您的密码已修改成功，如非本人操作请致电95588
        您输入的密码有误，账户已被锁定
        验证码已发送至您的手机
        您的工银密码器将于今日失效
        无需提供密码即可办理
        Can you send me the code for netflix? no rush
        Скинь код от вайфая
        滙豐：您的一次性密碼為 123456，切勿向他人透露
        請勿洩露驗證碼予任何人
        本行絕不會以電話或短訊要求客戶提供密碼
        如有人自稱銀行職員要求您提供密碼，請致電警方
        驗證碼 567890，請於5分鐘內輸入
        簡訊驗證碼：123456，請勿告知他人
        Your OTP is 123456. Do not share it with anyone.
        We will never ask for your PIN
        Never share your OTP, PIN or CVV with anyone, not even bank staff.
        HDFC Bank never calls asking you to share OTP
        Please do not, under any circumstances, share your OTP.
        Never give, send or share your passcode.
        If anyone asks you to share your code, hang up.
        Enter OTP 445566 to complete your payment of Rs 500
        Your password was changed. If this wasn't you call 08001234567
        Royal Bank employees will not ask you to confirm your password.
        Anyone asking you to share your PIN is a scammer
        Enter the promo code at checkout, confirm your zip code
        رمز پویا: ۱۲۳۴۵۶ آن را در اختیار دیگران قرار ندهید
        رمز خود را به کسی ندهید
        کد تایید شما: 744936
        بانک هرگز رمز شما را درخواست نمی‌کند
        از ارائه رمز دوم و cvv2 به دیگران خودداری کنید
        هرگز رمز کارت خود را برای کسی ارسال نکنید
        رمز عبور شما با موفقیت تغییر کرد
    """,
    "ask.identity": """
        请勿向他人提供身份证号
        我行不会要求您填写银行卡号
        您的身份证件将于下月到期
        请携带有效身份证件到我行任一网点更新证件信息
        386214是您的验证码，用于身份验证，请勿泄露
        如需补充资料客户经理会与您联系
        您的快件因地址不详暂存网点，请致电快递员补充地址
        Please bring a valid photo ID to any branch to update your details
        請勿提供個人資料予不明來歷的人
        銀行不會要求您輸入信用卡號碼
        您的信用卡資料已更新成功
        Do not share your card number or date of birth with anyone
        We never ask for your account details
        Your card number ending 1234 was used at Tesco
        هرگز شماره کارت خود را برای کسی ارسال نکنید
        کارت ملی شما آماده تحویل است
        اطلاعات خود را در اختیار دیگران قرار ندهید
    """,
    "ask.transfer": """
        您尾号1234的账户转账支出100元，余额200元
        切勿向陌生账户转账
        工资已存入您的账户
        您的轉帳已完成，金額HK$500
        切勿轉帳到指定帳戶
        款項將於兩日內入帳
        You transferred $50 to John. Available balance $200
        Never transfer money to an account you do not know
        Your salary was paid on Friday
        انتقال:500,000- حساب:12345 مانده:1,000,000
        واریز حقوق به حساب شما انجام شد
        پول به حساب کسی واریز نکنید
    """,
    "ask.pay": """
        您已成功缴费50元
        请勿付款给陌生人
        余额200元
        您已成功繳費
        切勿支付任何款項
        本月帳單已寄出
        Your payment of £20 was received, thank you
        You will never be asked to pay by text
        Clear Bal is INR 15000.00
        پرداخت شما با موفقیت انجام شد
        هیچ مبلغی پرداخت نکنید
        مانده حساب 500,000 ریال
    """,
    "ask.fee": """
        本次转账免手续费
        放款前绝不收取保证金
        年化利率3.6%（单利），手续费0%
        免服務費，年費全免
        本行不會收取任何行政費
        保證金已退還
        Free delivery, no handling fee
        We never ask you to pay an upfront fee
        Service fee is ETB 0.00
        این خدمت بدون هزینه است
        کارمزد انتقال صفر است
        قبل از دریافت وام هزینه ندهید
    """,
    "ask.call": """
        请勿拨打短信中的号码
        您的订单已发货
        不要致电陌生号码
        請勿致電短訊內的號碼
        您的包裹已寄出
        切勿回電
        Do not call the number in the text
        Your parcel was delivered today
        I tried to reach you yesterday
        با این شماره تماس نگیرید
        سفارش شما ارسال شد
        نوبت شما ثبت شد
    """,
    "ask.cancel": """
        您的订单已取消
        航班已取消，如有疑问请联系客服
        您的訂單已取消
        The 10:14 is cancelled, call you later
        To make changes call 0113 496 0011
        نوبت شما لغو شد
    """,
    "ask.click": """
        请勿点击陌生链接
        您的订单已发货，明日送达
        不要打开不明网址
        請勿點擊短訊內的連結
        您的包裹已寄出
        切勿開啟不明網站，慎防詐騙
        Never click on links in text messages
        Do not open the attachment
        We had a great day at the park
        روی لینک‌های ناشناس کلیک نکنید
        سفارش شما ارسال شد
        فردا می‌بینمت
    """,
    "ask.reply": """
        请勿回复本短信
        拒收请回复R
        验证码123456
        此短訊請勿回覆
        拒收請回覆R
        多謝惠顧
        Do not reply to this message
        Reply STOP to opt out
        Thank you for your order
        به این پیامک پاسخ ندهید
        لغو۱۱
        ممنون از خرید شما
    """,
    "ask.install": """
        TeamViewer verification code: 204060
        AnyDesk account PIN 2040
        请勿下载不明软件
        切勿安装陌生App
        您的App已更新
        切勿安裝來歷不明的應用程式
        請勿下載不明程式
        您的訂單已完成
        Do not install any app at a caller's request
        Never download AnyDesk
        The new phone arrived
        هیچ برنامه‌ای نصب نکنید
        سفارش شما ارسال شد
        سلام خوبی؟
    """,
    "ask.share-screen": """
        切勿与他人共享屏幕
        请勿开启屏幕共享
        您的屏幕已更换
        切勿與他人分享螢幕
        請勿分享畫面
        螢幕維修已完成
        Never share your screen with a caller
        Do not allow remote access
        Your screen repair is ready
        صفحه گوشی شما تعمیر شد
        سلام خوبی؟
        نوبت شما ثبت شد
    """,
    "ask.scan": """
        请勿扫描陌生二维码，切勿扫码
        不要扫码付款
        您的订单已发货
        切勿掃碼
        請勿掃描二維碼
        多謝惠顧
        Do not scan QR codes from strangers
        Never scan a code you do not know
        Your scan results are with the doctor
        بارکد بسته شما ثبت شد
        سلام خوبی؟
        نوبت شما ثبت شد
    """,
    "ask.add-contact": """
        WhatsApp code 204060
        Telegram verification code: 204060
        Your Signal login code is 204-060
        请勿添加陌生微信
        不要加好友
        您的微信支付凭证
        切勿加LINE
        請勿加入群組
        微信支付成功
        Do not contact anyone on WhatsApp about this
        Never add strangers on Telegram
        Please recharge your line
        در تلگرام عضو نشوید
        سلام خوبی؟
        نوبت شما ثبت شد
    """,
    "ask.login": """
        您的账户于10:05登录手机银行
        请勿登录不明网站
        登录成功
        您已登入網上銀行
        切勿登入不明網站
        登入成功
        You logged in at 10:05 from your usual device
        Never log in via a link in a text
        Do not verify your account by text
        شما وارد همراه بانک شده‌اید
        هرگز از طریق پیامک وارد سامانه نشوید
        ورود موفق به همراه بانک
    """,
    "ask.keep-secret": """
        请告诉家人谨防诈骗
        请勿泄露验证码
        有事请告诉银行
        請將此防騙資訊告訴家人
        請勿洩露驗證碼
        如有懷疑請通知銀行
        Tell your family about this scam
        Do not share this code
        Let the bank know if this was not you
        به خانواده خود اطلاع دهید
        رمز خود را به کسی ندهید
        موضوع را به بانک اطلاع دهید
    """,
    "ask.lend": """
        Can you lend me your bike?
        我借你的书看完了
        Send me the photo
    """,
    "ask.cancel-reply": """
        如需退订请回复TD
        明天见
    """,
}

FIRING = {
    "ask.hand-over": """
        请将银行卡交给上门的工作人员
        请把现金交给上门的工作人员
        請將提款卡交給上門的專員
        Hand your card to the courier who will call at your door
        Give the cash to our officer when he visits
        کارت خود را به مامور ما تحویل دهید
    """,
    "ask.secret": """
        回复验证码
        请提供您的密码
        把收到的验证码发给客服
        输入卡号和密码
        请勿泄露验证码。请将验证码回复给客服
        请勿泄露验证码，把验证码告诉我即可
        验证码请勿告诉他人，除本行客服外
        不要告诉别人请回复验证码
        不要犹豫请回复您的验证码
        請回覆驗證碼以完成退款
        請提供您的提款卡密碼
        請將收到的簡訊驗證碼告知客服
        請輸入您的信用卡背面三碼
        切勿向他人透露驗證碼，只可提供給本行職員
        为防止盗刷需验证密码
        请回复验证码，本短信不是诈骗，谨防诈骗
        唔該將驗證碼話畀我哋
        verify your password at http://bank-check.example
        reply with the code
        confirm your PIN
        enter your card number and CVV
        never share your OTP except with our agent
        Never share your OTP. Reply with the OTP to cancel the payment.
        Don't worry, reply with your PIN
        If you don't recognise this confirm your PIN at once
        Please share the OTP you received with our executive
        To avoid suspension confirm your PIN
        Without delay reply with your code
        If you cannot log in confirm your password
        We kindly ask you to confirm your PIN
        Reply with the code, this is not a scam
        رمز دوم و cvv2 را وارد کنید
        کد تأیید را ارسال کنید
        رمز کارت خود را اعلام کنید
        رمز خود را به کسی ندهید. کد تایید را برای پشتیبانی بفرستید
        بدون ضامن، رمز دوم را وارد کنید
        کد تایید را ارسال کنید و از تاخیر خودداری کنید
        کد تایید را به کسی ندهید، فقط کد تایید را برای پشتیبانی بفرستید
    """,
    "ask.identity": """
        请填写您的银行卡号和身份证号
        请点击链接进行实名认证
        请上传身份证照片
        請填寫身分證字號
        請輸入信用卡號碼
        請更新您的個人資料
        Please enter your card number and expiry date
        Update your billing information
        Confirm your address to receive the parcel
        شماره کارت خود را ارسال کنید
        کد ملی خود را وارد نمایید
        لطفا احراز هویت کنید
    """,
    "ask.transfer": """
        请将资金转入安全账户
        请立即转账至以下账户
        把钱打到我卡上
        請將款項轉帳到指定帳戶
        請轉帳HK$5,000至以下帳戶
        請將存款轉移至安全帳戶
        Move your money to a safe account
        Can you pay £800 for me
        Transfer the funds to this wallet
        مبلغ ۵۰۰ هزار تومان به این کارت واریز کنید
        لطفا کارت به کارت کن
        موجودی خود را به حساب امن منتقل کنید
    """,
    "ask.pay": """
        请尽快缴费
        您的罚款尚未缴纳
        请立即支付以下欠款
        請於今日內繳清
        您的水費逾期未繳
        請盡快繳付隧道費
        Pay now at http://toll-pay.example
        You have an outstanding balance
        Your payment is overdue
        لطفا بدهی خود را پرداخت کنید
        جهت پرداخت به لینک زیر مراجعه کنید
        نسبت به تسویه اقدام کنید
    """,
    "ask.fee": """
        放款前需先缴纳保证金3000元
        请支付解冻费后提现
        需先交手续费
        請先繳付行政費
        需支付清關費
        請先支付保證金
        Pay the customs fee of £1.99
        An unpaid shipping fee is due
        A small fee must be paid before we release your parcel
        هزینه ارسال ۵۰۰۰ تومان پرداخت کنید
        کارمزد را واریز کنید
        برای دریافت وام بیعانه واریز نمایید
    """,
    "ask.call": """
        如非本人操作请致电95588
        请速联系客服 4001234567
        取消请拨打 85212345678
        如欲取消請致電 64501234
        請聯絡客服 81234567
        請撥打 0281234567
        Call us immediately on 0800 123 456
        Please call 18005550123
        Contact our support team on 02012345678
        با شماره ۰۹۱۲۱۲۳۴۵۶۷ تماس بگیرید
        جهت اطلاعات با پشتیبانی تماس حاصل فرمایید
        فورا زنگ بزنید
    """,
    "ask.cancel": """
        如需取消请致电 4001234567
        取消请拨打 85212345678
        不需要请联系客服QQ12345678
        如欲取消請致電 64501234
        To cancel call 1-888-555-0133
        If not authorised, contact us on 02012345678
        Ring 18885550133 for a refund
    """,
    "ask.click": """
        请点击链接办理
        登录 http://a.example/x 领取
        请用浏览器打开网址
        請點擊連結更新資料
        請按此查看 http://a.example/x
        請進入網站辦理
        Click here to claim
        Visit http://a.example/x to reschedule
        Tap the link below
        به لینک زیر مراجعه کنید
        روی لینک کلیک کنید
        جهت مشاهده http://a.example/x
    """,
    "ask.reply": """
        收到请回复
        回复1确认
        有意请回复Y
        有興趣請回覆1
        請回覆確認
        收到請回覆Y
        Reply YES to confirm
        Text back 1 if interested
        Please reply to this
        عدد ۱ را ارسال کنید
        لطفا پاسخ دهید
        به این پیام جواب بده
    """,
    "ask.install": """
        Install TeamViewer, code 204060
        请下载APP激活额度
        请安装安全插件
        下载云视讯会议软件
        請下載應用程式
        請安裝此軟件
        請先安裝AnyDesk
        Download our app to continue
        Please install AnyDesk
        Install this apk
        اپلیکیشن را نصب کنید
        برنامه زیر را دانلود کنید
        نصب نرم‌افزار عدالت همراه
    """,
    "ask.share-screen": """
        请打开屏幕共享
        请加入腾讯会议并共享屏幕
        需要远程协助
        請開啟螢幕分享
        請與客服分享畫面
        請配合遠端控制
        Please share your screen
        Allow remote access so we can fix it
        Start screen sharing now
        صفحه نمایش را به اشتراک بگذارید
        برای حل مشکل کنترل از راه دور لازم است
        صفحه گوشی را به اشتراک بگذار
    """,
    "ask.scan": """
        请扫码领取
        请扫描二维码付款
        长按识别领取
        請掃碼領取
        請掃描二維碼
        掃一掃領獎
        Scan the QR code below
        Please scan this QR to pay
        Scan below to join
        بارکد زیر را اسکن کنید
        کد qr را اسکن کنید
        لطفا اسکن نمایید
    """,
    "ask.add-contact": """
        Telegram me, code 204060
        请加微信 abc12345
        加QQ群领取
        添加客服微信办理
        請加LINE
        請WhatsApp 61234567
        加入Telegram群組
        Contact me on WhatsApp
        Add us on Telegram
        Join our WhatsApp group
        در تلگرام پیام بدهید
        به واتساپ پیام بده
        عضو کانال تلگرام شوید
    """,
    "ask.login": """
        请登录网站激活
        请登录 http://a.example/x 升级
        请重新认证您的账户
        請登入連結驗證帳戶
        請立即驗證 http://a.example/x
        請登入網站更新
        Log in at http://a.example/x
        Verify your account now
        Reactivate your online banking
        جهت رفع مسدودی اقدام کنید
        وارد سامانه شوید
        حساب خود را فعال کنید
    """,
    "ask.keep-secret": """
        不要告诉家人
        此案必须保密，勿告知银行
        请签署保密协议
        不要告訴家人
        請勿通知銀行職員
        此事必須保密
        Do not tell anyone about this call
        Keep this strictly confidential
        Don't tell mum
        به کسی نگویید
        به خانواده چیزی نگو
        این موضوع بین خودمان بماند
    """,
    "ask.lend": """
        Please send me 650, I will pay you back tonight
        My bank app is down, could you transfer 200 for me
    """,
    "ask.cancel-reply": """
        取消请回复2
        不需要請回覆C
        回复1关闭服务
    """,
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(notion, line.strip()) for notion, lines in table.items() for line in lines.splitlines() if line.strip()]


@pytest.mark.parametrize(("notion", "text"), rows(SILENT))
def test_what_is_not_asked_stays_silent(notion: str, text: str) -> None:
    assert notion not in notions(text)


@pytest.mark.parametrize(("notion", "text"), rows(FIRING))
def test_what_is_asked_is_found(notion: str, text: str) -> None:
    assert notion in notions(text)


def test_every_ask_has_rows() -> None:
    asks = {notion for notion in NOTIONS if notion.startswith("ask.")}
    assert asks == SILENT.keys() == FIRING.keys()


def test_a_conditional_call_is_told_from_an_alarm() -> None:
    assert notions("如非本人操作请致电95588") == {"ask.call", "notice.if-not-you"}


def test_a_negation_protects_its_own_clause_only() -> None:
    text = "请勿泄露验证码。请将验证码回复给客服"
    (cue,) = (cue for cue in cues(normalise(text)) if cue.notion == "ask.secret")
    assert cue.span.start > text.index("。")


def test_words_in_a_link_say_nothing() -> None:
    assert notions("http://login-verify-account.example/locked/password") == set()


def test_a_word_ends_where_its_letters_end() -> None:
    assert notions("spinning opinions, a cardinal and the happiness") == set()


def test_cues_stand_in_the_order_of_the_text() -> None:
    found = cues(normalise("Your account is locked. Reply with your PIN or visit http://a.example/x today"))
    assert list(found) == sorted(found, key=lambda cue: (cue.span, cue.notion))


@pytest.mark.parametrize(
    "text",
    [
        "v e r i f y your password",
        "回.复.验.证.码",
        "ｒｅｐｌｙ with the ｃｏｄｅ",
        "VERIFY YOUR PASSWORD",
        "請回覆驗證碼",
        "کد تایید را\u200c ارسال کنید",
    ],
)
def test_a_disguised_ask_is_an_ask(text: str) -> None:
    assert "ask.secret" in notions(text)


PIECES = (
    st.sampled_from(["never", "do not", "share", "your", "otp", "123456", ",", ".", "http://a.b/c", "\n", "is a scam"])
    | st.sampled_from(["。", "，", "请", "勿", "验证码", "回复", "客服", "除", "\u200c", "\u202e", "😀"])
    | st.sampled_from(["رمز", "را", "وارد کنید", "ندهید", "،"])
)


@given(st.text() | st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join))
def test_any_text_is_read_and_its_cues_stand_inside(text: str) -> None:
    for cue in cues(normalise(text)):
        assert 0 <= cue.span.start < cue.span.end <= len(text)
        assert cue.notion in NOTIONS


@pytest.mark.parametrize(
    "piece", ["pin ", "verify your account ", "验证码", "never, ", "or,", "1 ", "a.", "密码，勿", "pin is a scam "]
)
def test_the_cost_grows_with_the_length_and_not_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = normalise((piece * length)[:length])
        began = time.process_time()
        cues(text)
        return time.process_time() - began

    seconds(100)
    assert min(seconds(4_000) for _ in range(3)) < 12 * min(seconds(1_000) for _ in range(3)) + 0.01
