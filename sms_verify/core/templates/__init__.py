"""A template's body with typed slots: parse it, match it with a message, and name the differences."""

from sms_verify.core.templates.align import align, lay, most_alike
from sms_verify.core.templates.grammar import parse
from sms_verify.core.templates.matching import CompiledTemplate, bits, compile_template
from sms_verify.core.templates.render import render
from sms_verify.core.templates.slot_values import accepts
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.templates.specificity import MIN_BITS

__all__ = [
    "KINDS",
    "MIN_BITS",
    "CompiledTemplate",
    "accepts",
    "align",
    "bits",
    "compile_template",
    "lay",
    "most_alike",
    "parse",
    "render",
]
