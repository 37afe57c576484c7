"""Registries in files: a folder of TOML or JSON files with bulk tables of templates, or one exported snapshot.

A folder is read whole or not at all: whatever is wrong is named with file and key, and nothing is half loaded. A
snapshot holds everything in one JSON file and its version, which must still fit what it holds; a built one holds the
index too.
"""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sms_verify.core.registry import records
from sms_verify.core.registry.bulk_rows import read_row
from sms_verify.core.registry.lint import check, review
from sms_verify.core.registry.problem import Problem, Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation, Template
from sms_verify.errors import InvalidRegistry, Unavailable, UnreadableTable, UntrustedRegistry
from sms_verify.registry_files import bundle, mapped_snapshot
from sms_verify.registry_files.snapshot import dump, write_whole
from sms_verify.tabular import confined, packed
from sms_verify.tabular.documents import parse
from sms_verify.tabular.limits import COMMAND_LINE, Task
from sms_verify.tabular.table import spell

_ENDINGS = (".csv", ".csv.gz", ".parquet")
TABLES = tuple(f"templates{ending}" for ending in _ENDINGS)
ORGANISATION_TABLES = tuple(f"organisations{ending}" for ending in _ENDINGS)
MAX_NAMED_PROBLEMS = 20
"""Problems named in an error; lint names them all."""

UNREADABLE = (
    *(ValueError, OSError, EOFError, RecursionError, TypeError, csv.Error, zlib.error),
    *(UntrustedRegistry, UnreadableTable, Unavailable),
)
"""What a broken file, or one that holds far more than a registry does, makes of its readers."""

Loaded = tuple[tuple[Organisation, ...], tuple[Template, ...]]


@dataclass
class _Contents:
    """What some files hold, and which file each thing is from."""

    organisations: list[Organisation] = field(default_factory=list)
    templates: list[Template] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    """Of each organisation, in their order."""
    template_files: list[str] = field(default_factory=list)
    """Of each template, in their order."""
    version: str | None = None


def read_registry(path: Path | str, trusted: Iterable[bytes] = ()) -> Registry:
    """Return the registry of a folder, file, snapshot or bundle; raises `InvalidRegistry` naming file, key and reason.

    With trusted keys only a bundle that one of them signed is read; raises `UntrustedRegistry`.
    """
    place, keys = Path(path), tuple(trusted)
    if place.suffix == mapped_snapshot.SUFFIX and place.is_file() and not keys:
        return mapped_snapshot.read(place)
    sealed = bundle.opened(place, keys)
    contents = _Contents() if sealed else _contents(place)
    if sealed:
        _add_snapshot(contents, sealed.content, place.name)
    registry = Registry.of(*_sound(contents))
    if contents.version not in (None, registry.version):
        raise InvalidRegistry(
            f"{path}: version: is {contents.version}, but the facts make {registry.version}; export again"
        )
    return replace(registry, provenance=sealed.provenance) if sealed else registry


def load(path: Path | str, besides: Path | None = None) -> Loaded:
    """Return organisations and templates of a folder or file without those of `besides`; raises `InvalidRegistry`."""
    contents = _contents(Path(path), besides)
    if contents.version and besides and besides.is_relative_to(path):
        raise InvalidRegistry(f"{path}: holds a snapshot, which nothing can be added to: use the files it was made of")
    return _sound(contents)


def lint(path: Path | str) -> tuple[Problem, ...]:
    """Return everything wrong or doubtful in a folder or file, in the files' order."""
    contents = _contents(Path(path))
    found = [*contents.problems, *_checked(contents)]
    if not any(problem.severity == Severity.ERROR for problem in found):
        found += review(contents.organisations, contents.templates, contents.files, contents.template_files)
    return tuple(sorted(set(found)))


