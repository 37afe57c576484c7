"""Which columns are read, and what ours are called."""

import pytest

from sms_verify.batch.columns import OWN, arrange, shown
from sms_verify.errors import UnreadableTable


def test_our_columns_have_their_names() -> None:
    assert arrange(("id", "text")).names == ("id", "text", *OWN)
    assert arrange(("id", "text")).notes == ()


@pytest.mark.parametrize(
    ("columns", "ours"),
    [
        (("text", "Label"), "label"),
        (("text", "label"), "sms_verify_label"),
        (("label", "text", "sms_verify_label"), "sms_verify_label_2"),
        (("text", "label", "sms_verify_label", "sms_verify_label_2"), "sms_verify_label_3"),
    ],
)
def test_a_column_of_the_table_is_never_overwritten(columns: tuple[str, ...], ours: str) -> None:
    layout = arrange(columns)
    assert layout.own[0] == ours
    assert layout.columns == columns
    assert len(set(layout.names)) == len(layout.names)


def test_a_renamed_column_is_told() -> None:
    assert "`sms_verify_score` for `score`" in arrange(("text", "score")).notes[0]


@pytest.mark.parametrize(
    ("columns", "place"), [(("text",), 0), (("id", "Text"), 1), (("TEXT", "text"), 1), (("id", " text "), 1)]
)
def test_the_exact_name_is_read_first_and_case_is_forgiven(columns: tuple[str, ...], place: int) -> None:
    assert arrange(columns).places["text"] == place


@pytest.mark.parametrize("columns", [(), ("id", "message"), ("texts",)])
def test_a_table_without_text_is_refused_by_the_columns_it_has(columns: tuple[str, ...]) -> None:
    with pytest.raises(UnreadableTable) as error:
        arrange(columns)
    assert all(column in error.value.detail for column in columns)


def test_names_are_shown_short_and_harmless() -> None:
    said = shown(["\x1b]0;x\x07", "n" * 1000, *map(str, range(100))])
    assert said.isprintable()
    assert said.endswith("and 82 more")
    assert len(said) < 300
