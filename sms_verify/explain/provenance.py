"""One sentence on when a signed registry was made and who signed it."""

from __future__ import annotations

from sms_verify.core.types import Versions
from sms_verify.explain.facts import written
from sms_verify.explain.languages import catalogue as catalogue_of


def registry_sentence(versions: Versions, language: str) -> str:
    """Return when and by whom the registry was signed; nothing where it was not read from a bundle."""
    if versions.provenance is None:
        return ""
    catalogue, told = catalogue_of(language), versions.provenance
    known = written({"since": told.made_at.date().isoformat(), "value": ", ".join(told.signed_by)}, catalogue)
    return catalogue.say(f"registry.{'trusted' if told.is_trusted else 'signed'}", known)
