from decimal import Decimal

import pytest

from watcher.domain.portfolio.money import booked, is_currency, major, parts_of_major


@pytest.mark.parametrize(
    ("amount", "currency", "rounded"),
    [
        ("1.005", "USD", "1.00"),
        ("1.015", "EUR", "1.02"),
        ("100.5", "JPY", "100"),
        ("101.5", "JPY", "102"),
        ("1.2345", "KWD", "1.234"),
        ("250.5", "GBp", "250"),
        ("-0.005", "USD", "0.00"),
    ],
)
def test_amounts_are_booked_to_the_minor_unit_halves_to_even(amount, currency, rounded):
    assert booked(Decimal(amount), currency) == Decimal(rounded)


def test_pence_are_a_part_of_the_pound_and_never_a_currency_of_their_own():
    assert [(major(unit), parts_of_major(unit)) for unit in ("GBp", "ZAc", "ILA", "GBP")] == [
        ("GBP", 100),
        ("ZAR", 100),
        ("ILS", 100),
        ("GBP", 1),
    ]


def test_what_is_no_currency_is_told_apart():
    assert [text for text in ("USD", "GBp", "usd", "US", "DOLLAR", "U2D") if is_currency(text)] == [
        "USD",
        "GBp",
    ]
