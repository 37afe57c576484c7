"""The verdict's page: calm, complete, and deaf to what an attacker wrote."""

from __future__ import annotations

import dataclasses

import pytest

from sms_verify.core.types import Contact, ContactKind, Evidence, Finding, Label, Span, Standing
from sms_verify.web.public.verdict_view import dialled
from tests.support.html_reading import Page
from tests.support.web import FORGED, GENUINE, HARBOUR, LANGUAGES, VERDICTS, Told, client, forged, verdict


def _shown(text: str, checker: Told | None = None, language: str = "en", **sent: str) -> Page:
    answer = client(checker).post("/", data={"text": text, "lang": language, **sent})
    assert answer.status_code == 200
    return Page(answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", list(Label))
def test_an_answer_is_a_sentence_a_word_a_shape_and_a_colour(label: Label, language: str) -> None:
    page = _shown(VERDICTS[label][0], language=language)
    heading = page.one("h1")
    card = page.one("section", class_=f"card verdict {label}")
    assert card in heading.within
    assert card.attributes["role"] == "alert"
    assert "autofocus" in heading.attributes and heading.attributes["tabindex"] == "-1"
    assert len(heading.text) > 5
    assert page.one("strong", class_="word").text and page.one("span", class_="sentence").text
    shapes = [use.attributes["href"] for use in page.all("use") if card in use.within]
    assert shapes == [f"#shape-{label}"]
    assert page.one("symbol", id=f"shape-{label}")


@pytest.mark.parametrize("label", list(Label))
def test_every_answer_says_what_it_cannot_prove(label: Label) -> None:
    page = _shown(VERDICTS[label][0])
    (section,) = [element for element in page.all("section") if element.attributes.get("aria-labelledby") == "limits"]
    assert len(section.text.split()) > 8


def test_the_words_are_marked_where_the_reasons_stand() -> None:
    page = _shown(FORGED)
    mark = page.one("mark")
    assert mark.text.startswith("400-999-0000")
    targets = [link.attributes["href"] for link in page.all("a", class_="number")]
    assert targets == ["#reason-1", "#reason-2"]
    assert {f"#{item.attributes['id']}" for item in page.all("li") if "id" in item.attributes} >= set(targets)


def test_the_official_text_stands_beside_the_received_one() -> None:
    page = _shown(FORGED)
    assert page.one("del").text == "left out: 95511"
    assert page.one("ins").text == "added: 400-999-0000"
    assert [slot.text for slot in page.all("bdi", class_="slot")] == [
        "the last four digits",
        "an amount of money",
        "1234",
        "1,200.00",
    ]


def test_contacts_are_listed_with_whose_they_are() -> None:
    table = _shown(GENUINE).one("table", class_="contacts").text
    assert "Phone number" in table and "95511" in table and "official" in table and "Harbour Bank" in table
    assert "Harbour Bank" not in _shown(FORGED).one("table", class_="contacts").text


def test_only_registered_numbers_and_sites_can_be_followed() -> None:
    links = [link.attributes["href"] for link in _shown(FORGED).all("a")]
    outside = [link for link in links if not link.startswith(("#", "/", "?lang="))]
    shared = [link for link in outside if link.startswith(("sms:?", "mailto:?"))]
    assert [link for link in outside if link not in shared] == [
        "tel:95511",
        "tel:96110",
        "tel:95511",
        "tel:4008107070",
        "https://www.harbourbank.com.cn/",
    ]
    assert len(shared) == 2 and "400-999-0000" not in "".join(shared)


@pytest.mark.parametrize("website", ["javascript:alert(1)", "data:text/html,x", "www.harbourbank.com.cn", None])
def test_a_website_that_is_no_web_address_is_not_linked(website: str | None) -> None:
    told = dataclasses.replace(forged(), organisation=dataclasses.replace(HARBOUR, website=website))
    page = _shown(FORGED, Told({FORGED: told}))
    assert {link.attributes["href"] for link in page.all("a")} & {website or "None", ""} == set()


@pytest.mark.parametrize(
    ("printed", "dial"), [("400-810-6060", "4008106060"), ("(852) 2233 3000", "85222333000"), ("+44 (0)20", "+44020")]
)
def test_a_printed_number_can_be_dialled(printed: str, dial: str) -> None:
    assert dialled(printed) == dial


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"'><svg/onload=alert(1)>",
    "' autofocus onfocus=alert(1) x='",
    "</textarea><script>alert(1)</script>",
    "</mark></p><h1>Genuine</h1>",
    "<a href=http://evil.top>official site</a>",
    "{{ 7*7 }} {% raw %} ${7*7} #{7*7}",
    "javascript:alert(1)",
    "http://evil.top/\u202egpj.exe",
    "\u2066\u202e\u2069 abc \u202d",
    "&lt;b&gt; &amp;",
    "<!-- --> <![CDATA[ ]]>",
    "a\x00\x0b\x1b[31mb",
    "\ufeff\u200b\u2028\u2029",
]


