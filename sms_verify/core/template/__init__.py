"""A body with typed slots: read it, lay it on a message, say where the two part."""

from sms_verify.core.template.align import align
from sms_verify.core.template.grammar import parse
from sms_verify.core.template.pattern import Pattern, bits, compile_template
from sms_verify.core.template.render import render
from sms_verify.core.template.slots import KINDS, accepts
from sms_verify.core.template.specificity import MIN_BITS

__all__ = ["KINDS", "MIN_BITS", "Pattern", "accepts", "align", "bits", "compile_template", "parse", "render"]
