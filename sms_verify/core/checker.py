"""The pipeline on one page: a message becomes a case, findings, a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sms_verify.core import rules
from sms_verify.core.attribution.match import match
from sms_verify.core.campaigns import KnownCampaigns
from sms_verify.core.case import Case, Model, enriched
from sms_verify.core.decide import decide, findings, missing, score
from sms_verify.core.extract import extract
from sms_verify.core.forgetting import forgets
from sms_verify.core.normalise import readable
from sms_verify.core.registry.registry import Registry
from sms_verify.core.rules.model import ALARM
from sms_verify.core.types import Message, Verdict, Versions


@dataclass(frozen=True, slots=True)
class Checker:
    """Judges messages against a registry and, if given, a model and the confirmed campaigns.

    >>> from sms_verify import Checker, Message, Registry
    >>> Checker(Registry.of((), ())).check(Message("Lunch at noon?")).label
    <Label.UNVERIFIED: 'unverified'>
    """

    registry: Registry
    model: Model | None = None
    campaigns: KnownCampaigns | None = None

    @forgets
    def check(self, message: Message) -> Verdict:
        """Return the verdict on a message; any string is answered, none raises, none is held."""
        case = self._case(message)
        found = findings(case)
        return Verdict(
            label=decide(case, found),
            score=score(found),
            findings=found,
            versions=self.versions,
            organisation=case.organisation,
            alignment=case.alignment,
            contacts=case.contacts,
            missing=missing(case, {finding.code for finding in found}),
            probability=case.probability,
            region=case.message.region,
            language=case.language,
            notions=frozenset({cue.notion for cue in case.cues}),
        )

    def check_many(self, messages: Iterable[Message]) -> Iterator[Verdict]:
        """Yield the verdicts on many messages, in their order."""
        return map(self.check, messages)

    @forgets
    def case(self, message: Message) -> Case:
        """Return all that is known of a message; only its `readable` beginning is read."""
        return self._case(message)

    def _case(self, message: Message) -> Case:
        text = readable(message.text)
        is_cut = text != message.text
        case = match(extract(replace(message, text=text) if is_cut else message), self.registry)
        if is_cut:
            case = enriched(case, message=message)
        if self.campaigns:
            case = enriched(case, campaign=self.campaigns.sighting(case))
        return _with_model(case, self.model) if self.model else case

    @property
    def versions(self) -> Versions:
        """Return the versions of rules, registry, model and campaigns that a verdict names."""
        model, campaigns = self.model, self.campaigns
        return Versions(
            rules.version(),
            self.registry.version,
            model.version if model else None,
            campaigns.version if campaigns else None,
            self.registry.provenance,
            self.registry.log_size,
        )


def _with_model(case: Case, model: Model) -> Case:
    """Return the case with the model's word, and its reasons where it alarms."""
    probability, reasons = model.assess(case, ALARM)
    return enriched(case, probability=probability, model_spans=reasons)
