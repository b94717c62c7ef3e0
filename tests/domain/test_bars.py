"""Bars as columns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import at
from watcher.domain.bars import Bars, ChartRange, Interval, repaired

NAN = float("nan")


def bars(*rows):
    """Rows of start, open, high, low, close, volume."""
    return Bars.of(*zip(*rows, strict=True)) if rows else Bars.empty()


def flat(*starts, price=1.0):
    return bars(*((start, price, price, price, price, 1.0) for start in starts))


def rows(of):
    return list(zip(*(column.tolist() for column in of.columns), strict=True))


def test_columns_are_64_bit_whatever_they_came_from():
    made = Bars.of(["1", "2"][:0], [], [], [], [], [])
    assert (made.start.dtype, made.open.dtype) == (np.int64, np.float64)
    assert flat(1, 2).close.dtype == np.float64


def test_intervals_know_their_length():
    assert Interval.M30.seconds == 1800
    assert Interval.H1.is_intraday
    assert not Interval.D1.is_intraday


def test_every_range_has_an_interval():
    assert {one.interval for one in ChartRange} == {Interval.M1, Interval.M5, Interval.M30, Interval.D1}


def test_a_stretch_is_cut_by_time():
    made = flat(*(int(at(60 * n).timestamp()) for n in range(4)))
    assert len(made.since(at(60))) == 3
    assert len(made.until(at(60))) == 1
    assert len(made[1:3]) == 2
    assert made.last_start == at(180)
    assert Bars.empty().last_start is None


@given(
    st.dictionaries(st.integers(0, 60), st.floats(1, 9)), st.dictionaries(st.integers(0, 60), st.floats(1, 9))
)
def test_merging_is_that_of_two_dictionaries(old, new):
    def of(prices):
        return bars(*((s, p, p, p, p, 1.0) for s, p in sorted(prices.items())))

    merged = of(old).merged(of(new))
    assert dict(zip(merged.start.tolist(), merged.close.tolist(), strict=True)) == old | new
    assert merged.start.tolist() == sorted(old | new)


def test_merging_with_nothing_copies_nothing():
    some = flat(1, 2)
    assert some.merged(Bars.empty()) is some
    assert Bars.empty().merged(some) is some
    newer = flat(0, 1, 2)
    assert some.merged(newer) is newer


def test_clean_bars_are_left_alone():
    clean = bars((1, 2, 3, 1, 2, 5.0), (2, 2, 3, 1, 2, NAN))
    said = repaired(clean)
    assert said.notes == ()
    assert len(said.bars) == 2
    assert repaired(Bars.empty()).notes == ()


@pytest.mark.parametrize("bad", [NAN, 0.0, -1.0, float("inf")])
def test_a_bar_without_a_usable_price_is_left_out_and_said(bad):
    said = repaired(bars((1, 2, 3, 1, 2, 5.0), (2, 2, 3, 1, bad, 5.0)))
    assert said.bars.start.tolist() == [1]
    assert said.notes == ("1 bars without a usable price were left out.",)


def test_bars_out_of_order_are_sorted_and_the_last_of_doubles_stays():
    said = repaired(bars((2, 5, 5, 5, 5, 1.0), (1, 4, 4, 4, 4, 1.0), (2, 6, 6, 6, 6, 1.0)))
    assert [(row[0], row[4]) for row in rows(said.bars)] == [(1, 4.0), (2, 6.0)]
    assert said.notes == (
        "The bars were not in order of time and were sorted.",
        "1 bars came twice; the last of each was kept.",
    )


def test_a_high_below_the_close_is_widened_and_said():
    said = repaired(bars((1, 2, 1.5, 1.8, 3, 5.0)))
    assert rows(said.bars) == [(1, 2.0, 3.0, 1.8, 3.0, 5.0)]
    assert "widened" in said.notes[0]
