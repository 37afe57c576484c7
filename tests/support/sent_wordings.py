"""Made-up wordings per language for logs of sent messages, in the slot grammar's words: `{kind}`, `{a|b}`, `{?…}`.

`$` is the organisation's name, `#` its hotline, `@` its host.
"""

from __future__ import annotations

from collections.abc import Mapping

EN = r"""
Rs.{amount} debited from A/c {last4} on {date} to {name}{? via {UPI|NEFT|IMPS}}{? Ref {reference}}. Not you? Call # - $
{amount} {credited to|debited from} your account {account} on {datetime}. Available balance {amount}. $
$: INR {amount} spent on your card ending {last4} at {merchant} on {datetime}. Avl limit INR {amount}.{? Not you? Call #.}
{code} is your one-time password for {login|payment|adding a payee} at $. It expires in 10 minutes. Never share it.
Dear {name}, your $ {Visa|Mastercard|RuPay} statement is ready. Total due {amount}, minimum due {amount}, pay by {date}.
$ alert: you withdrew USD {amount} from ATM at {place} on {date} at {time}. Balance USD {amount}.
Hi {name}, your parcel {reference} will arrive {date} between 9:00 and 18:00.{? Delivery code {code}.} Track at @/t - $
Your payment of GBP {amount} to {merchant} was {declined|approved|reversed} on {datetime}. $
Dear customer, EMI of Rs {amount} for loan {reference} is due on {date}. Keep your account funded. Regards, $
$: {name} sent you {amount} by transfer. Message: {text}. New balance {amount}
Your appointment at $ {place} is confirmed for {datetime}.{? Please bring your papers.} Call # to change it.
$ rewards: you earned {integer} points at {merchant} on {date}. You have {integer} points in all.
Interest rate on your deposit {reference} changes to {percent} p.a. from {date}. $
Standing order of EUR {amount} to {name} could not be paid on {date} for lack of funds. $
AED{amount} was paid to {merchant} with {Apple Pay|Google Pay|Samsung Pay} card {last4}. Date {datetime}. Balance AED{amount}. - $
Cheque no {reference} for Rs.{amount} deposited in A/c {last4} on {date} has been {cleared|returned}. $
Thank you for your payment of {amount} towards credit card {last4} received on {date}. Available limit {amount}. $
You have added {name} as a payee on {datetime} in $ online banking.{? If this was not you call # at once.}
Received {amount} from {payment} in A/c {last4} on {date}. UPI ref {reference}. $
Your complaint {reference} is {open|being worked on|closed}.{? We answer within {integer} days.} $ customer care
Paid {amount} to {payment} for {merchant} from A/c {last4} on {date}. If not done by you call #. $
Dear {name}, your request {reference} for a cheque book has been sent to {place} and reaches you in {integer} days. $
Use {code} to sign in to $. Do not give this code to anyone.
Loan application {reference} has been approved for {amount} at {percent}. Visit any $ branch with your papers.
Bill of {amount} for connection {reference} is due {date}. Pay at @/pay{? or at {place}}. $
"""

ZH_HANS = r"""
【$】您尾号{last4}的{储蓄卡|信用卡}于{datetime}{消费|取现|转出}人民币{amount}元，余额{amount}元。{?如有疑问请致电#。}
【$】您账户{last4}于{datetime}在{merchant}快捷支付{amount}元，余额{amount}。
【$】验证码{code}，您正在{登录手机银行|修改密码|绑定新设备}，5分钟内有效，请勿告诉任何人。
【$】尊敬的{name}，您{date}的还款{amount}元已到账，感谢您的支持。
您尾号{last4}的账户收到{name}转入{amount}元{?，附言：{text}}，当前余额{amount}元。【$】
【$】您的快递{reference}已到达{place}，取件码{code}，请于{time}前领取。
【$】{name}您好，您的贷款{reference}将于{date}扣款{amount}元，请确保账户余额充足。{?客服热线#。}
【$】您的信用卡本期账单{amount}元，最低还款{amount}元，到期还款日{date}。
您尾号{last4}卡{datetime}向{name}转账支出{amount}元，手续费{amount}元，余额{amount}元。【$】
【$】您已成功预约{date} {time}到{place}办理业务，预约号{reference}。
【$】您的{积分|里程|会员积分}新增{integer}分，现有{integer}分，{date}前有效。
【$】您申请的业务（编号{reference}）{已受理|审核通过|未通过审核}。{?请在{integer}个工作日内补充材料。}
【$】您尾号{last4}账户{date}利息收入{amount}元，年利率{percent}，余额{amount}元。
【$】您在{merchant}的订单{reference}已退款{amount}元，预计{integer}个工作日到账。
【$】尊敬的客户，您的账户{account}于{datetime}登录网上银行，如非本人操作请立即拨打#。
【$】您本月话费{amount}元，余额{amount}元，流量已用{percent}。
【$】{name}（尾号{last4}）您的保单{reference}应缴保费{amount}元，请于{date}前缴纳。
【$】您的服务单{reference}由工程师{name}于{datetime}上门，地址{place}。
"""

