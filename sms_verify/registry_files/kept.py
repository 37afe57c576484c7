"""The starter registry as built, kept between processes: reading and linting its files takes a second, mapping it none.

What is kept is named by what it was made of (the files' contents and the program that read them) and by its own digest.
It is used only where both still hold and nobody but the reader can write it; else the files are read as ever.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from sms_verify.core.registry.registry import Registry
from sms_verify.errors import InvalidRegistry
from sms_verify.registry_files import mapped_snapshot
from sms_verify.registry_files.files import read_registry

PROGRAM = Path(__file__).parents[1]
PRIVATE = 0o700


def read(folder: Path, cache: Path) -> Registry:
    """Return the registry of a folder, kept in a cache folder for the next time."""
    made_of = _origin(folder)
    with suppress(OSError, InvalidRegistry):
        for kept in cache.glob(f"{made_of}-*{mapped_snapshot.SUFFIX}"):
            if _is_ours(cache) and _is_ours(kept) and kept.stem == f"{made_of}-{_digest(kept)}":
                return mapped_snapshot.read(kept, is_own=True)
    registry = read_registry(folder)
    with suppress(OSError):
        _keep(registry, made_of, cache)
    return registry


def _origin(folder: Path) -> str:
    """Return what a built registry depends on, in short: the files' contents, and the program by its files' times."""
    digest = hashlib.sha256(f"{sys.version} {sys.byteorder}".encode())
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(f"{file.relative_to(folder)} ".encode() + hashlib.sha256(file.read_bytes()).digest())
    for part in ("core", "registry_files"):
        for code in sorted((PROGRAM / part).rglob("*.py")):
            about = code.stat()
            digest.update(f"{code} {about.st_size} {about.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:32]


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:32]


def _is_ours(path: Path) -> bool:
    """Whether nobody but this process's user can change a file or folder."""
    about = path.lstat()
    is_own = not hasattr(os, "geteuid") or about.st_uid == os.geteuid()
    return is_own and not stat.S_ISLNK(about.st_mode) and not about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _keep(registry: Registry, made_of: str, cache: Path) -> None:
    """Write a registry beside nothing older; processes that do so at once do not meet."""
    cache.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    if not _is_ours(cache):
        return
    with tempfile.TemporaryDirectory(dir=cache) as own:
        built = Path(own) / f"new{mapped_snapshot.SUFFIX}"
        mapped_snapshot.write(registry, built)
        for old in cache.glob(f"*{mapped_snapshot.SUFFIX}"):
            old.unlink(missing_ok=True)
        built.replace(cache / f"{made_of}-{_digest(built)}{mapped_snapshot.SUFFIX}")
