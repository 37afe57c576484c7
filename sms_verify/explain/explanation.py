"""A verdict in one language: a sentence, its reasons, what to do, and what it cannot prove."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sms_verify.core.types import Difference, Fact, Finding, Label, Organisation, Verdict
from sms_verify.explain.advice import Advice, advise, region_of
from sms_verify.explain.catalogue import Catalogue, as_said_in
from sms_verify.explain.facts import written
from sms_verify.explain.languages import catalogue as catalogue_of

MAX_SUMMARY_CHARS = 64
"""Characters of the first sentence, the marks around what is quoted included."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict in the reader's words."""

    language: str
    dir: str
    label_text: str
    summary: str
    findings: tuple[tuple[Finding, str], ...]
    missing: tuple[str, ...]
    advice: tuple[Advice, ...]
    limits: str
    """What the verdict cannot prove."""
    differences: tuple[tuple[Difference, str], ...]
    """Where the message and the official text part."""


def explain(verdict: Verdict, language: str) -> Explanation:
    """Return a verdict in the words of the language that serves a tag best."""
    catalogue, known = speaking(verdict, language)
    return Explanation(
        language=catalogue.tag,
        dir=catalogue.dir,
        label_text=catalogue.say(f"label.{verdict.label}"),
        summary=summary(verdict, known, catalogue),
        findings=tuple([(finding, sentence(finding, verdict, known, catalogue)) for finding in verdict.findings]),
        missing=()
        if verdict.label is Label.FRAUD
        else tuple(catalogue.say(f"missing.{one}") for one in verdict.missing),
        advice=tuple(advise(verdict, known, catalogue)),
        limits=catalogue.say(f"limits.{verdict.label}", known),
        differences=tuple((difference, compared(difference, catalogue)) for difference in _differences(verdict)),
    )


def speaking(verdict: Verdict, language: str) -> tuple[Catalogue, dict[str, str]]:
    """Return the texts that serve a tag best for a verdict, and the blanks that the verdict itself fills."""
    catalogue = as_said_in(catalogue_of(language).tag, region_of(verdict))
    return catalogue, written(_facts(verdict, catalogue), catalogue)


def still_missing(verdict: Verdict) -> tuple[str, ...]:
    """Return the missing facts that could still change the answer; none for a proof of fraud."""
    return () if verdict.label is Label.FRAUD else verdict.missing


def rule_sentence(code: str, language: str) -> str:
    """Return a rule's general sentence, the one without facts."""
    return catalogue_of(language).plain(f"finding.{code}")


def sentence(finding: Finding, verdict: Verdict, known: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return a finding in words; `known` are the blanks that the verdict itself fills."""
    return catalogue.say(f"finding.{finding.code}", _blanks(finding, verdict, known, catalogue))


def summary(verdict: Verdict, known: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return the answer as one short sentence about the finding that the catalogue lists first."""
    section = f"summary.{verdict.label}"
    leading = {name: finding for finding in reversed(verdict.findings) for name in (finding.code, finding.family)}
    for key in catalogue.under(section):
        if finding := leading.get(key.removesuffix(".any")):
            return _short(f"{section}.{key}", _blanks(finding, verdict, known, catalogue), catalogue)
    return _short(f"{section}.default", known, catalogue)


def _short(key: str, known: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return the most telling sentence of a key that is short enough to be read at a glance."""
    said = catalogue.say(key, known)
    return said if len(said) <= MAX_SUMMARY_CHARS else catalogue.plain(key)


def compared(difference: Difference, catalogue: Catalogue) -> str:
    """Return a difference in words: changed, added or left out."""
    way = "changed" if difference.official and difference.message else "added" if difference.message else "missing"
    known = written({"official": difference.official, "message": difference.message}, catalogue)
    return catalogue.say(f"difference.{way}", known)


def name_of(organisation: Organisation, catalogue: Catalogue) -> str:
    """Return an organisation's name in the reader's language, or the nearest that is known."""
    for tag in catalogue.organisation_names:
        if organisation.names.get(tag):
            return organisation.names[tag][0]
    return organisation.name(catalogue.tag)


def _differences(verdict: Verdict) -> tuple[Difference, ...]:
    return verdict.alignment.differences if verdict.alignment else ()


def _facts(verdict: Verdict, catalogue: Catalogue) -> dict[str, Fact]:
    """Return what the verdict itself knows for every sentence."""
    facts: dict[str, Fact] = {}
    if (organisation := verdict.organisation) is not None:
        hotlines = organisation.official.hotlines
        facts |= {
            "organisation": name_of(organisation, catalogue),
            "website": organisation.official_website or "",
            "hotline": hotlines[0] if hotlines else "",
        }
    return facts


def _blanks(finding: Finding, verdict: Verdict, known: Mapping[str, str], catalogue: Catalogue) -> Mapping[str, str]:
    """Return the blanks that a finding and its verdict fill; what the verdict knows is not a finding's to say."""
    own = {name: value for name, value in finding.evidence.facts.items() if name not in COMMON}
    blanks = {**written(own, catalogue), **known}
    if _is_of_another(finding, verdict):
        blanks.pop("organisation", None)
    return blanks


COMMON = frozenset(("organisation", "website", "hotline", "line", "value"))
"""Blanks that never come from a finding's facts."""


def _is_of_another(finding: Finding, verdict: Verdict) -> bool:
    """Whether what is imitated or copied belongs to another organisation than the one claimed."""
    facts, claimed = finding.evidence.facts, verdict.organisation.id if verdict.organisation else ""
    if finding.code == "contact.lookalike":
        return bool(facts.get("owner")) and facts["owner"] != claimed
    if finding.family == "template" and finding.code != "template.borrowed":
        return str(facts.get("template", "")).partition("/")[0] not in ("", claimed)
    return False
