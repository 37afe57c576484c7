"""Names and numbers to call for the slots of the forms, per language; banks are half real, half invented."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "zh": {
        "bank": (
            *("工商银行", "建设银行", "农业银行", "中国银行", "招商银行", "交通银行", "浦发银行", "平安银行"),
            *("中信银行", "邮储银行", "光大银行", "民生银行", "兴业银行", "广发银行", "华夏银行", "农村信用社"),
            *("玉山銀行", "恒生銀行", "海港银行", "江河银行", "北岭银行", "华岳银行", "滨海农商银行", "青山银行"),
            *("东湖村镇银行", "匯豐銀行"),
        ),
        "lender": (
            *("丰田金融", "招联金融", "马上消费", "晨光消费金融", "云帆金融", "长河汽车金融", "微粒贷"),
            *("中银消费金融",),
        ),
        "brand": (
            *("京东", "淘宝", "美团", "滴滴出行", "抖音", "星海商城", "青禾生鲜", "比亚迪", "携程", "小红书"),
            *("拼多多", "唯品会", "饿了么", "闲鱼", "云鹿优选", "木棉家居"),
        ),
        "carrier": (
            *("顺丰速运", "中通快递", "圆通速递", "中国邮政", "京东物流", "極兔", "韵达快递", "申通快递", "德邦快递"),
        ),
        "telecom": ("中国移动", "中国联通", "中国电信"),
        "insurer": ("中国人寿", "平安保险", "太平洋保险", "安澜保险", "新华保险", "众安保险"),
        "place": (
            *("北京", "上海", "广州", "成都", "杭州", "南京", "武汉", "西安", "臺北", "苏州", "深圳", "重庆", "长沙"),
        ),
        "name": (
            *("张伟", "李娜", "王先生", "陈女士", "刘洋", "赵敏", "周杰", "黄小姐", "孙丽", "何女士", "吴军", "郑涛"),
        ),
        "shop": ("财付通-微信支付", "支付宝-美团", "京东商城", "永辉超市", "滴滴出行", "Apple", "百佳超市"),
        "mobile": (
            *("13#########", "15#########", "17#########", "18#########", "19#########", "138 #### ####"),
            *("186-####-####", "09########"),
        ),
        "phone": (
            *("010-########", "021########", "0755-########", "0##-########", "400#######", "400-###-####", "9####"),
        ),
    },
    "fa": {
        "bank": (
            *("بانک ملی ایران", "بانک ملت", "بانک صادرات", "بانک سامان", "بانک پاسارگاد", "بلو", "بانک کشاورزی"),
            *("بانک کارون", "بانک البرز", "بانک نوین مهر", "موسسه اعتباری دنا", "بانک سپه", "بانک تجارت"),
            *("بانک رفاه", "پست بانک", "بانک مسکن", "بانک هیرکان", "بانک آفتاب شرق", "ویپاد"),
        ),
        "brand": ("دیجی‌کالا", "اسنپ", "تپسی", "دیوار", "فیلیمو", "کتابراه", "آپ", "بازارک", "ترب", "باسلام"),
        "carrier": ("پست", "تیپاکس", "چاپار", "ماهکس", "پیک رسان"),
        "telecom": ("همراه اول", "ایرانسل", "رایتل", "شاتل موبایل"),
        "insurer": ("بیمه ایران", "بیمه آسیا", "بیمه دی"),
        "place": ("تهران", "مشهد", "شیراز", "اصفهان", "تبریز", "کرج", "اهواز", "رشت", "قم", "یزد"),
        "name": ("رضایی", "علی", "مریم", "حسینی", "محمدی", "زهرا", "امیر", "نرگس", "کریمی", "سارا احمدی"),
        "shop": (
            *("اسنپ", "دیجی‌کالا", "فروشگاه رفاه", "کافه بازار", "شهروند", "افق کوروش", "هایپرمی", "داروخانه سلامت"),
        ),
        "mobile": ("09#########", "09## ### ####", "+989#########", "0098 9## ### ####"),
        "phone": ("021-########", "021########", "031-########", "1###"),
        "hotline": ("021-########", "1###", "021########"),
    },
    "ar": {
        "bank": (
            *("مصرف الراجحي", "البنك الأهلي", "بنك الرياض", "بنك مصر", "بنك النيل", "مصرف الواحة", "بنك الخليج"),
            *("مصرف الإنماء", "بنك البلاد", "البنك العربي", "بنك القاهرة", "بنك الكويت الوطني", "بنك مسقط"),
            *("بنك دبي الإسلامي", "بيت التمويل الكويتي", "التجاري وفا بنك", "مصرف الجمهورية", "CIB", "ENBD", "QNB"),
            *("بنك المنارة", "مصرف السنابل", "بنك الشروق الإسلامي", "البنك المتحد الأول", "بنك الزيتونة الجديد"),
        ),
        "wallet": ("STC Pay", "urpay", "فودافون كاش", "محفظة سندي", "Careem Pay", "زين كاش", "آسيا حوالة", "جيب"),
        "brand": (
            *("نون", "جرير", "أمازون", "هنقرستيشن", "طلبات", "شي إن", "اكسترا", "نمشي", "مرسول", "كريم", "جاهز"),
            *("سوق الديرة", "متجر لمسة", "Noon", "Temu"),
        ),
        "carrier": (
            *("سمسا", "أرامكس", "البريد السعودي", "سبل", "ناقل", "DHL", "SMSA", "بريد الإمارات", "السريع للشحن"),
        ),
        "telecom": (
            *("اس تي سي", "موبايلي", "زين", "stc", "اتصالات", "دو", "وي", "فودافون", "أورنج", "أوريدو", "عمانتل"),
            *("أمنية", "آسياسيل", "المدار"),
        ),
        "place": (
            *("الرياض", "جدة", "دبي", "القاهرة", "الدمام", "الإسكندرية", "عمّان", "الدوحة", "بغداد", "مسقط"),
            *("المنامة", "الكويت", "الدار البيضاء", "طرابلس", "الشارقة", "المنصورة"),
        ),
        "name": (
            *("محمد", "فاطمة", "خالد", "سارة", "عبدالله", "نورة", "أحمد علي", "مريم", "يوسف", "هند", "أبو فهد"),
            *("عمر حسن", "ليلى", "سعيد", "ريم"),
        ),
        "shop": (
            *("بنده", "جرير", "كارفور", "ستاربكس", "لولو", "العثيم", "CARREFOUR", "JARIR", "NOON.COM", "ALDREES"),
            *("صيدلية النهدي", "بقالة السلام", "ADNOC", "TALABAT", "Uber"),
        ),
        "currency": (
            *("ريال", "SAR", "ر.س", "درهم", "AED", "جنيه", "EGP", "دينار", "د.ك", "KWD", "QAR", "JOD", "ر.ع", "BHD"),
            *("MAD", "د.ع"),
        ),
        "mobile": (
            *("05########", "9665########", "+9665########", "009665########", "01#########", "+2010########"),
            *("+97150#######", "+9656#######", "07########", "+962 7 #### ####", "+9647#########", "06########"),
            *("+92 3## #######", "+44 7### ######"),
        ),
        "phone": (
            *("9200#####", "800#######", "8001######", "19###", "16###", "600######", "04 ### ####", "18#####"),
            *("06 #######", "444# ####", "011#######", "02#########"),
        ),
        "hotline": (
            *("9200#####", "800#######", "8003######", "19###", "16###", "600 5# ## ##", "1 8## ###", "80######"),
        ),
    },
    "ru": {
        "bank": (
            *("Сбербанк", "ВТБ", "Альфа-Банк", "Тинькофф", "Северный банк", "Волга-кредит", "Т-Банк", "Газпромбанк"),
            *("Совкомбанк", "Райффайзен", "Почта Банк", "Озон Банк", "Беларусбанк", "Каспи", "Банк Причал"),
            *("ЮграИнвест",),
        ),
        "brand": (
            *("Ozon", "Wildberries", "Яндекс", "Лента", "Авито", "DNS", "Ситилинк", "Пятёрочка", "Самокат"),
            *("Мегамаркет",),
        ),
        "carrier": ("СДЭК", "Почта России", "Боксберри", "DPD", "5post", "Деловые линии"),
        "telecom": ("МТС", "Билайн", "Мегафон", "Теле2", "Йота", "T2", "Ростелеком"),
        "name": ("Иван", "Анна", "Сергей", "Ольга", "Марина", "Дима", "Алексей", "Наталья", "Саша", "Елена"),
        "place": ("Москва", "Казань", "Самара", "Пермь", "Омск", "Минск", "Алматы"),
        "shop": (
            *("PYATEROCHKA", "MAGNIT", "OZON", "Аптека", "LENTA", "YANDEX.EDA", "WILDBERRIES", "LUKOIL", "KOFEYNYA"),
        ),
        "mobile": (
            *("+79#########", "89#########", "8 9## ###-##-##", "+7 9## ### ## ##", "+37529#######", "+77#########"),
        ),
        "phone": ("8 800 ### ## ##", "8800#######", "8(495)###-##-##", "+7 499 ### ####", "900", "0###"),
        "hotline": ("900", "1000", "8 800 ### ## ##", "8800#######"),
        "amount": ("3##", "1###", "2#####", "1# ###", "3 ###,##", "7###.##", "45 000", "9#.##", "1## 000", "5#0.00"),
    },
    "en": {
        "bank": (
            *("HSBC", "Barclays", "Chase", "HDFC Bank", "ICICI Bank", "DBS", "OCBC", "Santander", "Wells Fargo"),
            *("NatWest", "First Bank", "GTBank", "UBA", "Access Bank", "Equity Bank", "SBI", "Axis Bank", "Lloyds"),
            *("Monzo", "Bank of America", "Capital One", "Commonwealth Bank", "UOB", "Harbour Bank", "Peak Bank"),
            *("First Lakes Credit Union", "Northway Bank", "Equitas", "Zenith Bank"),
        ),
        "brand": (
            *("Amazon", "Uber", "Domino's", "Target", "Lazada", "Flipkart", "Boots", "Nike", "Shopee", "IKEA"),
            *("Jumia", "Konga"),
        ),
        "carrier": ("DHL", "UPS", "Evri", "FedEx", "Royal Mail", "USPS", "Singpost", "DPD", "AusPost", "Ninja Van"),
        "telecom": (
            *("Vodafone", "O2", "AT&T", "Singtel", "Airtel", "Verizon", "MTN", "Glo", "9mobile", "Safaricom", "Jio"),
            *("EE",),
        ),
        "place": (
            *("London", "Leeds", "Austin", "Singapore", "Sydney", "Mumbai", "Lagos", "Abuja", "Nairobi", "Dallas"),
        ),
        "name": ("Sam", "Priya", "John", "Mei", "Sarah", "David", "Emeka", "Aisha", "Tom", "Emma", "Rahul"),
        "shop": ("AMAZON", "Tesco", "STARBUCKS", "Swiggy", "Shell", "WALMART", "NETFLIX.COM", "Shoprite", "JUMIA"),
        "mobile": (
            *("+44 7#########", "07### ######", "+1 ### ### ####", "(###) ###-####", "+91 9#########", "9#########"),
            *("080########", "+234 81########", "+254 7########", "04## ### ###", "+63 9## ### ####"),
        ),
        "phone": (
            *("1-8##-###-####", "(8##) ###-####", "8##-###-####", "0800 ### ####", "0345 ### ####", "1860### ####"),
            *("1800 ### ###", "0700 ### ####", "01## ### ####", "+1 8##-###-####"),
        ),
    },
    "id": {
        "bank": (
            *("BCA", "BRI", "Mandiri", "BNI", "BSI", "CIMB Niaga", "Danamon", "Bank Jago", "SeaBank", "BTN"),
            *("Permata", "Bank Samudra", "Bank Merapi", "BPR Sinar Desa", "Bank Nusa Raya"),
        ),
        "wallet": ("GoPay", "OVO", "DANA", "ShopeePay", "LinkAja"),
        "brand": ("Tokopedia", "Shopee", "Lazada", "Gojek", "Grab", "Blibli", "Traveloka", "Alfamart", "Kopi Senja"),
        "carrier": ("JNE", "J&T", "SiCepat", "Pos Indonesia", "AnterAja", "Ninja Xpress", "Kargo Cepat"),
        "telecom": ("Telkomsel", "XL", "Indosat", "Tri", "by.U", "Smartfren", "Axis"),
        "place": ("Jakarta", "Bandung", "Surabaya", "Medan", "Yogyakarta", "Makassar", "Bekasi", "Solo"),
        "name": ("Budi", "Siti", "Andi", "Dewi", "Rizky", "Bu Ani", "Pak Joko", "Putri", "Agus", "Rina"),
        "shop": (
            *("INDOMARET", "ALFAMART", "TOKOPEDIA", "SHOPEE", "PERTAMINA", "Warung Bu Tini", "KOPI KENANGAN", "GRAB"),
        ),
        "mobile": ("08##########", "0812-####-####", "+62 8## #### ####", "628##########", "0857########"),
        "phone": ("1500###", "14###", "021-#######", "(021) ### ####", "0804 1 ### ###"),
        "hotline": ("1500###", "14###", "1500 ###"),
        "amount": (
            *("1##.000", "2##.000,00", "5#.000", "1.#00.000", "2.###.###,00", "7##.###", "3##,000.00", "1#.000.000"),
            *("4.###.###", "25#rb", "1#jt", "9#.###"),
        ),
    },
    "es": {
        "bank": ("BBVA", "Santander", "CaixaBank", "Bancolombia", "Banco Sierra", "Banorte", "Caja Norte", "Nequi"),
        "brand": ("Mercado Libre", "Zara", "Rappi", "Falabella", "Netflix", "Tienda Lumbre", "Glovo"),
        "carrier": ("Correos", "SEUR", "MRW", "DHL", "Servientrega", "Correo Argentino"),
        "telecom": ("Movistar", "Claro", "Vodafone", "Telcel", "Orange"),
        "place": ("Madrid", "Bogotá", "Sevilla", "Lima", "Monterrey"),
        "name": ("Ana", "Luis", "Carmen", "Javier", "Lucía", "Pedro"),
        "shop": ("MERCADONA", "OXXO", "UBER", "EXITO", "Farmacia Sol"),
        "mobile": ("6## ### ###", "+34 6########", "+57 3#########", "+52 55########"),
        "phone": ("900 ### ###", "91 ### ## ##", "01800#######", "60# #######"),
    },
    "de": {
        "bank": ("Sparkasse", "Volksbank", "DKB", "Commerzbank", "ING", "Postbank", "N26", "Nordseebank"),
        "brand": ("Zalando", "Otto", "Rewe", "Amazon", "Thalia", "Lindenhof"),
        "carrier": ("DHL", "Hermes", "DPD", "GLS", "UPS", "Post"),
        "telecom": ("Telekom", "Vodafone", "O2", "1&1", "Congstar"),
        "place": ("Berlin", "Köln", "Wien", "Zürich", "Leipzig"),
        "name": ("Anna", "Lukas", "Herr Weber", "Frau Klein", "Jonas", "Mia"),
        "shop": ("REWE", "ALDI", "DM", "Shell", "Bäckerei Huber"),
        "mobile": ("01## #######", "+49 15# ########", "0176########"),
        "phone": ("0800 #######", "030 #######", "0180#######", "+49 69 ######"),
    },
    "fr": {
        "bank": ("BNP Paribas", "Crédit Agricole", "La Banque Postale", "LCL", "Boursorama", "Banque du Lac"),
        "brand": ("Fnac", "Cdiscount", "Decathlon", "Vinted", "Leboncoin", "Maison Aubier"),
        "carrier": ("Chronopost", "La Poste", "Colissimo", "Mondial Relay", "DPD"),
        "telecom": ("Orange", "SFR", "Free", "Bouygues"),
        "place": ("Paris", "Lyon", "Nantes", "Lille", "Genève"),
        "name": ("Marie", "Paul", "M. Durand", "Mme Petit", "Léa", "Hugo"),
        "shop": ("CARREFOUR", "LECLERC", "SNCF", "Boulangerie Ami"),
        "mobile": ("06 ## ## ## ##", "07########", "+33 6 ## ## ## ##"),
        "phone": ("01 ## ## ## ##", "0 800 ### ###", "3###"),
    },
    "pt": {
        "bank": ("Itaú", "Bradesco", "Nubank", "Caixa", "Millennium", "Banco do Vale", "Santander"),
        "brand": ("Magalu", "Mercado Livre", "Americanas", "iFood", "Worten", "Casa Lima"),
        "carrier": ("Correios", "CTT", "Jadlog", "Loggi", "DHL"),
        "telecom": ("Vivo", "Claro", "TIM", "MEO", "NOS"),
        "place": ("Lisboa", "São Paulo", "Porto", "Recife"),
        "name": ("João", "Maria", "Carlos", "Beatriz", "Rafael"),
        "shop": ("PINGO DOCE", "CONTINENTE", "UBER", "Padaria Luz"),
        "mobile": ("9########", "+55 11 9########", "+351 9########"),
        "phone": ("0800 ### ####", "4004 ####", "21# ### ###"),
    },
    "it": {
        "bank": ("Intesa Sanpaolo", "UniCredit", "Poste Italiane", "BPER", "Banca del Colle", "Nexi"),
        "brand": ("Esselunga", "Amazon", "Zalando", "Eataly", "Casa Olmo"),
        "carrier": ("BRT", "SDA", "Poste", "GLS", "DHL"),
        "telecom": ("TIM", "WindTre", "Vodafone", "Iliad"),
        "place": ("Milano", "Roma", "Torino", "Bari"),
        "name": ("Marco", "Giulia", "Sig. Rossi", "Sara", "Luca"),
        "shop": ("CONAD", "COOP", "ENI", "Farmacia Centrale"),
        "mobile": ("3## #######", "+39 3## ### ####"),
        "phone": ("800 ### ###", "02 ######", "06 #######"),
    },
    "nl": {
        "bank": ("ING", "Rabobank", "ABN AMRO", "bunq", "SNS", "Duinbank"),
        "brand": ("bol.com", "Coolblue", "Albert Heijn", "Marktplaats", "Huis Linde"),
        "carrier": ("PostNL", "DHL", "DPD", "Bpost", "GLS"),
        "telecom": ("KPN", "Odido", "Vodafone", "Proximus"),
        "place": ("Amsterdam", "Utrecht", "Gent", "Breda"),
        "name": ("Sanne", "Daan", "Mevrouw Bakker", "Tim", "Lotte"),
        "shop": ("JUMBO", "HEMA", "AH", "NS", "Bakkerij Vos"),
        "mobile": ("06########", "+31 6 ########", "+32 4## ## ## ##"),
        "phone": ("0800 ####", "020 ### ####", "088 ### ####"),
    },
    "tr": {
        "bank": ("Ziraat", "Garanti BBVA", "Akbank", "İş Bankası", "Körfez Bank", "Halkbank"),
        "brand": ("Trendyol", "Hepsiburada", "Getir", "Migros", "Ev Çınar"),
        "carrier": ("PTT", "Aras Kargo", "Yurtiçi Kargo", "MNG", "Sürat Kargo"),
        "telecom": ("Turkcell", "Vodafone", "Türk Telekom"),
        "place": ("İstanbul", "Ankara", "İzmir", "Bursa"),
        "name": ("Ayşe", "Mehmet", "Elif", "Can", "Zeynep"),
        "shop": ("BIM", "A101", "SHELL", "Fırın Deniz"),
        "mobile": ("05## ### ## ##", "+90 5#########"),
        "phone": ("0850 ### ## ##", "444 # ###", "0212 ### ## ##"),
    },
}
"""A `#` is any digit."""
