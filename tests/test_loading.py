"""How a process keeps what it has loaded."""

import gc

from sms_verify.bootstrap import loading, uncollected


def test_what_is_loaded_is_not_walked_by_the_collector() -> None:
    with loading():
        assert not gc.isenabled()
    kept = gc.get_freeze_count()
    gc.unfreeze()
    assert kept
    assert gc.isenabled()


def test_the_collector_comes_back_after_a_failure() -> None:
    try:
        with uncollected():
            raise ValueError
    except ValueError:
        assert gc.isenabled()