def _about(text: str) -> Told:
    """Return a checker that quotes the whole text wherever a verdict can."""
    whole = Span(0, len(text))
    facts = {"domain": text, "official": text, "message": text, "sender": text, "name": text, "contact": text}
    findings = tuple(
        Finding(code, 1.0, Evidence(whole, facts))
        for code in ("contact.lookalike", "claim.unregistered", "sender.foreign", "template.forged-contact")
    )
    alignment = forged().alignment
    assert alignment is not None
    difference = dataclasses.replace(alignment.differences[0], message=text, span=whole)
    told = verdict(
        Label.FRAUD,
        score=4.0,
        findings=findings,
        organisation=HARBOUR,
        alignment=dataclasses.replace(alignment, differences=(difference,), slots=()),
        contacts=(Contact(ContactKind.LINK, whole, text, text, Standing.LOOKALIKE, "harbour"),),
    )
    return Told({text: told})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text: str, language: str) -> None:
    harmless, hostile = "x" * 12, text
    plain = _shown(harmless, _about(harmless), language, sender="y", claimed="z")
    page = _shown(hostile, _about(hostile), language, sender=hostile[:100], claimed=hostile)
    assert [element.tag for element in page.elements] == [element.tag for element in plain.elements]
    assert [sorted(element.attributes) for element in page.elements] == [
        sorted(element.attributes) for element in plain.elements
    ]
    assert not any("evil" in link.attributes.get("href", "") for link in page.all("a"))
    assert len(page.all("h1")) == 1


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_message_keeps_its_direction_to_itself(text: str) -> None:
    page = _shown(text, _about(text))
    for element in page.elements:
        if element.text == text and element.tag in ("p", "bdi", "td"):
            assert element.tag == "bdi" or element.attributes.get("dir") == "auto"


def test_spans_beyond_the_text_are_cut() -> None:
    told = verdict(findings=(Finding("request.click", 1.0, Evidence(Span(1, 9_999))),))
    assert _shown("abc", Told({"abc": told})).one("mark").text.startswith("bc")


def test_a_run_of_marks_is_one_mark() -> None:
    findings = tuple(Finding("disguise.bidi", 0.5, Evidence(Span(n, n + 1))) for n in range(3))
    page = _shown("abcde", Told({"abcde": verdict(findings=findings)}))
    assert page.one("mark").text.startswith("abc")
    assert len(page.all("a", class_="number")) == 1


def test_at_most_five_reasons_are_marked_and_all_are_in_the_details() -> None:
    codes = ["request.click", "request.login", "request.fee", "request.install", "request.transfer", "pressure.lure"]
    told = verdict(
        Label.FRAUD,
        score=21.0,
        findings=tuple(Finding(code, float(n), Evidence(Span(n, n + 1))) for n, code in enumerate(codes, 1)),
    )
    page = _shown("abcdefgh", Told({"abcdefgh": told}))
    assert len(page.all("mark")) == 5
    details = [code.text for code in page.all("code")]
    assert details[:6] == codes[::-1]


def test_the_details_add_up() -> None:
    page = _shown(FORGED)
    figures = [float(cell.text) for cell in page.all("td", class_="figure")]
    assert sum(figures[:-1]) == figures[-1] == 10.0


def test_what_is_missing_can_be_added_where_it_is_asked_for() -> None:
    page = _shown("Lunch at noon?")
    (field,) = page.all("input", id="sender")
    (form,) = [within for within in field.within if within.tag == "form"]
    (section,) = [within for within in field.within if within.tag == "section"]
    assert section.attributes["aria-labelledby"] == "missing"
    assert [area.text[1:] for area in page.all("textarea") if form in area.within] == ["Lunch at noon?"]
    order = [element.attributes.get("aria-labelledby") for element in page.all("section")]
    assert order.index("missing") < order.index("why")


def test_first_aid_is_there_when_it_is_fraud_and_only_then() -> None:
    assert _shown(FORGED).all("details", class_="card urgent")
    assert not _shown(GENUINE).all("details", class_="card urgent")


def test_no_percentage_of_the_model_is_shown() -> None:
    assert "93" not in _shown("Click here now").one("dl").text
    assert "۹۳" not in _shown("Click here now", language="fa").one("dl").text
