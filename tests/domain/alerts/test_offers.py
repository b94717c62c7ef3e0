"""Levels that are worth an alert."""

from decimal import Decimal

import numpy as np

from tests.making import quote
from watcher.domain.alerts.offers import average_range, offers, round_levels
from watcher.domain.bars import Bars

TICK = Decimal("0.01")


def days(count, close=80.0):
    closes = np.full(count, close)
    return Bars.of(np.arange(count) * 86_400, closes, closes + 1, closes - 1, closes, closes)


def test_they_are_named_once_each_the_highest_first():
    heard = quote(
        price=Decimal("78.49"),
        previous_close=Decimal("78.96"),
        day_high=Decimal("79.07"),
        year_low=Decimal("74.25"),
    )
    found = {one.price: one.words for one in offers(heard, days(60), Decimal("86.12"), TICK)}
    assert list(found) == sorted(found, reverse=True)
    assert found[Decimal("86.12")] == "own cost"
    assert found[Decimal("80.00")] == "20-day average, 50-day average, round number"
    assert found[Decimal("80.49")] == "one average range up"
    assert found[Decimal("76.49")] == "one average range down"
    assert found[Decimal("74.25")] == "52-week low"


def test_a_price_that_is_none_offers_no_round_number():
    heard = quote(price=Decimal("NaN"), previous_close=Decimal("78.96"))
    assert "round number" not in {one.words for one in offers(heard, Bars.empty(), None, TICK)}


def test_the_average_range_takes_fifteen_days():
    assert average_range(days(14)) is None
    assert average_range(days(15)) == Decimal("2.0")


def test_round_numbers_lie_on_both_sides():
    assert round_levels(Decimal("78.49")) == (Decimal(75), Decimal(80))
