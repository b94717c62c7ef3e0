"""The minutes of the demo market: true to the day they lie in, and to its hours."""

from datetime import UTC, date, datetime

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket
from watcher.feeds.demo.minutes import MINUTE_S, PARTS

from .conftest import LISTED

DAYS = st.integers(1, 3_900)


def day_of(series, on):
    return int(np.searchsorted(series.calendar.ordinals, on.toordinal()))


def tape_on(market, symbol, on):
    listing = LISTINGS[Symbol(symbol)]
    return market.tape(listing, day_of(market.series(listing), on))


@given(listing=LISTED, day=DAYS)
def test_the_minutes_of_a_day_add_up_to_its_daily_bar(market, listing, day):
    series, tape = market.series(listing), market.tape(listing, day)
    regular = slice(tape.first, tape.last)
    assert tape.open[regular][0] == series.open[day]
    assert tape.high[regular].max() == series.high[day]
    assert tape.low[regular].min() == series.low[day]
    assert tape.close[regular][-1] == series.close[day]
    assert tape.volume.sum() == series.volume[day]


@given(listing=LISTED, day=DAYS)
def test_every_minute_holds_its_open_and_close_and_follows_the_one_before(market, listing, day):
    tape = market.tape(listing, day)
    assert np.all(tape.high >= np.maximum(tape.open, tape.close))
    assert np.all(tape.low <= np.minimum(tape.open, tape.close))
    assert np.all(tape.low > 0)
    assert np.all(np.diff(tape.start) >= MINUTE_S)
    assert np.all(tape.volume >= 0)


@given(listing=LISTED, day=DAYS)
def test_nothing_trades_outside_the_hours_of_the_exchange(market, tables, listing, day):
    table, tape = tables[listing.instrument.calendar], market.tape(listing, day)
    borders = np.unique(np.append(np.flatnonzero(np.diff(tape.part) | np.diff(tape.stretch)), [0, -1]))
    for row in {int(row + step) % len(tape.start) for row in borders for step in (-1, 0, 1)}:
        at = datetime.fromtimestamp(int(tape.start[row]), UTC)
        assert table.session_at(at) is PARTS[tape.part[row]]
        assert table.date_at(at) == market.series(listing).calendar.date_of(day)


def test_hong_kong_eats_lunch(market):
    tape = tape_on(market, "0700.HK", date(2023, 11, 16))
    noon = int(datetime(2023, 11, 16, 4, tzinfo=UTC).timestamp())
    assert not np.any((tape.start >= noon) & (tape.start < noon + 3_600))
    assert set((tape.stretch - tape.stretch[0]).tolist()) == {0, 3.5 * 3_600}


def test_a_halt_leaves_a_hole_and_ends_in_a_trade(market):
    tape = tape_on(market, "BIDU", date(2023, 11, 16))
    regular = tape.start[tape.first : tape.last]
    minute = (regular - regular[0]) // MINUTE_S
    assert set(range(390)) - set(minute.tolist()) == set(range(42, 52))


def test_some_days_are_halted_without_being_told_to(market):
    listing = LISTINGS[Symbol("JD")]
    tapes = (market.tape(listing, day) for day in range(2_000, 2_500))
    full_days = {210, 390}
    halted = [tape for tape in tapes if tape.last - tape.first not in full_days]
    assert 0 < len(halted) < 10
    assert all(5 <= 390 - (tape.last - tape.first) <= 16 for tape in halted)


def test_the_open_and_the_close_are_busiest(market):
    listing = LISTINGS[Symbol("BABA")]
    tapes = [market.tape(listing, day) for day in range(2_600, 2_640)]
    regular = [tape.volume[tape.first : tape.last] for tape in tapes if tape.last - tape.first == 390]
    mean = np.mean(regular, axis=0)
    assert mean[:30].mean() > 1.5 * mean[180:210].mean()
    assert mean[-30:].mean() > 1.2 * mean[180:210].mean()


def test_nobody_knows_the_news_before_it_is_out(market):
    tape = tape_on(market, "BABA", date(2023, 11, 16))
    out = int(datetime(2023, 11, 16, 12, 20, tzinfo=UTC).timestamp())
    assert tape.low[tape.start < out].min() > 8_600
    later = (tape.start > out + 10 * MINUTE_S) & (tape.part == PARTS.index(Session.PRE))
    assert tape.high[later].max() < 8_150


def test_the_evening_of_the_half_day_is_lower_for_every_seed(tables):
    at = int(datetime(2023, 11, 24, 18, 39, tzinfo=UTC).timestamp())
    for seed in (0, 1, 2012):
        tape = tape_on(DemoMarket(seed, tables), "BABA", date(2023, 11, 24))
        row = int(np.searchsorted(tape.start, at))
        assert (tape.start[row], tape.close[row]) == (at, 7_831)


def test_the_pre_market_begins_where_the_evening_ended_and_ends_at_the_open(market):
    listing = LISTINGS[Symbol("AMZN")]
    evening, morning = market.tape(listing, 2_700), market.tape(listing, 2_701)
    assert abs(morning.open[0] / evening.close[-1] - 1) < 0.004
    assert abs(morning.close[morning.first - 1] / morning.open[morning.first] - 1) < 0.004


def test_the_pre_market_of_a_split_is_on_the_new_basis(market):
    tape = tape_on(market, "NVDA", date(2024, 6, 10))
    assert abs(tape.open[0] / tape.open[tape.first] - 1) < 0.05
