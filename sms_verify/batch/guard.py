"""Cells that a spreadsheet would run as formulas, disarmed for CSV files.

A cell that starts with `= + - @`, their full-width forms, a tab or a line end gets one quotation mark `'` in front, as
OWASP advises ("CSV Injection", read 2026-11), in headers and columns alike. A plain negative number, like the score
`-5.0`, does nothing but stand there and stays a number; `+8613800138000` is a sender, and marked. When a CSV file is
read for a verdict, the mark is taken off, so that a table that went through once is judged as before. XLSX files hold
such cells as texts, Parquet and JSONL files as they are.
"""

from __future__ import annotations

import re

RUNS = re.compile(r"[\t\r\n]|[\s\ufeff]*[=+\-@＝＋－＠]")
"""The start of a cell that a spreadsheet may run; blanks in front do not stop every one."""

NEGATIVE = re.compile(r"-[0-9]+(?:\.[0-9]+)?")

MARK = "'"


def runs(cell: str) -> bool:
    """Whether a spreadsheet may take a cell for a formula."""
    return RUNS.match(cell) is not None and not NEGATIVE.fullmatch(cell)


def guard(cell: str) -> str:
    """Return a cell so that no spreadsheet runs it.

    >>> guard("=1+1"), guard("1+1"), guard("-5.0")
    ("'=1+1", '1+1', '-5.0')
    """
    return MARK + cell if runs(cell) else cell


def unguard(cell: str) -> str:
    """Return a cell as it was before `guard`.

    >>> unguard("'+8613800138000"), unguard("'quoted'")
    ('+8613800138000', "'quoted'")
    """
    return cell[1:] if cell.startswith(MARK) and runs(cell[1:]) else cell
