"""Exported bars: what a spreadsheet reads of them."""

import csv
import io
import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.bar_table import BarTable, Beside
from watcher.domain.bars import Bars
from watcher.domain.symbols import Symbol

SUMMER, WINTER = 1_688_995_800, 1_700_231_400


def bars(*rows):
    return Bars.of(*zip(*rows, strict=True))


def table(of, is_intraday=True, places=2, beside=()):
    return BarTable(Symbol("BABA"), of, "America/New_York", is_intraday, places, beside)


def read(made):
    return list(csv.reader(io.StringIO(made.csv())))


def test_times_are_those_of_the_exchange_with_their_offset():
    head, summer, winter = read(table(bars((SUMMER, 1, 2, 1, 2, 5), (WINTER, 1, 2, 1, 2, 5))))
    assert head == ["time", "open", "high", "low", "close", "volume"]
    assert (summer[0], winter[0]) == ("2023-07-10T09:30:00-04:00", "2023-11-17T09:30:00-05:00")


def test_daily_bars_have_the_exchanges_day():
    head, row = read(table(bars((WINTER, 1, 2, 1, 2, 5)), is_intraday=False))
    assert (head[0], row[0]) == ("date", "2023-11-17")


def test_numbers_have_points_and_nothing_between_thousands():
    (_, row) = read(table(bars((WINTER, 86.12999725341797, 700_000.5, -3.0, 12.0, 12_345_678.0))))
    assert row[1:] == ["86.13", "700000.5", "-3", "12", "12345678"]


def test_small_prices_have_no_exponent():
    (_, row) = read(table(bars((WINTER, 1.2e-5, 1.2e-5, -1.2e-5, 1e-5, math.nan)), places=8))
    assert row[1:] == ["0.000012", "0.000012", "-0.000012", "0.00001", ""]


def test_what_lies_on_the_chart_has_columns_and_no_name_starts_a_formula():
    beside = (Beside("=SUM(A1)", np.array([math.nan])), Beside("RSI 14", np.array([55.12346])))
    head, row = read(table(bars((WINTER, 1, 2, 1, 2, 5)), beside=beside))
    assert head[6:] == ["'=SUM(A1)", "RSI 14"]
    assert row[6:] == ["", "55.1235"]


@given(st.floats(-1e9, 1e9))
def test_every_number_is_read_back_as_it_was_rounded(value):
    (_, row) = read(table(bars((WINTER, value, value, value, value, 1.0))))
    assert abs(float(row[4]) - value) <= 0.5001e-4 + abs(value) * 1e-15
    assert "e" not in row[4]
