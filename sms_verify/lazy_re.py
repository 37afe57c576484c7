"""Python's `re`, its patterns compiled when they are first used.

Some 700 patterns take a third of a second to compile, and one message needs a fifth of them: a command that judges one
message need not wait for the rest. Import it as `re`: `from sms_verify import lazy_re as re`. A process that lives on
compiles all of them before its first message (`compile_all`).
"""

import re
from functools import cached_property
from re import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    error,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
    subn,
)
from typing import Any, cast
from weakref import WeakSet

__all__ = [
    "ASCII",
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "compile",
    "compile_all",
    "error",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
    "subn",
]

_made: WeakSet["_Lazy"] = WeakSet()


class _Lazy:
    """A pattern that is compiled when anything but its text is asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        return compile, (self.pattern, self._flags)


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 (stands in its place)
    """Return what behaves as the compiled pattern; a faulty one raises `re.error` at its first use."""
    made = _Lazy(pattern, flags)
    _made.add(made)
    return cast(Pattern[str], made)


def compile_all() -> None:
    """Compile every pattern there is; raises `re.error` where one is faulty."""
    for each in tuple(_made):
        each.search("")
