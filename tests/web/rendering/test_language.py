"""The language asked for, then the remembered one, then the browser's."""

from __future__ import annotations

import re

import pytest

from tests.support.web import LANGUAGES, client


def _language(html: str) -> str:
    found = re.search(r'<html lang="([^"]+)" dir="([^"]+)"', html)
    assert found
    assert (found[2] == "rtl") == (found[1] == "fa")
    return found[1]


@pytest.mark.parametrize(
    ("query", "cookie", "header", "language"),
    [
        ("", None, "", "en"),
        ("", None, "fr", "en"),
        ("", None, "zh-TW,zh;q=0.8", "zh-Hant"),
        ("", None, "zh-CN,en;q=0.3", "zh-Hans"),
        ("", None, "fr,fa-IR;q=0.5", "fa"),
        ("", "zh-Hans", "fa", "zh-Hans"),
        ("?lang=fa", "zh-Hans", "en", "fa"),
        ("?lang=xx", None, "fa", "en"),
        ("?lang=%3Cscript%3E", None, "fa", "en"),
        ("", '"><script>', "fa", "en"),
    ],
)
def test_a_page_is_in_the_language_wanted(query: str, cookie: str | None, header: str, language: str) -> None:
    headers = {"accept-language": header, **({"cookie": f"language={cookie}"} if cookie else {})}
    answer = client().get(f"/{query}", headers=headers)
    assert _language(answer.text) == language == answer.headers["content-language"]


def test_only_a_choice_is_remembered() -> None:
    assert "set-cookie" not in client().get("/", headers={"accept-language": "fa"}).headers
    assert "set-cookie" not in client().post("/", data={"text": "hi", "lang": "en"}).headers
    cookie = client().get("/?lang=fa").headers["set-cookie"].lower()
    assert cookie.startswith("language=fa;")
    assert "httponly" in cookie and "samesite=lax" in cookie and "secure" not in cookie


def test_a_choice_lasts() -> None:
    browser = client()
    browser.get("/?lang=zh-Hant")
    assert _language(browser.get("/about").text) == "zh-Hant"
    assert _language(browser.post("/", data={"text": "hi", "lang": "fa"}).text) == "fa"
    assert _language(browser.get("/").text) == "fa"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_is_answered_in_the_language_it_names(language: str) -> None:
    asking = client()
    named = asking.post("/api/v1/check", json={"text": "hi", "language": language}, headers={"accept-language": "fr"})
    preferred = asking.post("/api/v1/check", json={"text": "hi"}, headers={"accept-language": language})
    assert named.json()["summary"] == preferred.json()["summary"]
