"""A verdict as JSON, in the words of one language; codes and keys are never translated."""

from __future__ import annotations

from typing import Any

from sms_verify.core.types import Alignment, Contact, Finding, Organisation, Span, Verdict, Versions
from sms_verify.explain.advice import advise
from sms_verify.explain.catalogue import Catalogue
from sms_verify.explain.explanation import name_of, sentence, speaking, summary
from sms_verify.explain.languages import catalogue as catalogue_of


def verdict_json(verdict: Verdict, language: str) -> dict[str, Any]:
    """Return a verdict as JSON values; what does not apply is null."""
    catalogue, known = speaking(verdict, language)
    return {
        "label": str(verdict.label),
        "score": verdict.score,
        "probability": verdict.probability,
        "organisation": _organisation(verdict.organisation, catalogue_of(language)),
        "template": _template(verdict.alignment),
        "contacts": [_contact(contact) for contact in verdict.contacts],
        "findings": [_finding(finding, sentence(finding, verdict, known, catalogue)) for finding in verdict.findings],
        "missing": list(verdict.missing),
        "advice": [{"code": advice.code, "text": advice.text} for advice in advise(verdict, known, catalogue)],
        "summary": summary(verdict, known, catalogue),
        "versions": versions_json(verdict.versions),
    }


def versions_json(versions: Versions) -> dict[str, Any]:
    """Return a verdict's versions; `campaigns`, `log_size` and `bundle` only where there is one."""
    told: dict[str, Any] = {"rules": versions.rules, "registry": versions.registry, "model": versions.model}
    if versions.campaigns:
        told["campaigns"] = versions.campaigns
    if versions.log_size is not None:
        told["log_size"] = versions.log_size
    if from_ := versions.provenance:
        made_at = from_.made_at.isoformat(timespec="seconds")
        told["bundle"] = {"made_at": made_at, "signed_by": list(from_.signed_by), "trusted": from_.is_trusted}
    return told


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span is not None else None


def _organisation(organisation: Organisation | None, catalogue: Catalogue) -> dict[str, Any] | None:
    if organisation is None:
        return None
    return {
        "id": organisation.id,
        "name": name_of(organisation, catalogue),
        "website": organisation.official_website,
        "hotlines": list(organisation.official.hotlines),
    }


def _template(alignment: Alignment | None) -> dict[str, Any] | None:
    if alignment is None:
        return None
    return {
        "id": alignment.template.key,
        "language": alignment.template.language,
        "basis": str(alignment.template.basis),
        "independent": alignment.template.independent,
        "slots": {filled.slot.name: filled.text for filled in alignment.slots},
        "differences": [
            {"official": difference.official, "message": difference.message, "span": _span(difference.span)}
            for difference in alignment.differences
        ],
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "kind": str(contact.kind),
        "raw": contact.raw,
        "value": contact.value,
        "standing": str(contact.standing),
        "owner": contact.owner,
        "span": _span(contact.span),
    }


def _finding(finding: Finding, text: str) -> dict[str, Any]:
    return {
        "code": finding.code,
        "weight": finding.weight,
        "span": _span(finding.evidence.span),
        "facts": dict(finding.evidence.facts),
        "text": text,
    }
