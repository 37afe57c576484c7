"""A verdict in words: `explain(verdict, language)`, and as JSON: `verdict_json(verdict, language)`.

A language is a folder in `texts/`; nothing here knows any language by name.
"""

from sms_verify.explain import languages
from sms_verify.explain.advice import Advice
from sms_verify.explain.catalogue import Catalogue
from sms_verify.explain.explanation import Explanation, explain, rule_sentence
from sms_verify.explain.lookup import lookup_json, lookup_notes
from sms_verify.explain.provenance import registry_sentence
from sms_verify.explain.verdict_json import verdict_json

__all__ = [
    "Advice",
    "Catalogue",
    "Explanation",
    "explain",
    "languages",
    "lookup_json",
    "lookup_notes",
    "registry_sentence",
    "rule_sentence",
    "verdict_json",
]