def write_snapshot(registry: Registry, path: Path | str) -> None:
    """Write everything a registry holds into one file: `.built`, packed JSON (`.gz`) or JSON, as its name tells."""
    target = Path(path)
    if target.suffix == mapped_snapshot.SUFFIX:
        mapped_snapshot.write(registry, target)
        return
    data = dump(registry)
    write_whole(target, gzip.compress(data, mtime=0) if target.suffix == ".gz" else data)


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a bulk table without their empty cells."""
    rows = _parquet_rows(path) if path.suffix == ".parquet" else _csv_rows(path)
    for row in rows:
        yield {key: value for key, value in row.items() if value}


def _sound(contents: _Contents) -> Loaded:
    problems = [*contents.problems, *_checked(contents)]
    errors = sorted(problem for problem in problems if problem.severity == Severity.ERROR)
    if errors:
        more = f"\n… and {len(errors) - MAX_NAMED_PROBLEMS} more" if len(errors) > MAX_NAMED_PROBLEMS else ""
        raise InvalidRegistry("\n".join(map(str, errors[:MAX_NAMED_PROBLEMS])) + more)
    return tuple(contents.organisations), tuple(contents.templates)


def _checked(contents: _Contents) -> Iterator[Problem]:
    yield from check(contents.organisations, contents.templates, contents.files, contents.template_files)


def _contents(path: Path, besides: Path | None = None) -> _Contents:
    contents = _Contents()
    if not path.exists():
        raise InvalidRegistry(f"{path}: there is no such file or folder")
    for file in _files(path):
        if besides and besides.exists() and file.samefile(besides):
            continue
        name = str(file.relative_to(path)) if path.is_dir() else file.name
        try:
            _add(contents, file, name)
        except UNREADABLE as error:
            contents.problems.append(Problem(name, "file", f"cannot be read: {error}"))
    if not contents.files and not contents.problems:
        contents.problems.append(Problem(str(path), "file", "holds no organisation"))
    return contents


def _files(path: Path) -> Iterable[Path]:
    if path.is_file():
        return (path,)
    found = sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
    kept = [file for file in found if file.suffix in (".toml", ".json") or file.name in (*TABLES, *ORGANISATION_TABLES)]
    # A row of templates stands on what its organisation does, which has to be known by then.
    return sorted(kept, key=lambda file: file.name in TABLES)


def _add(contents: _Contents, file: Path, name: str) -> None:
    if file.name.endswith(_ENDINGS):
        (_add_organisations if file.name in ORGANISATION_TABLES else _add_table)(contents, file, name)
        return
    record = _parsed(file)
    if not isinstance(record, Mapping):
        contents.problems.append(Problem(name, "file", "must hold one table of keys"))
    elif "organisations" in record:
        _add_snapshot(contents, record, name)
    else:
        _add_record(contents, record, name)


def _add_snapshot(contents: _Contents, snapshot: Mapping[str, Any], name: str) -> None:
    contents.version = str(snapshot.get("version"))
    for number, row in enumerate(snapshot["organisations"]):
        _add_record(contents, row, f"{name}#{row.get('id', number) if isinstance(row, Mapping) else number}")


def _parsed(file: Path) -> Any:
    data = file.read_bytes()
    if bundle.is_bundle(data):
        return bundle.unseal(data, file.name).content
    if file.suffix == ".gz":
        data = packed.unpack(data)
    return parse(data.decode("utf-8-sig"), is_toml=file.suffix == ".toml")


def _add_record(contents: _Contents, record: Any, name: str) -> None:
    if not isinstance(record, Mapping):
        contents.problems.append(Problem(name, "file", "must hold one table of keys"))
        return
    _add_reading(contents, records.read(record, name), name)


def _add_reading(contents: _Contents, reading: records.ParsedRecord, name: str) -> None:
    contents.problems += reading.problems
    if reading.organisation:
        contents.organisations.append(reading.organisation)
        contents.files.append(name)
        contents.templates += reading.templates
        contents.template_files += [name] * len(reading.templates)


def _add_organisations(contents: _Contents, file: Path, name: str) -> None:
    for number, row in enumerate(read_table(file), 2):
        _add_reading(contents, read_row(row, name, f"row {number}"), name)


def _add_table(contents: _Contents, file: Path, name: str) -> None:
    owners = {organisation.id: organisation for organisation in contents.organisations}
    for number, row in enumerate(read_table(file), 2):
        read = records.read_template(row, name, f"row {number}", owners.get(row.get("organisation", "")))
        if isinstance(read, Problem):
            contents.problems.append(read)
        else:
            contents.templates.append(read)
            contents.template_files.append(name)


def _csv_rows(path: Path) -> Iterator[dict[str, Any]]:
    task = Task(path, path.name, COMMAND_LINE)
    with io.TextIOWrapper(packed.opened(task)(path), encoding="utf-8-sig", newline="") as text:
        for row in csv.DictReader(packed.lines(text, task), strict=True):
            extra = row.pop(None, None)
            yield {**row, "(more cells than columns)": "x"} if extra else row


def _parquet_rows(path: Path) -> Iterator[dict[str, Any]]:
    with confined.opened(Task(path, path.name, COMMAND_LINE)) as table:
        for row in (row for chunk in table.chunks() for row in chunk.rows):
            yield {name: spell(cell) for name, cell in zip(table.columns, row.cells, strict=True)}
