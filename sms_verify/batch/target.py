"""A file that appears under its name only when it is complete."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sms_verify.errors import InvalidInput


def refuse_same(source: Path, target: Path) -> None:
    """Raise `InvalidInput` where the target is the source, also by another path or link."""
    if source.resolve() == target.resolve() or (target.exists() and source.exists() and target.samefile(source)):
        raise InvalidInput(f"{target}: is the table that is read; name another file.")


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary path beside the target; it is renamed to the target on success and removed on failure."""
    final = target.resolve()
    if not final.parent.is_dir():
        raise InvalidInput(f"{target}: there is no folder {target.parent}.")
    if final.is_dir():
        raise InvalidInput(f"{target}: is a folder.")
    part = final.with_name(f".{final.name}.{os.getpid()}.part")
    try:
        yield part
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(final)
    finally:
        part.unlink(missing_ok=True)
