"""Prices, rates and positions, where something is missing or of another unit."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.domain.portfolio.valuing import Valued
from watcher.domain.portfolio.checks import fault, is_empty
from watcher.domain.portfolio.portfolio import Portfolio, totals
from watcher.domain.portfolio.prices import Closes, Price, PriceBook, exact
from watcher.domain.portfolio.rates import Dated, Rates, series_of, written_rates
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Split
from watcher.domain.portfolio.transactions import LotChoice
from watcher.domain.portfolio.worth import worth

DAY = date(2023, 11, 24)


def rates(*written):
    return Rates(written_rates(DatedRate(c, t, date.fromisoformat(d), Decimal(r)) for c, t, d, r in written))


def book(prices=(), closes=None, splits=()):
    written = [DatedPrice(BABA, date.fromisoformat(day), Decimal(price)) for day, price in prices]
    return PriceBook(written, splits, lambda _: "USD", lambda _: closes)


# ---- rates


def test_a_rate_is_that_of_the_day_or_of_the_last_one_before():
    known = rates(("EUR", "USD", "2023-11-20", "1.1"), ("EUR", "USD", "2023-11-24", "1.2"))
    assert known.on("EUR", "USD", date(2023, 11, 23)) == Dated(Decimal("1.1"), date(2023, 11, 20))
    assert known.on("EUR", "USD", date(2023, 11, 19)) is None


def test_a_pair_is_turned_round_or_goes_over_the_dollar():
    known = rates(("EUR", "USD", "2023-11-24", "1.25"), ("USD", "HKD", "2023-11-20", "8"))
    assert known.on("USD", "EUR", DAY).value == Decimal("0.8")
    assert known.on("EUR", "HKD", DAY) == Dated(Decimal(10), date(2023, 11, 20))
    assert known.on("EUR", "CHF", DAY) is None


def test_of_two_rates_of_one_day_the_earlier_series_counts_and_the_pair_as_it_is_asked_for():
    day = date(2023, 11, 15)
    first, second, turned = (
        series_of(*pair, {day: Decimal(rate)})
        for pair, rate in ((("EUR", "USD"), "1.1"), (("EUR", "USD"), "1.2"), (("USD", "EUR"), "0.8"))
    )
    assert Rates([first, second]).on("EUR", "USD", day).value == Decimal("1.1")
    assert Rates([turned, second]).on("EUR", "USD", day).value == Decimal("1.2")
    assert Rates([turned]).on("EUR", "USD", day).value == Decimal("1.25")


def test_a_rate_of_nothing_is_none():
    known = rates(("EUR", "USD", "2023-11-24", "0"))
    assert (known.on("EUR", "USD", DAY), known.on("USD", "EUR", DAY)) == (None, None)


def test_minor_units_are_parts_of_their_currency_and_never_one():
    known = rates(("GBP", "USD", "2023-11-24", "1.25"))
    assert known.on("GBp", "USD", DAY).value == Decimal("0.0125")
    assert known.on("USD", "GBp", DAY).value == 80
    assert known.on("GBp", "GBP", DAY).value == Decimal("0.01")


def test_what_is_heard_now_counts_from_its_day():
    known = rates(("EUR", "USD", "2023-11-20", "1.1"))
    assert known.on("EUR", "USD", DAY).value == Decimal("1.1")
    known.hear("USD", "EUR", Dated(Decimal("0.5"), DAY))
    assert known.on("EUR", "USD", DAY).value == 2
    assert known.on("EUR", "USD", date(2023, 11, 23)).value == Decimal("1.1")


# ---- prices


def test_the_newest_price_counts_and_of_one_day_the_quote_then_the_hands():
    closes = Closes(np.array([DAY.toordinal() - 1, DAY.toordinal()]), np.array([75.0, 76.0]), "USD")
    prices = book([("2023-11-23", "80"), ("2023-11-24", "81")], closes)
    assert prices.on(BABA, DAY).value == 81
    assert prices.on(BABA, date(2023, 11, 23)).value == 80
    assert prices.on(BABA, date(2024, 1, 1)).value == 81
    prices.hear(BABA, Price(Decimal(82), DAY, "USD"))
    assert (prices.on(BABA, DAY).value, prices.on(BABA, date(2023, 11, 23)).value) == (82, 80)
    assert book(closes=closes).on(BABA, date(2024, 1, 1)) == Price(Decimal("76.0"), DAY, "USD")
    assert book().on(BABA, DAY) is None


def test_written_prices_are_as_traded_and_closes_as_of_today():
    split = [Split(BABA, DAY, Decimal(8))]
    closes = Closes(np.array([DAY.toordinal() - 2]), np.array([10.0]), "USD")
    assert book([("2023-11-22", "80")], splits=split).on(BABA, DAY).value == 10
    before, after = (
        book(closes=closes, splits=split).on(BABA, day).value for day in (date(2023, 11, 23), DAY)
    )
    assert (before, after) == (80, 10)
    points = book([("2023-11-23", "88")], closes, split).points(BABA)
    assert points.values.tolist() == [10, 11]


def test_closes_are_read_once_where_they_are_needed_and_again_when_they_are_new():
    asked = []
    prices = PriceBook([], [], lambda _: "USD", lambda one: asked.append(one))
    prices.closes(BABA)
    prices.on(BABA, DAY)
    assert asked == [BABA]
    prices.forget(BABA)
    prices.hear(BABA, Price(Decimal(1), DAY, "USD"))
    assert (prices.on(BABA, DAY).value, asked) == (1, [BABA])
    assert prices.points(BABA).values.tolist() == [1]
    assert asked == [BABA, BABA]


@pytest.mark.parametrize(
    ("number", "text"), [(87.06999969482422, "87.07"), (1.1588, "1.1588"), (84.5, "84.5")]
)
def test_the_dust_of_32_bits_is_wiped_off(number, text):
    assert str(exact(number)) == text


# ---- positions


def test_a_position_in_pence_is_worth_pounds():
    vod = security("VOD.L", "GBp")
    bought = booking("buy", "2023-11-01", 1000, 70, security="VOD.L", currency="GBp")
    (row,) = Valued([bought], securities=[vod], prices=[("VOD.L", "2023-11-24", 75)]).positions("2023-11-24")
    assert (row.report, row.value, row.cost, row.average_cost, row.price) == ("GBP", 750, 700, 70, 75)


def test_what_is_missing_is_named_and_left_out():
    rows = Valued(
        [
            booking("buy", "2023-11-01", 10, 70),
            booking("buy", "2023-11-01", 1, 5, security="X"),
            booking("delivery_in", "2023-11-02", 5),
        ],
        securities=[security("X")],
        prices=[(BABA, "2023-11-24", 80)],
        rates=[("USD", "EUR", "2023-11-01", "0.5")],
    ).positions("2023-11-24", "EUR", base="EUR")
    first, second = rows
    assert (first.value, first.cost, first.unrealised) == (600, 350, 50)
    assert first.notices == ("at the rate USD/EUR of 2023-11-01", "cost unknown of 5 units: not in the gains")
    assert first.own_unrealised == 100
    assert (second.value, second.unrealised, second.unrealised_ratio, second.weight) == (
        None,
        None,
        None,
        None,
    )
    sums = totals(rows, "EUR")
    assert (sums.value, sums.cost, sums.unrealised_ratio) == (600, 350, pytest.approx(50 / 350))
    assert "X: no price: not in the totals" in sums.left_out
    assert totals([], "EUR").unrealised_ratio is None


def test_a_cost_is_not_called_unknown_where_only_the_rate_is():
    made = Valued([booking("buy", "2023-11-01", 10, 70)], prices=[(BABA, "2023-11-24", 80)])
    (row,) = made.positions("2023-11-24", "EUR", base="EUR")
    assert row.notices == ("no rate USD/EUR of 2023-11-01", "no rate USD/EUR: not in the totals")


def test_without_a_rate_there_is_no_value_whatever_the_price():
    (row,) = Valued([booking("buy", "2023-11-01", 10, 70)], prices=[(BABA, "2023-11-24", 80)]).positions(
        "2023-11-24", "EUR"
    )
    assert (row.value, row.cost, row.unrealised) == (None, None, None)
    assert "no rate USD/EUR: not in the totals" in row.notices


def test_a_holding_without_any_known_cost_has_a_value_and_no_gain():
    (row,) = Valued([booking("delivery_in", "2023-11-02", 5)], prices=[(BABA, "2023-11-24", 80)]).positions(
        "2023-11-24"
    )
    assert (row.value, row.cost, row.unrealised, row.average_cost) == (400, None, None, None)


def test_worth_says_what_it_lacks():
    price = Price(Decimal(75), DAY, "GBp")
    assert worth(Decimal(1), None, "USD", "USD", rates(), DAY) == "no price"
    assert worth(Decimal(1), price, "USD", "USD", rates(), DAY) == "no rate GBP/USD"


def test_the_main_currency_is_that_of_the_account_with_the_most_bookings():
    other = booking("buy", "2023-11-01", 1, 1)
    assert Portfolio.of([ACCOUNT], [security()], transactions=[other]).main_currency == "USD"
    assert Portfolio().main_currency == ""


# ---- what cannot be booked


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("buy", {"quantity": "NaN", "price": 1}, "the quantity is not a number that can be booked"),
        ("buy", {"quantity": 1, "price": "1E16"}, "the price is not a number that can be booked"),
        ("buy", {"quantity": -1, "price": 1}, "the quantity is negative"),
        ("deposit", {"amount": -1}, "the amount is negative"),
        ("interest", {"amount": -1}, None),
        ("fx", {"amount": 1, "rate": 0, "rate_to": "EUR"}, "the exchange rate is zero or says no currency"),
        ("fx", {"amount": 1}, "an exchange of money needs a rate"),
        (
            "spin_off",
            {"quantity": 1, "other": "X", "cost_share": 2},
            "the share of the cost is not between 0 and 1",
        ),
        ("spin_off", {"quantity": 1, "other": "X"}, "a spin-off needs its share of the cost"),
        ("merger", {"quantity": 1}, "a merger needs another security"),
        ("buy", {"quantity": 1, "price": 1, "security": None}, "a buy needs a security"),
        ("buy", {"price": 1}, "the quantity is missing"),
        ("transfer_in", {}, "a transfer needs a quantity or an amount"),
        (
            "sell",
            {"quantity": 1, "price": 1, "lots": (LotChoice(1, Decimal(0)),)},
            "a chosen lot has no quantity",
        ),
        ("buy", {"quantity": 1, "price": 1, "fees_currency": "dollars"}, "“dollars” is not a currency"),
        ("buy", {"quantity": 1, "price": 1}, None),
    ],
)
def test_what_cannot_be_booked_is_said(kind, fields, said):
    assert fault(booking(kind, "2023-11-24", **fields)) == said


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_year_that_no_account_has_seen_is_refused(day):
    assert "is not one of 1900 to 2200" in fault(booking("buy", day, 1, 1))


def test_numbers_beyond_all_measure_do_not_fail():
    big = booking("buy", "2023-11-01", "9E14", "9E14", rate="9E14", rate_to="EUR")
    assert fault(big) is None
    (row,) = Valued([big], prices=[(BABA, "2023-11-24", "1E15")]).positions("2023-11-24", "EUR")
    assert row.cost > 0


def test_a_row_that_moves_nothing_is_empty():
    assert is_empty(booking("buy", "2023-11-24", 0, 0))
    assert not is_empty(booking("rename", "2023-11-24", other="X"))
