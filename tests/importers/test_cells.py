"""Numbers and times as programs of all countries write them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.importers.cells import (
    CellError,
    instant,
    is_isin,
    number,
    optional,
    shown,
    writes_decimal_commas,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234.5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        (" 1 757,95 ", "1757.95"),
        ("1\u202f757,95", "1757.95"),
        ("1'234.50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,234", "1234"),
        ("0,398", "0.398"),
        ("0,76672417", "0.76672417"),
        ("(0,10)", "-0.10"),
        ("(6.97)", "-6.97"),
        ("-$30.93", "-30.93"),
        ("$-30.93", "-30.93"),
        ("€50", "50"),
        ("50 €", "50"),
        ("US$1,000.00", "1000.00"),
        ("12.50 USD", "12.50"),
        ("\u22125", "-5"),
        ("+5", "5"),
        ("--5", "5"),
        ("1e-7", "1E-7"),
        (".5", "0.5"),
    ],
)
def test_a_number_is_read_however_it_is_written(text, value):
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "<invalid>", "1,2x", "nan", "inf", "=1+1", "1-2", "$", "()"])
def test_what_is_no_number_is_refused_with_its_words(text):
    with pytest.raises(CellError, match="is not a number"):
        number(text)


def test_a_file_that_writes_commas_is_believed():
    assert number("1,234", decimal_comma=True) == Decimal("1.234")
    assert number("1.234", decimal_comma=True) == Decimal(1234)
    assert number("1,234", decimal_comma=False) == Decimal(1234)
    assert writes_decimal_commas(["1,5", "2,25", "1,234"]) is True
    assert writes_decimal_commas(["1.5", "1,234.5"]) is False
    assert writes_decimal_commas(["1.234,5", "x", "10,5"]) is True
    assert writes_decimal_commas(["1,234", "5"]) is None


@pytest.mark.parametrize("text", ["", "-", " ", "N/A", None])
def test_an_empty_cell_is_nothing_not_zero(text):
    assert optional(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9))
def test_numbers_survive_both_ways_of_writing(value):
    assert number(f"{value:,.4f}") == value
    swapped = f"{value:,.4f}".translate(str.maketrans(",.", ".,"))
    assert number(swapped) == value


@given(st.text())
def test_any_text_is_a_number_or_refused(text):
    try:
        assert number(text).is_finite()
    except CellError as error:
        assert "is not a number" in str(error)


DAY = datetime(2021, 9, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("20210916", DAY),
        ("2021-09-16", DAY),
        ("2021/9/16", DAY),
        ("16-09-2021", DAY),
        ("16/09/2021", DAY),
        ("16.9.2021", DAY),
        ("20210916;095853", DAY.replace(hour=9, minute=58, second=53)),
        ("2021-09-16, 09:58:53", DAY.replace(hour=9, minute=58, second=53)),
        ("16/09/2021 09:58", DAY.replace(hour=9, minute=58)),
        ("2021-09-16T09:58:53.25Z", DAY.replace(hour=9, minute=58, second=53, microsecond=250000)),
        ("2021-09-16T09:58:53+02:00", DAY.replace(hour=7, minute=58, second=53)),
        ("2021-09-16 09:58:53-05:00", DAY.replace(hour=14, minute=58, second=53)),
        ("2021-09-16 09:58:53 -0500", DAY.replace(hour=14, minute=58, second=53)),
        ("2021-09-16 01:05:00 PM", DAY.replace(hour=13, minute=5)),
        ("2021-09-16 12:05 AM", DAY.replace(minute=5)),
        ("2021-09-16 09:58:53 UTC", DAY.replace(hour=9, minute=58, second=53)),
        ("20210916;095853 EDT", DAY.replace(hour=9, minute=58, second=53)),
        ("2021年9月16日 09:58", DAY.replace(hour=9, minute=58)),
        ("16. September 2021", DAY),
        ("16 de septiembre de 2021", DAY),
        ("16 sept. 2021", DAY),
        ("16 settembre 2021", DAY),
    ],
)
def test_a_time_is_read_however_it_is_written(text, at):
    assert instant(text) == at


def test_a_year_of_two_digits_is_one_where_it_is_expected():
    assert instant("16.09.21", short_year=True) == DAY
    assert instant("09/16/21 10:00", short_year=True, month_first=True) == DAY.replace(hour=10)
    assert instant("16/09/99", short_year=True).year == 1999
    assert instant("16-Sep-21", short_year=True) == DAY


def test_american_dates_name_the_month_first():
    assert instant("09/16/2021", month_first=True) == DAY


@pytest.mark.parametrize(
    "text", ["", "<invalid>", "2021-13-01", "31/02/2021", "16-09-21", "99999999", "2021-09-16 xx"]
)
def test_what_is_no_date_is_refused_with_its_words(text):
    with pytest.raises(CellError, match="is not a date"):
        instant(text)


@given(st.text())
def test_any_text_is_a_time_or_refused(text):
    try:
        assert instant(text).tzinfo is not None
    except CellError as error:
        assert "is not a date" in str(error)


def test_an_isin_is_known_by_its_check_digit():
    assert is_isin("US0378331005")
    assert is_isin("DE000BASF111")
    assert not is_isin("US0378331006")
    assert not is_isin("APPLE")


def test_a_long_cell_is_shortened_for_a_sentence():
    assert len(shown("x" * 100)) == 40
    assert shown("a\n b") == "a b"
