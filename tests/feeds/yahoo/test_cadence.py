"""Cadence: how lively a market is, and how often it is therefore asked."""

import datetime as dt

import pytest

from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.sessions import SessionTable
from watcher.domain.trading_days import TradingDay
from watcher.feeds.yahoo.cadence import Pace, due_at, interval_s, next_opening, pace
from watcher.feeds.yahoo.timings import Timings

T = Timings()


def at(day, hour, minute=0):
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=dt.UTC)


def new_york(day):
    return TradingDay(dt.date(2026, 11, day), at(day, 14, 30), at(day, 21), at(day, 9), at(day + 1, 1))


def hong_kong(day):
    return TradingDay(
        dt.date(2026, 11, day), at(day, 1, 30), at(day, 8), at(day, 1, 30), at(day, 8), at(day, 4), at(day, 5)
    )


NEW_YORK = SessionTable("XNYS", "America/New_York", [new_york(day) for day in (17, 18, 19, 20)])
HONG_KONG = SessionTable("XHKG", "Asia/Hong_Kong", [hong_kong(day) for day in (17, 18, 19, 20)])
ALWAYS = SessionTable(ALWAYS_OPEN, "UTC")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(18, 8, 59), Pace.CLOSED),
        (at(18, 9), Pace.EXTENDED),
        (at(18, 14, 30), Pace.REGULAR),
        (at(18, 21), Pace.EXTENDED),
        (at(19, 1), Pace.EXTENDED),
        (at(19, 1, 9), Pace.EXTENDED),
        (at(19, 1, 11), Pace.CLOSED),
    ],
)
def test_a_day_in_new_york(now, expected):
    assert pace(NEW_YORK, now, 0, T) is expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(18, 1, 29), Pace.CLOSED),
        (at(18, 1, 30), Pace.REGULAR),
        (at(18, 4, 10), Pace.REGULAR),
        (at(18, 4, 20), Pace.EXTENDED),
        (at(18, 8, 14), Pace.REGULAR),
        (at(18, 8, 20), Pace.EXTENDED),
        (at(18, 8, 26), Pace.CLOSED),
    ],
)
def test_a_day_in_hong_kong_seen_a_quarter_of_an_hour_late(now, expected):
    assert pace(HONG_KONG, now, 900, T) is expected


def test_crypto_never_rests():
    assert pace(ALWAYS, at(21, 3), 0, T) is Pace.REGULAR


@pytest.mark.parametrize(
    ("of", "streaming", "seconds"),
    [
        (Pace.REGULAR, False, 15),
        (Pace.REGULAR, True, 60),
        (Pace.EXTENDED, False, 60),
        (Pace.EXTENDED, True, 60),
        (Pace.CLOSED, False, 900),
        (Pace.CLOSED, True, 900),
    ],
)
def test_intervals(of, streaming, seconds):
    assert interval_s(of, T, streaming=streaming) == seconds


@pytest.mark.parametrize(
    ("table", "now", "opening"),
    [
        (NEW_YORK, at(18, 3), at(18, 9)),
        (NEW_YORK, at(16, 3), None),
        (NEW_YORK, at(18, 9), at(18, 14, 30)),
        (NEW_YORK, at(18, 15), at(19, 9)),
        (NEW_YORK, at(20, 22), None),
        (HONG_KONG, at(18, 1, 30), at(18, 5)),
        (HONG_KONG, at(18, 6), at(19, 1, 30)),
        (ALWAYS, at(18, 6), None),
    ],
)
def test_the_next_opening(table, now, opening):
    assert next_opening(table, now) == opening


def test_what_was_never_asked_is_due_now():
    assert due_at(None, 900, None, at(18, 3), 1.0) == at(18, 3)


def test_an_interval_stretches_with_its_jitter():
    assert due_at(at(18, 3), 900, None, at(18, 3), 1.2) == at(18, 3, 18)


def test_an_opening_comes_before_the_interval_s_end():
    assert due_at(at(18, 8, 50), 900, at(18, 9), at(18, 8, 51), 1.0) == at(18, 9)
    assert due_at(at(18, 8, 40), 900, at(18, 9), at(18, 8, 41), 1.0) == at(18, 8, 55)
