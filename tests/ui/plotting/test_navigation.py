"""Spans of bars: panned, zoomed, never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.ui.plotting.navigation import (
    FEWEST_BARS,
    home_span,
    panned,
    revealing,
    stretched,
    with_room,
    zoomed,
)


def test_a_range_ends_with_a_little_air():
    x0, x1 = with_room(750, 1_000)
    assert x0 == 750
    assert 1_000 < x1 < 1_010


def test_one_bar_gets_the_room_of_some():
    x0, x1 = with_room(0, 1)
    assert x1 - x0 > FEWEST_BARS
    assert x0 < 0 < 1 < x1


@pytest.mark.parametrize("bars", [1, 4, 500])
def test_days_before_the_first_bar_have_a_view_with_bars_all_the_same(bars):
    x0, x1 = home_span(0, 0, bars)
    assert x1 - x0 == FEWEST_BARS
    assert x0 < 1
    assert x1 > 0


@pytest.mark.parametrize(("first", "stop"), [(0, 1), (0, 7), (3, 3), (250, 250), (100, 200)])
def test_days_have_a_view_however_few_bars_they_hold(first, stop):
    x0, x1 = home_span(first, stop, 500)
    assert x1 > x0
    assert x1 == stop


def test_zooming_keeps_the_place_below_the_cursor():
    x0, x1 = zoomed((100.0, 200.0), 0.5, 130.0, 1_000)
    assert x1 - x0 == 50
    assert (130 - x0) / (x1 - x0) == pytest.approx(0.3)


@given(st.integers(0, 10_000), st.floats(0.01, 100), st.floats(-500, 10_500), st.floats(-1e6, 1e6))
def test_bars_stay_in_view_whatever_is_done(bars, factor, about, by):
    x0, x1 = panned(zoomed((0.0, 100.0), factor, about, bars), by, bars)
    assert x1 > x0
    assert FEWEST_BARS <= round(x1 - x0, 6) <= max(bars * 1.5, 4 * FEWEST_BARS)
    assert x0 <= bars
    assert x1 >= 0


def test_revealing_moves_no_further_than_it_must():
    assert revealing((100.0, 200.0), 150) == (100.0, 200.0)
    assert revealing((100.0, 200.0), 90) == (90.0, 190.0)
    assert revealing((100.0, 200.0), 205) == (106.0, 206.0)


def test_prices_stretch_about_their_middle():
    assert stretched((10.0, 20.0), 2.0) == (5.0, 25.0)
