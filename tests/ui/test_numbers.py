"""Numbers are taken as people write them."""

from decimal import Decimal

import pytest

from watcher.domain.errors import InputError
from watcher.domain.formats import Formats
from watcher.ui import words
from watcher.ui.numbers import as_typed, read_number


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("75", "75"),
        ("75.", "75"),
        (".5", "0.5"),
        (" 75.00 ", "75.00"),
        ("75,00", "75.00"),
        ("75,5", "75.5"),
        (",5", "0.5"),
        ("0,123", "0.123"),
        ("1,234", "1234"),
        ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1.234", "1.234"),
        ("37 720.28", "37720.28"),
        ("37\u202f720,28", "37720.28"),
        ("1'234.5", "1234.5"),
        ("1’234", "1234"),
        ("−5", "-5"),
        ("–5 %", "-5"),
        ("+3%", "3"),
        ("１２．５％", "12.5"),
        ("－１，２３４．５", "-1234.5"),
        ("75。5", "75.5"),
    ],
)
def test_a_number_is_read(text, meant):
    assert read_number(text) == Decimal(meant)


@pytest.mark.parametrize(
    "text", ["75x", "1,23,4", "1e5", "NaN", "Infinity", "1_000", "--5", "٧٥", "12,345.6.7", "9" * 30, "<b>"]
)
def test_what_is_no_number_is_said_with_an_example(text):
    with pytest.raises(InputError) as said:
        read_number(text)
    assert said.value.title.endswith("is not a number.")
    assert (len(said.value.title), "75" in said.value.hint) < (60, True)


def test_nothing_is_said_to_be_missing():
    with pytest.raises(InputError, match="missing"):
        read_number("  %")


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1.234", "1234"), ("1,234", "1.234"), ("0.123", "0.123"), ("75.5", "75.5"), ("1.234,5", "1234.5")],
)
def test_who_writes_a_decimal_comma_means_it(text, meant):
    words.write_as(Formats(",", "."))
    assert read_number(text) == Decimal(meant)


@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize("number", ["75.125", "−1.234", "10.000", "0.125", "1234.5", "1234.567", "80"])
def test_what_is_written_into_a_field_is_read_back_as_the_same(number, decimal):
    words.write_as(Formats(decimal, "." if decimal == "," else ","))
    meant = Decimal(number.replace("−", "-"))
    assert as_typed(meant) == number.replace(".", decimal)
    assert read_number(as_typed(meant)) == meant
