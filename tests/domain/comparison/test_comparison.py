"""Several symbols side by side: what belongs together, total returns, listings, correlations."""

from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.making import hong_kong, new_york
from watcher.domain.bars import Bars, Interval
from watcher.domain.comparison.alignment import closes, matched, taken
from watcher.domain.comparison.correlation import FEWEST_RETURNS, correlations
from watcher.domain.comparison.listings import TWO_LISTINGS, listings_of
from watcher.domain.comparison.total_return import total_return
from watcher.domain.corporate_actions import Dividend
from watcher.domain.symbols import Symbol

DAY_S = 86_400


def starts(*times):
    return np.array([int(one.timestamp()) for one in times], dtype=np.int64)


def opens(table, *days):
    return starts(*(table.day_of(date(2023, 11, one)).open for one in days))


def priced(start, *prices):
    return Bars.of(start, prices, prices, prices, prices, prices)


def test_days_belong_together_by_their_date_on_each_exchange():
    new, hong = new_york(), hong_kong()
    mine, theirs = opens(new, 14, 15, 16, 17, 20), opens(hong, 14, 16, 17)
    rows = matched(mine, theirs, Interval.D1, new, hong)
    assert rows.tolist() == [0, -1, 1, 2, -1]
    bars = priced(theirs, 70.0, 71.0, 72.0)
    np.testing.assert_array_equal(
        closes(mine, bars, Interval.D1, new, hong), [70.0, np.nan, 71.0, 72.0, np.nan]
    )


def test_weeks_and_months_belong_together_though_they_begin_on_different_days():
    monday, tuesday = (starts(datetime(2023, 11, one, 14, tzinfo=UTC)) for one in (13, 14))
    assert matched(monday, tuesday, Interval.W1).tolist() == [0]
    assert matched(monday, tuesday, Interval.MO1).tolist() == [0]
    assert matched(monday, tuesday, Interval.D1).tolist() == [-1]


def test_within_a_day_no_price_is_older_than_a_bar_and_none_comes_from_later():
    mine = np.array([0, 300, 600, 900])
    assert matched(mine, np.array([0, 300, 900]), Interval.M5).tolist() == [0, 1, -1, 2]
    assert matched(mine, np.array([120, 420]), Interval.M5).tolist() == [-1, 0, 1, -1]
    assert matched(mine, mine + 1_000_000, Interval.M5).tolist() == [-1] * 4


@given(st.sets(st.integers(0, 40)), st.sets(st.integers(0, 40)))
def test_matching_days_is_that_of_a_dictionary(mine, theirs):
    own, other = (np.array(sorted(days), dtype=np.int64) * DAY_S for days in (mine, theirs))
    prices = np.arange(len(other), dtype=float)
    found = taken(prices, matched(own, other, Interval.D1))
    known = dict(zip(other.tolist(), prices.tolist(), strict=True))
    np.testing.assert_array_equal(found, [known.get(start, np.nan) for start in own.tolist()])


def test_nobody_is_no_price():
    assert np.isnan(closes(np.array([0, DAY_S]), Bars.empty(), Interval.D1, None, None)).all()


def test_a_dividend_is_part_of_the_return_from_its_ex_date_on():
    bars = priced(DAY_S * np.arange(4), 100.0, 100.0, 95.0, 95.0)
    adjusted = total_return(bars, [Dividend(2 * DAY_S, 5.0)], None)
    assert adjusted.tolist() == pytest.approx([95.0, 95.0, 95.0, 95.0])
    assert adjusted[-1] == bars.close[-1]


def test_dividends_add_up_and_those_outside_the_bars_change_nothing():
    bars = priced(DAY_S * np.arange(1, 5), 100.0, 50.0, 50.0, 40.0)
    both = total_return(bars, [Dividend(4 * DAY_S, 10.0), Dividend(2 * DAY_S, 50.0)], None)
    assert both.tolist() == pytest.approx([100 * 0.5 * 0.8, 50 * 0.8, 50 * 0.8, 40.0])
    outside = [Dividend(0, 1.0), Dividend(DAY_S, 1.0), Dividend(9 * DAY_S, 1.0), Dividend(3 * DAY_S, 50.0)]
    assert total_return(bars, outside, None).tolist() == bars.close.tolist()
    assert len(total_return(Bars.empty(), outside, None)) == 0


