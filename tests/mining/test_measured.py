"""What the mining explains of made-up logs, how often the kind of a slot is right, and what it lets forgers do."""

import random
from collections import Counter, defaultdict

import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.mining.miner import mine
from tests.support.forge import FORGES
from tests.support.sent_logs import Sent, house, log
from tests.support.sent_vocabularies import SECOND

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa")
SAME = {("last4", "account"), ("account", "last4"), ("choice", "words"), ("date", "datetime"), ("time", "datetime")}
"""Kinds that say the same here: an account's tail; a choice that became several templates; day and time as one."""


def sent_by(language: str) -> list[list[Sent]]:
    """Return the logs of three organisations."""
    return [list(log(house(number, language, SECOND[language], 5), 400, seed=5)) for number in range(3)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_is_explained_with_the_right_kinds(language: str) -> None:
    meant = explained = right = slots = 0
    for rows in sent_by(language):
        found = mine([row.text for row in rows], "made-up")
        patterns = [compile_template(proposal.template) for proposal in found.proposals]
        votes: defaultdict[tuple[int, int, int], Counter[bool]] = defaultdict(Counter)
        for row in rows:
            alignment = next(filter(None, (pattern.match(fold(row.text)) for pattern in patterns)), None)
            meant += row.wording >= 0
            explained += row.wording >= 0 and alignment is not None
            for place, (kind, start, end) in enumerate(row.slots if alignment and row.wording >= 0 else ()):
                got = [each.slot.kind for each in alignment.slots if each.span.start < end and start < each.span.end]
                is_right = kind in got or (kind, got[0] if got else "words") in SAME
                votes[row.wording, len(row.slots), place][is_right] += 1
        right += sum(vote.most_common(1)[0][0] for vote in votes.values())
        slots += len(votes)
    assert explained >= 0.95 * meant
    assert right >= 0.9 * slots


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_proposal_takes_a_forged_copy(language: str) -> None:
    chance = random.Random(9)
    for rows in sent_by(language)[:1]:
        patterns = [compile_template(each.template) for each in mine([row.text for row in rows], "made-up").proposals]
        genuine = [row.text for row in rows[:60] if any(pattern.match(fold(row.text)) for pattern in patterns)]
        assert len(genuine) > 40
        for text in genuine:
            for name, forge in FORGES.items():
                forged = fold(forge(text, chance))
                assert not any(pattern.match(forged) for pattern in patterns), name
