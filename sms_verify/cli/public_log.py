"""A stranger's side of the public log: `sms-verify audit verify --log`, with public data alone, and `audit mirror`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sms_verify.errors import InvalidInput

if TYPE_CHECKING:
    from sms_verify.transparency.notes import Verifier

FIRST_LOOK = (
    "no --checkpoint was given: that entries were removed or changed before today cannot be seen; keep the checkpoint "
    "that is printed here in a file, and the key"
)
TRUSTED_KEY = "no --key was given: the key that the log itself names was believed"


def files_of(place: str) -> Callable[[str], bytes]:
    """Return what gives a log's files by their paths, from an address or a folder."""
    if place.startswith(("http://", "https://")):
        from sms_verify.outbound.fetch import fetched

        return lambda path: fetched(f"{place.rstrip('/')}/{path}")
    return lambda path: _read(Path(place) / path)


def verify_log(place: str, checkpoint: Path | None, key: str | None) -> None:
    """Look a log over from its first entry to its last; exit 1 where it is not what was signed."""
    from sms_verify.transparency.monitor import LogBreak, verify
    from sms_verify.transparency.notes import LogCheckpoint

    fetch = files_of(place)
    verifier = _verifier(fetch, key)
    kept = LogCheckpoint.read(_read(checkpoint).decode("utf-8", "replace"), verifier) if checkpoint else None
    found = verify(fetch, verifier, kept)
    if isinstance(found, LogBreak):
        typer.echo(f"broken at entry {found.entry}: {found.reason}", err=True)
        raise typer.Exit(1)
    typer.echo(found.note, nl=False)
    typer.echo(f"{found.size} entries are what {verifier} signed", err=True)
    for missing, warning in ((key, TRUSTED_KEY), (checkpoint, FIRST_LOOK)):
        if missing is None:
            typer.echo(warning, err=True)


def mirror(
    log: Annotated[str, typer.Argument(help="The address of a log, such as https://verify.example/log.")],
    folder: Annotated[Path, typer.Argument(help="The folder to write; what is there already is replaced.")],
) -> None:
    """Copy a public log into a folder, which `verify --log` reads and any web server can show."""
    from sms_verify.transparency.monitor import paths
    from sms_verify.transparency.notes import LogCheckpoint

    fetch = files_of(log)
    verifier, note = _verifier(fetch, None), fetch("checkpoint")
    size = LogCheckpoint.read(note.decode("utf-8", "replace"), verifier).size
    for path in paths(size):
        _write(folder / path, fetch(path))
    _write(folder / "key", f"{verifier}\n".encode())
    _write(folder / "checkpoint", note)
    typer.echo(f"{folder}: {size} entries")


def _verifier(fetch: Callable[[str], bytes], key: str | None) -> Verifier:
    from sms_verify.transparency.notes import Verifier

    return Verifier.read(key or fetch("key").decode("utf-8", "replace"))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be read: {error.strerror}") from None


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be written: {error.strerror}") from None
