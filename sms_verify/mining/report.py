"""Mined templates for people and programs: each with its share of the messages, an example and its flaws."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sms_verify.core.forgetting import forgets
from sms_verify.core.normalise import fold
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Organisation, Template
from sms_verify.mining.masked import MaskedForm, forms
from sms_verify.mining.miner import Mined, Progress, Spread, mine
from sms_verify.mining.review import example, flaws
from sms_verify.mining.typed import own_contacts

SHOWN = 20
"""Forms of unexplained messages that are shown."""


class ProposedTemplate(NamedTuple):
    """A proposed template with its example and flaws."""

    template: Template
    messages: int
    example: str
    """With made-up values."""
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True)
class MiningReport:
    """All proposals from an organisation's messages."""

    organisation: str
    findings: tuple[ProposedTemplate, ...]
    total: int
    explained: int
    known: int
    """Messages that the organisation's own templates explain."""
    unexplained: tuple[MaskedForm, ...]

    @property
    def share(self) -> float:
        """The share of messages that a proposal or a known template explains."""
        return self.explained / self.total if self.total else 0.0

    def summary(self) -> str:
        """Return one line with the number of proposals and the share explained."""
        known = f", {self.known:,} of them by templates it has" if self.known else ""
        return (
            f"{self.explained:,} of {self.total:,} messages explained ({self.share:.1%}){known}; "
            f"{len(self.findings)} templates proposed, {sum(bool(each.flaws) for each in self.findings)} with findings"
        )

    def as_text(self, places: Sequence[str]) -> str:
        """Return the proposals as `[[templates]]` of an organisation's file, with examples and flaws in comments."""
        return "\n".join(line for finding in self.findings for line in self._lines(finding)) + "\n".join(
            self._rest(places)
        )

    def _lines(self, finding: ProposedTemplate) -> Iterator[str]:
        yield f"# {finding.messages:,} messages ({finding.messages / self.total:.1%})"
        yield from (f"# {flaw.severity}: {_one_line(flaw.reason)}" for flaw in finding.flaws)
        if finding.example:
            yield f"# such as: {_one_line(finding.example)}"
        yield "[[templates]]"
        for key in ("id", "language", "category", "body"):
            yield f"{key} = {json.dumps(getattr(finding.template, key), ensure_ascii=False)}"
        yield ""

    def _rest(self, places: Sequence[str]) -> Iterator[str]:
        if self.unexplained:
            yield "\n# not explained:"
            for form in self.unexplained:
                yield f"# {form.messages:,} like {places[form.first]}: {_one_line(form.text)}"

    def as_json(self, places: Sequence[str]) -> str:
        """Return the report as JSON."""
        told: dict[str, Any] = {
            "organisation": self.organisation,
            "total": self.total,
            "explained": self.explained,
            "share": round(self.share, 4),
            "templates": [self._told(finding) for finding in self.findings],
            "unexplained": [
                {"row": places[form.first], "count": form.messages, "text": form.text} for form in self.unexplained
            ],
        }
        return json.dumps(told, ensure_ascii=False, indent=2)

    def _told(self, finding: ProposedTemplate) -> dict[str, Any]:
        template = finding.template
        return {
            "id": template.id,
            "language": template.language,
            "category": template.category,
            "body": template.body,
            "count": finding.messages,
            "share": round(finding.messages / self.total, 4),
            "example": finding.example,
            "findings": [{"severity": flaw.severity, "text": flaw.reason} for flaw in finding.flaws],
        }


@forgets
def mined(
    texts: Sequence[str],
    organisation: str,
    registry: Registry,
    progress: Progress = lambda *_: None,
    taken: Collection[str] = (),
    spread: Spread = map,
) -> MiningReport:
    """Return what an organisation's messages propose, beside the templates that a registry holds of it already.

    `taken` are ids that no proposal may have, besides those of its templates.
    """
    home = registry.organisations.get(organisation)
    if home is None:
        home = Organisation(organisation, "other", {"en": (organisation,)})
        registry = registry.with_changes(home)
    known = [template for template in registry.templates if template.organisation == organisation]
    found = mine(texts, organisation, own_contacts(home), known, progress, spread)
    return _report(texts, home, registry, found, {*taken, *(template.id for template in known)})


def _report(
    texts: Sequence[str], home: Organisation, registry: Registry, found: Mined, taken: set[str]
) -> MiningReport:
    templates = [_free(proposal.template, taken) for proposal in found.proposals]
    findings = tuple(
        ProposedTemplate(template, proposal.messages, example(template), flaws(template, home, registry))
        for template, proposal in zip(templates, found.proposals, strict=True)
    )
    explained = found.total - len(found.unexplained)
    known = explained - sum(proposal.messages for proposal in found.proposals)
    return MiningReport(
        home.id,
        findings,
        found.total,
        explained,
        known,
        tuple(forms(texts, found.unexplained, SHOWN, _private(texts, found))),
    )


def _private(texts: Sequence[str], found: Mined) -> frozenset[str]:
    """Return the values of free slots in some of the messages that are explained."""
    patterns = [compile_template(proposal.template) for proposal in found.proposals]
    left_out, values = set(found.unexplained), set[str]()
    for number in range(0, len(texts), max(1, len(texts) // _READ)):
        if number not in left_out:
            folded = fold(texts[number])
            alignment = next(filter(None, (pattern.match(folded) for pattern in patterns)), None)
            values |= {each.text for each in alignment.slots if each.slot.kind in _FREE} if alignment else set()
    return frozenset(value for value in values if len(value) > 1)


_READ = 2_000
"""Explained messages whose values are looked at."""

_FREE = ("name", "text", "payment")


def _free(template: Template, taken: set[str]) -> Template:
    """Return a template under an id that the organisation has not given yet."""
    stem, _, number = template.id.rpartition("-")
    count = int(number)
    while f"{stem}-{count}" in taken:
        count += 1
    taken.add(f"{stem}-{count}")
    return replace(template, id=f"{stem}-{count}")


def _one_line(text: str) -> str:
    return " ".join(text.split())
