import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.explain.languages import catalogue, choose, tags


@pytest.mark.parametrize(
    ("wanted", "served"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("ZH-hant", "zh-Hant"),
        ("yue", "zh-Hant"),
        ("fa", "fa"),
        ("fa-IR", "fa"),
        ("prs", "fa"),
        ("de", "en"),
        ("ar", "en"),
        ("ja", "en"),
        ("und", "en"),
        ("*", "en"),
        ("", "en"),
        (None, "en"),
        ("!!", "en"),
        ("fr-FR, fr;q=0.9, zh-TW;q=0.8, en;q=0.7", "zh-Hant"),
        ("en;q=0.5, fa;q=0.9", "fa"),
        ("fa;q=0, zh", "zh-Hans"),
        ("fa;q=x, zh", "zh-Hans"),
        ("fa;q=nan, zh", "zh-Hans"),
        ("../../etc/passwd", "en"),
    ],
)
def test_a_reader_gets_the_nearest_language(wanted: str | None, served: str) -> None:
    assert choose(wanted) == served
    assert catalogue(wanted or "").tag == served


@given(st.text())
def test_any_header_gets_a_language(header: str) -> None:
    assert choose(header) in tags()
