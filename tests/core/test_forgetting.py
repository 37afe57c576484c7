"""What was pasted is in no function's memory once it is answered."""

import functools
import gc
from collections.abc import Iterator

from sms_verify.bootstrap import load_checker
from sms_verify.core.types import Message
from sms_verify.explain import verdict_json
from sms_verify.mining import report

PASTED = [
    "Sent Rs.64.37 From HDFC Bank A/C *8391 To Zyqwvu Korbanth On 27/11/26 Ref 738291738291 Not You? Call 18002586161",
    "Dear Customer, your SBI A/c XX8391 is debited by Rs.6,464.37 on 27-11-26 trf to ZYQWVU KORBANTH Ref 634577738291",
    "【招商银行】您尾号8391的储蓄卡于11月27日19:59向王霁羲转账人民币77,318.37元，余额6464.37元。",
    "NatWest: verify at zyqwvu-korbanth.top, or call +91 98123 45670, code 738291, mail zyqwvu@korbanth.com",
    "بانک ملت: انتقال به ضیغموند کوربانث 6,464.37 ریال حساب 8391",
]
MARKS = ("zyqwvu", "korbanth", "霁羲", "98123", "738291", "8391", "464.37", "ضیغموند")


def held() -> Iterator[str]:
    """Yield what the memories of the project's functions hold of the marks, with the functions' names."""
    for function in gc.get_objects():
        if isinstance(function, functools._lru_cache_wrapper) and function.__module__.startswith("sms_verify"):
            for memory in gc.get_referents(function):
                asked = repr(list(memory)).lower() if isinstance(memory, dict) else ""
                yield from (f"{function.__qualname__}: {mark}" for mark in MARKS if mark in asked)


def test_the_marks_are_found_where_they_are_held() -> None:
    @functools.lru_cache
    def length(text: str) -> int:
        return len(text)

    length.__module__ = "sms_verify.core"
    length("Zyqwvu")
    assert [each.rpartition(".")[2] for each in held()] == ["length: zyqwvu"]
    length.cache_clear()


def test_nothing_of_a_message_is_held_once_it_is_answered() -> None:
    checker = load_checker()
    for text in PASTED:
        verdict_json(checker.check(Message(text)), "en")
        checker.case(Message(text))
    assert list(held()) == []


def test_nothing_of_a_message_that_was_mined_is_held_once_the_wordings_are_proposed() -> None:
    sent = [
        f"Your A/c XX{1000 + n} is credited with INR {100 + n}.00 on 0{1 + n % 9}-11-26 -First Bank" for n in range(30)
    ]
    odd = ["Zyqwvu Korbanth asked about loan 738291, please call her on 9812345670", "Zyqwvu, your Korbanth is 8391 ok"]
    assert report.mined([*sent, *odd * 2], "first-bank-of-nowhere", load_checker().registry).findings
    assert list(held()) == []
