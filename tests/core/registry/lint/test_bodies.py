"""How many parts a message takes on the air."""

import pytest

from sms_verify.core.registry.lint.bodies import parts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("银" * 70, 1),
        ("银" * 71, 2),
        ("银" * 134, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("\ud800", 1),
    ],
)
def test_a_text_takes_parts_by_its_alphabet(text: str, count: int) -> None:
    assert parts(text) == count
