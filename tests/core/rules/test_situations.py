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
    【云帆汽车金融】尊敬的客户，您的申请资料不完整，请联系您的销售顾问补充收入证明。
    【云帆汽车金融】您好，您尾号7788的还款账户扣款失败，我们将于明日再次扣款，请备足余额。
    【云帆汽车金融】服务升级通知：12月1日0点至6点系统维护，期间暂停线上查询。
    【云帆汽车金融】您已申请提前还款，应还总额45,210.00元，有效期至11月30日。
    【雲帆汽車金融】提醒您行照影本尚未補齊，請洽經辦業務。
    【雲帆汽車金融】您本期款項已入帳，謝謝。客服專線 0800-555-123
    Rivona Motor Finance: your agreement ends on 3 March. You can return, keep or change your car; we will write to you.
    Rivona Motor Finance: we could not collect your payment. We will try again on 12 December.
    Rivona Motor Finance: winter offer, 3.9% APR on selected models. Ask your dealer. Text STOP to opt out
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
    【云帆汽车金融】您的车贷审核未通过，需缴纳解冻金3000元，转账至个人账户6222020200112233446
    【云帆汽车金融】恭喜您获得利息减免，请下载App https://www.example.com/a.apk 办理退息
    【云帆汽车金融】您的征信已逾期，24小时内加微信 zx7788 处理，否则上报
    车贷解押加急办理，提前结清退费，客服专线 17055551234，云帆汽车金融官方
    【雲帆汽車金融】您的貸款已核准，請先匯保證金5,000元至指定帳戶
    【雲帆汽車金融】帳戶異常，請加LINE客服 chedai99 提供身分證正反面與存摺
    Rivona Motor Finance: we owe you a refund of £482. Enter your card details at https://www.example.com/a
    Rivona Motor Finance: final notice. Your vehicle will be repossessed today unless you pay at https://www.example.com/a
    Rivona Motor Finance: read us the code we just sent you to release your settlement
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
    山徑單車：你預訂的型號已補貨，門市保留至12月3日，查詢請致電 2345 6789。
    山徑單車提提你：維修保養預約為11月30日下午3時，如需更改請電 2345 6789。
    山徑單車：送貨延誤，新日期為12月2日，不便之處敬請原諒。
    【山徑單車】訂單7712已退款HK$480至原付款方式，需時5至7個工作天。
    Hillpath Cycles: the tyre you asked for is back in stock. We keep it for you until 3 December, 2345 6789.
    Hillpath Cycles: delivery on 2 Dec, 2pm to 6pm. Please have your ID or the receipt ready.
    Hillpath Cycles: your service is booked for Sunday 3pm at our Sha Tin shop. Call 2345 6789 to change.
    山径单车：您的退换货申请已通过，请于7日内到店办理。
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
    山徑單車：貨品已到，請先經轉數快支付尾數HK$1,200至 9876 5432 確認取貨
    山徑單車：因庫存錯誤需退款，請到 https://www.example.com/a 填寫信用卡號碼
    山徑單車：會員積分今日到期，點擊 https://www.example.com/a 輸入密碼兌換單車
    【山徑單車】您的包裹因地址不完整被退回，請登入 https://www.example.com/a 補交HK$15
    Hillpath Cycles: your bicycle is held at customs. Pay HK$89 within 24 hours: https://www.example.com/a
    Hillpath Cycles: you were charged twice. For the refund enter your card number at https://www.example.com/a
    Hillpath Cycles: our WhatsApp service asks for the 6-digit code you just received to release your order
    山径单车：恭喜成为幸运顾客，领取电动单车请加微信 lingjiang77 并支付运费
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
    【云杉钱包】您本月的账单已生成，可在App“我的-账单”查看。
    【云杉钱包】如不想再收到回访短信，请回复T。
    【雲杉錢包】您的意見已收到，感謝您協助我們改善服務。
    Spruce Wallet: thanks for your 4 out of 5. Tell us more in the app if you like.
    Spruce Wallet: we will call you tomorrow between 10 and 12 about your case 7712, from 0800 555 123.
    Spruce Wallet: your identity check is complete. You can now use all functions.
    کیف پول سرو: از شما برای شرکت در نظرسنجی سپاسگزاریم.
    کیف پول سرو: درخواست شما بسته شد. اگر مشکل باقی است در برنامه بنویسید.
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
    【云杉钱包】客服回访：您的账户存在风险，请下载会议软件开启屏幕共享核实
    【云杉钱包】满意度问卷：填写银行卡号和验证码，返现100元 https://www.example.com/a
    【雲杉錢包】問卷抽獎，請點 https://www.example.com/a 登入並輸入簡訊驗證碼
    【雲杉錢包】您的退款處理失敗，請加LINE客服 tuikuan77 辦理
    Spruce Wallet: how was our service? Log in at https://www.example.com/a within 24 hours or your wallet is suspended
    Spruce Wallet support: your case is open. Install AnyDesk so that our agent can help you
    Spruce Wallet: rate us and get $88. Send your seed phrase to confirm the account
    کیف پول سرو: برای ثبت نظر و دریافت ۵۰۰ هزار تومان کد پیامک‌شده را برای ما بفرستید
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
    【安澜消费金融】温馨提示：我司从未授权任何第三方办理退款。
    【安澜消费金融】您已成功还款512.30元，本期账单已结清。
    请问安澜易贷的人工客服怎么找，App里一直转圈
    【安澜小贷】您的借款申请未通过审核，感谢关注。
    昨天接到自称分期客服的电话，让我转账，我挂了
    新闻：多家消费金融公司提示假冒客服退款骗局
    【安澜消费金融】年费已免除，无需任何操作。
    海澜金服今天发工资吗？我看群里说推迟了
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
    安澜易贷退款客服电话 010-5555 1234 官方全国统一人工
    晨阳消费金融全国客服热线 4005551234 提前结清、注销账户、人工服务
    星(xing)桥(qiao)金(jin)融(rong)客服电话：①③⑨零零零零一二三四 退款
    海澜分期24小时官方客服 0571-5555-1234 会员费退费通道
    好运借条唯一客服电话 010 5555 1234 处理逾期协商
    小鹿易借官方人工热线 021-55551234，借款失败解冻
    安澜普惠客服热线号码 17055551234 征信异常处理
    金桥贷款全国统一服务热线 400-555-1234 取消借款退款
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
    代理投诉退费，培训费、保险费、会员费均可退，成功后收费，微信 tuifei88
    停息挂账专业团队，信用卡网贷最长分60期，私聊加QQ 55512345
    征信有问题？花呗借呗逾期洗白，三天出结果，电话 17055551234
    全额退保，年缴一万以上可退80%，法务代办，加微信 baoxian66
    網貸太多？專業律師團隊協助債務整合，減免利息，LINE id debt88
    还不上款别怕，我们帮你对抗催收，签约后无人上门，加微 fancui88
    高利贷、套路贷维权，代写材料反馈银保监，不成功不收费，致电 010-5555 1234
    助你债务清零，内部渠道协商减免本金，加微信 qingling88
    信用卡年费利息违约金代退，全国可办，微信 nianfei77
    DSR debt relief: erase your loans, our lawyers deal with banks, pay only on success. WhatsApp 5555 1234