def test_hours_before_the_open_of_an_ex_date_are_without_the_dividend():
    table = new_york()
    before, day = table.days[1], table.days[2]
    bars = priced(starts(before.open, day.pre_open, day.open), 100.0, 90.0, 90.0)
    adjusted = total_return(bars, [Dividend(int(day.open.timestamp()), 10.0)], table)
    assert adjusted.tolist() == pytest.approx([90.0, 90.0, 90.0])


@settings(max_examples=50)
@given(
    st.lists(st.floats(1, 500), min_size=2, max_size=20),
    st.lists(st.tuples(st.integers(1, 19), st.floats(0.01, 0.9)), max_size=4, unique_by=lambda one: one[0]),
)
def test_total_return_is_that_of_whoever_buys_more_of_the_share(prices, paid):
    bars = priced(DAY_S * np.arange(len(prices)), *prices)
    dividends = [Dividend(at * DAY_S, prices[at - 1] * share) for at, share in paid if at < len(prices)]
    adjusted = total_return(bars, dividends, None)
    shares = 1.0
    for one in dividends:
        before = prices[one.ex_start // DAY_S - 1]
        shares *= before / (before - one.amount)
    assert adjusted[-1] / adjusted[0] == pytest.approx(shares * prices[-1] / prices[0])


def test_a_share_and_its_listing_elsewhere_are_known_both_ways():
    pair = listings_of(Symbol("9988.HK"))
    assert pair is not None
    assert pair is listings_of(Symbol("BABA"))
    assert (pair.symbol, pair.shares, pair.rate) == ("BABA", 8, "HKD=X")
    assert {one.symbol for one in TWO_LISTINGS} == {"BABA", "JD", "BIDU", "NTES"}
    assert listings_of(Symbol("KWEB")) is None


def walk(count=60, seed=1):
    return np.exp(np.cumsum(np.random.default_rng(seed).normal(scale=0.02, size=count)))


def test_correlations_are_pearsons_of_the_returns():
    days = np.arange(60)
    one, other = walk(), walk(seed=2)
    found = correlations([(days, one), (days, other), (days, one * 3)])
    returns = np.corrcoef(np.diff(np.log(one)), np.diff(np.log(other)))
    assert found.values[0, 1] == found.values[1, 0] == pytest.approx(returns[0, 1])
    assert found.values[0, 2] == pytest.approx(1.0)
    assert np.diag(found.values).tolist() == pytest.approx([1.0] * 3)
    assert (found.counts == 59).all()


def test_a_holiday_of_one_is_left_out_for_both():
    days = np.arange(60)
    kept = days != 30
    one, other = walk(), walk(seed=2)
    found = correlations([(days, one), (days[kept], other[kept])])
    returns = np.corrcoef(np.diff(np.log(one[kept])), np.diff(np.log(other[kept])))
    assert found.values[0, 1] == pytest.approx(returns[0, 1])
    assert found.counts.tolist() == [[59, 58], [58, 58]]


def test_too_few_days_in_common_and_prices_that_stand_still_correlate_with_nothing():
    few = np.arange(FEWEST_RETURNS)
    found = correlations([(few, walk(len(few))), (np.arange(60), np.ones(60)), (few + 500, walk(len(few)))])
    assert np.isnan(found.values).all()
    assert found.counts[0, 2] == 0


def test_a_price_of_nothing_is_no_return():
    one = walk()
    one[20] = 0.0
    found = correlations([(np.arange(60), one), (np.arange(60), walk(seed=2))])
    assert np.isfinite(found.values).all()
    # The day of the strange price is left out, as a holiday is.
    assert found.counts[0, 1] == 58
    assert correlations([]).values.shape == (0, 0)
