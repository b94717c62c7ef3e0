"""The bar store against plain numpy: nothing is lost, whatever the view."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.plotting.charting import bars, walk
from watcher.domain.bars import Bars
from watcher.ui.plotting.series import Series

SIZES = st.integers(0, 5_000)


def brute(data, first, stop):
    return float(data.low[first:stop].min()), float(data.high[first:stop].max())


def live(data, row, **changes):
    """One row of bars, with other values."""
    values = {name: getattr(data, name)[row : row + 1] for name in Bars.__slots__}
    values |= {name: np.array([value], dtype=float) for name, value in changes.items() if name != "start"}
    if "start" in changes:
        values["start"] = np.array([changes["start"]])
    return Bars(**values)


@given(SIZES, st.integers(0, 5_000), st.integers(0, 5_000))
def test_the_extent_is_that_of_the_bars(count, first, stop):
    data = walk(count)
    found = Series(data).extent(first, stop)
    first, stop = min(first, count), min(stop, count)
    assert found == (brute(data, first, stop) if first < stop else None)


def test_the_extent_takes_in_its_very_edges():
    data = bars(np.full(100_000, 100.0))
    data.high[[1_001, 9_002]] = 200.0, 300.0
    series = Series(data)
    assert series.extent(1_001, 9_002)[1] == 200.0
    assert series.extent(1_002, 9_003)[1] == 300.0
    assert series.extent(1_002, 9_002)[1] == 101.0


@pytest.mark.parametrize(("count", "bucket"), [(32_000, 4), (100_000, 16), (300_000, 64)])
def test_the_extent_of_many_bars_is_less_than_a_pixel_off(count, bucket):
    data = bars(np.full(count + 2_000, 100.0))
    first, stop = 2 * bucket + 1, 2 * bucket + 1 + count
    lead, past = first // bucket * bucket, -(-stop // bucket) * bucket
    data.high[[lead - 1, past]] = 900.0, 900.0
    data.low[[lead, past - 1]] = 40.0, 30.0
    assert Series(data).extent(first, stop) == (30.0, 101.0)
    data.low[[first, stop - 1]] = 20.0, 10.0
    assert Series(data).extent(first, stop) == (10.0, 101.0)


@given(st.integers(1, 5_000), st.floats(-0.3, 1.0), st.floats(0.001, 1.5), st.integers(10, 400))
def test_columns_lose_no_extreme_and_invent_none(count, share, length, width):
    data = walk(count)
    x0 = share * count
    x1 = x0 + max(1.0, length * count)
    found = Series(data).columns(x0, x1, width)
    first, stop = max(0, math.floor(x0)), min(count, math.floor(x1))
    assert len(found) <= width + 3
    if first < stop:
        low, high = brute(data, first, stop)
        assert found.low.min() <= low
        assert found.high.max() >= high
        assert found.volume.max() == 1_000
        assert set(found.high.tolist()) <= set(data.high.tolist())
        assert set(found.low.tolist()) <= set(data.low.tolist())


def test_a_spike_of_one_bar_in_a_million_is_in_its_column():
    data = bars(np.full(1_000_000, 100.0))
    data.high[654_321] = 500.0
    found = Series(data).columns(0, 1_000_000, 1_000)
    column = int(found.high.argmax())
    assert found.high[column] == 500.0
    assert abs(found.x[column] - 654_321) <= found.step


def test_columns_shift_with_the_view_and_are_never_reshuffled():
    series = Series(walk(40_000))
    here, there = series.columns(10_000, 20_000, 500), series.columns(10_400, 20_400, 500)
    shared = np.isin(here.x, there.x)
    assert shared.sum() > 450
    same = np.isin(there.x, here.x)
    assert np.array_equal(here.high[shared], there.high[same])
    assert np.array_equal(here.close[shared], there.close[same])


def test_columns_open_with_their_first_bar_and_close_with_their_last():
    data = walk(1_600)
    found = Series(data).columns(0, 1_600, 100)
    assert found.step == 16
    whole = found.x > 0
    assert np.array_equal(found.open[whole], data.open[::16])
    assert np.array_equal(found.close[whole], data.close[15::16])


@given(st.integers(1, 3_000), st.lists(st.tuples(st.booleans(), st.floats(1, 1_000)), max_size=40))
def test_ticks_and_new_bars_reach_every_level(count, events):
    data = walk(count)
    series = Series(data)
    for is_new, price in events:
        last = Bars(*(column[-1:] for column in data.columns))
        if is_new:
            new = Bars.of(last.start + 60, [price], [price + 1], [price - 0.5], [price], [7.0])
            series.merge(new)
        else:
            high, low = max(price, last.high[0]), min(price, last.low[0])
            new = Bars.of(last.start, last.open, [high], [low], [price], last.volume)
            series.merge(new)
        data = data.merged(new)
        assert len(series) == len(data)
        assert series.extent(0, len(data)) == brute(data, 0, len(data))
    found = series.columns(0, len(data), 50)
    assert found.close[-1] == data.close[-1]
    assert series.last_close == data.close[-1]


@given(
    st.lists(
        st.tuples(st.sampled_from([30, 900, 5_000, 20_000]), st.integers(1, 400)), min_size=2, max_size=8
    )
)
def test_levels_that_nobody_looked_at_for_a_while_are_right_when_somebody_does(looks):
    data = walk(20_000)
    series = Series(data)
    for shown, price in looks:
        last = data[-1:]
        tick = Bars.of(last.start, last.open, last.high + price, last.low / price, [price], [price])
        series.merge(tick)
        data = data.merged(tick)
        span = 20_000 - shown, 20_000
        wanted = Series(data)
        assert series.extent(*span) == wanted.extent(*span)
        here, there = (one.columns(*span, 300) for one in (series, wanted))
        for name in ("open", "high", "low", "close", "volume"):
            assert np.array_equal(getattr(here, name), getattr(there, name))


def test_whether_there_is_volume_follows_corrections():
    series = Series(bars([1.0, 2.0], volume=0.0))
    assert not series.has_volume
    series.merge(bars([1.0, 2.0], volume=5.0)[1:])
    assert series.has_volume
    series.merge(bars([1.0, 2.0], volume=0.0)[1:])
    assert not series.has_volume


def test_a_tail_of_old_and_new_bars_is_merged_by_start():
    data = walk(3_000)
    series = Series(data[:2_990])
    assert series.merge(data[2_980:]) == 10
    assert series.starts[2_999] == data.start[-1]
    assert series.bar(2_995)[3] == data.close[2_995]


def test_a_bar_missing_in_the_middle_finds_its_place():
    data = walk(2_500)
    gappy = Bars(*(np.delete(column, 2_490) for column in data.columns))
    series = Series(gappy)
    assert series.merge(live(data, 2_490)) == 1
    assert series.bar(2_490)[3] == data.close[2_490]
    assert series.extent(0, 2_500) == brute(data, 0, 2_500)


def test_a_correction_of_an_old_bar_is_taken():
    data = walk(5_000)
    series = Series(data)
    assert series.merge(live(data, 10, high=9_999.0)) == 0
    assert series.extent(0, 5_000)[1] == 9_999.0
    assert series.extent(11, 5_000)[1] == data.high[11:].max()


def test_many_new_bars_outgrow_the_room_that_was_there():
    data = walk(12_000)
    series = Series(data[:100])
    for row in range(100, 12_000, 50):
        series.merge(data[row : row + 50])
    assert len(series) == 12_000
    assert series.extent(0, 12_000) == brute(data, 0, 12_000)
    assert series.columns(0, 12_000, 300).volume.max() == 1_000


def test_bars_stay_where_they_came_from():
    data = walk(100_000)
    assert np.shares_memory(Series(data).columns(500, 600, 200).high, data.high)


def test_merging_never_writes_into_the_bars_that_came():
    data = walk(2_000)
    before = data.close.copy()
    series = Series(data)
    series.merge(live(data, 1_999, close=1.0))
    series.merge(live(data, 3, close=1.0))
    assert np.array_equal(data.close, before)


def test_no_bars_are_no_trouble():
    series = Series(Bars.empty())
    assert len(series) == 0
    assert series.last_close is None
    assert not series.has_volume
    assert series.extent(0, 10) is None
    assert len(series.columns(0, 10, 100)) == 0
    assert len(series.columns(0, 1_000, 100)) == 0
    assert series.merge(Bars.empty()) == 0
    assert series.merge(walk(1)) == 1


def test_one_bar_is_a_column():
    found = Series(walk(1)).columns(0, 8, 100)
    assert found.x.tolist() == [0.5]


def test_a_bar_without_a_price_has_no_place():
    data = walk(10)
    data.close[4] = np.nan
    data.high[7] = np.inf
    series = Series(data)
    assert len(series) == 8
    assert series.merge(live(data, 9, close=math.nan)) == 0
    assert np.isfinite(series.extent(0, 8)).all()


@pytest.mark.parametrize("count", [3, 50, 5_000])
def test_unknown_volume_stays_unknown_and_spoils_no_other(count):
    data = walk(count, volume=math.nan)
    series = Series(data)
    assert not series.has_volume
    assert math.isnan(series.bar(0)[4])
    data.volume[count // 2] = 42.0
    series = Series(data)
    assert series.has_volume
    assert np.nanmax(series.columns(0, count, 40).volume) == 42.0


def test_starts_are_searched_across_the_border_of_old_and_live_bars():
    data = walk(3_000)
    starts = Series(data).starts
    wanted = [data.start[0] - 1, data.start[1_023], data.start[2_048], data.start[-1] + 1]
    assert starts.searchsorted(wanted).tolist() == np.searchsorted(data.start, wanted).tolist()
    right = starts.searchsorted(wanted, side="right").tolist()
    assert right == np.searchsorted(data.start, wanted, side="right").tolist()
    assert [starts[0], starts[2_999]] == [data.start[0], data.start[-1]]
