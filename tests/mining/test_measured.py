"""What the mining explains of made-up logs, how often the kind of a slot is right, and what it lets forgers do."""

import random

import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.mining.miner import mine
from tests.support.forge import FORGES
from tests.support.mined_logs import Explained, explained
from tests.support.sent_logs import Sent, house, log
from tests.support.sent_vocabularies import SECOND

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa")


def sent_by(language: str) -> list[list[Sent]]:
    """Return the logs of three organisations."""
    return [list(log(house(number, language, SECOND[language], 5), 400, seed=5)) for number in range(3)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_is_explained_with_the_right_kinds(language: str) -> None:
    found = sum((explained(rows, rows) for rows in sent_by(language)), Explained())
    assert found.explained >= 0.95 * found.messages
    assert found.right >= 0.9 * found.slots


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
