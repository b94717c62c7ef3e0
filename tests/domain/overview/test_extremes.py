"""Who is at a high or a low of 52 weeks, and of which day it is."""

from datetime import date
from decimal import Decimal

import pytest

from tests.making import quote
from watcher.domain.overview.course import Course, Mark
from watcher.domain.overview.extremes import AtExtreme, at_extremes
from watcher.domain.symbols import Symbol

NEW_YORK = "America/New_York"
DAY = date(2023, 11, 15)
BEFORE = date(2023, 11, 14)
HIGH, LOW = Mark(100.0, date(2023, 7, 31)), Mark(70.0, date(2023, 5, 25))


def course(high=HIGH, low=LOW, before=BEFORE):
    return Course(Symbol("BABA"), DAY, {}, high, low, Mark(86.0, before))


def priced(price, **more):
    fields = {name: Decimal(value) for name, value in more.items()}
    return quote(price=price, previous_close=Decimal("86.00"), **fields)


@pytest.mark.parametrize(
    ("price", "more", "found"),
    [
        ("87.00", {}, ()),
        ("99.49", {}, ()),
        ("99.50", {}, (AtExtreme("BABA", True, 100.0, HIGH.day, 0.005, False),)),
        ("70.35", {}, (AtExtreme("BABA", False, 70.0, LOW.day, 0.005, False),)),
        # A high is new although the price has come back from it.
        ("97.00", {"day_high": "101.00"}, (AtExtreme("BABA", True, 101.0, DAY, 1 - 97 / 101, True),)),
        ("69.00", {"day_low": "68.00"}, (AtExtreme("BABA", False, 68.0, DAY, 69 / 68 - 1, True),)),
        ("101.00", {}, (AtExtreme("BABA", True, 101.0, DAY, 0.0, True),)),
    ],
)
def test_within_half_a_percent_or_beyond_on_the_day(price, more, found):
    for one, wanted in zip(at_extremes(priced(price, **more), course(), NEW_YORK), found, strict=True):
        assert one.away == pytest.approx(wanted.away)
        assert (one.is_high, one.price, one.day, one.is_new) == (
            wanted.is_high,
            wanted.price,
            wanted.day,
            wanted.is_new,
        )


@pytest.mark.parametrize("known", [None, course(before=date(2023, 10, 1)), course(high=None)])
def test_without_usable_bars_the_source_s_own_range_counts_and_has_no_day(known):
    (found,) = at_extremes(priced("99.80", year_high="100.00"), known, NEW_YORK)
    assert (found.price, found.day, found.is_new) == (100.0, None, False)
    (found,) = at_extremes(priced("99.80", year_high="100.00", day_high="100.00"), known, NEW_YORK)
    assert (found.price, found.day, found.is_new) == (100.0, DAY, True)
    assert at_extremes(priced("87.00"), None, NEW_YORK) == ()


def test_bars_of_before_a_split_are_not_measured_against():
    quarter = quote(price="24.99", previous_close=Decimal("21.50"), year_high=Decimal("25.00"))
    (found,) = at_extremes(quarter, course(), NEW_YORK)
    assert (found.price, found.day) == (25.0, None)


def test_what_hardly_moves_is_at_both():
    pegged = course(Mark(87.2, BEFORE), Mark(86.9, BEFORE))
    assert [one.is_high for one in at_extremes(priced("87.00"), pegged, NEW_YORK)] == [True, False]
