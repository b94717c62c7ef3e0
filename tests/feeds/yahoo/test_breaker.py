"""The breaker: delays per cause, doubled and bounded; half-open when due; forgotten by one success."""

import datetime as dt

import pytest

from watcher.feeds.yahoo.breaker import Breaker
from watcher.feeds.yahoo.timings import BACKOFFS
from watcher.feeds.yahoo.trouble import Cause

NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC)


def later(seconds):
    return NOW + dt.timedelta(seconds=seconds)


def breaker(jitter=0.0):
    return Breaker(BACKOFFS, lambda: jitter, 0.25)


def delays(cause, times):
    one, now, found = breaker(), NOW, []
    for _ in range(times):
        one.failed(cause, now, now)
        found.append((one.next_try - now).total_seconds())
        now = one.next_try
    return found


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (Cause.RATE_LIMITED, [60, 120, 240, 480, 960, 1800, 1800]),
        (Cause.AUTH, [30, 60, 120, 240, 480, 900, 900]),
        (Cause.PROVIDER_DOWN, [5, 10, 20, 40, 80, 160, 300]),
        (Cause.OFFLINE, [5, 10, 20, 40, 80, 160, 300]),
        (Cause.INTERCEPTED, [5, 10, 20, 40, 80, 160, 300]),
        (Cause.SLOW, [10, 20, 40, 80, 160, 300, 300]),
    ],
)
def test_delays_double_up_to_the_longest(cause, expected):
    assert delays(cause, 7) == expected


def test_a_thousand_failures_are_no_trouble():
    assert delays(Cause.SLOW, 1100)[-1] == 300


@pytest.mark.parametrize(("jitter", "delay_s"), [(-1.0, 45), (1.0, 75)])
def test_delays_vary_by_a_quarter(jitter, delay_s):
    one = breaker(jitter)
    one.failed(Cause.RATE_LIMITED, NOW, NOW)
    assert one.next_try == later(delay_s)


def test_it_is_open_until_its_time_and_half_open_from_then_on():
    one = breaker()
    assert not one.is_open(NOW)
    assert not one.is_half_open(NOW)
    one.failed(Cause.OFFLINE, NOW, NOW)
    assert one.is_open(later(4.9))
    assert not one.is_half_open(later(4.9))
    assert one.is_half_open(later(5))
    assert not one.is_open(later(5))
    assert one.cause is Cause.OFFLINE


def test_a_clock_that_was_set_back_keeps_nobody_waiting():
    one, back = breaker(), later(-8 * 3600)
    one.failed(Cause.RATE_LIMITED, NOW, NOW)
    assert one.is_half_open(back)
    one.failed(Cause.RATE_LIMITED, back, back)
    assert (one.is_open(back), one.next_try) == (True, back + dt.timedelta(seconds=120))


def test_one_success_forgets_everything():
    one = breaker()
    one.failed(Cause.OFFLINE, NOW, NOW)
    one.failed(Cause.OFFLINE, later(5), later(5))
    one.succeeded()
    assert (one.cause, one.next_try) == (None, None)
    one.failed(Cause.OFFLINE, later(60), later(60))
    assert one.next_try == later(65)


def test_requests_under_way_together_fail_as_one():
    one = breaker()
    one.failed(Cause.OFFLINE, NOW, later(1))
    one.failed(Cause.SLOW, later(0.5), later(8))
    assert (one.cause, one.next_try) == (Cause.OFFLINE, later(6))


def test_causes_keep_their_own_counts():
    one = breaker()
    one.failed(Cause.OFFLINE, NOW, NOW)
    one.failed(Cause.RATE_LIMITED, later(5), later(5))
    assert one.next_try == later(65)
    one.failed(Cause.OFFLINE, later(65), later(65))
    assert one.next_try == later(75)


def test_a_longer_retry_after_is_obeyed_and_a_shorter_one_is_not():
    one = breaker()
    one.failed(Cause.RATE_LIMITED, NOW, NOW, retry_after_s=600)
    assert one.next_try == later(600)
    one.failed(Cause.RATE_LIMITED, later(600), later(600), retry_after_s=1)
    assert one.next_try == later(720)


@pytest.mark.parametrize("cause", Cause)
def test_a_network_that_came_back_ends_the_waiting_unless_yahoo_refuses(cause):
    one = breaker()
    one.failed(cause, NOW, NOW)
    one.wake(later(1))
    refuses = cause in {Cause.RATE_LIMITED, Cause.AUTH}
    assert one.is_half_open(later(1)) is not refuses


def test_waking_a_closed_breaker_changes_nothing():
    one = breaker()
    one.wake(NOW)
    assert one.next_try is None
