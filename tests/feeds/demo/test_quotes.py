"""Rows of the demo market: every figure follows from the bars, and nothing from the future."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.domain.bars import Interval
from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.feeds.demo import PICTURE_INSTANT
from watcher.feeds.demo.history import history_at
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.quotes import quote_at
from watcher.feeds.feed import HistoryRequest

from .conftest import LISTED

FIRST = datetime(2019, 1, 2, tzinfo=UTC)
INSTANTS = st.integers(0, 8 * 365 * 86_400_000).map(lambda ms: FIRST + timedelta(milliseconds=ms))


def quote(market, symbol, at):
    return quote_at(market, LISTINGS[Symbol(symbol)], at)


def bars(market, listing, interval, at, **options):
    return history_at(market, listing, HistoryRequest(listing.symbol, interval, **options), at).bars


@given(listing=LISTED, at=INSTANTS)
def test_a_row_agrees_with_the_daily_bars(market, listing, at):
    row, daily = quote_at(market, listing, at), bars(market, listing, Interval.D1, at)
    assert float(row.price) == daily.close[-1]
    assert float(row.day_open) == daily.open[-1]
    assert float(row.day_high) == daily.high[-1]
    assert float(row.day_low) == daily.low[-1]
    assert row.volume == daily.volume[-1]
    assert float(row.previous_close) == daily.close[-2]
    assert row.average_volume in (int(np.mean(daily.volume[-64:-1])), None)
    year = daily.since(datetime.fromtimestamp(int(daily.start[-1]), UTC) - timedelta(days=365, hours=2))
    assert float(row.year_high) == pytest.approx(year.high.max(), abs=0.005)
    assert float(row.year_low) == pytest.approx(year.low.min(), abs=0.005)


@given(listing=LISTED, at=INSTANTS)
def test_a_row_agrees_with_the_newest_minute(market, listing, at):
    row = quote_at(market, listing, at)
    minutes = bars(market, listing, Interval.M1, at, extended_hours=True)
    newest = row.extended.price if row.extended is not None else row.price
    assert float(newest) == minutes.close[-1]
    begun = datetime.fromtimestamp(int(minutes.start[-1]), UTC)
    assert begun <= row.newest_time < begun + timedelta(minutes=1)


@given(listing=LISTED, at=INSTANTS)
def test_nothing_is_known_before_it_is_traded_and_the_delay_has_passed(market, listing, at):
    row = quote_at(market, listing, at)
    assert row.newest_time <= at - timedelta(seconds=listing.instrument.delay_s)
    assert row.received_time == at


@given(listing=LISTED, at=INSTANTS)
def test_an_open_market_has_a_fresh_price_and_a_bid_below_the_ask(market, listing, at):
    row, state = quote_at(market, listing, at), market.state(listing, at)
    if state in (MarketState.CLOSED, MarketState.BREAK):
        assert row.bid is None
        assert row.ask is None
        return
    assert 0 < row.bid < row.ask
    newest = row.extended.price if row.extended is not None else row.price
    assert newest in (row.bid, row.ask)
    assert at - row.newest_time < timedelta(seconds=listing.instrument.delay_s, minutes=25, hours=14)


@given(listing=LISTED, at=INSTANTS, seconds=st.integers(1, 3_600))
def test_time_never_runs_backwards(market, listing, at, seconds):
    earlier, later = (quote_at(market, listing, at + timedelta(seconds=s)) for s in (0, seconds))
    assert later.newest_time >= earlier.newest_time
    if later.day_open == earlier.day_open and later.previous_close == earlier.previous_close:
        assert later.day_high >= earlier.day_high
        assert later.day_low <= earlier.day_low
        assert later.volume >= earlier.volume


def test_the_picture_shows_the_half_day_and_its_evening(market):
    row = quote(market, "BABA", PICTURE_INSTANT)
    assert (row.price, row.previous_close) == (Decimal("78.49"), Decimal("78.96"))
    assert row.change == Decimal("-0.47")
    assert row.quote_time < datetime(2023, 11, 24, 18, tzinfo=UTC)
    assert (row.extended.price, row.extended.session) == (Decimal("78.31"), Session.POST)
    assert row.market_cap == pytest.approx(199_800_000_000, rel=0.001)
    assert (row.name, row.currency, row.exchange) == ("Alibaba Group", "USD", "NYSE")


def test_before_the_open_the_regular_figures_are_still_yesterdays(market):
    row = quote(market, "BABA", datetime(2023, 11, 16, 13, tzinfo=UTC))
    assert row.price == Decimal("87.07")
    assert row.quote_time.date() == date(2023, 11, 15)
    assert row.extended.session is Session.PRE
    assert row.extended_ratio < -0.06


def test_before_the_first_early_trade_the_evening_is_still_the_newest(market):
    row = quote(market, "BABA", datetime(2023, 11, 27, 9, 0, 0, 1, tzinfo=UTC))
    assert row.extended.session is Session.POST
    assert row.extended.quote_time.date() == date(2023, 11, 24)


def test_the_regular_session_has_no_extended_price(market):
    assert quote(market, "BABA", datetime(2023, 11, 16, 16, tzinfo=UTC)).extended is None


def test_hong_kong_is_a_quarter_of_an_hour_late(market):
    row = quote(market, "9988.HK", datetime(2023, 11, 16, 3, tzinfo=UTC))
    assert row.delay_s == 900
    assert timedelta(minutes=15) <= row.received_time - row.quote_time < timedelta(minutes=16)


def test_a_halt_freezes_the_price(market):
    start = datetime(2023, 11, 16, 14, 30, tzinfo=UTC) + timedelta(minutes=42)
    rows = [quote(market, "BIDU", start + timedelta(minutes=minutes)) for minutes in (1, 5, 9)]
    assert {row.quote_time for row in rows} == {rows[0].quote_time}
    assert quote(market, "BIDU", start + timedelta(minutes=12)).quote_time > start


@pytest.mark.parametrize(
    "at",
    [datetime(2024, 6, 10, 8, 30, tzinfo=UTC), datetime(2024, 6, 10, 15, tzinfo=UTC)],
    ids=["before the open", "after it"],
)
def test_after_a_split_yesterday_is_told_on_the_new_basis(market, at):
    row = quote(market, "NVDA", at)
    assert 90 < row.previous_close < 150
    assert 90 < row.price < 150
    assert abs(row.change_ratio) < 0.1
    assert row.year_high < 250
    assert row.average_volume > 200_000_000
    before = quote(market, "NVDA", datetime(2024, 6, 7, 15, tzinfo=UTC))
    assert before.price > 900
    assert float(row.market_cap / before.market_cap) == pytest.approx(1, abs=0.1)
    assert row.trailing_pe == pytest.approx(before.trailing_pe, rel=0.1)


def test_before_its_history_begins_a_listing_has_no_row(market):
    assert quote(market, "BABA", datetime(2012, 6, 1, tzinfo=UTC)) is None


@given(at=INSTANTS)
@settings(max_examples=20)
def test_what_has_no_earnings_or_shares_shows_none(market, at):
    for symbol in ("KWEB", "GC=F", "HKD=X"):
        row = quote(market, symbol, at)
        assert (row.market_cap, row.trailing_pe) == (None, None)
