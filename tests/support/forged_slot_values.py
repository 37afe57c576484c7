"""Values that forgers put into a template's slots, written out in families."""

from __future__ import annotations

import json
import random
from itertools import product
from pathlib import Path

GIVEN = tuple(
    json.loads(line)["payload"]
    for line in (Path(__file__).parent.parent / "data" / "slot-payloads.jsonl").read_text("utf-8").splitlines()
)
"""Strings that an earlier version accepted, a quarter of those found."""

LANGUAGES = tuple(
    (Path(__file__).parent.parent / "data" / "slot-payloads-languages.txt").read_text("utf-8").split("\n")[:-1]
)
"""What tells a reader to call, pay, type, fetch or hand over, in some thirty languages."""

FAMILIES = tuple((Path(__file__).parent.parent / "data" / "slot-payloads-families.txt").read_text("utf-8").splitlines())
"""What asks, threatens, promises, leads or names an office, in some forty families and sixty languages."""

_WORDS = [
    "hdfckyc",
    "cmb",
    "sbi-care",
    "mellatpay",
    "icbcvip",
    "alipay-refund",
    "mybank",
    "dhl7",
    "post24",
    "tax8",
    "kyc247",
    "sbilogin",
    "refundme",
    "taobaocs",
]
_ENDINGS = [
    "com",
    "net",
    "xyz",
    "top",
    "site",
    "club",
    "shop",
    "app",
    "vip",
    "info",
    "online",
    "cc",
    "co",
    "in",
    "me",
    "live",
    "work",
    "link",
    "icu",
]
_MARKS = (" ", ".", " . ", ":", "/", "*", "#", "'", "丨", "、", "·", "•", "(.)", " dot ", "点", "點", "電", "小数点")
_SIMPLE = (
    "pay customs fee|Pay duty now|PAY TAX 12|move money|Move balance|transfer balance|Send code|send pin"
    "|SEND OTP|share otp"
    "|Share screen|read code back|read PIN|tell code|give card|give PIN|buy gift cards|buy steam cards|open link"
    "|open app"
    "|enter otp|Enter PIN|verify account|Verify card|confirm details|update KYC|Update card|approve request"
    "|Accept request"
    "|cancel via link|press 1|press one|Hit 2|hit two|keep this secret|dont hang up|do call back|ca1l us|CaIl me"
    "|Reply Y|Rply 1"
    "|clik here|tap below|see next sms|Check next text|text 1 to stop|scan QR code|QR for cashback|fee due|Fine unpaid"
    "|tax pending|secure account|safe acct|escrow acct|vault wallet|screen sharing|any-desk|AnyDeskk|Team Viewer"
    "|TeamVeiwer"
    "|rust desk app|Quick Support|WhatsUpp Sam|Watsapp Joe|Telegrm Sam|telegramm joe|IG samhelp|FB bankhelp|TG sam_mgr"
    "|line samdesk|Line: helpsam|QQ kefu88|V wangjl|WX wang88|agent Joe will call|Officer Lee will ring"
    "|manager Tom calls"
    "|rider collects card|driver will collect|courier picks card|sam at yahoo|joe at hotmail|Help at gmail"
    "|1800 BANK|1 800 CASH"
    "|0800 BANKS|Helpline 1800|care 18002|support 4242|ext 900|dept. 2211|desk 5511|nine eight seven"
    "|one-eight-zero-zero"
    "|twenty two thirty|eight hundred five five|99OO1|8I8OO|0l800|t me sam|wa me sam|goo gl x7|bit ly 3x"
    "|tinyurl kyc|is gd k9"
    "|url below|link below|apk file|FixBank apk|install FixIt|instal app|download tool|urgent fee|Blocked card"
    "|OTP needed"
    "|PIN required|cvv via Sam|Code to Joe|password reset to Sam|call bank|Call Joe|dial 1800|contact Joe"
    "|visit branch link"
    "|llame ahora|haga clic|pague ya clave|appelez vite|cliquez ici|klicken Sie|anrufen bitte|clique aqui|ligue agora"
    "|hubungi CS|klik link|kirim OTP|şifre gönder"
)
_CHINESE = (
    "扫下图|扫右码|识图办理|点蓝字|点上方|点此退|戳链接|戳下图|上网退款|上网查询|谷歌张经理|百度李客服|搜王经理"
    "|电张经理|覆李主任|回陈警官"
    "|致刘专员|洽赵经理|寻李助手|找小助手|加小编|加王老师|加导师li88|加V zhang|加微zhang|微zhangwei|薇lili88"
    "|卫星号li88|纸飞机li88|丘丘li88"
    "|扣三二一|扣8866|转张三|转李四卡|转至张三|转入李芳户|汇给王芳|汇至李四|划给李芳|划往张三|打给李芳"
    "|打款给张三|存给李芳|付给张三"
    "|过户给李芳|过数给张三|还款到张三|结清给李芳|充值到李四|先交费|先转账|先付定金|先验资金|做流水|走流水"
    "|验资后退|买礼品卡|购点数卡"
    "|报验证码|念验证码|回校验码|说密码|转发口令|填卡密|提供密码|发我口令|验证码给张三|密码发李四|截图发张三"
    "|开共享屏幕|共享桌面|屏幕分享退款"
    "|会议退款|视频核实|远程协助|录屏核实|二维码理赔|扫码解冻|凭码退费|凭证退款|浏览器取消|网页核实|短信退款"
    "|图片核验退款|退款专员|退款通道"
    "|理赔中心|客服中心|人工客服|热线二三四五|分机801|分机二三|拨九五零八|电九五一二|呼一二三四|咨询电零零八"
    "|一三八零零|一百三十九、零二|四零零八"
    "|勿告知他人|别告家人|请保密|官方电话变更|换号了|解除设定|ATM解除分期|解冻保证金|安全账户|涉案冻结|次条短信"
    "|下条有链接|见下条|右上角进"
    "|掃碼退費|掃下圖|識圖退費|點藍字|戳連結|上網退費|谷歌陳經理|電陳主任|覆李先生卡|轉陳大文戶|轉至陳大文"
    "|匯給陳大文|匯至李小姐戶|過數給阿明|存入陳大文戶"
    "|驗證碼給陳生|報驗證碼|截圖俾我|螢幕共享|買禮品卡|點數卡序號|解除分期設定|分機八零一|加賴abc12|LINE加wang"
    "|加line小編|退款專員|客服專線|網址見下則"
)
_PERSIAN = (
    "ملی دات کام|ملت نقطه سایت|صادرات دات آنلاین|آدرس ملی سایت|نشانی ملت شاپ|تلفن رضا|شماره رضا|تماس با رضا"
    "|فایل نصب|نصب برنامه|دانلود اپ"
    "|apk بانک|گفتن کد|ارسال رمز|اعلام رمز|رمز را بگو|کد رو بده|واتساپ رضا|واتس اپ رضا|تلگرام رضا|ایتا رضا"
    "|روبیکا رضا|پیامک بعد را ببین"
    "|در پیام بعدی|هزینه ۲۰۰۰۰|کارمزد ۵۰۰۰|شماره حساب تغییر کرد|شماره عوض شد|بیست و یک سی و دو چهل|نه یک دو"
    "|هشتادوهشت سی چهل|واریز به علی"
    "|انتقال به رضا|پرداخت کنید|کارشناس احمدی|پشتیبان بانک|حساب مسدود|جریمه دارید|ابلاغ قضایی|لینک زیر|سایت زیر"
    "|کانال ملی|آیدی ملی"
)
_OTHERS = (
    "позвоните нам|звоните 8800|перейдите по ссылке|код сообщите|оплатите сбор|телеграм банк|нажмите 1|اتصل بنا"
    "|اضغط هنا|رابط الدفع|رمز الدخول"
    "|واتساب البنك|حول الى|電話ください|リンクを押す|認証番号を|전화 주세요|인증번호 알려|카톡 상담|โทรกลับ"
    "|คลิกลิงก์|โอนเงิน|कॉल करें|लिंक खोलें|ओटीपी बताएं"
    "|gọi ngay|nhấp vào|mã OTP"
)


