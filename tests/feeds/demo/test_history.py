"""Bars of the demo market at every interval."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.domain.bars import Interval
from watcher.domain.corporate_actions import Dividend
from watcher.domain.symbols import Symbol
from watcher.feeds.demo import PICTURE_INSTANT
from watcher.feeds.demo.history import closes_at, history_at
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket
from watcher.feeds.demo.quotes import quote_at
from watcher.feeds.feed import HistoryRequest

from .conftest import LISTED

FIRST = datetime(2019, 1, 2, tzinfo=UTC)
INSTANTS = st.integers(0, 8 * 365 * 86_400).map(lambda s: FIRST + timedelta(seconds=s))
COARSE = [Interval.M2, Interval.M5, Interval.M15, Interval.M30, Interval.H1]


def answer(market, symbol, interval, at=PICTURE_INSTANT, **options):
    return history_at(
        market, LISTINGS[Symbol(symbol)], HistoryRequest(Symbol(symbol), interval, **options), at
    )


def equal(some, others):
    return all(np.array_equal(a, b) for a, b in zip(some.columns, others.columns, strict=True))


@given(listing=LISTED, at=INSTANTS, interval=st.sampled_from(list(Interval)), extended=st.booleans())
def test_all_bars_are_in_order_and_hold_their_open_and_close(market, listing, at, interval, extended):
    bars = answer(market, listing.symbol, interval, at, extended_hours=extended).bars
    assert len(bars)
    assert np.all(np.diff(bars.start) > 0)
    assert np.all(bars.high >= np.maximum(bars.open, bars.close))
    assert np.all(bars.low <= np.minimum(bars.open, bars.close))
    assert bars.last_start <= at - timedelta(seconds=listing.instrument.delay_s)


@given(listing=LISTED, at=INSTANTS, later=st.integers(0, 72), interval=st.sampled_from(list(Interval)))
def test_finished_bars_are_the_same_whenever_they_are_asked_for(tables, market, listing, at, later, interval):
    then = at + timedelta(hours=later)
    finished = int(at.timestamp()) - 32 * 86_400
    other_run = DemoMarket(11, tables)
    start = then - timedelta(days=29) if interval.is_intraday else None
    one = answer(market, listing.symbol, interval, at, start=start, extended_hours=True).bars
    two = answer(other_run, listing.symbol, interval, then, start=start, extended_hours=True).bars
    if interval.is_intraday:
        count = max(0, len(one) - 1)
        assert equal(one[:count], two[:count])
    else:
        assert one.start[0] == two.start[0]
        count = int(np.searchsorted(one.start, finished))
        assert count > 20
        # A split since then puts all of the past on another basis.
        ratio = np.round(one.close[0] / two.close[0])
        assert np.allclose(one.close[:count], two.close[:count] * ratio)


@given(listing=LISTED, at=INSTANTS, interval=st.sampled_from(COARSE), extended=st.booleans())
def test_coarser_bars_add_up_to_the_same_days(market, listing, at, interval, extended):
    minutes = answer(market, listing.symbol, Interval.M1, at, extended_hours=extended).bars
    coarse = answer(market, listing.symbol, interval, at, extended_hours=extended).bars
    assert coarse.volume.sum() == minutes.volume.sum()
    assert (coarse.high.max(), coarse.low.min()) == (minutes.high.max(), minutes.low.min())
    assert (coarse.open[0], coarse.close[-1]) == (minutes.open[0], minutes.close[-1])
    assert len(coarse) < len(minutes)
    assert np.all(np.diff(coarse.start) >= 1)


def test_a_bar_starts_on_its_border_even_where_a_halt_has_eaten_its_first_minutes(market):
    start, end = datetime(2023, 11, 16, tzinfo=UTC), datetime(2023, 11, 17, tzinfo=UTC)
    bars = answer(market, "BIDU", Interval.M5, start=start, end=end).bars
    assert np.all(bars.start % 300 == 0)
    assert len(bars) == 78 - 1


@given(listing=LISTED, at=INSTANTS)
def test_the_day_so_far_is_the_sum_of_its_minutes_so_far(market, listing, at):
    day = answer(market, listing.symbol, Interval.D1, at).bars[-1:]
    minutes = answer(market, listing.symbol, Interval.M1, at).bars
    calendar = market.series(listing).calendar
    opened = calendar.open[np.searchsorted(calendar.daily_start, day.start[0])]
    today = minutes[int(np.searchsorted(minutes.start, opened)) :]
    assert (today.open[0], today.close[-1]) == (day.open[0], day.close[0])
    assert (today.high.max(), today.low.min()) == (day.high[0], day.low[0])
    assert today.volume.sum() == day.volume[0]


def test_the_bar_of_a_session_that_opens_in_the_evening_before_has_the_day_of_the_session(market):
    bars = answer(market, "GC=F", Interval.D1, datetime(2023, 11, 24, 20, tzinfo=UTC)).bars
    assert bars.last_start.astimezone(ZoneInfo("America/New_York")).date() == date(2023, 11, 24)


def test_a_minute_grows_with_its_trades(market):
    begun = datetime(2023, 11, 16, 14, 30, tzinfo=UTC)
    listing = LISTINGS[Symbol("BABA")]
    heard = []
    for second in range(4, 60):
        at = begun + timedelta(seconds=second)
        heard.append(float(quote_at(market, listing, at).price))
        bar = answer(market, "BABA", Interval.M1, at, start=begun).bars
        assert len(bar) == 1
        assert bar.low[0] <= min(heard) <= max(heard) <= bar.high[0]
        day = answer(market, "BABA", Interval.D1, at).bars
        assert (day.high[-1], day.low[-1]) == (bar.high[0], bar.low[0])
    early = answer(market, "BABA", Interval.M1, begun + timedelta(seconds=4), start=begun).bars
    assert early.high[0] - early.low[0] < bar.high[0] - bar.low[0]


def test_hours_are_counted_from_the_open_and_again_after_lunch(market):
    bars = answer(market, "0700.HK", Interval.H1, start=datetime(2023, 11, 24, tzinfo=UTC)).bars
    times = [datetime.fromtimestamp(int(start), UTC).strftime("%H:%M") for start in bars.start]
    assert times == ["01:30", "02:30", "03:30", "05:00", "06:00", "07:00"]


def test_extended_hours_come_only_when_asked_for(market):
    day = datetime(2023, 11, 24, tzinfo=UTC)
    plain = answer(market, "BABA", Interval.M1, start=day).bars
    extended = answer(market, "BABA", Interval.M1, start=day, extended_hours=True).bars
    assert len(plain) == 210
    assert plain.start[0] == int(datetime(2023, 11, 24, 14, 30, tzinfo=UTC).timestamp())
    assert extended.start[0] < plain.start[0]
    assert extended.last_start > plain.last_start
    assert extended.volume.sum() == plain.volume.sum()


def test_intraday_bars_reach_thirty_days_back_and_deeper_requests_get_what_exists(market):
    bars = answer(market, "BABA", Interval.M5, start=datetime(2023, 1, 1, tzinfo=UTC)).bars
    oldest = datetime.fromtimestamp(int(bars.start[0]), UTC)
    assert timedelta(days=27) < PICTURE_INSTANT - oldest <= timedelta(days=31)


def test_minutes_of_a_time_before_that_do_not_exist(market):
    bars = answer(market, "BABA", Interval.M1, end=datetime(2023, 1, 1, tzinfo=UTC)).bars
    assert len(bars) == 0


def test_daily_bars_reach_ten_years_back(market):
    bars = answer(market, "BABA", Interval.D1).bars
    assert datetime.fromtimestamp(int(bars.start[0]), UTC) < PICTURE_INSTANT - timedelta(days=3_652)
    assert bars.close[-1] == 78.49


def test_start_and_end_bound_the_bars(market):
    start, end = datetime(2023, 11, 1, tzinfo=UTC), datetime(2023, 11, 16, tzinfo=UTC)
    bars = answer(market, "BABA", Interval.D1, start=start, end=end).bars
    assert len(bars) == 11
    assert bars.close[-1] == 87.07


def test_an_end_ahead_of_now_tells_nothing_of_the_future(market):
    bars = answer(market, "BABA", Interval.D1, end=PICTURE_INSTANT + timedelta(days=30)).bars
    assert bars.last_start.date() == date(2023, 11, 24)


@pytest.mark.parametrize(
    ("interval", "key"), [(Interval.W1, "%G-%V"), (Interval.MO1, "%Y-%m")], ids=["weeks", "months"]
)
def test_long_bars_hold_the_days_of_their_week_or_month(market, interval, key):
    days, long = answer(market, "BABA", Interval.D1).bars, answer(market, "BABA", interval).bars
    labels = [datetime.fromtimestamp(int(start), UTC).strftime(key) for start in days.start]
    assert [datetime.fromtimestamp(int(start), UTC).strftime(key) for start in long.start] == list(
        dict.fromkeys(labels)
    )
    last = np.array([label == labels[-1] for label in labels])
    assert (long.high[-1], long.low[-1]) == (days.high[last].max(), days.low[last].min())
    assert (long.open[-1], long.close[-1]) == (days.open[last][0], days.close[-1])
    assert long.volume[-1] == days.volume[last].sum()


def test_dividends_are_those_paid_within_the_bars(market):
    at = datetime(2024, 7, 1, tzinfo=UTC)
    paid = answer(market, "BABA", Interval.D1, at).dividends
    assert [each.amount for each in paid] == [1.0, 1.6]
    assert datetime.fromtimestamp(paid[0].ex_start, UTC).date() == date(2023, 12, 20)
    assert (
        answer(market, "BABA", Interval.D1, at, start=datetime(2024, 1, 1, tzinfo=UTC)).dividends == paid[1:]
    )
    assert answer(market, "BABA", Interval.D1).dividends == ()


def test_a_split_is_told_when_it_has_happened_and_puts_the_past_on_its_basis(market):
    before = answer(market, "NVDA", Interval.D1, datetime(2024, 6, 7, 15, tzinfo=UTC))
    after = answer(market, "NVDA", Interval.D1, datetime(2024, 6, 10, 15, tzinfo=UTC))
    assert before.splits == ()
    assert [split.ratio for split in after.splits] == [10.0]
    whole = len(before.bars) - 1
    assert np.allclose(before.bars.close[:whole], after.bars.close[:whole] * 10)
    assert np.allclose(before.bars.volume[:whole] * 10, after.bars.volume[:whole])
    assert np.all(np.abs(np.diff(np.log(after.bars.close[-20:]))) < 0.2)
    minutes = answer(market, "NVDA", Interval.M1, datetime(2024, 6, 10, 15, tzinfo=UTC)).bars
    assert minutes.high.max() < 200
    assert before.dividends[-1].amount == after.dividends[-1].amount * 10


def test_before_its_history_begins_there_are_no_bars(market):
    at = datetime(2012, 6, 1, tzinfo=UTC)
    for interval in (Interval.D1, Interval.M1):
        assert len(answer(market, "BABA", interval, at).bars) == 0
    assert closes_at(market, LISTINGS[Symbol("BABA")], 80, at) == ()


def test_on_the_first_days_there_is_little(market):
    assert len(answer(market, "BABA", Interval.M1, datetime(2013, 1, 4, tzinfo=UTC)).bars) > 700


@given(listing=LISTED, at=INSTANTS)
@settings(max_examples=30)
def test_a_sparkline_is_the_session_so_far(market, listing, at):
    closes = closes_at(market, listing, 80, at)
    daily = answer(market, listing.symbol, Interval.D1, at).bars
    assert 1 <= len(closes) <= 80
    assert closes[-1] == daily.close[-1]
    assert daily.low[-1] <= min(closes) <= max(closes) <= daily.high[-1]


def test_a_dividend_beyond_the_known_calendar_is_left_out(market, tables):
    from dataclasses import replace

    short = {
        code: replace(table, days=[day for day in table.days if day.date < date(2025, 1, 1)])
        for code, table in tables.items()
    }
    paid = answer(DemoMarket(11, short), "BABA", Interval.D1, datetime(2025, 7, 1, tzinfo=UTC)).dividends
    assert all(isinstance(each, Dividend) for each in paid)
    assert len(paid) == 2
