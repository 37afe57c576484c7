"""Values of template slots, written out in families: what forgers put there, and what real slots hold."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path

GIVEN = tuple(
    json.loads(line)["payload"]
    for line in (Path(__file__).parent.parent / "data" / "slot-payloads.jsonl").read_text("utf-8").splitlines()
)
"""Strings that an earlier version accepted, a quarter of those found."""

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
    """Return 840 strings that tell a reader what to do or whom to contact."""
    chance = random.Random(11)
    hosts = ["".join(each) for each in product(_WORDS, _MARKS, _ENDINGS)]
    written = "|".join((_SIMPLE, _CHINESE, _PERSIAN, _OTHERS)).split("|")
    return tuple(dict.fromkeys((*written, *chance.sample(hosts, 420))))


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

_SHOPS = [
    "Corner",
    "Blue",
    "Royal",
    "Golden",
    "River",
    "Sunrise",
    "Metro",
    "Grand",
    "Little",
    "Happy",
    "Green",
    "Silver",
    "North",
    "Lucky",
    "Daily",
    "Urban",
    "Family",
]
_TRADES = [
    "Store",
    "Mart",
    "Pharmacy",
    "Bakery",
    "Cafe",
    "Kitchen",
    "Books",
    "Motors",
    "Hotel",
    "Cinema",
    "Traders",
    "Electronics",
    "Jewellers",
    "Supermarket",
    "Restaurant",
    "Fuel Station",
    "Textiles",
    "Opticals",
    "Sports",
    "Furniture",
    "Salon",
    "Clinic",
    "Foods",
    "Stationery",
]
_FORMS = (
    "{0} {1}",
    "{0} {1} 042",
    "{0} {1} LTD",
    "{0}-{1}",
    "{0} & {1}",
    "THE {0} {1}",
    "{0} {1}, Andheri",
    "{0}'S {1}",
    "{0} {1} (DXB)",
    "RAZ*{0}{1}",
    "{0}{1} *ORDER",
    "{0} {1} LLC DUBAI",
)
_TOWNS = (
    "Mumbai|New Delhi|Dubai Marina|Nairobi|Cape Town|Manila|São Paulo|Kraków|Łódź|Zürich|Ürümqi|Hà Nội|İzmir"
    "|Saint-Denis|St. Ives|King's Cross"
    "|Москва|Санкт-Петербург|Київ|Алматы|Минск|София|Αθήνα|תל אביב|القاهرة|دبي|تهران|اصفهان|شیراز|مشهد|บางกะปิ"
    "|เชียงใหม่|서울 강남구|부산|東京都|大阪|京都駅前"
    "|南京西路|朝阳区|浦东机场|天府广场|西湖区文三路|沙田|旺角|銅鑼灣|台北車站|高雄左營|मुंबई|कोलकाता|চট্টগ্রাম"
    "|சென்னை|ಬೆಂಗಳೂರು|ყაზბეგი|Երևան|ខេត្តសៀមរាប|ນະຄອນ|አዲስ አበባ"
)
_CHINESE_SHOPS = (
    "美团|饿了么|京东商城|天猫超市|拼多多|滴滴出行|高德打车|中国石化|中国移动|国家电网|海底捞|麦当劳(南京店)"
    "|星巴克|瑞幸咖啡|永辉超市|盒马鲜生|沃尔玛|全家便利店|老地方饭店"
    "|兰州拉面|沙县小吃|过桥米线|张记包子铺|李宁专卖店|王府井百货|周大福|好利来|一点点奶茶|三只松鼠"
    "|小米之家(南京店)|支付宝-小城书店|财付通-微信支付|财付通-微信支付-小城书店"
    "|微信红包|二维码收款|转转二手|58到家|7-11便利店|12306|中铁网络|顺丰速运|链家地产|万科物业|自来水公司"
    "|燃气公司|客运中心|电影院|新华书店|人民医院|第一中学|北京三快在线科技有限公司"
    "|上海拉扎斯信息科技有限公司|深圳市腾讯计算机系统有限公司|支付宝(中国)网络技术有限公司|网上银行|手机银行"
    "|跨行转账|他行汇入|信用卡还款|工资|利息|消费|退货|公积金|房租|学费|加油站"
    "|百貨公司(沙田店)|港鐵|惠康超級市場|八達通增值|全聯福利中心|屈臣氏|統一超商|誠品書店|陽光餐廳|茶餐廳|莎莎"
    "|豐澤|百佳|大家樂"
)
_PERSIAN_SHOPS = (
    "فروشگاه رفاه|فروشگاه شهروند|هایپراستار|رستوران شاندیز|داروخانه دکتر احمدی|کتاب‌فروشی شهر|نان سنگک"
    "|پوشاک کودک|قبض برق|قبض تلفن|شارژ ایرانسل|همراه اول"
    "|کارت به کارت|خودپرداز|پایانه فروش|بیمه ایران|دیجی‌کالا|اسنپ|تپسی|قنادی گلستان|لوازم خانگی|طلای نور"
    "|آرایشگاه سپید|پارکینگ مرکزی|کافه نادری|بوستان کتاب"
)
_OTHER_SHOPS = (
    "Пятёрочка|Магнит|Лента|OZON|ООО Ромашка|АЗС Лукойл|Кофейня №1|Аптека|IP IVANOV I.I.|Trattoria da Luigi"
    "|Bäckerei Müller|Café de la Paix|El Corte Inglés"
    "|Pão de Açúcar|Żabka|Migros Türk|Şok Market|بقالة الخير|كارفور|สยามพารากอน|ร้านกาแฟ|セブンイレブン|ローソン"
    "|스타벅스|이마트|कॉफी हाउस|Phở Hòa|NETFLIX.COM|APPLE.COM/BILL"
    "|AMAZON PAY INDIA PRIVA|D-Mart, Andheri|UBER *TRIP|7-ELEVEN|MCDONALD'S|SHOP & GO|AL MAYA SUPERMARKET L.L.C"
    "|MAGNIT MM PEREKRESTOK>MOSCOW|swiggystores@icici|q12345678@ybl"
    "|KFC|IKEA|H&M|Marks & Spencer|Boots UK|Zara|Tesco Express|Pick n Pay|Shoprite|Jollibee|PAYTM|PhonePe"
    "|Google Play|Amazon Pay|Spotify|Uber Eats|Booking Hotel|Emirates|Air India"
)
PEOPLE = (
    "张伟|王芳|李娜|刘洋|陈晓东|杨秀英|黄建国|赵敏|周杰|吴桂兰|徐静|孙丽|马云飞|朱红|胡军|郭涛|何平|林志强|高翔"
    "|罗艳|欧阳娜娜|司马光|诸葛亮|上官云|*伟|王*|张*伟|阿依古丽·买买提|迪丽热巴"
    "|陳大文|李美玲|黃志強|張家豪|林怡君|吳宗翰|何小姐|*小明|John Smith|Priya Sharma|A. K. Verma|Mary O'Neil"
    "|Chan Tai Man|JANE DOE|Mohammed Al-Farsi|Jean-Luc Picard|José García"
    "|Anna Müller|Zoë Kravitz|Nguyễn Văn An|Ravi Kumar S|MR RAVI KUMAR|Siti Nurhaliza|Juan dela Cruz|Grant Will"
    "|Rich Mark|Faith Hope|علی رضایی|مریم احمدی|حسین کریمی|زهرا موسوی"
    "|رضا محمدی|فاطمه دویستی|محمد یک‌تا|سیدعلی حسینی|Иван Петров|Анна Смирнова|Олег К.|محمد عبد الله|สมชาย ใจดี"
    "|김민수|佐藤 花子|राहुल शर्मा"
)


def ordinary() -> Iterator[tuple[str, str]]:
    """Yield over 1,000 pairs (kind, value) as real shops, places, people and references are called."""
    chance = random.Random(12)
    for first, trade in product(_SHOPS, _TRADES):
        form = chance.choice(_FORMS).format(first, trade)
        yield "merchant", form.upper() if chance.random() < 0.6 else form
    for value in "|".join((_CHINESE_SHOPS, _PERSIAN_SHOPS, _OTHER_SHOPS)).split("|"):
        yield "merchant", value
    for value in _TOWNS.split("|"):
        yield "place", value
    for value in PEOPLE.split("|"):
        yield "name", value
    for _ in range(300):
        yield "reference", _reference(chance)


def _reference(chance: random.Random) -> str:
    digits = "".join(chance.choice("0123456789") for _ in range(24))
    letters = "".join(chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(4))
    return chance.choice(
        (
            "6" + digits[:11],
            "2026" + digits[:14],
            letters + digits[:8],
            f"TXN-2026-{digits[:4]}",
            f"HDFCH{digits[:11]}",
            f"{letters[:2]}{digits[:9]}CN",
            f"{digits[:3]}-{digits[3:6]}-{digits[6:10]}-1",
            f"{letters}/{digits[:5]}/26",
            f"T{digits[:22]}",
            f"{digits[:2]}{letters}{digits[2:8]}",
            f"CI261112.1005.A{digits[:5]}",
            digits[:7],
        )
    )