ZH_HANT = r"""
【$】閣下尾號{last4}的信用卡於{datetime}在{merchant}簽賬HKD{amount}，可用信用額HKD{amount}。{?查詢請電#。}
$：您的一次性驗證碼為{code}，用於{登入網上理財|新增收款人|更改限額}，請勿向任何人透露。
【$】{name}您好，您的包裹{reference}已送達{place}，請於{date}前憑取件碼{code}領取。
$：閣下之賬戶{account}於{datetime}{存入|轉出}HKD{amount}，結餘HKD{amount}。
【$】親愛的{name}，本期信用卡帳單應繳金額{amount}元，最低應繳{amount}元，繳款截止日{date}。
$通知：轉數快收到{name}轉入HKD{amount}{?，附言：{text}}，參考編號{reference}。
【$】您{date}於{merchant}刷卡消費{amount}元，{已核准|已取消|遭拒絕}。
$：您的貸款申請{reference}已獲批核，金額{amount}，實際年利率{percent}。{?如有查詢請致電#。}
【$】您預約{datetime}到{place}辦理業務，請攜帶身分證明文件。
【$】您的會員積分增加{integer}分，現有{integer}分，有效期至{date}。
$：自動轉賬{amount}元予{merchant}因結餘不足未能於{date}完成。
"""

FA = r"""
$
برداشت: {amount}
حساب: {account}
مانده: {amount}
{datetime}
%%
$
واریز{? حقوق}
مبلغ: {amount} ریال
کارت: {last4}
مانده: {amount} ریال
{date} {time}
%%
رمز پویا: {code}
خرید از {merchant}
مبلغ: {amount} ریال
$
%%
کد تایید ورود شما به $: {code}
این کد را به هیچ کس ندهید.
%%
مشتری گرامی {name}، قسط وام شما به مبلغ {amount} ریال در تاریخ {date} سررسید می‌شود.{? تلفن: #} $
%%
$: انتقال {amount} ریال به {name} با شماره پیگیری {reference} {انجام شد|ناموفق بود|در انتظار است}.
%%
چک شماره {reference} به مبلغ {amount} ریال در {date} {پاس شد|برگشت خورد}. $
%%
آقای {name} نوبت شما در {place} برای {date} ساعت {time} ثبت شد. $
%%
مرسوله {reference} به {place} رسید. کد تحویل: {code} {?تا {date} مراجعه کنید.} $
%%
$: خرید {amount} ریال از {merchant} با کارت {last4} در {datetime}. مانده {amount} ریال
%%
سود سپرده {account} به نرخ {percent} و مبلغ {amount} ریال واریز شد. $ {date}
%%
درخواست شما با شماره {reference} {ثبت شد|تایید شد|رد شد}.{? ظرف {integer} روز پاسخ می‌دهیم.} $
"""

RU = r"""
Карта {last4}: покупка {amount}р в {merchant} {date} {time}. Баланс: {amount}р. $
$: перевод {amount}р от {name}{?. Сообщение: {text}}. Баланс {amount}р
Код {code} для {входа|оплаты|перевода} в $. Никому не сообщайте.
$: списание {amount}р со счёта {last4} {date}. Доступно {amount}р
Ваш заказ {reference} прибыл: {place}. Код получения {code}. Хранится до {date}. $
$. Платёж по кредиту {reference} {amount}р до {date}. Пополните счёт.
"""

PT = r"""
$: compra aprovada no cartão final {last4} de R$ {amount} em {merchant} no dia {date} às {time}.
$: você recebeu um Pix de R$ {amount} de {name}. Saldo R$ {amount}.{? Mensagem: {text}}
Seu código $ é {code}. Não compartilhe com ninguém.
$: fatura de R$ {amount} vence em {date}. Mínimo R$ {amount}.
Pedido {reference} {saiu para entrega|foi entregue|está atrasado}. Acompanhe em @/p - $
$: saque de R$ {amount} na {place} em {datetime}. Ligue # se não reconhece.
"""

BODIES: Mapping[str, tuple[str, ...]] = {
    "en": tuple(EN.strip().split("\n")),
    "zh-Hans": tuple(ZH_HANS.strip().split("\n")),
    "zh-Hant": tuple(ZH_HANT.strip().split("\n")),
    "fa": tuple(body.strip() for body in FA.split("%%")),
    "ru": tuple(RU.strip().split("\n")),
    "pt": tuple(PT.strip().split("\n")),
}
