"""Lints a proposed template as every other one."""

from __future__ import annotations

from sms_verify.core.registry.lint import quick, wording
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import render
from sms_verify.core.types import Organisation, Template
from sms_verify.errors import InvalidInput


def flaws(template: Template, organisation: Organisation, registry: Registry) -> tuple[Flaw, ...]:
    """Return the flaws of a template, each once, errors first."""
    found = (*quick.flaws(template, organisation, registry), *wording.flaws(template, organisation, registry))
    return tuple(sorted(dict.fromkeys(found), key=lambda flaw: flaw.severity))


def example(template: Template) -> str:
    """Return a message of a template with made-up values, empty where none can be made."""
    try:
        return render(template)
    except InvalidInput:
        return ""
