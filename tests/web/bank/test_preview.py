"""What the editor says of a template as it is typed."""

from __future__ import annotations

import pytest

from sms_verify.core.templates import KINDS, accepts
from sms_verify.core.types import Slot
from tests.support.bank import BODY, TEMPLATE, act, submit
from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES


def preview(staffed: Staffed, body: str, language: str = "en", **typed: str) -> str:
    """Return the preview of a body."""
    answer = staffed.browser("maker", language).post("/bank/north/preview", data={**TEMPLATE, "body": body, **typed})
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, row in KINDS.items() for value in row.examples])
def test_every_example_is_taken(kind: str, value: str) -> None:
    languages = ("zh-Hans", "zh-Hant", "en", "fa")
    listed = ("upi", "neft") if kind == "choice" else ()
    slot = Slot("x", kind, 20 if kind in ("text", "choice") else None, listed)
    assert any(accepts(slot, value, each) for each in languages)


@pytest.mark.parametrize(
    ("language", "slot"), [("en", "an amount of money"), ("zh-Hans", "金额"), ("zh-Hant", "金額"), ("fa", "مبلغ")]
)
def test_slots_are_shown_in_words(staffed: Staffed, language: str, slot: str) -> None:
    slots = Page(preview(staffed, BODY, language)).all("bdi", class_="slot")
    assert slot in [each.text for each in slots]


def test_a_sound_template_shows_an_example_and_its_measures(staffed: Staffed) -> None:
    html = preview(staffed, BODY)
    assert "We found nothing to correct." in html
    assert "Characters of every script, 70 to a part" in html
    assert "at least 30 needed" in html


def test_a_body_in_the_gsm_alphabet_is_said_to_be_one(staffed: Staffed) -> None:
    body = "North Bank: your card ending {card:last4} was charged {sum:amount} at the counter today."
    assert "Plain characters" in preview(staffed, body, language="en")


@pytest.mark.parametrize("body", ["{x:nonsense}", "{a:code}{b:code} adjacent", "{", "\u0007"])
def test_what_cannot_be_read_says_why_and_shows_no_example(staffed: Staffed, body: str) -> None:
    page = Page(preview(staffed, body))
    assert page.one("ul", class_="findings against").text.strip()
    assert not page.all("dl")


def test_a_weak_body_is_doubted(staffed: Staffed) -> None:
    assert Page(preview(staffed, "您的验证码是{code:code}，请勿泄露。")).one("ul", class_="findings note").text.strip()


def test_anothers_template_is_named_as_rival(staffed: Staffed) -> None:
    body = BODY.replace("北方", "南方")
    version = submit(staffed, "template", {**TEMPLATE, "body": body}, "south-maker", "south")
    act(staffed, "south-checker", version, "approve", at="south")
    assert "south/debit" in preview(staffed, body)


def test_ones_own_rival_is_named(staffed: Staffed) -> None:
    act(staffed, "checker", submit(staffed, "template", TEMPLATE), "approve")
    assert "debit" in preview(staffed, BODY, key="second") and "nothing to correct" not in preview(
        staffed, BODY, key="second"
    )
    assert "nothing to correct" in preview(staffed, BODY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_a_button_shows_the_same_on_the_page(staffed: Staffed, language: str) -> None:
    answer = staffed.browser("maker", language).post("/bank/north/new/template", data={**TEMPLATE, "do": "preview"})
    assert answer.status_code == 200
    assert preview(staffed, BODY, language).strip() in answer.text
    assert Page(answer.text).one("textarea", id="body").text.strip() == BODY


def test_a_stranger_gets_no_preview(staffed: Staffed) -> None:
    assert staffed.browser("south-maker").post("/bank/north/preview", data=TEMPLATE).status_code == 404
    assert staffed.browser().post("/bank/north/preview", data=TEMPLATE).status_code == 303
