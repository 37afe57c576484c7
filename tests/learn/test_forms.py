"""The project's own forms: each can be read, filled, and filled again the same way."""

import random
from pathlib import Path

import pytest

from sms_verify.errors import InvalidInput
from sms_verify.learn.forms import Form, form_rows, read_forms

FORMS = read_forms(Path(__file__).parents[2] / "data" / "forms")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.language}-{form.body[:24]}")
def test_a_form_is_filled_without_a_rest(form: Form) -> None:
    text = form.rendered(random.Random(1))
    assert text
    assert not set("{}|") & set(text)


def test_the_same_seed_gives_the_same_messages() -> None:
    assert form_rows(FORMS, 3, 7) == form_rows(FORMS, 3, 7) != form_rows(FORMS, 3, 8)


def test_every_language_has_genuine_messages_and_frauds() -> None:
    kinds = {(form.language, form.kind) for form in FORMS}
    assert {
        (language, kind) for language in ("zh", "fa", "ar", "ru", "en", "id") for kind in ("official", "smishing")
    } <= kinds


def test_a_line_nobody_can_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("# fine\nofficial: ok\nfraud: what\n")
    with pytest.raises(InvalidInput, match=r"en\.txt:3"):
        read_forms(tmp_path)


def test_a_bracket_can_be_written() -> None:
    assert Form("official", "zh", r"余额[ 5| 5]元\[A\]").rendered(random.Random(1)) == "余额 5元[A]"
