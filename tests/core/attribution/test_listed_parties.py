"""Which payees and places are known because every part of their name stands in a list."""

import pytest

from sms_verify.core.attribution.listed_parties import is_listed, is_listed_place

UNKNOWN = [
    "",
    "Pharmacy",
    "Store 12",
    "Mary O'Neil",
    "Starbucks Refunds",
    "Starbucks Help Desk",
    "Starbucks 7726 95588",
    "Starbucks 5551234567",
    "Call Starbucks",
    "Police Starbucks",
    "Amazon Security",
    "Uber WhatsApp",
    "Dubai",
    "星巴克客服",
    "联系星巴克",
    "星巴克(请回电)",
    "盒马鲜生退款",
    "有限公司",
    "张三",
    "پشتیبانی دیجی‌کالا",
    "علی رضایی",
]
KNOWN = [
    "STARBUCKS STORE 402",
    "Starbucks",
    "McDonald’s – Deira",
    "KFC - DUBAI MALL",
    "UBER *TRIP",
    "KPLC PREPAID 888880",
    "DOMINO'S PIZZA BANGALORE",
    "D MART ANDHERI",
    "Naivas Supermarket Westlands",
    "CARREFOUR HYPERMARKET-DUBAI",
    "星巴克",
    "北京星巴克",
    "盒马鲜生(上海店)",
    "麦当劳（南京店）",
    "中石化加油站",
    "美团平台商户",
    "上海拉扎斯信息科技有限公司",
    "فروشگاه رفاه",
    "دیجی‌کالا",
    "Пятёрочка 1042",
]
PLACES = ["Mumbai", "MUMBAI IN", "Dubai 042", "杭州", "杭州东", "深圳北站", "تهران", "Москва"]
NO_PLACES = ["", "Anywhere", "Mumbai Police", "Mumbai Help", "杭州客服", "12", "Starbucks"]


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_name_with_a_word_that_no_list_holds_is_unknown(name: str) -> None:
    assert not is_listed(name)


@pytest.mark.parametrize("name", KNOWN)
def test_a_brand_with_its_branch_and_kind_is_known(name: str) -> None:
    assert is_listed(name)


@pytest.mark.parametrize("name", PLACES)
def test_a_city_is_a_known_place(name: str) -> None:
    assert is_listed_place(name)


@pytest.mark.parametrize("name", NO_PLACES)
def test_what_is_no_city_alone_is_no_known_place(name: str) -> None:
    assert not is_listed_place(name)
