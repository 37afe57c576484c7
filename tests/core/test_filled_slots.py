"""A word that tells what to do is not hidden by dividing it between a slot and what stands beside it."""

import pytest

from sms_verify import Checker, Label, Message, Organisation, Registry, Template

KESTREL = Organisation("kestrel", "bank", {"en": ("Kestrel",)}, ("GB",))
PAID = "Kestrel: paid £5 to {x:merchant(40)} on {d:date}. Thank you for banking with us."
DELIVERED = "Kestrel parcel delivered {w:datetime} {p:place(40)} thank you for banking with us"
HANDED = "Kestrel parcel delivered at {p:place(40)} to {n:name} thank you for banking with us"
GLUED = "Kestrel: paid £5 to {x:merchant(40)}via card, thank you for banking with us."


def label(body: str, text: str) -> Label:
    registry = Registry.of((KESTREL,), (Template("t", "kestrel", "en", "transaction", body),))
    return Checker(registry).check(Message(text, region="GB")).label


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (PAID, "Kestrel: paid £5 to Corner Shop on 18-Jan-26. Thank you for banking with us."),
        (DELIVERED, "Kestrel parcel delivered 11/12/2026 5:33 PM LEEDS thank you for banking with us"),
        (HANDED, "Kestrel parcel delivered at LEEDS to Sam Hill thank you for banking with us"),
        (GLUED, "Kestrel: paid £5 to Corner Shopvia card, thank you for banking with us."),
    ],
)
def test_whole_words_are_values(body: str, text: str) -> None:
    assert label(body, text) is Label.CONSISTENT


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (PAID, "Kestrel: paid £5 to zadzwon 18-Jan-26. Thank you for banking with us."),
        (DELIVERED, "Kestrel parcel delivered 11/12/2026 5:33 PM zadzwoń thank you for banking with us"),
        (HANDED, "Kestrel parcel delivered at zadzto Woń thank you for banking with us"),
    ],
)
def test_a_word_cut_in_two_is_never_confirmed(body: str, text: str) -> None:
    assert not label(body, text).positive
