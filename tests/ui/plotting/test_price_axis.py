"""Nice steps, and as many decimals as a price needs."""

import math
from itertools import pairwise

import pytest

from watcher.domain.formats import Formats
from watcher.ui import words
from watcher.ui.plotting.price_axis import nice_step, padded, price_ticks, shown_places
from watcher.ui.plotting.scale import PriceScale, ScaleKind


@pytest.mark.parametrize(
    ("span", "most", "step"),
    [(100, 10, 10), (101, 10, 20), (0.3, 10, 0.05), (7, 7, 1), (1_400_000, 10, 200_000), (9.5, 0.1, 10)],
)
def test_steps_are_one_two_or_five_times_a_power_of_ten(span, most, step):
    assert nice_step(span, most) == pytest.approx(step)


def texts(low, high, height, places, lowest=0.0):
    return [tick.text for tick in price_ticks(low, high, height, places, lowest)]


def test_ticks_have_the_decimals_of_the_price():
    assert texts(66, 124, 400, 2) == ["70.00", "80.00", "90.00", "100.00", "110.00", "120.00"]


def test_big_prices_are_grouped():
    assert texts(640_000, 760_000, 112, 0) == ["650,000", "700,000", "750,000"]


def test_a_view_of_the_same_prices_has_the_ticks_of_before_until_they_are_written_otherwise():
    before = price_ticks(66, 124, 400, 2, 0.0)
    assert price_ticks(66, 124, 400, 2, 0.0) is before
    words.write_as(Formats(decimal=",", thousands="."))
    try:
        assert texts(66, 124, 400, 2)[0] == "70,00"
    finally:
        words.write_as(Formats())
    assert texts(66, 124, 400, 2)[0] == "70.00"


def test_tiny_prices_keep_their_digits():
    assert texts(0.0000091, 0.0000109, 300, 8) == ["0.00000950", "0.00001000", "0.00001050"]


def test_no_step_is_finer_than_the_price_can_be_written():
    assert texts(10.0, 10.03, 900, 2) == ["10.00", "10.01", "10.02", "10.03"]


def test_nothing_is_labelled_below_the_lowest_price_that_makes_sense():
    assert texts(-60, 100, 200, 2)[0] == "0.00"
    assert texts(-60, 100, 200, 2, lowest=-60)[0] == "−50.00"


@pytest.mark.parametrize("low", [0.42, 331.7, 19_350.0])
@pytest.mark.parametrize("height", [110, 160])
def test_a_low_axis_still_has_a_scale(low, height):
    for ratio in (1.003, 1.4, 2.2, 9.0):
        assert len(price_ticks(low, low * ratio, height, 5, 0.0)) >= 2


def test_a_tall_log_axis_leaves_no_stretch_without_a_label():
    prices = [tick.price for tick in price_ticks(6.2, 16.1, 1_200, 2, 0.0, PriceScale(ScaleKind.LOG))]
    per_log = 1_200 / math.log(16.1 / 6.2)
    assert max(math.log(b / a) * per_log for a, b in pairwise(prices)) < 120
    assert min(math.log(b / a) * per_log for a, b in pairwise(prices)) > 30


def test_an_empty_span_has_no_ticks():
    assert texts(5, 5, 400, 2) == []


@pytest.mark.parametrize(
    ("places", "price", "shown"),
    [
        (2, 78.49, 2),
        (2, 0.5, 2),
        (2, 0.00001, 8),
        (2, 0.0123, 5),
        (0, 700_000, 0),
        (4, 1.0851, 4),
        (2, 0.0, 2),
    ],
)
def test_a_price_below_its_grid_gets_the_decimals_it_needs(places, price, shown):
    assert shown_places(places, price) == shown


def test_equal_prices_get_room_around_them():
    low, high = padded(100.0, 100.0, 2)
    assert low < 100.0 < high
    assert high - low == pytest.approx(1.0)


def test_equal_tiny_prices_are_not_lost_in_their_room():
    low, high = padded(0.00001, 0.00001, 8)
    assert 0 < low < 0.00001 < high < 0.00002


def test_a_span_gets_a_little_air():
    assert padded(100.0, 200.0, 2) == (96.0, 204.0)
