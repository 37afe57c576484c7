"""The form: every language, every mistake, and nothing that needs JavaScript."""

from __future__ import annotations

import re
import unicodedata

import pytest
from opencc import OpenCC

from sms_verify.core.types import Label, Message
from tests.support.html_reading import Page, Words
from tests.support.web import LANGUAGES, TODAY, VERDICTS, Told, client

PATHS = ["/", "/about", "/privacy", "/developers", "/learn", "/help/paid", "/o/harbour", "/nowhere"]
LATIN_WORDS = {
    "SMS",
    "App",
    "HSBC",
    "ADLIRAN",
    "URL",
    "API",
    "PIN",
    "http",
    "https",
    "hxxp",
    "www",
    "com",
    "cn",
    "harbourbank",
}


def _pages(language: str) -> list[str]:
    asking = client()
    shown = [asking.get(path, params={"lang": language}).text for path in PATHS]
    shown += [asking.post("/", data={"text": text, "lang": language}).text for text, _ in VERDICTS.values()]
    return [*shown, asking.post("/", data={"lang": language}).text]


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "").split()[0] for char in text if char.isalpha()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_its_language_and_direction(language: str) -> None:
    for html in _pages(language):
        root = Page(html).one("html").attributes
        assert root == {"lang": language, "dir": "rtl" if language == "fa" else "ltr"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_has_words_of_another_language(language: str) -> None:
    allowed = {"en": {"LATIN"}, "fa": {"ARABIC", "LATIN"}}.get(language, {"CJK", "LATIN"})
    for html in _pages(language):
        words = Words(html).words
        assert _scripts(words) <= allowed
        if language != "en":
            assert set(re.findall(r"[A-Za-z]{2,}", words)) <= LATIN_WORDS


@pytest.mark.parametrize(("language", "table"), [("zh-Hans", "t2s"), ("zh-Hant", "s2t")])
def test_neither_chinese_borrows_the_others_characters(language: str, table: str) -> None:
    words = "".join(map(str, (Words(html).words for html in _pages(language))))
    other = OpenCC("s2t" if table == "t2s" else "t2s")
    convert = OpenCC(table)
    foreign = {char for char in set(words) if convert.convert(char) != char and other.convert(char) == char}
    assert foreign <= set("台里群")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_left_untranslated_and_no_blank_unfilled(language: str) -> None:
    for html in _pages(language):
        words = Words(html).words
        assert not re.search(r"\bpage\.\w|[a-z]+_[a-z]+|\{|\}|None|Undefined", words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_loads_nothing_from_elsewhere_and_runs_no_inline_script(language: str) -> None:
    for html in _pages(language):
        page = Page(html)
        for element in page.elements:
            assert "style" not in element.attributes
            assert not any(name.startswith("on") for name in element.attributes)
            loaded = element.attributes.get("src") or (element.tag == "link" and element.attributes["href"])
            assert not loaded or re.fullmatch(r"/static/[a-z]+\.[a-z]+\?v=[0-9a-f]{12}", loaded)
        assert all(script.text == "" for script in page.all("script"))


def test_every_field_has_a_label_and_its_hint() -> None:
    page = Page(client().get("/").text)
    labelled = {label.attributes["for"] for label in page.all("label")}
    identifiers = {element.attributes.get("id") for element in page.elements}
    for name in ("text", "sender", "region", "claimed"):
        (field,) = [element for element in page.elements if element.attributes.get("name") == name]
        assert field.attributes["id"] in labelled
        assert set(field.attributes["aria-describedby"].split()) <= identifiers


def test_the_form_passes_on_what_was_typed() -> None:
    checker = Told()
    sent = {"text": "one\r\ntwo", "sender": " 95511 ", "region": "CN", "claimed": " 海港银行 ", "lang": "en"}
    assert client(checker).post("/", data=sent).status_code == 200
    assert checker.heard == [Message("one\ntwo", "95511", "CN", "海港银行", TODAY)]


@pytest.mark.parametrize("region", ["", "other", "none", "ZZ", "<b>", "cn"])
def test_a_region_that_is_not_offered_is_no_region(region: str) -> None:
    checker = Told()
    assert client(checker).post("/", data={"text": "hi", "region": region}).status_code == 200
    assert checker.heard[0].region is None


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Please paste the message first."),
        ({"text": " \r\n\t "}, "Please paste the message first."),
        ({"text": "x" * 4_001}, "Please paste no more than 4,000 characters."),
        ({"text": "hi", "sender": "9" * 101}, "The sender is too long"),
    ],
)
def test_a_mistake_is_said_beside_its_field_and_nothing_typed_is_lost(sent: dict[str, str], said: str) -> None:
    checker = Told()
    answer = client(checker).post("/", data={**sent, "claimed": "My Bank", "lang": "en"})
    page = Page(answer.text)
    assert answer.status_code == 422
    assert said in page.one("p", class_="error").text
    assert page.one("p", class_="error").attributes["role"] == "alert"
    assert page.one("input", name="claimed").attributes["value"] == "My Bank"
    assert page.one("textarea").text.lstrip("\n") == sent.get("text", "").replace("\r\n", "\n").lstrip("\n")
    assert checker.heard == []


@pytest.mark.parametrize("text", ["x" * 4_000, "😀" * 4_000, "a\r\n" * 2_000])
def test_four_thousand_characters_are_checked(text: str) -> None:
    assert client().post("/", data={"text": text}).status_code == 200


@pytest.mark.parametrize(
    "text", ["\nfirst line empty", "  blanks  ", "</textarea><script>x</script>", "a\x00b", "&lt;"]
)
def test_the_text_comes_back_as_it_was(text: str) -> None:
    html = client().post("/", data={"text": text, "sender": "9" * 101}).text
    # HTML drops the first line break inside a text area, so the page writes one of its own.
    assert Page(html).one("textarea").text == "\n" + text


@pytest.mark.parametrize("label", list(Label))
def test_a_change_of_language_keeps_the_answer(label: Label) -> None:
    text, asking = VERDICTS[label][0], client()
    answer = asking.post("/", data={"text": text, "sender": "95511", "lang": "en"})
    switch = [link.attributes["href"] for link in Page(answer.text).all("a") if "hreflang" in link.attributes]
    assert [href for href in switch if href.startswith("?")] == [f"?lang={tag}" for tag in sorted(LANGUAGES)]
    again = Page(asking.get(f"{answer.url.path}?lang=fa").text)
    assert again.one("html").attributes["lang"] == "fa"
    assert again.one("section", class_=f"card verdict {label}")
    # A fraud asks for nothing more, so no form of its page holds the message.
    assert {each.text[1:] for each in again.all("textarea")} == ({text} if label is not Label.FRAUD else set())


def test_examples_fill_the_form_without_javascript() -> None:
    asking = client()
    page = Page(asking.get("/?lang=en").text)
    links = [link.attributes["href"] for link in page.all("a") if "example=" in link.attributes["href"]]
    assert len(links) >= 3
    for link in links:
        filled = Page(asking.get(link).text)
        assert len(filled.one("textarea").text) > 20


@pytest.mark.parametrize("name", ["nothing", "<script>", ""])
def test_an_example_nobody_wrote_leaves_the_form_empty(name: str) -> None:
    answer = client().get("/", params={"example": name})
    assert answer.status_code == 200
    assert Page(answer.text).one("textarea").text.strip() == ""
    assert "<script>" not in answer.text
