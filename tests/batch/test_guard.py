"""No spreadsheet runs a cell, and what can run nothing stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.batch.guard import guard, unguard


@pytest.mark.parametrize("cell", ["", "hi", "1+1", "a=b", "'quoted'", "-5.0", "-1", "【银行】", "   ", "' =", "#REF!"])
def test_a_harmless_cell_stays(cell: str) -> None:
    assert guard(cell) == cell


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+8613800138000",
        "@SUM(A1)",
        "-1+1",
        "- x",
        "-",
        "-1,5",
        "-5.0\n",
        "-٣",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tx",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "  =1",
        "\u3000＝1",
        "\ufeff=1",
        "\u00a0=1",
    ],
)
def test_a_cell_that_could_run_is_marked(cell: str) -> None:
    assert guard(cell) == "'" + cell
    assert unguard(guard(cell)) == cell


@given(st.text())
def test_a_marked_cell_is_not_marked_again(cell: str) -> None:
    assert guard(guard(cell)) == guard(cell)


@given(st.text(alphabet="'=+-@1. \t\n", max_size=6))
def test_a_marked_cell_is_read_as_before(cell: str) -> None:
    assert unguard(guard(cell)) == unguard(cell)
