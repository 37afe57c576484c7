"""Words whose letters changed places or became digits are read as meant; links, names and honest words stay."""

from __future__ import annotations

import pytest

from sms_verify.core.normalise import normalise

KEPT = [
    "Meet me at 10am, gate A10, 1st floor, lot 4ward",
    "http://acconut.com/logni or acconut.com, acconut . com, acconut. com",
    "info@acconut.example @supp0rt",
    "Brian and Carol trust their angel",
    "form from trail trial",
    "您的验证码是123456",
    "Ref AB12CD34, OTP 0135",
]
READ = [
    ("Daer cutsomer, yuor ACCONUT is suspnended", "Dear customer, your ACCOUNT is suspnended"),
    ("Plaese vreify: acocunt", "Please verify: account"),
    ("حساب شما مسودد شد", "حساب شما مسدود شد"),
]
LETTERED = [
    ("y0ur acc0unt is l0cked", "your account is locked", 3),
    ("Cl1ck to c0nf1rm", "Click to confirm", 2),
    ("5u5p3nd3d p@yment", "suspended payment", 2),
]


@pytest.mark.parametrize("text", KEPT)
def test_what_may_be_an_address_a_name_or_a_number_stays(text: str) -> None:
    normal = normalise(text)
    assert normal.text.replace(" ", "") == text.replace(" ", "")
    assert not [disguise for disguise in normal.disguises if disguise.kind == "digits"]


@pytest.mark.parametrize(("text", "meant"), READ)
def test_letters_go_back_to_their_places_and_that_alone_is_no_disguise(text: str, meant: str) -> None:
    assert (normalise(text).text, normalise(text).disguises) == (meant, ())


@pytest.mark.parametrize(("text", "meant", "count"), LETTERED)
def test_digits_inside_words_are_letters_and_a_disguise(text: str, meant: str, count: int) -> None:
    normal = normalise(text)
    assert normal.text == meant
    assert [disguise.kind for disguise in normal.disguises] == ["digits"] * count


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ihr Konto wurde gesperrt, bitte hier bestätgien", "Ihr Konto wurde gesperrt, bitte hier bestätigen"),
        ("Ваш пароль сейчас заблокриован", "Ваш пароль сейчас заблокирован"),
    ],
)
def test_neighbours_that_changed_places_go_back_in_other_languages(text: str, meant: str) -> None:
    assert (normalise(text).text, normalise(text).disguises) == (meant, ())


def test_where_many_words_hold_digits_all_are_letters() -> None:
    normal = normalise("M0j p135 0d wcz0r4j n13 j3 i ch0ruj3")
    assert normal.text == "Moj pies od wczoraj nie je i choruje"
    assert {disguise.kind for disguise in normal.disguises} == {"digits"}


@pytest.mark.parametrize(
    "text", ["Use mp3 or mp4 on your h264 player", "Refs ab3f9k and 9k3fab, gate b2b", "p2p and b2b"]
)
def test_names_of_products_and_references_are_no_disguise(text: str) -> None:
    assert (normalise(text).text, normalise(text).disguises) == (text, ())


@pytest.mark.parametrize(
    "text", ["a large basket of peach jam", "two letters I applied for", "la tarde con los fieles"]
)
def test_words_of_ones_own_language_are_no_misspelt_words_of_another(text: str) -> None:
    assert normalise(text).text == text
