"""The years of the demo market: what must come out whatever the seed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.domain.symbols import Symbol
from watcher.feeds.demo.daily import DailyMarket
from watcher.feeds.demo.listings import ADS_RATIO, LISTINGS

from .conftest import LISTED

PUBLISHED = {
    date(2020, 10, 27): 31714,
    date(2022, 10, 24): 6315,
    date(2023, 1, 26): 12057,
    date(2023, 5, 31): 7955,
    date(2023, 7, 31): 10216,
    date(2023, 11, 15): 8707,
    date(2023, 11, 16): 7911,
    date(2023, 11, 22): 7896,
    date(2023, 11, 24): 7849,
    date(2024, 10, 7): 11752,
}
FIGURES = ("open", "high", "low", "close", "volume")


def series_of(market, symbol):
    return market.series(LISTINGS[Symbol(symbol)])


def day_of(series, on):
    return int(np.searchsorted(series.calendar.ordinals, on.toordinal()))


def change_on(series, on):
    day = day_of(series, on)
    return series.close[day] / series.close[day - 1] - 1


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=10)
def test_baba_passes_through_its_published_closes(tables, seed):
    baba = series_of(DailyMarket(seed, tables), "BABA")
    assert {on: int(baba.close[day_of(baba, on)]) for on in PUBLISHED} == PUBLISHED


def test_baba_falls_nine_percent_and_drags_its_peers_along(market):
    on = date(2023, 11, 16)
    assert change_on(series_of(market, "BABA"), on) == pytest.approx(-0.091, abs=0.0005)
    for peer in ("KWEB", "JD", "BIDU"):
        assert -0.03 < change_on(series_of(market, peer), on) < -0.01


def test_the_news_is_in_the_opening_price(market):
    baba = series_of(market, "BABA")
    day = day_of(baba, date(2023, 11, 16))
    assert baba.open[day] < 0.93 * baba.close[day - 1]


def test_hong_kong_hears_of_the_news_a_day_later(market):
    share = series_of(market, "9988.HK")
    assert abs(change_on(share, date(2023, 11, 16))) < 0.05
    assert change_on(share, date(2023, 11, 17)) < -0.05


def test_the_half_day_after_thanksgiving_is_a_little_lower_and_quieter(market):
    baba = series_of(market, "BABA")
    day = day_of(baba, date(2023, 11, 24))
    assert change_on(baba, date(2023, 11, 24)) == pytest.approx(-0.0060, abs=0.0001)
    assert baba.calendar.close[day] - baba.calendar.open[day] == 3.5 * 3600


def test_the_share_in_hong_kong_follows_the_receipt_in_new_york(market):
    share, receipt, pair = (series_of(market, symbol) for symbol in ("9988.HK", "BABA", "HKD=X"))
    last = np.searchsorted(receipt.calendar.close, share.calendar.close, side="right") - 1
    rate = np.searchsorted(pair.calendar.close, share.calendar.close, side="right") - 1
    listed = last > 0
    parity = receipt.close[last] / 100 * pair.close[rate] / 10_000 / ADS_RATIO
    premium = np.abs(share.close[listed] / 100 / parity[listed] - 1)
    assert np.median(premium) < 0.015
    assert np.quantile(premium, 0.95) < 0.04


def test_the_premium_wanders_instead_of_jumping(market, tables):
    share = series_of(market, "9988.HK")
    steps = np.abs(np.diff(np.log(share.close)))
    assert np.median(steps) < 0.03


@given(listing=LISTED)
@settings(max_examples=len(LISTINGS))
def test_every_day_holds_its_open_and_close(market, listing):
    series = market.series(listing)
    assert np.all(series.high >= np.maximum(series.open, series.close))
    assert np.all(series.low <= np.minimum(series.open, series.close))
    assert np.all(series.low > 0)
    assert all(np.all(getattr(series, name) % listing.grid == 0) for name in ("open", "high", "low", "close"))
    assert np.all(series.volume > 0) == (listing.symbol != "HKD=X")


@given(listing=LISTED)
@settings(max_examples=len(LISTINGS))
def test_a_seed_always_makes_the_same_market_and_another_makes_another(tables, market, listing):
    again = DailyMarket(11, tables).series(listing)
    other = DailyMarket(12, tables).series(listing)
    for name in FIGURES:
        assert np.array_equal(getattr(again, name), getattr(market.series(listing), name))
    assert not np.array_equal(other.close, again.close)


def test_the_past_does_not_depend_on_how_far_the_calendar_is_known(tables, market):
    shorter = {
        code: replace(table, days=[day for day in table.days if day.date < date(2027, 7, 1)])
        for code, table in tables.items()
    }
    cut = DailyMarket(11, shorter)
    for listing in LISTINGS.values():
        short, long = cut.series(listing), market.series(listing)
        known = len(short.calendar) - 1
        for name in FIGURES:
            assert np.array_equal(getattr(short, name)[:known], getattr(long, name)[:known]), listing.symbol


def returns(market, symbol):
    series = series_of(market, symbol)
    recent = slice(day_of(series, date(2019, 1, 2)), day_of(series, date(2024, 6, 7)))
    return np.diff(np.log(series.close[recent]))


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [("BABA", "KWEB", 0.7, 0.95), ("BABA", "JD", 0.4, 0.85), ("BABA", "NVDA", 0.02, 0.5)],
)
def test_prices_move_together_as_far_as_they_are_kin(market, one, other, least, most):
    assert least < np.corrcoef(returns(market, one), returns(market, other))[0, 1] < most


@pytest.mark.parametrize(
    ("symbol", "least", "most"),
    [("BABA", 0.018, 0.032), ("GC=F", 0.006, 0.012), ("BTC-USD", 0.015, 0.04), ("HKD=X", 0.0001, 0.001)],
)
def test_each_is_as_restless_as_its_kind(market, symbol, least, most):
    assert least < np.std(returns(market, symbol)) < most


def test_the_history_is_ten_years_deep(market):
    for listing in LISTINGS.values():
        first = datetime.fromtimestamp(int(market.series(listing).calendar.open[0]), UTC)
        assert first.date() <= date(2013, 11, 24)


def test_nvda_is_traded_ten_for_one_from_its_split_on(market):
    nvda = series_of(market, "NVDA")
    day = day_of(nvda, date(2024, 6, 10))
    assert nvda.split_day == day
    assert nvda.close[day - 1] / nvda.close[day] == pytest.approx(10, rel=0.03)
    assert nvda.volume[day - 1] * 3 < nvda.volume[day]