"""
HONEST_AGENTS = """
    【安澜消费金融】提醒：所谓“代理维权”“征信修复”均为骗局，请通过官方渠道协商。
    【银行业协会】切勿相信“全额退保”“停息挂账”广告，谨防个人信息泄露和财产损失。
    【安澜消费金融】您的延期还款申请已通过，新还款日为12月20日。
    【安澜保险】您的退保申请已受理，款项将于5个工作日内退回原账户。
    【安澜保险】您的保单现金价值为3,210.55元，详询您的服务专员。
    【消费者协会】您的投诉已登记，编号7712，我们会在七个工作日内答复。
    【人民法院】您与安澜小贷的调解将于12月3日9时进行，请携带身份证到庭。
    我想退保，不知道能退多少，你上次是怎么办的？
    债务的事我跟银行谈好了，分三年还
    征信报告打出来了，没有逾期
    Calder Advice: your appointment with our debt adviser is on Monday at 10. The service is free.
    Your complaint about the loan was received. We will answer within 15 days. Calder Ombudsman
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
    بانک مهتاب: انتقال ساتنا به مبلغ ۵۰,۰۰۰,۰۰۰ ریال انجام شد. شماره پیگیری ۷۷۱۲۳۴
    بانک مهتاب: کارت شما تا پایان آذر اعتبار دارد. برای تعویض به شعبه مراجعه کنید.
    بانک مهتاب: چک به شماره ۷۷۱۲ وصول شد. مانده ۶,۷۰۰,۰۰۰ ریال
    بانک مهتاب: ورود به همراه بانک ۱۴۰۵/۰۹/۰۵ ساعت ۱۰:۱۱
    بانک مهتاب: درخواست تسهیلات شما در حال بررسی است.
    بانک مهتاب: در صورت سرقت کارت فوراً با شماره پشت کارت تماس بگیرید.
    بانک مهتاب: سود سپرده شما ۱,۲۰۰,۰۰۰ ریال واریز شد.
    بانک مهتاب: قبض برق شما با موفقیت پرداخت شد. کد رهگیری ۵۵۱۲۳
    بانک مهتاب: سال نو مبارک.
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
    بانک مهتاب: موجودی شما به علت نقص مدارک برداشت می‌شود، برای لغو کد پیامک شده را ارسال کنید
    بانک مهتاب: مبلغ ۹ میلیون به اشتباه به حساب شما واریز شده، به کارت 6037991234567893 برگردانید
    بانک مهتاب: جهت دریافت تسهیلات ۳۰۰ میلیونی ابتدا ۵۰۰ هزار تومان کارمزد واریز کنید
    بانک مهتاب: کارت شما سوخته است، رمز دوم و cvv2 را به 09120001234 پیامک کنید
    بانک مهتاب: سامانه پیچک شما قطع می‌شود، برنامه جدید را از https://www.example.com/a.apk نصب کنید
    بانک مهتاب: نظرسنجی با جایزه ۲ میلیون تومان، شماره کارت خود را در https://www.example.com/a ثبت کنید
    بانک مهتاب: مانده حساب شما مسدود شد، همین امروز وارد https://www.example.com/a شوید و رمز را تغییر دهید
    بانک مهتاب: برای رفع مسدودی با پشتیبانی 09120001234 تماس بگیرید و کد را بخوانید
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
    Hi mum, landed safely, phone on 5% will call from the hotel
    Hey it's Tom, new phone who dis haha. Pub at 8?
    Dad can you pick me up from training at 7? Jack's mum can't
    This is Anna from number 12, your parcel came to us, pop round any time
    Is this still Dave's number? It's Chris from football
    Long time no see mate! Coffee next week?
    Hi, wrong number sorry!
    Nice to meet you yesterday, here are the slides I promised
    Can you transfer me £12 for the pizza when you get a sec
    Boss says meeting moved to 3, can you tell the others
    Are you available tomorrow for the site visit? - Mark
    I got the job!! start on Monday, 14 quid an hour
    Did you see the stock market today? My pension is crying
    My new number is on the family chat, please delete the old one
    Running late, left my wallet at home, can you get the tickets and I'll pay you back
    妈，我到学校了，手机快没电了，晚上用宿舍电话打给你
    我换新手机了，微信还是原来的
    王老师您好，孩子今天发烧请假一天
    领导，材料已发您邮箱，请查收
    好久不见，周末一起吃饭吗
    老板，货到了，您看什么时候方便来取
    你是小李吗？我是楼下的邻居，你家水管漏水了
    兼职的事我问了，时薪二十，周六开始
    今天股票又跌了，别提了
    我把房租转你了，查一下
    學長，明天的會議改到三點喔
    阿姨，我是小明的同學，他說今天會晚點回家
    سلام مامان رسیدم، گوشیم شارژ نداره بعدا زنگ میزنم
    سلام من همسایه طبقه بالا هستم، ماشینتون جلوی پارکینگه
    شماره جدیدم رو برات فرستادم، ذخیره کن لطفا
    بابا میتونی ۵۰ تومن بریزی به کارتم برای کتاب
    سلام خیلی وقته ندیدمت، این هفته وقت داری بریم کافه؟
    جلسه به ساعت ۳ منتقل شد
    ببخشید اشتباه گرفتم
    دستمزد این ماه رو واریز کردم چک کن
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
    Hi mum its me, dropped my phone down the toilet, using this number for now. can you whatsapp me when free x
    Hey dad, this is my temporary number, my old phone got smashed. Text me back asap please
    Mum I've lost my phone and im on a mates. save this number ok? need to pay a bill today can you help
    Hello, is this Dr. Lee? My dog has an appointment on Tuesday
    Hey Daniel, it was great meeting you at the conference in Austin, is this still your number?
    Good afternoon, is this the manager of the yoga studio? I was given this number by Emma
    Sorry I think I dialed the wrong number. My assistant gave me the wrong one. But nice to meet you, where are you from?
    Hello my name is Chloe, I got your number from a friend, I'd like to get to know you
    We have reviewed your resume on Indeed and think you would be a good fit for a remote position. $250-$500 per day, only 60-90 min. Reply Interested
    Hi, I'm Sarah from TalentBridge. Part time online work, $80 to $300 a day, no experience. Contact on WhatsApp +1 213 555 0142
    Amazon is hiring remote product reviewers. Flexible time, earn up to $400 daily. Text me on Telegram @hr_maria7
    Join our VIP stock group, last week members made 38% profit. Add our analyst on WhatsApp
    I made $4,200 in 10 days with the crypto platform my uncle showed me, I can teach you for free
    Hello, long time no talk! I changed my number, do you remember who I am?
    Hi dear, I saw your profile and felt we have fate. Can we be friends?
    Can you do me a favour, I'm in a meeting and need some gift cards for a client, will reimburse you. Text me when you get this - Peter, CEO
    Are you available? I need you to handle a confidential payment for me right now, cannot talk. Mark (Director)
    你好，请问是王总的助理吗？我是上次饭局的林小姐
    好久不见，我换号码了，猜猜我是谁
    您好，我是美佳，朋友介绍说您也喜欢投资，可以认识一下吗
    是李教练吗？我想约明天的瑜伽课
    不好意思加错人了，不过认识就是缘分，你是哪里人？
    爸，我手机掉水里了，这是同学的号，加我微信说急事
    妈我手机摔坏了，先用这个号，老师催交培训费你加下教务QQ
    居家兼职，刷单返佣，单笔5到30元，日入三百，加QQ咨询
    某短视频平台招点赞员，一单3元日结，联系客服微信zanzan88
    小王，明天早上来我办公室一趟，我换号了，你先存一下
    我是你领导，现在不方便接电话，先帮我转两万给客户，回头给你
    學姊你好，我是語晴，之前活動跟你拿的電話，你還記得我嗎
    您好，我是香港猎头，有线上评测工作，每天一小时收入300-800，WhatsApp联系
    老同学，我是阿杰，手机号换了，存一下哈，最近有个理财项目不错
    سلام مامان گوشیم خراب شده این شماره جدیدمه، پیام بده لازمت دارم
    سلام، شما آقای رضایی هستید؟ شمارتون رو از دوستم گرفتم
    کار در منزل با درآمد روزانه ۵۰۰ هزار تومان بدون سابقه، پیام در تلگرام
    سلام عزیزم خیلی وقته ازت خبری نیست منو یادت میاد؟ شمارمو عوض کردم
    در کانال سیگنال ما عضو شوید، سود تضمینی ماهانه ۴۰ درصد
    ببخشید اشتباه گرفتم، ولی خوشحال شدم از آشنایی، شما اهل کجایید؟
    بابا تصادف کردم این شماره دوستمه سریع ۲ میلیون بزن به این کارت 6037991234567890
    سلام من مریمم، شماره‌ت رو تو گروه دیدم میخوام باهات آشنا بشم
"""

ORDINARY = (CAR_FINANCE, ARRIVALS, WALLET_SURVEYS, HOTLINES, HONEST_AGENTS, IRAN, CHATS)
FRAUDS = (FALSE_CAR_FINANCE, FALSE_ARRIVALS, FALSE_WALLET_SURVEYS, FALSE_HOTLINES, AGENTS, FALSE_IRAN, STRANGERS)


def rows(texts: tuple[str, ...]) -> list[str]:
    return [line.strip() for text in texts for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", rows(ORDINARY))
def test_what_an_honest_sender_writes_does_not_alarm(text: str) -> None:
    assert check(text).label is Label.UNVERIFIED


@pytest.mark.parametrize("text", rows(FRAUDS))
def test_what_a_fraud_makes_of_it_alarms(text: str) -> None:
    assert check(text).label in (Label.SUSPICIOUS, Label.FRAUD)
