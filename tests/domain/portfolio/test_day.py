"""The gain of a session, and what is said where it cannot be known."""

from datetime import UTC, date
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import BABA, DEPOT, booking, security
from tests.domain.portfolio.valuing import Valued
from watcher.domain.portfolio.day import day_gain, traded_on
from watcher.domain.portfolio.live import LivePosition, live_totals
from watcher.domain.portfolio.portfolio import holdings
from watcher.domain.portfolio.prices import Price

TODAY = date(2023, 11, 24)  # a Friday


def gain_of(transactions, rates=(), currency="USD", price=84, before=80, extended=None):
    made = Valued(transactions, securities=[security(currency=currency)], rates=rates)
    holding = holdings(made.portfolio, made.terms("USD"), TODAY)[BABA, DEPOT]
    traded = traded_on(TODAY, made.portfolio.transactions, holding, made.rates, UTC)
    close = None if before is None else Decimal(before)
    return day_gain(
        holding, Price(Decimal(price), TODAY, currency), close, None, extended, traded, made.rates
    )


def hong_kong(*rates):
    bought = booking("buy", "2023-11-01", 10, 70, currency="HKD")
    return gain_of([bought], [("HKD", "USD", day, rate) for day, rate in rates], currency="HKD")


def test_what_was_bought_today_moves_from_its_fill_and_what_was_sold_up_to_it():
    found = gain_of(
        [
            booking("buy", "2023-11-01", 10, 70),
            booking("buy", "2023-11-24", 5, 82, fees=2),
            booking("sell", "2023-11-24", 3, 83, fees=1),
            booking("dividend", "2023-11-24", amount=4),
            booking("fee", "2023-11-24", amount=1),
        ]
    )
    # 12 × 84 − 10 × 80 − 5 × 82 + 3 × 83 + 4 − (2 + 1 + 1)
    assert (found.gain, found.base) == (47, 800 + 410)


def test_what_was_bought_today_in_a_currency_without_a_rate_was_not_free():
    before = booking("buy", "2023-11-01", 10, 70)
    bought = booking("buy", "2023-11-24", 5, 75, currency="CHF")
    assert gain_of([before, bought]) == "no rate CHF/USD of 2023-11-24"
    assert gain_of([before, booking("tax", "2023-11-24", amount=1, currency="CHF")]).gain == 40


def test_each_end_of_the_day_has_the_rate_of_its_own_day():
    # 840 HKD at 0.15 today, 800 HKD at 0.125 yesterday
    assert hong_kong(("2023-11-23", "0.125"), ("2023-11-24", "0.15")).gain == 126 - 100


@pytest.mark.parametrize(("day", "is_known"), [("2023-11-19", True), ("2023-11-18", False)])
def test_an_old_rate_is_never_yesterdays(day, is_known):
    found = hong_kong((day, "0.1"), ("2023-11-24", "0.125"))
    if is_known:
        assert found.gain == 105 - 80
    else:
        assert found == "the newest rate HKD/USD up to 2023-11-23 is of 2023-11-18"


def test_an_old_rate_is_not_todays_either():
    assert hong_kong(("2023-11-01", "0.1")) == "the newest rate HKD/USD up to 2023-11-24 is of 2023-11-01"


def test_without_a_close_an_open_or_a_rate_there_is_no_gain_but_a_reason():
    bought = booking("buy", "2023-11-01", 10, 70)
    assert gain_of([bought], before=None) == "no close before and no open"
    assert hong_kong(("2023-11-24", "0.1")) == "no rate HKD/USD"


def test_the_sum_of_the_day_names_what_is_not_in_it():
    made = Valued([booking("buy", "2023-11-01", 10, 70)], prices=[(BABA, "2023-11-24", 84)])
    (row,) = made.positions("2023-11-24", "USD")
    sums = live_totals([LivePosition(row, day_unknown="no rate HKD/USD")], "USD")
    assert sums.notices == ("BABA: not in the day, no rate HKD/USD",)
    assert (sums.known_day, sums.known_value) == (None, 840)


def test_nothing_valued_is_no_zero():
    made = Valued([booking("buy", "2023-11-01", 10, 70)])
    sums = live_totals(map(LivePosition, made.positions("2023-11-24", "USD")), "USD")
    assert (sums.known_value, sums.unvalued) == (None, 1)


def test_an_old_price_is_in_the_totals_with_its_day():
    made = Valued([booking("buy", "2023-11-01", 10, 70)], prices=[(BABA, "2023-11-02", 84)])
    sums = live_totals(map(LivePosition, made.positions("2023-11-24", "USD")), "USD")
    assert sums.notices == ("BABA: at the price of 2023-11-02",)
