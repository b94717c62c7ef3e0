"""Single fields: numbers as they were meant, times, and texts that are safe to show."""

import datetime as dt
import math
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.feeds.yahoo.fields import above_zero, decimal, instant, number, price, text, whole

NOT_NUMBERS = [None, "78.49", True, [], {}, math.nan, math.inf, -math.inf, 10**400]


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        (124.73, "124.73"),
        (120.495, "120.495"),
        (78.48999786376953, "78.49"),
        (219.77000427246094, "219.77"),
        (1.0489877462387085, "1.0489877"),
        (96123.453125, "96123.45"),
        (0.00001234, "0.00001234"),
        (152, "152"),
        (302870626304, "302870626304"),
        (-5.5, "-5.5"),
    ],
)
def test_a_number_is_what_it_was_before_it_became_a_float(heard, meant):
    assert decimal(heard) == Decimal(meant)


@given(st.integers(1, 9_999_999))
def test_a_price_of_seven_digits_survives_32_bits(cents):
    meant = Decimal(cents).scaleb(-2)
    assert decimal(float(np.float32(float(meant)))) == meant
    assert decimal(float(meant)) == meant


@given(st.floats())
def test_no_float_is_too_strange(heard):
    found = decimal(heard)
    assert found is None or found.is_finite()


@pytest.mark.parametrize("heard", NOT_NUMBERS)
def test_what_is_no_number_is_none(heard):
    assert number(heard) is None
    assert decimal(heard) is None
    assert whole(heard) is None
    assert above_zero(heard) is None
    assert instant(heard) is None


def test_a_price_without_its_time_or_number_is_nan():
    now = dt.datetime.now(dt.UTC)
    assert price(78.49, now) == Decimal("78.49")
    assert price(78.49, None).is_nan()
    assert price(None, now).is_nan()
    assert price(0.0, now) == 0


def test_zero_is_no_figure():
    assert above_zero(0) is None
    assert above_zero(-1.5) is None
    assert above_zero(1.5) == Decimal("1.5")


def test_counts_are_whole():
    assert whole(15.9) == 15
    assert whole(0) == 0


def test_an_epoch_second_is_a_time_in_utc():
    assert instant(1739566802) == dt.datetime(2025, 2, 14, 21, 0, 2, tzinfo=dt.UTC)
    assert instant(0) is None
    assert instant(-1) is None
    assert instant(1e30) is None


def test_a_text_is_one_bounded_line_without_tricks():
    assert text("Alibaba Group") == "Alibaba Group"
    assert text(" two\n\tlines\u2028more ") == "two lines more"
    assert text("evil\u202etxt.exe\x00\x1b[31m\u200b") == "eviltxt.exe[31m"
    assert text("<b>bold</b>") == "<b>bold</b>"
    assert text("阿里巴巴") == "阿里巴巴"
    assert len(text("x" * 10_000)) == 120
    assert text(None) == ""
    assert text(7) == ""
