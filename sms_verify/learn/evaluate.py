"""How often the model, the rules and both alarm: per language and dataset, with intervals, never pooled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from sms_verify.core.case import Case
from sms_verify.core.checker import Checker
from sms_verify.core.decide import decide, findings
from sms_verify.core.proportions import wilson
from sms_verify.core.types import Label, Message, MessageKind
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.features import language_group
from sms_verify.learn.unseen import key as row_key

ALARM = 0.5
WITNESSES = ("model", "rules", "checker")
"""The model alone, the whole checker without it, and with it; the last two alarm by `fraud` or `suspicious`."""

Judged = tuple[CorpusRow, Mapping[str, bool]]
Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Figure:
    """The alarms on one kind of message of one set in one language."""

    language: str
    dataset: str
    kind: str
    witness: str
    messages: int
    alarms: int

    @property
    def rate(self) -> float:
        """The share of alarms: recall for smishing, false alarms for ham and official."""
        return self.alarms / self.messages

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the rate."""
        return wilson(self.alarms, self.messages)

    def as_dict(self) -> dict[str, Any]:
        """Return the figure for JSON."""
        low, high = self.interval
        return {**asdict(self), "rate": round(self.rate, 4), "low": round(low, 4), "high": round(high, 4)}


def judge(
    rows: Sequence[CorpusRow], checker: Checker, report: Report, unseen: Mapping[int, float] | None = None
) -> list[Judged]:
    """Return each row with whether the model, the rules and the checker alarm on it."""
    judged = cases(rows, checker, report, unseen or {})
    return [(replace(row, language=language_group(case.language)), alarms(case)) for row, case in judged]


def cases(
    rows: Sequence[CorpusRow], checker: Checker, report: Report, unseen: Mapping[int, float]
) -> Iterator[tuple[CorpusRow, Case]]:
    """Yield each row with its case; of what the model learnt from, with the word of one that had not."""
    for place, row in enumerate(rows):
        if place % 1_000 == 0:
            report(f"judged {place:,} of {len(rows):,} messages")
        case = checker.case(Message(row.text, row.sender))
        said = unseen.get(row_key(row.text))
        yield row, case if said is None or case.probability is None else replace(case, probability=said)


def alarms(case: Case) -> dict[str, bool]:
    """Return whether the model, the rules and the whole checker alarm on a case."""
    without = replace(case, probability=None)
    return {
        "model": case.probability is not None and case.probability >= ALARM,
        "rules": _is_alarm(without),
        "checker": _is_alarm(case),
    }


def _is_alarm(case: Case) -> bool:
    return decide(case, findings(case)) in (Label.FRAUD, Label.SUSPICIOUS)


def figures(judged: Iterable[Judged], witnesses: Sequence[str] = WITNESSES) -> list[Figure]:
    """Return the figures of every language, dataset and kind."""
    counts: dict[tuple[str, str, str, str], list[bool]] = {}
    for row, said in judged:
        for witness in witnesses:
            counts.setdefault((row.language, row.dataset, row.kind, witness), []).append(said[witness])
    order = {name: place for place, name in enumerate((*MessageKind, *WITNESSES))}
    keys = sorted(counts, key=lambda key: (key[0], key[1], order[key[2]], order[key[3]]))
    return [Figure(*key, len(counts[key]), sum(counts[key])) for key in keys]


def table(found: Sequence[Figure]) -> str:
    """Return the figures as lines for a terminal or a card, the witnesses side by side."""
    rows: dict[tuple[str, str, str], dict[str, Figure]] = {}
    for figure in found:
        rows.setdefault((figure.language, figure.dataset, figure.kind), {})[figure.witness] = figure
    witnesses = [witness for witness in WITNESSES if any(witness in row for row in rows.values())]
    head = ["language", "dataset", "kind", "messages", *witnesses]
    lines = [head, ["---"] * len(head)]
    for key, row in rows.items():
        first = next(iter(row.values()))
        lines.append([*key, str(first.messages), *(_cell(row[witness]) for witness in witnesses)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(figure: Figure) -> str:
    low, high = figure.interval
    return f"{figure.rate:.1%} ({low:.1%} to {high:.1%})"
