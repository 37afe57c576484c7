"""Situations that readers bring: what an honest sender writes in each, and what a fraud makes of it.

The small registry holds none of these senders: ordinary notices must not alarm by the rules, frauds must.
"""

import pytest

from sms_verify.core.types import Label
from tests.support.registry import check

CAR_FINANCE = """
    【云帆汽车金融】您的贷款申请已收到，我们会在三个工作日内完成审核。
    【云帆汽车金融】您的贷款合同本期应还2,340.00元，扣款日12月8日，请确保账户余额充足。
    【云帆汽车金融】您的12月还款已成功扣收2,340.00元，感谢您的支持。
    【云帆汽车金融】您的合同已结清，解押材料将于5个工作日内寄出。
    【云帆汽车金融】年末购车季，多款车型享低利率，详询您的经销商。回T退订
    【雲帆汽車金融】您的貸款申請已核准，請攜帶證件至經銷商辦理對保。
    【雲帆汽車金融】提醒您本期應繳11,200元，繳款日12月8日。
    【雲帆汽車金融】您已繳清貸款，清償證明將寄至登記地址。
    Rivona Motor Finance: we have received your application and will reply within 3 working days.
    Rivona Motor Finance: your payment of £214.50 is due on 8 December and will be collected by direct debit.
    Rivona Motor Finance: thank you, your payment of £214.50 was received.
    Rivona Motor Finance: your agreement is settled. We will send the papers by post.
    Rivona Motor Finance: how was our service? Reply 1 to 5.
"""
FALSE_CAR_FINANCE = """
    【云帆汽车金融】您的车贷已逾期，今日内请转账至6222020200112233446，否则将拖车并上报征信
    【云帆汽车金融】您的车贷可提前结清减免40%，请加客服微信 chedai88 办理
    【云帆汽车金融】您的贷款已获批30万，请先缴纳保证金2000元，点击 https://www.example.com/a
    【云帆汽车金融】全国统一客服电话 010-5555 1234，办理退款、提前结清、解押
    【雲帆汽車金融】您的車貸異常將被停權，請點 https://www.example.com/a 重新驗證身分
    【雲帆汽車金融】您有溢繳款退費，請點 https://www.example.com/a 填寫卡號領取
    Rivona Motor Finance: your account is suspended. Verify your bank details at https://www.example.com/a today
    Rivona Motor Finance: your car will be seized. Verify your account and card details at https://www.example.com/a
"""
ARRIVALS = """
    山徑單車：你訂購的單車已到貨，請於星期六前到旺角分店取車，查詢 2345 6789。
    山徑單車：訂單 7712 已到店，營業時間 11:00-20:00，請帶備收據。電話 2345 6789
    山徑單車：你的頭盔已到貨，可到店自取。地址：花園街12號，查詢 9123 4567
    山徑單車：補貨通知，所訂車胎已到店，請於七日內領取。
    山徑單車：你的維修已完成，可隨時到店取車，費用HK$280。
    【山徑單車】閣下訂購的車架已到貨，請攜同單據親臨門市提貨，致電 2345 6789 預約。
    Hillpath Cycles: your bicycle has arrived at our Mong Kok shop. Please collect it by Saturday, tel 2345 6789.
    Hillpath Cycles: order 7712 is ready for collection, 11am to 8pm. Bring your receipt.
    Hillpath Cycles: your repair is done, HK$280, pick up at our store any time.
    Hillpath Cycles: sorry, your order is delayed until next week. Questions? 2345 6789
    山径单车：您订购的单车已到店，请凭身份证件到店提货，电话 2345 6789。
    山徑單車：送貨將於11月28日14:00-16:00到達，司機會先致電你。
"""
FALSE_ARRIVALS = """
    山徑單車：你訂購的單車已到港，請先付關稅HK$320：https://www.example.com/a
    山徑單車：貨品滯留，請於今日內繳付運費，逾期退回，點擊 https://www.example.com/a
    山徑單車：你的地址有誤無法派送，請於 https://www.example.com/a 更新資料及信用卡
    山徑單車：恭喜你獲抽中送單車一部，請登入 https://www.example.com/a 領獎
    Hillpath Cycles: your parcel is held, pay the customs fee of HK$32 at https://www.example.com/a
    Hillpath Cycles: delivery failed. Confirm your address and card details at https://www.example.com/a
    Hillpath Cycles: you have won a bicycle! Claim your prize at https://www.example.com/a
    山径单车：您的订单异常，请加客服微信 danche88 办理双倍赔付
"""
WALLET_SURVEYS = """
    【云杉钱包】您昨天的客服体验如何？请回复1至5评分。
    【云杉钱包】感谢您的来电，问题是否已解决？可在APP内评价。
    【雲杉錢包】您對這次服務滿意嗎？請回覆1至5。
    Spruce Wallet: how was your chat with us yesterday? Reply 1 (bad) to 5 (great).
    Spruce Wallet: thank you for calling. Was your question answered? Rate us in the app.
    Spruce Wallet: we followed up on your refund of $12.40; it was credited on 3 Nov.
    کیف پول سرو: از پشتیبانی ما راضی بودید؟ عدد ۱ تا ۵ را بفرستید.
    کیف پول سرو: مبلغ ۱۲۰,۰۰۰ ریال به کیف پول شما برگشت داده شد.
    【云杉钱包】您的问题已处理完毕，如需帮助请在APP联系客服。
    Spruce Wallet: a new sign-in from Firefox. If this was you, there is nothing to do.
    【雲杉錢包】您的帳戶於11月21日14:05在新裝置登入；如為本人，無須理會。
    Spruce Wallet: your case 7712 is closed. No reply is needed.
"""
FALSE_WALLET_SURVEYS = """
    【云杉钱包】参与满意度调查，填写账号和支付密码即可领88元红包：https://www.example.com/a
    【云杉钱包】回访：请回复您的登录密码和验证码以完成评价
    【云杉钱包】您的钱包将被冻结，请点击 https://www.example.com/a 验证身份
    【雲杉錢包】填寫問卷送禮金，請加LINE客服 spruce88 提供帳號
    Spruce Wallet survey: confirm your PIN and card number at https://www.example.com/a to get $50
    Spruce Wallet: complete our survey and send us your password to receive the reward
    Spruce Wallet follow-up: your wallet is frozen, verify your account at https://www.example.com/a
    کیف پول سرو: برای دریافت جایزه نظرسنجی، رمز و شماره کارت را در https://www.example.com/a وارد کنید
    کیف پول سرو: حساب شما مسدود شد، جهت احراز هویت وارد https://www.example.com/a شوید
"""
HOTLINES = """
    【安澜消费金融】客服提醒：请通过APP查询账单，谨防假冒客服诈骗。
    【安澜消费金融】您的来电已登记，我们会通过官方电话回复您。
    【安澜消费金融】本期账单已出，应还512.30元，可在APP查看。
    安澜消费金融祝您新年快乐，万事如意。
    你知道安澜易贷的客服电话吗？我想问问还款
    我在分期乐上的还款好像失败了，晚上再看看
    【国家反诈中心】网上搜到的“贷款客服电话”多为假冒，退款不会要您先转账。
    【安澜消费金融】您的提前还款申请已受理，请留意APP通知。
"""
FALSE_HOTLINES = """
    安澜易贷全国统一客服电话 010-5555 1234，退款、取消、提前还款请拨打
    晨阳消费金融24小时人工客服热线：400-555-1234，会员费退款专线
    星桥金融(rong)官方客服电话 0 1 0 5 5 5 5 1 2 3 4 退(tui)款办理
    好运借款强制下款退款客服电话 13900001234
    安澜小贷客服热线 010-55551234，误扣会员费退费请联系
    云杉分期客服中心电话 17055551234，协商还款延期办理
    快易贷人工客服电话：400-555-1234 转人工，取消借款
    晨阳普惠客服电话 0571-55551234 注销账户、征信修改
    海澜金服统一客服热线 010-5555 1234，退息退费
    金桥易贷官方客服 010-5555 1234 全国统一退款电话
    云帆汽车金融官方客服热线 010-5555 1234，退还保证金
    大地白条客服电话 010-5555 1234 24小时人工退款
"""
AGENTS = """
    专业退保代理，全额退保不成功不收费，加微信 tuibao88
    征信修复、逾期消除，专业法务团队，电话 13900001234
    网贷逾期停息挂账，协商分期60期，加微 zhaiwu66
    多付的贷款利息可退，代理退息退费，致电 010-5555 1234
    信用卡逾期？债务优化找我们，反催收团队，微信 fwzx88
    培训贷退款维权，代投诉一周到账，加QQ 55512345
    個人債務舒緩，減免利息，專業團隊 WhatsApp 5555 1234
    債務重組免費諮詢，協商還款，致電 5555 1234
    暂缓还款两年，本金分期，内部渠道办理，加微信 yanqi88
    高额利息退还，专业维权团队，添加微信 weiquan66 咨询
"""
IRAN = """
    بانک مهتاب: رمز پویا: ۱۲۳۴۵۶ مبلغ ۵۰۰,۰۰۰ ریال. آن را به کسی ندهید.
    بانک مهتاب: واریز ۵,۰۰۰,۰۰۰ ریال به حساب ۱۲۳۴ مانده ۷,۲۰۰,۰۰۰ ریال ۰۹/۰۵ ۱۰:۱۱
    بانک مهتاب: برداشت ۵۰۰,۰۰۰ ریال از حساب ۱۲۳۴ مانده ۶,۷۰۰,۰۰۰ ریال
    بانک مهتاب: قسط تسهیلات شما به مبلغ ۳,۲۰۰,۰۰۰ ریال در ۱۵ آذر سررسید می‌شود.
    بانک مهتاب: چک شما به مبلغ ۲۰,۰۰۰,۰۰۰ ریال فردا سررسید می‌شود.
    بانک مهتاب: جشنواره حساب‌های قرض‌الحسنه آغاز شد. اطلاعات بیشتر در شعب.
    بانک مهتاب: میزان رضایت شما از خدمات شعبه چقدر است؟ عدد ۱ تا ۵ را بفرستید.
    بانک مهتاب: درخواست کارت شما ثبت شد. کد پیگیری ۷۷۱۲.
    بانک مهتاب: مانده حساب ۱۲۳۴: ۶,۷۰۰,۰۰۰ ریال
    بانک مهتاب: به علت به‌روزرسانی، خدمات از ساعت ۲۴ تا ۲ در دسترس نیست.
    بانک مهتاب: رمز عبور شما با موفقیت تغییر کرد.
    بانک مهتاب: مراقب کلاهبرداران باشید، بانک هرگز رمز شما را نمی‌خواهد.
"""
FALSE_IRAN = """
    بانک مهتاب: رمز پویا و cvv2 خود را برای ما بفرستید تا کارت فعال شود
    بانک مهتاب: حساب شما مسدود شد، برای رفع مسدودی وارد https://www.example.com/a شوید
    بانک مهتاب: برنده جایزه ۱۰۰ میلیونی شدید، شماره کارت و رمز را در https://www.example.com/a وارد کنید
    بانک مهتاب: وام فوری ۲۰۰ میلیونی بدون ضامن، مشاوره ۰۲۱۵۵۵۵۱۲۳۴
    بانک مهتاب: چک شما برگشت خورد، جهت جلوگیری از مسدودی حساب لینک زیر را بزنید https://www.example.com/a
    بانک مهتاب: جهت نظرسنجی و دریافت هدیه شماره کارت و رمز دوم را وارد کنید https://www.example.com/a
    بانک مهتاب: برای فعالسازی رمز پویا برنامه را از https://www.example.com/a.apk نصب کنید
    بانک مهتاب: قسط شما معوق است، مبلغ را به این شماره کارت واریز کنید 6037991234567893
    بانک مهتاب: همراه بانک شما منقضی شده، احراز هویت کنید https://www.example.com/a
    بانک مهتاب: سود سپرده ۳۵ درصد تضمینی، کانال @sepordeh35
"""
CHATS = """
    Hi Sam, long time no see! Are you coming to Ben's wedding on Saturday?
    Haven't seen you since June, dinner on Friday at ours?
    Hi, it's Anna from the book club, nice to meet you yesterday. The next one is on the 4th
    Sorry, wrong number
    Mum, my phone is broken, I'll be home at six anyway
    Did you get the job? So proud of you!
    I invested in a new bicycle, best thing ever
    Can you lend me 20 for lunch? I'll pay you back tomorrow
    Are you Tom's brother? He left his jacket at my place
    How are you? I have a cold, so no training tonight
    Please call me when you get this
    好久不见，周六同学聚会你来吗
    妈，我手机没电了，晚点打给你
    老师您好，小明今天发烧请假一天
    周末打球吗？缺一个人
    李总，会议改到三点
    最近好吗？下月回上海，约个饭
    好耐冇見，星期日飲茶？
    媽，我換手機殼了，好看嗎
    兄弟，昨天的饭钱转你了，80
    你叫什么外卖？我要一份牛肉饭
    سلام مامان، گوشیم شارژ نداره، شب زنگ می‌زنم
    خیلی وقته ندیدمت، جمعه میای خونه ما؟
    سلام خوبی؟ جزوه رو برات فرستادم
    داداش پول پیتزا رو ریختم به حسابت
"""
STRANGERS = """
    Hi Jessica, long time no see. How have you been?
    Do you still remember me? I'm Lily, we met at the exhibition in Singapore
    Sorry to bother you, is this Mr Brown's number? I found it in my contacts
    I think my assistant gave me the wrong number. You seem nice, can we be friends?
    Meeting is fate. My name is Emma, what is your name?
    Hello, I am Anna from Rivona HR. We offer part-time work, $300 a day. Contact me on Telegram @anna_hr22
    We reviewed your resume. Remote job, earn $250 per day. Reply YES for details
    My uncle is an insider in crypto trading, I can teach you and you earn daily profit. Add me on WhatsApp +44 7911 123456
    Hi mum, I dropped my phone, this is my new number. Text me back here
    Hi dad, new phone, message me on WhatsApp +44 7911 123456
    好久不见，最近好吗？
    不好意思，我存错号码了，你是李教练吗？
    我叫小雅，相识就是缘分，可以做朋友吗
    朋友推荐我加你微信，怎么称呼？
    在家兼职点赞，日结300元，加微信 jz8866
    我叔叔有内部消息带你投资黄金，每天赚2000元，加我微信 gold66
    妈，我手机坏了，这是新号，加这个微信 ma5566
    好耐冇見，最近點呀？
    媽，我換了新號碼，請加LINE id mama88
    سلام، منو یادته؟ چطوری؟
    ببخشید شماره اشتباه شده، اسمتون چیه؟ میشه بیشتر آشنا بشیم
    کار در منزل، درآمد روزانه ۳ میلیون تومان، تلگرام @kar_khane22
    سلام مامان گوشیم خراب شده، این شماره جدیدمه، به این کارت ۲ میلیون بزن
"""

ORDINARY = (CAR_FINANCE, ARRIVALS, WALLET_SURVEYS, HOTLINES, IRAN, CHATS)
FRAUDS = (FALSE_CAR_FINANCE, FALSE_ARRIVALS, FALSE_WALLET_SURVEYS, FALSE_HOTLINES, AGENTS, FALSE_IRAN, STRANGERS)


def rows(texts: tuple[str, ...]) -> list[str]:
    return [line.strip() for text in texts for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", rows(ORDINARY))
def test_what_an_honest_sender_writes_does_not_alarm(text: str) -> None:
    assert check(text).label is Label.UNVERIFIED


@pytest.mark.parametrize("text", rows(FRAUDS))
def test_what_a_fraud_makes_of_it_alarms(text: str) -> None:
    assert check(text).label in (Label.SUSPICIOUS, Label.FRAUD)
