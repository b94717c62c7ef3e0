"""Figures, ages and names as the window writes them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.ui import words


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [("37720.28", 2, "37,720.28"), ("0.00001234", 8, "0.00001234"), ("-37.63", 2, "−37.63")],
)
def test_a_price_has_its_places_and_thousands(value, places, text):
    assert words.price(Decimal(value), places) == text


def test_a_missing_price_is_a_dash_never_zero():
    assert words.price(None) == "–"
    assert words.amount(None) == "–"


@pytest.mark.parametrize(
    ("ratio", "text"),
    [
        (0.0166, "+1.66%"),
        (-0.006, "−0.60%"),
        (0.0, "0.00%"),
        (-0.000001, "0.00%"),
        (None, ""),
        (12.5, "+1,250.00%"),
    ],
)
def test_a_ratio_says_its_direction(ratio, text):
    assert words.percent(ratio) == text


def test_a_change_says_its_direction():
    assert [words.signed(Decimal(v)) for v in ("1.94", "-0.47", "0")] == ["+1.94", "−0.47", "0.00"]
    assert words.signed(None) == ""


@pytest.mark.parametrize(
    ("value", "currency", "text"),
    [
        (12_250_000, "", "12.25M"),
        (Decimal(199800000000), "USD", "$199.8B"),
        (Decimal("2.5e12"), "HKD", "HK$2.50T"),
        (999, "", "999"),
        (Decimal(1234), "GBp", "GBp 1.23K"),
    ],
)
def test_a_big_number_takes_few_digits(value, currency, text):
    assert words.amount(value, currency) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (7_800, "2 h 10 min"),
        (7_200, "2 h"),
        (241_200, "2 d 19 h"),
        (-5, "0 s"),
    ],
)
def test_a_span_takes_two_units_at_most(seconds, text):
    assert words.span(timedelta(seconds=seconds)) == text


@given(st.integers(0, 400_000), st.integers(1, 999))
def test_a_growing_span_reads_differently_when_it_was_said_to(seconds, milliseconds):
    length = timedelta(seconds=seconds, milliseconds=milliseconds)
    wait = timedelta(seconds=words.until_span_changes(length, growing=True))
    assert words.span(length + wait) != words.span(length)
    assert words.span(length + wait - timedelta(milliseconds=1)) == words.span(length) or wait <= timedelta(
        milliseconds=1
    )


@given(st.integers(1, 400_000), st.integers(1, 999))
def test_a_shrinking_span_reads_differently_just_after_it_was_said_to(seconds, milliseconds):
    length = timedelta(seconds=seconds, milliseconds=milliseconds)
    wait = timedelta(seconds=words.until_span_changes(length, growing=False))
    assert words.span(length - wait - timedelta(milliseconds=1)) != words.span(length)


def test_a_moment_of_another_day_says_which():
    now = datetime(2023, 11, 17, 12, tzinfo=UTC)
    assert words.clock_time(now, now) == f"{now.astimezone():%H:%M:%S}"
    before = now - timedelta(days=3)
    assert words.clock_time(before, now) == f"{before.astimezone():%a %d %b %H:%M}"


def test_a_name_is_one_line_without_marks_that_turn_the_writing():
    assert words.clean("Ali\n\u202ebaba\u0000  Group\u2066") == "Ali baba Group"


def test_a_name_of_ten_thousand_letters_is_cut():
    assert words.clean("x" * 10_000) == "x" * 199 + "…"


def test_a_right_to_left_name_stays():
    assert words.clean("شركة علي بابا") == "شركة علي بابا"
