"""One spelling for every telephone number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.identifiers.phone_numbers import canonical, country, series

ROWS = [
    ("2233 3000", "HK", "+85222333000"),
    ("+852 3988 2222", "CN", "+85239882222"),
    ("400-810-6060", "CN", "+864008106060"),
    ("4006-350-787", None, "+864006350787"),
    ("400-800-2388", "HK", "+864008002388"),
    ("400-810-6060转8", "CN", "+864008106060"),
    ("８００-820-8388", "CN", "+868008208388"),
    ("95588", "CN", "95588"),
    ("95588", None, "95588"),
    ("021-95561", "CN", "95561"),
    ("010-95588", "CN", "95588"),
    ("+86 95588", None, "95588"),
    ("008695588", "HK", "95588"),
    ("021-38695188", "CN", "+862138695188"),
    ("0086-10-59650808", "CN", "+861059650808"),
    ("+8602161295599", None, "+862161295599"),
    ("0871-96533", "CN", "+8687196533"),
    ("96533", "CN", "96533"),
    ("9555801", "CN", "9555801"),
    ("021-95561", "IR", "+982195561"),
    ("۰۲۱-۸۸۱۲۳۴۵۶", "IR", "+982188123456"),
    ("096380", "IR", "096380"),
    ("1800 339 6963", "SG", "+6518003396963"),
    ("(02)7716-1998", "TW", "+886277161998"),
    ("1600-12-3456", "IN", "+911600123456"),
    ("+8531888", "CN", "+8531888"),
    ("1930", "IN", "1930"),
    ("159", "GB", "159"),
    ("61295599", "CN", "61295599"),
    ("call us", "GB", ""),
    ("", None, ""),
]


@pytest.mark.parametrize(("number", "region", "expected"), ROWS)
def test_a_number_has_one_spelling(number: str, region: str | None, expected: str) -> None:
    assert canonical(number, region) == expected


@pytest.mark.parametrize(("number", "region", "expected"), ROWS)
def test_the_one_spelling_is_its_own(number: str, region: str | None, expected: str) -> None:
    assert canonical(canonical(number, region), region) == expected


@pytest.mark.parametrize(
    ("number", "region", "expected"),
    [
        ("95588", "CN", ("95588", 0)),
        ("2233 3000", "HK", ("+85222333000", 0)),
        ("3668 xxxx", "HK", ("+8523668", 4)),
        ("2290 8xxx", "HK", ("+85222908", 3)),
    ],
)
def test_a_series_keeps_its_stem(number: str, region: str, expected: tuple[str, int]) -> None:
    assert series(number, region) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("95588", None),
        ("+8531888", "MO"),
        ("+989123456789", "IR"),
        ("+12125550100", "US"),
        ("+999123", None),
        ("+", None),
    ],
)
def test_the_country_is_read_from_the_plus_form(value: str, expected: str | None) -> None:
    assert country(value) == expected


@given(st.text(max_size=60), st.sampled_from([None, "CN", "HK", "IR", "US", "XX", ""]))
def test_no_text_raises(text: str, region: str | None) -> None:
    assert isinstance(canonical(text, region), str)
    assert series(text, region)[1] >= 0
