"""Writes an organisation's registry file as TOML that reads back to the same record."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import tomli_w

from sms_verify.core.registry import records
from sms_verify.core.types import Organisation, Template

_DATES = ("valid_from", "valid_to", "checked")


def write_organisation(organisation: Organisation, templates: tuple[Template, ...]) -> str:
    """Return an organisation and its templates as the text of a registry file."""
    return tomli_w.dumps(_dated(records.write(organisation, templates)), multiline_strings=False)


def _dated(value: Any) -> Any:
    """Return a record with its days as days."""
    if isinstance(value, Mapping):
        return {
            key: datetime.date.fromisoformat(each) if key in _DATES else _dated(each) for key, each in value.items()
        }
    return [_dated(each) for each in value] if isinstance(value, list) else value
