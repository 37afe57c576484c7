"""Many clients at once are counted exactly, without a thread for each, and forgotten when their windows end."""

from __future__ import annotations

import threading

import limits
from limits.strategies import FixedWindowRateLimiter

from sms_verify.web.http.rate_windows import SWEPT, Windows


class Clock:
    """A clock that is moved by hand."""

    at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_a_window_begins_with_its_first_request_and_ends() -> None:
    clock = Clock()
    limiter, rate = FixedWindowRateLimiter(Windows(clock)), limits.parse("3/minute")
    assert [limiter.hit(rate, "a") for _ in range(4)] == [True, True, True, False]
    assert limiter.hit(rate, "b", cost=3) and not limiter.hit(rate, "b")
    assert limiter.get_window_stats(rate, "a").reset_time == 1_060
    clock.at += 60
    assert limiter.test(rate, "a") and limiter.hit(rate, "a")


def test_ended_windows_are_forgotten_as_others_are_counted() -> None:
    clock = Clock()
    windows = Windows(clock)
    for client in range(1_000):
        windows.incr(str(client), 5)
    clock.at += SWEPT
    windows.incr("another", 5)
    assert list(windows.held) == ["another"]
    assert (windows.get("0"), windows.get_expiry("0")) == (0, clock.at)
    windows.clear("another")
    assert windows.reset() == 0


def test_requests_at_once_are_all_counted_and_start_no_thread() -> None:
    windows, seen = Windows(), set[int]()

    def ask() -> None:
        for _ in range(500):
            windows.incr("client", 60)
        seen.add(threading.active_count())

    before = threading.active_count()
    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert windows.get("client") == 8_000
    assert max(seen) <= before + len(threads)
