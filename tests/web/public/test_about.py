"""The page about the service."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sms_verify.core.types import Label
from sms_verify.web.public import error_rates
from tests.support.html_reading import Page
from tests.support.web import LANGUAGES, client


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_five_answers_are_explained(language: str) -> None:
    page = Page(client().get("/about", params={"lang": language}).text)
    rows = [item for item in page.all("li") if item.attributes.get("class") in set(Label)]
    assert [row.attributes["class"] for row in rows] == list(Label)
    assert all(len(row.text) > 6 for row in rows)


def row(kind: str, **labels: int) -> dict[str, object]:
    counts = {label.value: labels.get(label.value, 0) for label in Label}
    return {"language": "en", "dataset": "a-set", "kind": kind, "messages": sum(counts.values()), **counts}


def test_an_alarm_is_wrong_about_the_genuine_and_silence_about_fraud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "measured.json"
    found = [row("official", unverified=97, suspicious=2, fraud=1), row("smishing", fraud=8, unverified=1, genuine=1)]
    file.write_text(json.dumps({"measured": "2026-11-27", "answers": found}))
    monkeypatch.setattr(error_rates, "MEASURED", file)
    official, smishing = error_rates.measured.__wrapped__().rates
    assert (official.messages, official.wrong, official.worst) == (100, 3, 1)
    assert (smishing.messages, smishing.wrong, smishing.worst) == (10, 2, 1)
    assert official.low < 0.03 < official.high


def test_the_page_has_a_line_for_every_measurement() -> None:
    page = Page(client().get("/about").text)
    found = error_rates.measured()
    assert len(page.all("tr")) == (1 + len(found.rates) if found else 0)
