"""Groups are never split, and what is frozen stays frozen."""

from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.duplicates import ALIKE, SAME, groups, kept, minima
from sms_verify.learn.features import Seen
from sms_verify.learn.split import folds, is_forged, is_frozen, is_made
from tests.support.learning import material


def test_a_group_lies_in_one_fold() -> None:
    rows = material().rows
    places: dict[str, set[int]] = {}
    for row, fold in zip(rows, folds(rows).tolist(), strict=True):
        places.setdefault(row.group, set()).add(fold)
    assert all(len(found) == 1 for found in places.values())


def test_made_up_messages_are_never_frozen_and_forged_ones_are_known() -> None:
    assert not [row for row in material().rows if is_made(row) and is_frozen(row)]
    assert is_forged(CorpusRow("a", "smishing", "en", "own_en/forged", "g"))


def test_about_one_group_in_eight_is_frozen() -> None:
    rows = [CorpusRow("a", "ham", "en", "some_set", f"group {number}") for number in range(4_000)]
    assert 0.09 < sum(map(is_frozen, rows)) / len(rows) < 0.16


def test_copies_are_found_across_sets_and_the_better_source_keeps_its() -> None:
    text = "dear customer your parcel is waiting at our depot please pay the fee today"
    seen = [Seen(text, (), "en"), Seen("shall we have lunch tomorrow at noon", (), "en"), Seen(text + " now", (), "en")]
    found = groups(minima(seen), SAME)
    assert found.tolist() == [0, 1, 0]
    assert kept(found, [1, 0, 0]) == [1, 2]
    assert groups(minima(seen), ALIKE).tolist() == [0, 1, 0]