def forged() -> tuple[str, ...]:
    """Return some 1,080 strings that tell a reader what to do or whom to contact."""
    chance = random.Random(11)
    hosts = ["".join(each) for each in product(_WORDS, _MARKS, _ENDINGS)]
    written = "|".join((_SIMPLE, _CHINESE, _PERSIAN, _OTHERS)).split("|")
    return tuple(dict.fromkeys((*written, *LANGUAGES, *chance.sample(hosts, 420))))


REFERENCES = [
    "CALL-95013",
    "SEND-OTP-TO-95013",
    "PAY-SAM-8821",
    "REPLY/YES/95013",
    "AnyDesk-886612345",
    "hdfckyc-com/8",
    "bit-ly/8866",
    "sam88_gmail",
    "tg-8866",
    "4111-1111-1111-1111",
    "6222021234567890128",
    "5500005555555559",
    "185-220-101-4",
    "10.0.0.1",
    "OTP2SAM88",
    "DIAL-1800-22",
    "CLICK-HERE-1",
    "SMS-TO-7726",
    "WHATSAPP-8812",
    "telegram8812",
    "LINK/8812",
    "URL-8812",
    "kyc-verify-88",
    "HELPLINE-1800",
    "13800138000",
    "8613800138000",
    "SBI-COM-88",
    "pay2sam8",
    "fb-sam88",
    "wx88667712",
    "QQ1234567",
    "visit-cmb-top1",
    "download-8",
    "INSTALL-APP-1",
]
CODES = [
    "Call911",
    "tg8866",
    "bitly8",
    "otp2sam",
    "call1800",
    "QQ1234",
    "wx8866",
    "fb8866",
    "OTP123",
    "CALL95",
    "dial911",
    "sms7726",
    "pay2sam",
    "138OO138",
    "kyc123",
]
