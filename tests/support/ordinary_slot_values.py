"""Values that a template's slots really hold: shops, places, people and references, written out in families."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product

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
