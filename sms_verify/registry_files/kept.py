"""What is built of the starter registry and of the words, kept between processes: to build it takes seconds.

What is kept is named by what it was made of (the registry's files, the program and its libraries, by their files' sizes
and times) and by its own digest. It is used only where both still hold and nobody but the reader can write it, as
Python's own compiled files are, and only types of the program are made from it; else all is built as ever.
"""

from __future__ import annotations

import hashlib
import io
import json
import mmap
import os
import pickle
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from sms_verify.core.index import Index
from sms_verify.core.lexicon import automaton
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.registry_files.files import read_registry

PROGRAM = Path(__file__).parents[1]
LIBRARIES = ("ada_url", "ahocorasick", "disarm", "numpy", "opencc", "phonenumbers", "tldextract")
"""What takes part in building; installing another edition changes the folder it lies in."""
PRIVATE = 0o700
SUFFIX = ".kept"

_ALIGNED = 64
_CORE = "sms_verify.core."
_TYPES = {
    "sms_verify.lazy_re": "compile",
    "ahocorasick": "Automaton",
    "datetime": "date",
    "numpy": "dtype",
    "numpy._core.numeric": "_frombuffer",
}
"""Whatever else may be made from what is kept."""


class _Kept(NamedTuple):
    organisations: dict[str, bytes]
    """Each by itself, because one message asks for few."""
    templates: Index
    version: str
    lookups: dict[str, Any]
    lexicon: automaton.Lexicon


class _Organisations(Mapping[str, Organisation]):
    """Organisations that are made when they are asked for."""

    def __init__(self, written: dict[str, bytes]) -> None:
        self._written = written
        self._made: dict[str, Organisation] = {}

    def __getitem__(self, organisation: str) -> Organisation:
        if organisation not in self._made:
            self._made[organisation] = _made(self._written[organisation])
        return self._made[organisation]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


def read(folder: Path, cache: Path) -> Registry:
    """Return the registry of a folder, kept in a cache folder for the next time; so are the words."""
    made_of = _origin(folder)
    with suppress(OSError, pickle.UnpicklingError):
        for file in cache.glob(f"{made_of}-*{SUFFIX}"):
            if _is_ours(cache) and _is_ours(file) and (kept := _read(file)):
                return _taken(kept)
    registry = read_registry(folder)
    with suppress(OSError):
        _keep(registry, made_of, cache)
    return registry


def _taken(kept: _Kept) -> Registry:
    automaton.take(kept.lexicon)
    registry = Registry(_Organisations(kept.organisations), kept.templates, kept.version)
    vars(registry).update(kept.lookups)
    return registry


def _origin(folder: Path) -> str:
    """Return in short what is built from, by its files' sizes and times."""
    specs = [spec for name in LIBRARIES if (spec := find_spec(name)) and spec.origin]
    libraries = sorted({Path(spec.origin or "").parents[1] for spec in specs})
    digest = hashlib.sha256(f"{sys.version} {sys.byteorder}".encode())
    rooms = (*_stamps(folder), *_stamps(PROGRAM / "core", ".py"), *_stamps(PROGRAM / "registry_files", ".py"))
    for stamp in (*sorted(rooms), *(_stamp(str(place), place.stat()) for place in libraries)):
        digest.update(stamp.encode())
    return digest.hexdigest()[:32]


def _stamps(folder: Path | str, suffix: str = "") -> Iterator[str]:
    """Yield a line for each file in a folder, at every depth."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _stamps(entry.path, suffix)
            elif entry.name.endswith(suffix):
                yield _stamp(entry.path, entry.stat())


def _stamp(path: str, about: os.stat_result) -> str:
    return f"{path} {about.st_size} {about.st_mtime_ns} {about.st_ctime_ns}\n"


def _is_ours(path: Path) -> bool:
    """Whether nobody but this process's user can change a file or folder."""
    about = path.lstat()
    is_own = not hasattr(os, "geteuid") or about.st_uid == os.geteuid()
    return is_own and not stat.S_ISLNK(about.st_mode) and not about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _keep(registry: Registry, made_of: str, cache: Path) -> None:
    """Write what is built beside nothing older; processes that do so at once do not meet."""
    cache.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    if not _is_ours(cache):
        return
    content = _written(registry)
    with tempfile.TemporaryDirectory(dir=cache) as own:
        new = Path(own) / "new"
        new.write_bytes(content)
        for old in (*cache.glob(f"*{SUFFIX}"), *cache.glob("*.built")):
            old.unlink(missing_ok=True)
        new.replace(cache / f"{made_of}-{_digest(content)}{SUFFIX}")


def _written(registry: Registry) -> bytes:
    """Return what is built as bytes: sizes, values, and the arrays that are mapped, each aligned."""
    houses = {name: pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for name, each in registry.organisations.items()}
    kept = _Kept(houses, registry.index, registry.version, registry.lookups(), automaton.lexicon())
    arrays: list[pickle.PickleBuffer] = []
    values = pickle.dumps(tuple(kept), pickle.HIGHEST_PROTOCOL, buffer_callback=arrays.append)
    parts: list[bytes | memoryview] = [values, *(array.raw() for array in arrays)]
    content = bytearray(json.dumps([len(part) for part in parts]).encode() + b"\n")
    for part in parts:
        content += b"\0" * (-len(content) % _ALIGNED)
        content += part
    return bytes(content)


def _read(file: Path) -> _Kept | None:
    """Return what a file holds, its arrays mapped; none where it is not what its name says."""
    with file.open("rb") as opened:
        content = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        if _digest(content) != file.stem.rpartition("-")[2]:
            return None
        head = opened.readline()
    parts, at = [], len(head)
    for size in json.loads(head):
        at += -at % _ALIGNED
        parts.append(content[at : at + size])
        at += size
    return _Kept(*_made(parts[0], parts[1:]))


def _digest(content: bytes | memoryview) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


class _Own(pickle.Unpickler):
    """Makes values of the core's types, and of the few that they hold."""

    def find_class(self, module: str, name: str) -> Any:
        is_core = module.startswith(_CORE) and "." not in name
        if is_core or _TYPES.get(module) == name:
            found = super().find_class(module, name)
            if not is_core or found.__module__ == module:
                return found
        # Nor is what a module of the core only imports, or reaches by a dot.
        raise pickle.UnpicklingError(f"{module}.{name} is no type that is kept")


def _made(written: bytes | memoryview, arrays: Iterable[memoryview] = ()) -> Any:
    return _Own(io.BytesIO(written), buffers=arrays).load()
