"""Progress is a bar on a terminal and a line now and then elsewhere."""

import io
import time

import pytest

from sms_verify.batch.progress import EVERY, Bar, Lines, reporter


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_file_gets_a_line_every_few_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    stream = io.StringIO()
    told = reporter(stream)
    assert isinstance(told, Lines)
    told.start(10_000)
    for _ in range(10):
        now[0] += EVERY / 2
        told.advance(1_000)
    told.stop()
    lines = stream.getvalue().splitlines()
    assert len(lines) == 5
    assert lines[0] == "2,000 of 10,000 rows, 400 rows/s"


def test_a_terminal_gets_a_bar_that_ends() -> None:
    stream = Terminal()
    told = reporter(stream)
    assert isinstance(told, Bar)
    told.note("in.csv: read as [bold]utf-8")
    told.start(400)
    told.advance(200)
    told.advance(200)
    told.stop()
    assert "[bold]utf-8" in stream.getvalue()
    assert "400/400" in stream.getvalue()
    assert "rows/s" in stream.getvalue()
