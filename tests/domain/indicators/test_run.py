"""Indicators that go on with their bars: always the values of a full computation, bit for bit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.indicators.test_compute import NAMES, walk
from tests.making import new_york
from watcher.domain.bars import Bars
from watcher.domain.errors import InputError
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import KEPT, Run

NAN = float("nan")
SHORT = {
    "SMA": {"timeperiod": 5},
    "MACD": {"fastperiod": 3, "slowperiod": 6, "signalperiod": 4},
    "ICHIMOKU": {"conversion_period": 2, "base_period": 4, "span_period": 6},
    "VWAP": {"reset": 1},
    "AVWAP": {"anchor": int(walk(30).start[5])},
}


class Chart:
    """A run with what it said put together, and the bars that it was told."""

    def __init__(self, name, bars, table=None):
        self.kind, self.table = indicator(name), table
        self.parameters = SHORT.get(name, {})
        self.run = Run(self.kind, self.parameters, Inputs(bars, table))
        self.values = [column.tolist() for column in self.run.columns]
        self.rows = rows_of(bars)

    def put(self, first, rows):
        self.rows[first:] = rows
        answer = self.run.put(first, rows)
        if answer is None:
            return False
        begin, values = answer
        for number, column in enumerate(self.values):
            column[begin:] = [one[number] for one in values] or column[begin:]
        return True

    def is_exact(self):
        whole = Run(self.kind, self.parameters, Inputs(bars_of(self.rows), self.table)).columns
        for column, exact in zip(self.values, whole, strict=True):
            np.testing.assert_array_equal(np.array(column), exact)
        assert len(self.run) == len(self.rows)


def rows_of(bars):
    return list(zip(*(column.tolist() for column in bars.columns), strict=True))


def bars_of(rows):
    return Bars.of(*zip(*rows, strict=True)) if rows else Bars.empty()


def other(row, dice):
    """The same bar with other prices; now and then without volume."""
    close = row[4] + dice.normal()
    volume = NAN if dice.random() < 0.1 else float(dice.integers(0, 50))
    return (row[0], row[1], close + dice.random(), close - dice.random(), close, volume)


EVENTS = st.lists(st.sampled_from(["tick", "bar", "again", "two", "correct"]), max_size=25)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=12)
@given(length=st.integers(0, 90), events=EVENTS, seed=st.integers(0, 99))
def test_ticks_new_bars_and_corrections_equal_a_full_computation(name, length, events, seed):
    dice = np.random.default_rng(seed)
    chart = Chart(name, walk(length, seed, step=40_000))
    for event in events:
        rows = chart.rows
        count = len(rows)
        last = rows[-1] if rows else (1_700_000_000, 80.0, 81.0, 79.0, 80.0, 5.0)
        fresh = other((last[0] + 40_000, *last[1:]), dice)
        if event == "bar" or not count:
            assert chart.put(count, [fresh])
        elif event == "tick":
            assert chart.put(count - 1, [other(last, dice)])
        elif event == "again":
            first = max(0, count - 16)
            assert chart.put(first, rows[first:])
        elif event == "two":
            assert chart.put(count - 1, [other(last, dice), fresh])
        else:
            first = max(0, count - 9)
            assert chart.put(first, [*(other(row, dice) for row in rows[first:]), fresh])
    chart.is_exact()


def test_a_run_that_has_become_long_still_takes_corrections():
    chart = Chart("EMA", walk(20))
    for row in rows_of(walk(20 + 5 * KEPT))[20:]:
        chart.put(len(chart.rows), [row])
    chart.put(len(chart.rows) - KEPT, [other(row, np.random.default_rng(3)) for row in chart.rows[-KEPT:]])
    chart.is_exact()


def test_what_lies_too_far_back_needs_a_new_run():
    chart = Chart("EMA", walk(300))
    assert not chart.put(100, [other(row, np.random.default_rng(3)) for row in chart.rows[100:]])
    run = Run(indicator("EMA"), {}, Inputs(walk(300)))
    rows = rows_of(walk(300))
    assert run.put(301, rows[:1]) is None
    assert run.put(290, rows[290:295]) is None


def test_a_tick_that_changes_nothing_says_so():
    run = Run(indicator("EMA"), {}, Inputs(walk(30)))
    assert run.put(20, rows_of(walk(30))[20:]) == (30, [])


@pytest.mark.parametrize("name", ["SMA", "OBV", "VWAP", "AVWAP"])
def test_a_bar_without_a_price_has_no_value_and_changes_none(name):
    chart = Chart(name, walk(40))
    for row in rows_of(walk(45))[40:]:
        chart.put(len(chart.rows), [(row[0], NAN, NAN, NAN, NAN, NAN)])
        assert np.isnan(chart.values[0][-1])
        chart.put(len(chart.rows), [(row[0] + 9, *row[1:])])
    chart.is_exact()


def test_a_short_history_with_a_hole_has_no_value_there():
    chart = Chart("SMA", walk(2))
    chart.put(2, [(walk(3).start[2].item(), NAN, NAN, NAN, NAN, NAN)])
    assert np.isnan(chart.values[0][-1])


def test_vwap_begins_anew_with_the_day_of_the_calendar():
    table = new_york()
    late = int(table.days[0].post_close.timestamp()) - 120
    early = int(table.days[1].pre_open.timestamp())
    chart = Chart("VWAP", bars_of([(late, 9.0, 9.0, 9.0, 9.0, 1.0)]), table)
    chart.parameters = {}
    chart.run = Run(chart.kind, {}, Inputs(bars_of(chart.rows), table))
    chart.put(1, [(late + 60, 6.0, 6.0, 6.0, 6.0, 2.0)])
    chart.put(2, [(early, 5.0, 5.0, 5.0, 5.0, 1.0)])
    assert chart.values == [[9.0, 7.0, 5.0]]
    chart.is_exact()


def test_parameters_are_checked_before_anything_is_computed():
    with pytest.raises(InputError, match="Period of RSI cannot be 0"):
        Run(indicator("RSI"), {"timeperiod": 0}, Inputs(walk(30)))
