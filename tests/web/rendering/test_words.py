"""The pages say every text of the catalogues' `page` part, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sms_verify.explain import languages
from sms_verify.web.rendering import words as module
from sms_verify.web.rendering.words import Words

WEB = Path(module.__file__).parent.parent
USED = re.compile(r'(?:\bt\(|\bpage\()\s*f?["\']([a-z_.]+)(?=["\'{])')
CODES = (
    *("done.", "deed.", "error.", "registered.", "replies.", "example_", "reason_"),
    *("log.mail", "audited.", "alert_text."),
    *("kind.", "kinds.", "state.", "action.", "action_help.", "field.", "hint.", "choice.", "ask.", "house."),
    *(
        "category.",
        "scheme.",
        "tongue.",
        "none.",
        "slot_help.",
        "import.style_",
        "import.count_",
        "open.",
        "list.",
        "content.",
    ),
)
"""Tables of words for codes that are looked up by names which only the code knows."""


def _used() -> set[str]:
    sources = [path.read_text(encoding="utf-8") for path in sorted(WEB.rglob("*.html")) + sorted(WEB.rglob("*.py"))]
    return {key for source in sources for key in USED.findall(source)}


@pytest.mark.parametrize("tag", languages.tags())
def test_every_text_has_its_place_and_every_place_its_text(tag: str) -> None:
    there = set(languages.catalogue(tag).under("page"))
    used = {key for key in _used() if not key.endswith(("_", "."))}
    tables = tuple(_used() - used) + CODES
    assert used - there == set()
    assert {key for key in there - used if not key.startswith(tables)} == set()


def test_a_weight_that_a_cap_took_away_is_plain_nought() -> None:
    assert Words("en").number(-0.0) == "0"
