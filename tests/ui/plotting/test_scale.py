"""Linear, logarithmic and percent scales: the same prices, other distances."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from tests.ui.plotting.charting import subject, walk
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.price_axis import price_ticks, value_ticks
from watcher.ui.plotting.scale import STRAIGHT, PriceScale, ScaleKind, percent_text
from watcher.ui.plotting.series import Series

LOG = PriceScale(ScaleKind.LOG)
SCALES = (STRAIGHT, LOG, PriceScale(ScaleKind.PERCENT, 50.0))
PRICES = st.floats(1e-6, 1e6)


def frame_of(prices, scale):
    series = Series(walk(9))
    return framed(series, series.starts, subject(), (0, 9), prices, Plot(QSize(964, 526), 64, 1.0), scale)


@given(PRICES, st.sampled_from(SCALES))
def test_there_and_back_is_the_same_price(price, scale):
    assert scale.price(scale.ordinate(price)) == pytest.approx(price)
    assert scale.ordinates(np.array([price]))[0] == pytest.approx(scale.ordinate(price))


@given(st.lists(PRICES, min_size=2, max_size=9, unique=True), st.sampled_from(SCALES))
def test_higher_prices_lie_higher_on_every_scale(prices, scale):
    ordinates = [scale.ordinate(price) for price in sorted(prices)]
    assert ordinates == sorted(ordinates)


def test_on_a_log_scale_the_same_ratio_is_the_same_distance():
    frame = frame_of((1, 1_000), LOG)
    assert frame.y(1) - frame.y(10) == pytest.approx(frame.y(10) - frame.y(100))
    assert frame.price_at(frame.y(37.5)) == pytest.approx(37.5)
    assert frame.ys(np.array([37.5]))[0] == pytest.approx(frame.y(37.5))


def test_what_has_no_logarithm_lies_just_below():
    frame = frame_of((1, 100), LOG)
    ys = frame.ys(np.array([0.0, -5.0, np.nan]))
    assert (ys[:2] > frame.bottom).all()
    assert np.isnan(ys[2])


def test_a_percent_scale_is_the_linear_one_with_other_words():
    percent = PriceScale(ScaleKind.PERCENT, 50.0)
    linear, other = frame_of((40, 80), STRAIGHT), frame_of((40, 80), percent)
    assert other.y(66.6) == linear.y(66.6)
    for tick in other.price_ticks:
        assert tick.text == percent.text(tick.price, 2).replace(".00%", "%")
    assert "0%" in {tick.text for tick in other.price_ticks}


def test_prices_that_are_not_above_zero_have_a_linear_scale():
    for kind in (ScaleKind.LOG, ScaleKind.PERCENT):
        assert PriceScale.suited(kind, -1.0, 5.0) == STRAIGHT
        assert PriceScale.suited(kind, 1.0, 5.0).kind is kind


def test_the_gains_of_decades_have_no_decimals():
    scale = PriceScale(ScaleKind.PERCENT, 0.0979)
    assert scale.text(123.53, 2) == "+126,080%"
    assert scale.text(9.5, 2) == "+9,603.78%"


def test_a_price_that_rounds_to_nothing_has_no_sign():
    assert [STRAIGHT.text(price, 2) for price in (-0.004, -0.0, 0.0, -0.005001, -1_200)] == [
        *("0.00", "0.00", "0.00", "−0.01", "−1,200.00")
    ]


def test_percents_have_a_sign_unless_they_are_nothing():
    assert [percent_text(r, 2) for r in (0.0354, -0.002, 0.0, -0.00001, 12.5)] == [
        "+3.54%",
        "−0.20%",
        "0.00%",
        "0.00%",
        "+1,250.00%",
    ]


@given(st.floats(1e-4, 1e5), st.floats(1.05, 1e6), st.integers(150, 900))
def test_log_ticks_are_in_view_and_do_not_clash(low, ratio, height):
    high = low * ratio
    ticks = price_ticks(low, high, height, 6, low, LOG)
    ys = [height * (1 - np.log(tick.price / low) / np.log(ratio)) for tick in ticks]
    assert all(-1e-6 * height <= y <= height * (1 + 1e-6) for y in ys)
    assert all(above - below >= 18 for above, below in pairwise(ys))
    assert len({tick.text for tick in ticks}) == len(ticks)


def test_a_wide_log_axis_has_round_prices():
    assert [t.text for t in price_ticks(0.9, 110, 300, 2, 0.9, LOG)] == [
        "1.00",
        "2.00",
        "5.00",
        "10.00",
        "20.00",
        "50.00",
        "100.00",
    ]


def test_ticks_of_values_have_no_more_decimals_than_they_need():
    assert [t.text for t in value_ticks(0, 100, 150)] == ["0", "20", "40", "60", "80", "100"]
    assert [t.text for t in value_ticks(-0.1, 0.1, 300)] == ["−0.10", "−0.05", "0.00", "0.05", "0.10"]
    assert value_ticks(1, 1, 100) == ()
