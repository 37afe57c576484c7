"""What names are made of, and what speaks to a reader in any language: silent rows first."""

import pytest

from sms_verify.core.plain_words.names import is_plain, reads_as_name
from tests.support.forged_slot_values import FAMILIES

MOST_READ = 0.01
TAGS = ("en", "ru", "fa", "ja", "ko", "he", "hi", "th", "el", "ka", "hy", "am", "my", "km", "lo")
"""A language of every script."""


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("Blue Bottle Coffee", "en"),
        ("Stratford-upon-Avon", "en"),
        ("Trattoria da Mario", "it"),
        ("Farmacia López", "es"),
        ("Call of Duty Store", "en"),
        ("SMITH & SONS LTD", "en"),
        ("mark", "en"),
        ("Вкусно и точка", "ru"),
        ("Анна С.", "ru"),
        ("老王面馆", "zh-Hans"),
        ("維涛信息技術有限公司", "en"),
        ("داروخانه رازی", "fa"),
        ("صيدلية النهدي", "ar"),
        ("김밥천국", "ko"),
        ("ファミリーマート", "ja"),
        ("ร้านกาแฟดอยช้าง", "th"),
        ("Ho Chi Minh City", "vi"),
        ("Həzi Qədirzadə", "az"),
        ("მარიკა ალიევა", "ka"),
    ],
)
def test_a_name_reads_as_one(value: str, language: str) -> None:
    assert reads_as_name(value, language)


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("bring it along", "en"),
        ("Bring It To Your Bank", "en"),
        ("C4LL HQ", "en"),
        ("callus Sam", "en"),
        ("w w w sam", "en"),
        ("Sam Punto Online", "en"),
        ("Bes Alti Yedi Sekiz", "en"),
        ("சங்கர் ஸ்டோர்ஸ்", "en"),
        ("One Two Three Of The Many Names There Are", "en"),
    ],
)
def test_what_no_name_looks_like_does_not(value: str, language: str) -> None:
    assert not reads_as_name(value, language)


@pytest.mark.parametrize("write", [str, str.title, str.upper])
def test_nearly_nothing_that_speaks_passes_in_any_case_of_letters(write) -> None:
    passed = [value for value in map(write, FAMILIES) if any(reads_as_name(value, tag) for tag in TAGS)]
    assert len(FAMILIES) > 600
    assert len(passed) <= MOST_READ * len(FAMILIES), passed


@pytest.mark.parametrize("value", ["rent march", "Invoice 2041", "за обед", "房租", "قسط وام", "sewa kos", "跨行转账"])
def test_a_purpose_is_read_where_payments_are_told(value: str) -> None:
    assert is_plain(value, "text", "en")


@pytest.mark.parametrize("value", ["rent to new number", "invoice 2041 call 5521", "请付房租", "pay rent"])
def test_a_purpose_with_more_to_it_is_not(value: str) -> None:
    assert not is_plain(value, "text", "en")
