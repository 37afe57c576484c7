"""Tells whether a text message really comes from the bank it names, word by word against what the bank registered."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sms_verify.arrow import check_arrow
    from sms_verify.core.checker import Checker
    from sms_verify.core.registry.registry import Registry
    from sms_verify.core.types import Label, Message, Organisation, Template, Verdict

__all__ = ["Checker", "Label", "Message", "Organisation", "Registry", "Template", "Verdict", "check_arrow"]

_HOMES = {"Checker": "core.checker", "Registry": "core.registry.registry", "check_arrow": "arrow"}


def __getattr__(name: str) -> object:
    """Import a noun when it is first asked for, so that `sms-verify --help` need not wait for the libraries."""
    if name in __all__:
        return getattr(import_module(f"sms_verify.{_HOMES.get(name, 'core.types')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
