"""A registry with its index in one file, ready at once: the arrays are mapped into memory, not read.

Every process that opens the file shares the same pages. Nothing in it is run: a line of JSON says what the arrays are,
and they are put into the index's own types. The file fits the edition of the program that wrote it, which a small index
tells; anything else is refused, and its registry is exported again.
"""

from __future__ import annotations

import json
import mmap
import unicodedata
import zlib
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, get_args, get_origin, get_type_hints

import numpy as np
import numpy.typing as npt

from sms_verify.core.index import Index
from sms_verify.core.registry import records
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Template
from sms_verify.errors import InvalidRegistry

SUFFIX = ".built"

_MAGIC = b"sms-verify built registry\n"
_ALIGNED = 64
_Array = npt.NDArray[Any]

_SPECIMENS = (
    ("zh-Hans", "【招商银行】您尾号{a:last4}的储蓄卡{b:datetime}支出人民币{c:amount}元，詳詢95555。ⅣＡ"),
    ("fa", "بانک ملّی\nبرداشت: {a:amount} ريال مانده‌ی {b:amount}، {c:datetime} كد۱۲"),
    ("en", "Dear {a:name}, Rs.{b:amount} débited at {c:text(20)}; аccount Не-1 ß ok"),
)
"""Templates whose index tells one edition of the program from another."""


def write(registry: Registry, path: Path) -> None:
    """Write a registry and its index into a file, replacing it only when complete."""
    arrays: list[_Array] = []
    index = _taken_apart(registry.index, arrays)
    head = {
        "edition": _edition(),
        "version": registry.version,
        "organisations": [records.write(each) for each in registry.organisations.values()],
        "index": index,
        "sum": _sum(arrays),
    }
    unfinished = path.with_name(f".{path.name}.part")
    with unfinished.open("wb") as file:
        file.write(_MAGIC + json.dumps(head, ensure_ascii=False).encode() + b"\n")
        for array in arrays:
            file.write(b"\0" * (-file.tell() % _ALIGNED))
            file.write(array.data)
    unfinished.replace(path)


def read(path: Path) -> Registry:
    """Return the registry of a file; raises `InvalidRegistry` where it is damaged or of another edition."""
    with path.open("rb") as file:
        head = _head(file)
        if head["edition"] != _edition():
            raise InvalidRegistry(f"{path}: was built by another edition of the program: export it again")
        try:
            arrays: list[_Array] = []
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            index = _put_together(Index, head["index"], _Mapped(mapped, file.tell(), arrays))
            found = [records.read(record).organisation for record in head["organisations"]]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise InvalidRegistry(f"{path}: is damaged ({type(error).__name__}): export it again") from error
    if head["sum"] != _sum(arrays):
        raise InvalidRegistry(f"{path}: is damaged: export it again")
    return Registry({each.id: each for each in found if each}, index, head["version"])


def _head(file: BinaryIO) -> dict[str, Any]:
    try:
        if file.readline(len(_MAGIC)) != _MAGIC:
            raise ValueError("other magic")
        head = json.loads(file.readline())
        return {key: head[key] for key in ("edition", "version", "organisations", "index", "sum")}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InvalidRegistry(f"{file.name}: is no built registry: export it again") from error


@cache
def _edition() -> str:
    """Return what the index of some templates depends on, in short."""
    templates = (Template(language, "o", language, "otp", body) for language, body in _SPECIMENS)
    arrays: list[_Array] = []
    shape = _taken_apart(Index.of(templates), arrays)
    return f"{zlib.crc32(json.dumps(shape).encode()):08x}{_sum(arrays):08x}-{unicodedata.unidata_version}"


def _sum(arrays: list[_Array]) -> int:
    total = 0
    for array in arrays:
        total = zlib.crc32(array.data, total)
    return total


def _taken_apart(value: Any, arrays: list[_Array]) -> Any:
    """Return a value as JSON, its arrays put aside in the order in which they are met."""
    if isinstance(value, np.ndarray):
        arrays.append(np.ascontiguousarray(value))
        return [np.lib.format.dtype_to_descr(value.dtype), list(value.shape)]
    if is_dataclass(value):
        return {each.name: _taken_apart(getattr(value, each.name), arrays) for each in fields(value)}
    return [_taken_apart(each, arrays) for each in value] if isinstance(value, tuple) else value


class _Mapped:
    """The arrays of a mapped file, one after the other."""

    def __init__(self, mapped: mmap.mmap, place: int, taken: list[_Array]) -> None:
        self.mapped = mapped
        self.place = place
        self.taken = taken

    def next(self, described: Any, shape: list[int]) -> _Array:
        """Return the next array; raises `ValueError` where the file is too short for it."""
        dtype = np.lib.format.descr_to_dtype(described)
        count = int(np.prod(shape))
        self.place += -self.place % _ALIGNED
        array: _Array = np.frombuffer(self.mapped, dtype, count, self.place).reshape(shape)
        self.place += array.nbytes
        self.taken.append(array)
        return array


def _put_together(kind: Any, value: Any, mapped: _Mapped) -> Any:
    """Return a value of a kind that was taken apart."""
    if is_dataclass(kind):
        kinds = get_type_hints(kind)
        parts = {each.name: _put_together(kinds[each.name], value[each.name], mapped) for each in fields(kind)}
        return kind(**parts)  # type: ignore[operator]
    if get_origin(kind) is np.ndarray:
        return mapped.next(*value)
    if get_origin(kind) is tuple:
        return tuple(_put_together(get_args(kind)[0], each, mapped) for each in value)
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value
