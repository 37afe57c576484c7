"""Made-up people, shops and places for logs of sent messages; two sets, so that what is tuned on one is tried on the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Vocabulary(NamedTuple):
    """The words that fill slots."""

    people: tuple[str, ...]
    shops: tuple[str, ...]
    places: tuple[str, ...]
    notes: tuple[str, ...]
    """Notes that only free text accepts."""


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _paired(first: str, second: str, between: str = " ") -> tuple[str, ...]:
    return tuple(f"{one}{between}{other}" for one in first.split() for other in second.split())


FIRST: Mapping[str, Vocabulary] = {
    "en": Vocabulary(
        _paired(
            "Amit Priya John Mary Deepak Sunita Peter Fatima Rohan Grace Omar Helen",
            "Sharma Verma Smith Patel Brown Khan Reddy Lee",
        )
        + _split("Rahul, SURESH KUMAR, A K Gupta, Mohammed Ali, Chan Tai Man, Mary O'Neil"),
        _split(
            "Amazon, Big Bazaar, Joe's Pizza, STARBUCKS 24, Reliance Fresh Ltd, Cafe Coffee Day, Uber, Swiggy, D-Mart, Zepto, Green Leaf "
            "Grocers, TESCO STORES 3297, Apollo Pharmacy, Indian Oil, Shell, PVR Cinemas, BookMyShow, Decathlon, IKEA, H&M, Nike Outlet, "
            "SQ *BLUE BOTTLE, PAYPAL *EBAY, 7-ELEVEN, Lidl, Carrefour, Lulu Hypermarket, MAKEMYTRIP, Blinkit, Domino's, Pret A Manger, "
            "Sainsbury's, Boots, Netflix, Spotify, AirAsia, British Airways, Marks & Spencer, Haldiram's, Barbeque Nation, Chaayos"
        ),
        _split(
            "Andheri West, MG Road Branch, Koramangala, Canary Wharf, High Street Kensington, Raffles Place, Central Station, "
            "Sector 18 Noida, Phoenix Mall, Dubai Mall, Terminal 3, Gandhi Nagar, 12 Park Lane, Westfield, Marina Bay, Kings Cross, "
            "Salt Lake City Branch, Church Street, Locker Bay 4, Anna Nagar"
        ),
        _split(
            "rent for May, school fees, monthly savings, gift, invoice settlement, car repair, travel advance, club dues, tuition, groceries"
        ),
    ),
    "zh-Hans": Vocabulary(
        _paired("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙", "伟 娜 小明 晓东 建国 丽华 志强 雨桐 海燕", ""),
        _split(
            "京东商城, 永辉超市, 星巴克咖啡, 小米之家, 肯德基人民路店, 滴滴出行, 美团外卖, 支付宝-饿了么, 财付通-微信支付, 全家便利店, 海底捞火锅, "
            "中石化加油站, 苏宁易购, 盒马鲜生, 拼多多, 沃尔玛, 优衣库, 顺丰速运, 携程旅行, 中国电信营业厅, 瑞幸咖啡, 万达影城, 大润发, 西贝莜面村, "
            "屈臣氏, 孩子王, 名创优品, 麦当劳, 奈雪的茶, 同仁堂药店, 物美超市, 家乐福, 迪卡侬, 周大福, 新华书店, 必胜客"
        ),
        _split(
            "人民路营业厅, 幸福小区3号柜, 南山科技园菜鸟驿站, 城西支行, 望京SOHO, 中山公园站, 万象城二楼, 学府路网点, 高新区服务中心, 东门自提点, 阳光花园北门, 市民中心"
        ),
        _split("五月房租, 货款, 生活费, 还款, 学费, 工资, 报销款, 定金, 物业费, 压岁钱"),
    ),
    "zh-Hant": Vocabulary(
        _paired("陳 林 黃 張 李 王 吳 劉 蔡 楊", "大文 美玲 志強 家豪 怡君 淑芬 俊傑 雅婷", ""),
        _split(
            "百佳超級市場, 惠康, 萬寧, 屈臣氏, 豐澤電器, 7-11便利店, 全家便利商店, 誠品書店, 星巴克咖啡, 麥當勞, 港鐵公司, 中華電信門市, 家樂福, "
            "momo購物網, 蝦皮購物, 大快活, 美心西餅, 實惠家居, 優衣庫, 國泰航空, 八達通, 太古廣場, 寶雅, 好市多, 鼎泰豐"
        ),
        _split(
            "銅鑼灣分行, 尖沙咀廣東道店, 信義路門市, 沙田新城市廣場, 中環站, 板橋分行, 旺角自提點, 將軍澳廣場, 內湖服務中心, 觀塘客戶中心"
        ),
        _split("房租, 學費, 薪金, 貨款, 保險費, 會費, 團購, 禮金"),
    ),
    "fa": Vocabulary(
        _paired("علی مریم حسین زهرا رضا سارا محمد نرگس امیر مینا", "رضایی احمدی کریمی موسوی محمدی حسینی صادقی نوری"),
        _split(
            "فروشگاه رفاه, دیجی کالا, اسنپ, افق کوروش, رستوران شاندیز, داروخانه سلامت, هایپراستار, شهروند, کافه نادری, تپسی, فیلیمو, "
            "جانبو, سینما آزادی, کتابفروشی چشمه, پمپ بنزین ونک, بیمه ایران, همراه اول, ایرانسل, سوپر مارکت امید, نان سحر"
        ),
        _split(
            "شعبه ونک, میدان آزادی, شعبه مرکزی, خیابان ولیعصر, پاساژ کوروش, شهرک غرب, بازار بزرگ, شعبه تجریش, میدان انقلاب, ترمینال جنوب"
        ),
        _split("اجاره, شهریه, حقوق, قسط وام, کمک هزینه, خرید کتاب, هدیه, پیش پرداخت"),
    ),
    "ru": Vocabulary(
        _split("Иван И., Ольга П., Сергей К., Анна С., Дмитрий В., Елена М., Павел Р., Наталья Ф."),
        _split(
            "PYATEROCHKA 1234, MAGNIT, OZON, WILDBERRIES, YANDEX.TAXI, LENTA, VKUSVILL, METRO, DNS SHOP, APTEKA 36.6, KFC, AZS LUKOIL, MVIDEO"
        ),
        _split("MOSKVA TVERSKAYA, SPB NEVSKIY, KAZAN TSENTR, офис Арбат, ТЦ Мега, отделение Лесная"),
        _split("аренда, подарок, долг, зарплата, за обед, учёба"),
    ),
    "pt": Vocabulary(
        _split(
            "Ana Silva, João Souza, Maria Oliveira, Pedro Santos, Lucas Lima, Beatriz Costa, Carlos Pereira, Juliana Alves"
        ),
        _split(
            "MERCADO LIVRE, IFOOD, UBER TRIP, PADARIA CENTRAL, POSTO SHELL, AMERICANAS, CASAS BAHIA, DROGASIL, SPOTIFY, LOJAS RENNER, EXTRA"
        ),
        _split("Agência Paulista, Shopping Iguatemi, Centro, Agência Savassi, Estação Sé"),
        _split("aluguel, mesada, presente, conta de luz, curso"),
    ),
}

SECOND: Mapping[str, Vocabulary] = {
    "en": Vocabulary(
        _paired(
            "Nikhil Chloe Tariq Svetlana Hamid Beatrice Yusra Callum Ingrid Venkat Oluwaseun Keiko",
            "Banerji Okafor Haldane Tanaka Whitcombe Pereira Qureshi Lindqvist",
        )
        + _split("ABHISHEK R, Tse Ka Yan, Zoe, S. Balasubramanian, MRS D COLE"),
        _split(
            "WHSMITH LDN, Costa, Ocado, Trader Joe's, Walmart Supercenter, RAPIDO BIKE, Nykaa Fashion, Tata Cliq, Lenskart.com, KFC Sarjapur, "
            "Wagamama, GRAB RIDES, Popular Bookstore, NTUC FairPrice, Cold Storage, Giant Eagle, Petro Canada, Tim Hortons #221, Zara, Mango, "
            "AMZN Mktp US, GOOGLE *YouTube, LinkedIn, Etihad, Noon, Talabat, Namshi, ADNOC 551, Jumbo Electronics, Al Maya, Deliveroo, Zomato, "
            "The Body Shop, Sephora, GO AIR, Croma, Vijay Sales, Chai Point, Wow Momo"
        ),
        _split(
            "Indiranagar 100ft, Whitefield Branch, Bukit Timah Plaza, Oxford Circus, Sharjah City Centre, Union Square, Gate 14, "
            "Banjara Hills, Deira Branch, East Coast Road, Harbour Front, Fourth Avenue, Velachery Depot, Old Town Library"
        ),
        _split(
            "holiday money, deposit refund, piano lessons, April wages, broadband, flat share, charity, petrol money"
        ),
    ),
    "zh-Hans": Vocabulary(
        _paired("朱 胡 郭 何 高 林 罗 郑 梁 谢", "子涵 秀英 军 敏 浩然 思琪 国庆 玉兰 鹏", ""),
        _split(
            "华润万家, 抖音月付-直播小店, 高德打车, 汉堡王, 蜜雪冰城, 国家电网, 老百姓大药房, 宜家家居, 天猫超市, 铁路12306, 中国石油, 得物, "
            "肯德基(南京路), 茶百道, 永和大王, 喜茶, 罗森, 唯品会, 叮咚买菜, 山姆会员店, 哈啰单车, 闲鱼, 绝味鸭脖, 链家, 猫眼电影, 苏果超市, 同程旅行"
        ),
        _split(
            "和平路支行, 金地花园东区2号柜, 紫荆社区服务站, 火车站北广场, 龙湖天街三层, 滨江营业部, 大学城驿站, 翠湖路12号, 体育中心南门, 桥头快递点"
        ),
        _split("水电费, 借款, 稿费, 奖金, 补课费, 押金, 运费, 份子钱"),
    ),
    "zh-Hant": Vocabulary(
        _paired("何 鄭 謝 郭 曾 羅 葉 馮", "嘉欣 子軒 詠詩 柏翰 美鳳 國榮 思敏", ""),
        _split(
            "莎莎化妝品, 一田百貨, 譚仔三哥, 麥德龍, 全聯福利中心, 台灣高鐵, 統一超商, 爭鮮迴轉壽司, 牛頭角藥房, 周生生, HKTVmall, 無印良品, 摩斯漢堡, 中油加油站, 新光三越, 大家樂"
        ),
        _split("元朗分行, 荃灣廣場店, 忠孝東路門市, 高雄左營站, 青衣城服務處, 屯門自提櫃, 九龍灣中心, 台南分行"),
        _split("水費, 花紅, 訂金, 補習費, 旅費, 管理費"),
    ),
    "fa": Vocabulary(
        _paired("بهنام شقایق فرشید گلناز ایمان سپیده یونس ترانه", "قاسمی شریفی رستمی جعفرزاده کاظم‌پور فلاحی یزدانی"),
        _split(
            "باسلام, اسنپ فود, ترب, کبابی حاج حسن, فروشگاه جانبو, علی بابا, دیجی استایل, پوشاک نوین, لوازم خانگی پارس, آژانس سفر, قنادی لادن, عینک سازی نور, نمایندگی سایپا"
        ),
        _split("شعبه نارمک, خیابان شریعتی, میدان ونک, شعبه بازار, بلوار کشاورز, فرودگاه مهرآباد, شعبه کرج, پایانه شرق"),
        _split("بدهی, عیدی, پول پیش, کرایه, شارژ ساختمان, دستمزد"),
    ),
    "ru": Vocabulary(
        _split("Мария Т., Олег Н., Ирина Ж., Артём Д., Юлия Б., Виктор Г., Ксения Л."),
        _split(
            "PEREKRESTOK, SPORTMASTER, RZHD, AEROFLOT, IKEA HIMKI, BURGER KING, AUCHAN, SAMOKAT, LETUAL, GAZPROMNEFT 77, CINEMA PARK"
        ),
        _split("EKB LENINA, SOCHI MORPORT, ТЦ Галерея, офис Мира, отделение Садовая"),
        _split("за билеты, ремонт, на еду, возврат долга"),
    ),
    "pt": Vocabulary(
        _split("Rafael Mendes, Camila Rocha, Tiago Barros, Larissa Nunes, Bruno Teixeira, Aline Cardoso"),
        _split("MAGAZINE LUIZA, RAPPI, 99 TAXI, PAO DE ACUCAR, NETSHOES, C&A, POSTO IPIRANGA, CINEMARK, SUBWAY"),
        _split("Agência Boa Vista, Shopping Recife, Rodoviária, Agência Moema"),
        _split("faculdade, condomínio, viagem, academia"),
    ),
}
