"""The line above the bars."""

import math

import pytest

from tests.ui.plotting.charting import bars, subject
from watcher.domain.bars import Interval
from watcher.ui.plotting.readout import INTERVAL_NAMES, Ink, sentence, short_number, words
from watcher.ui.plotting.series import Series

SERIES = Series(bars([82.51, 82.82], spread=0.5, volume=10_800_000))


def test_the_line_names_everything_of_a_bar():
    assert sentence(subject(), SERIES, 1) == (
        "BABA · 1 day 2023-11-15 O 82.51 H 83.32 L 82.01 C 82.82 +0.38% Vol 10.8M"
    )


def test_the_first_bar_has_nothing_to_be_compared_with():
    assert "%" not in sentence(subject(), SERIES, 0)


def test_unknown_volume_is_left_out():
    assert "Vol" not in sentence(subject(), Series(bars([1, 2], volume=math.nan)), 1)


def test_up_and_down_have_their_colours_and_signs():
    falling = Series(bars([100, 90, 90]))
    inks = {word.text: word.ink for word in words(subject(), falling, 1)}
    assert inks["−10.00%"] is Ink.DOWN
    assert {word.text: word.ink for word in words(subject(), falling, 2)}["0.00%"] is Ink.UP


def test_a_negative_price_has_the_minus_that_the_axis_has():
    assert "O −2.00 H −1.00" in sentence(subject(), Series(bars([-2.0])), 0)


def test_prices_have_the_subjects_decimals():
    tiny = Series(bars([0.00001, 0.000012], spread=0.000001))
    assert "C 0.00001200" in sentence(subject(places=8), tiny, 1)
    assert "C 700,000" in sentence(subject(places=0), Series(bars([700_000])), 0)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (950, "950"),
        (999.99, "1.0K"),
        (1_500, "1.5K"),
        (10_800_000, "10.8M"),
        (123_456_789, "123M"),
        (2e9, "2.0B"),
        (3e12, "3.0T"),
    ],
)
def test_big_numbers_are_short(number, text):
    assert short_number(number) == text


def test_every_interval_has_a_name():
    assert set(INTERVAL_NAMES) == set(Interval)
