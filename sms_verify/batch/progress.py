"""How far a batch is, told on a terminal as a bar and elsewhere as a line every few seconds."""

from __future__ import annotations

import time
from typing import Protocol, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

EVERY = 5.0
"""Seconds between two lines."""


class Reporter(Protocol):
    """Receives the progress of a batch."""

    def note(self, text: str) -> None:
        """Report a note."""
        ...

    def start(self, rows: int) -> None:
        """Report that judging begins."""
        ...

    def advance(self, rows: int) -> None:
        """Report that some more rows are done."""
        ...

    def stop(self) -> None:
        """Report the end."""
        ...


class Silent:
    """Reports nothing."""

    def note(self, text: str) -> None:
        """Do nothing."""

    def start(self, rows: int) -> None:
        """Do nothing."""

    def advance(self, rows: int) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class Lines(Silent):
    """Writes a line every few seconds."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._rows = self._done = 0
        self._began = self._told = time.monotonic()

    def note(self, text: str) -> None:
        """Write a line."""
        self._stream.write(f"{text}\n")
        self._stream.flush()

    def start(self, rows: int) -> None:
        """Start the clock."""
        self._rows, self._began = rows, time.monotonic()
        self._told = self._began

    def advance(self, rows: int) -> None:
        """Write a line if the last one is some seconds old."""
        self._done += rows
        now = time.monotonic()
        if now - self._told >= EVERY:
            self._told = now
            self.note(f"{self._done:,} of {self._rows:,} rows, {self._done / (now - self._began):,.0f} rows/s")


class Bar(Silent):
    """Shows a bar on a terminal."""

    def __init__(self, stream: TextIO) -> None:
        rate = TextColumn("{task.fields[rate]:,.0f} rows/s")
        columns = (BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(file=stream))

    def note(self, text: str) -> None:
        """Write a line above the bar."""
        self._progress.console.print(text, markup=False, highlight=False)

    def start(self, rows: int) -> None:
        """Show the bar."""
        self._began = time.monotonic()
        self._task = self._progress.add_task("", total=rows, rate=0.0)
        self._progress.start()

    def advance(self, rows: int) -> None:
        """Move the bar."""
        self._progress.advance(self._task, rows)
        done = self._progress.tasks[0].completed
        self._progress.update(self._task, rate=done / max(1e-9, time.monotonic() - self._began))

    def stop(self) -> None:
        """Leave the bar as it is."""
        self._progress.stop()


def reporter(stream: TextIO) -> Reporter:
    """Return a bar for a terminal, and lines for any other stream."""
    return Bar(stream) if stream.isatty() else Lines(stream)
