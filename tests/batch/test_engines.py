"""Answers come in order and complete, wherever they are made."""

import importlib.util
import multiprocessing
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sms_verify import Checker, Message
from sms_verify.batch import engines
from sms_verify.batch.engines import Engine, dask, local, open_engine
from sms_verify.batch.judge import Request, judge
from sms_verify.core.case import Case
from sms_verify.errors import InvalidInput, SmsVerifyError
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT
from tests.support.tables import CHECKER

CHUNKS: list[tuple[int, list[Request]]] = [
    (
        number,
        [Message(f"{number} {place}") for place in range(number % 4)] + [Message(GENUINE_DEBIT), f"reason {number}"],
    )
    for number in range(40)
]


class Deadly:
    """A model that takes its process with it, once it is in a worker."""

    version = "deadly"

    def assess(self, case: Case, alarm: float) -> tuple[float, tuple[()]]:  # noqa: ARG002
        if multiprocessing.parent_process() and case.message.text == "die":
            os._exit(9)
        return 0.5, ()


@pytest.mark.parametrize(
    "opened",
    [
        lambda: local(BANKS, 1),
        lambda: local(BANKS, 2),
        pytest.param(lambda: local(BANKS, 2, "spawn"), id="spawn"),
    ],
)
def test_every_engine_gives_the_same_answers_in_order(opened: Callable[[], AbstractContextManager[Engine]]) -> None:
    with opened() as engine:
        answers = list(engine.answers(CHUNKS))
    assert answers == [(number, judge(BANKS, requests)) for number, requests in CHUNKS]


def test_no_more_than_a_window_of_chunks_is_under_way() -> None:
    read: list[int] = []

    def chunks() -> object:
        for number in range(100):
            read.append(number)
            yield number, [Message("hi")]

    with local(CHECKER, 2) as engine:
        answers = engine.answers(chunks())  # type: ignore[arg-type]
        next(answers)
        assert len(read) == engine.window
        assert len(list(answers)) == 99


def test_a_lost_worker_is_an_error_and_no_hang() -> None:
    with (
        pytest.raises(SmsVerifyError, match="worker process was ended"),
        local(Checker(CHECKER.registry, Deadly()), 2) as engine,
    ):
        list(engine.answers([(1, [Message("die")])]))


def test_a_worker_is_left_for_each_processor() -> None:
    assert 1 <= engines.cores() <= (os.cpu_count() or 1)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("local", 0, None), "--workers"),
        (("local", -1, None), "--workers"),
        (("spark", None, None), "--engine"),
        (("local", None, "tcp://localhost:1"), "--scheduler"),
        (("dask", 2, "tcp://localhost:1"), "--workers"),
    ],
)
def test_an_impossible_option_is_named(options: tuple[str, int | None, str | None], named: str) -> None:
    with pytest.raises(InvalidInput, match=named):
        open_engine(CHECKER, *options)


def test_without_the_extra_dask_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InvalidInput, match=r"pip install 'sms-verify\[cluster\]'"), dask(CHECKER):
        pass


@pytest.fixture
def cluster_libraries() -> None:
    """Skip, loudly, where the extra is not installed."""
    if importlib.util.find_spec("distributed") is None:
        pytest.skip("the extra `cluster` is not installed: dask is NOT tested here")


@pytest.mark.usefixtures("cluster_libraries")
@pytest.mark.filterwarnings("ignore")
def test_a_cluster_gives_the_same_answers_in_order() -> None:
    with dask(BANKS, workers=2) as engine:
        answers = list(engine.answers(CHUNKS))
    assert answers == [(number, judge(BANKS, requests)) for number, requests in CHUNKS]


@pytest.mark.usefixtures("cluster_libraries")
@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "SCHEDULER_TIMEOUT_SECONDS", 0.3)
    with (
        pytest.raises(InvalidInput, match="1:9: nobody answers"),
        dask(CHECKER, scheduler="tcp://127.0.0.1:9"),
    ):
        pass
