"""Words to fill slots with: invented people, channels and shops, none of which asks for anything."""

from __future__ import annotations

from collections.abc import Mapping

from sms_verify.core.regions import REGIONS, at_home

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

NAMES: Mapping[str, tuple[str, ...]] = {
    "zh-Hans": ("张伟", "王芳", "李娜", "*明", "陈晓东", "欧阳文", "阿依古丽·买买提", "刘洋"),
    "zh-Hant": ("陳大文", "李美玲", "黃志強", "*小明", "張家豪", "林怡君"),
    "en": ("John Smith", "Priya Sharma", "A. K. Verma", "Mary O'Neil", "Chan Tai Man", "JANE DOE"),
    "fa": ("علی رضایی", "مریم احمدی", "حسین کریمی", "زهرا موسوی", "رضا محمدی"),
}

PHONES: Mapping[str, tuple[str, ...]] = {
    language: tuple(REGIONS[code].sample_number for code in at_home(language) if REGIONS[code].sample_number)
    for language in NAMES
}
"""Numbers nobody has."""

TEXTS: Mapping[str, tuple[str, ...]] = {
    "zh-Hans": ("消费", "网上银行", "快捷支付", "京东商城", "手机银行", "地铁出行", "超市购物"),
    "zh-Hant": ("消費", "網上理財", "流動理財", "百貨公司", "超級市場", "港鐵"),
    "en": ("UPI", "ATM", "Card", "Grocery Store", "Coffee House", "Online Banking", "Big Bazaar"),
    "fa": ("خرید", "خودپرداز", "همراه بانک", "فروشگاه رفاه", "کارتخوان"),
}

MERCHANTS: Mapping[str, tuple[str, ...]] = {
    "zh-Hans": ("美团", "东方饭店(南京店)", "STARBUCKS 0042", "好邻居便利店", "支付宝-小城书店"),
    "zh-Hant": ("好鄰居便利店", "STARBUCKS 0042", "百貨公司(沙田店)", "港鐵"),
    "en": ("MEGA MART 042", "D-Mart, Andheri", "SHOP & GO", "Corner Book Store", "UBER *TRIP"),
    "fa": ("فروشگاه رفاه", "رستوران شاندیز", "داروخانه دکتر احمدی", "کتاب‌فروشی شهر"),
}

PLACES: Mapping[str, tuple[str, ...]] = {
    "zh-Hans": ("南京西路", "上海", "朝阳区", "一号楼大厅"),
    "zh-Hant": ("沙田", "中環", "台北車站", "旺角"),
    "en": ("DUBAI", "Mumbai", "KING ST", "Nairobi"),
    "fa": ("تهران", "اصفهان", "میدان ونک"),
}
