"""The page about the service."""

from __future__ import annotations

import pytest

from sms_verify.core.types import Label
from tests.support.html_reading import Page
from tests.support.web import LANGUAGES, client


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_five_answers_are_explained(language: str) -> None:
    page = Page(client().get("/about", params={"lang": language}).text)
    rows = [item for item in page.all("li") if item.attributes.get("class") in set(Label)]
    assert [row.attributes["class"] for row in rows] == list(Label)
    assert all(len(row.text) > 6 for row in rows)
