"""TOML and JSON of strangers, parsed at a cost that grows with their length alone."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from sms_verify.tabular.table import MAX_NESTING, is_flat

_BARE = "[A-Za-z0-9_-]"
_QUOTED = r""""[^"\n]*+"|'[^'\n]*+'"""
_DEEP_KEY = re.compile(
    rf"(?:(?<!{_BARE}){_BARE}++|{_QUOTED})(?:[ \t]*+\.[ \t]*+(?:{_BARE}++|{_QUOTED})){{{MAX_NESTING}}}"
)
"""A dotted key, each part of which `tomllib` compares with all before it: 400 KB of them take it many minutes."""


def parse(text: str, *, is_toml: bool) -> Any:
    """Return what a document holds; raises `ValueError` where it is none, or nested deeper than `MAX_NESTING`."""
    if is_toml and _DEEP_KEY.search(text):
        raise ValueError(f"is nested deeper than {MAX_NESTING} levels")
    try:
        found = tomllib.loads(text) if is_toml else json.loads(text)
    except RecursionError:
        raise ValueError(f"is nested deeper than {MAX_NESTING} levels") from None
    if not is_flat(found):
        raise ValueError(f"is nested deeper than {MAX_NESTING} levels")
    return found
