"""Periods and flows, in small portfolios whose figures can be checked by head."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.domain.portfolio.valuing import Valued, prices_of
from watcher.domain.portfolio.accounts import Account
from watcher.domain.portfolio.benchmark import compared
from watcher.domain.portfolio.performance import first_day
from watcher.domain.portfolio.prices import Closes
from watcher.domain.portfolio.securities import Split

PRICES = prices_of(BABA, "2020-01-01", [100, 110, 121, 121, 110])


def parts(found):
    gains = found.gains
    named = ("realised", "unrealised", "currency", "dividends", "interest", "fees", "taxes")
    return {name: float(getattr(gains, name)) for name in named if getattr(gains, name)}


def held(*transactions, **more):
    return Valued([booking("buy", "2020-01-01", 10, 100), *transactions], prices=PRICES, **more)


def test_a_period_opens_with_the_value_at_the_close_of_its_start():
    found = held().performance("2020-01-01", "2020-01-03")
    assert (found.value_start, found.flows, found.value_end) == (1000, 0, 1210)
    assert parts(found) == {"unrealised": 210}
    assert found.twr == pytest.approx(0.21)
    assert found.index.tolist() == pytest.approx([1, 1.1, 1.21])


def test_what_was_held_enters_at_its_market_value_and_is_sold_against_it():
    found = held(booking("sell", "2020-01-04", 4, 125, fees=1, taxes=2)).performance(
        "2020-01-02", "2020-01-05"
    )
    assert found.gains.realised == 4 * (125 - 110)
    assert found.gains.unrealised == 6 * (110 - 110)
    assert (found.gains.fees, found.gains.taxes, found.flows) == (-1, -2, -497)


def test_flows_of_the_start_date_are_out_and_of_the_end_date_in():
    deposit = [booking("deposit", f"2020-01-0{day}", amount=100, security=None) for day in (2, 4)]
    found = held(*deposit).performance("2020-01-02", "2020-01-04")
    assert found.flows == 100


def test_in_an_account_that_keeps_cash_only_deposits_are_flows():
    found = Valued(
        [
            booking("deposit", "2020-01-01", amount=2000, security=None),
            booking("buy", "2020-01-01", 10, 100, fees=5),
            booking("dividend", "2020-01-02", amount=30, taxes=3),
            booking("interest", "2020-01-02", amount=-2, security=None),
            booking("fee", "2020-01-03", amount=1, security=None),
            booking("tax", "2020-01-03", amount=4, security=None),
            booking("tax_refund", "2020-01-03", amount=1, security=None),
            booking("withdrawal", "2020-01-04", amount=500, security=None, fees=2),
        ],
        prices=PRICES,
    ).performance("2019-12-31", "2020-01-04")
    assert found.flows == 1500
    assert parts(found) == {"unrealised": 210, "dividends": 30, "interest": -2, "fees": -8, "taxes": -6}
    assert found.value_end == 1500 + 224


def test_of_one_security_trades_and_income_are_flows_and_taxes_do_not_count():
    found = held(
        booking("dividend", "2020-01-02", amount=30, fees=1, taxes=3),
        booking("tax_refund", "2020-01-03", amount=5),
        booking("fee", "2020-01-03", amount=2),
        booking("deposit", "2020-01-03", amount=99, security=None),
    ).performance("2019-12-31", "2020-01-03", of=[BABA])
    assert found.flows == 1000 - 29 + 2
    assert parts(found) == {"unrealised": 210, "dividends": 30, "fees": -3}
    assert [one.security for one in found.contributions] == [BABA]


def test_deliveries_are_flows_at_their_worth_or_at_the_markets():
    stated = Valued([booking("delivery_in", "2020-01-02", 10, 100, fees=5)], prices=PRICES)
    found = stated.performance("2019-12-31", "2020-01-03")
    assert (found.flows, parts(found)) == (1005, {"unrealised": 210, "fees": -5})
    bare = Valued(
        [booking("delivery_in", "2020-01-02", 10), booking("delivery_out", "2020-01-03", 4)], prices=PRICES
    )
    found = bare.performance("2019-12-31", "2020-01-03")
    assert found.flows == 1100 - 4 * 121
    assert parts(found) == {"realised": 44, "unrealised": 66}


def test_a_transfer_between_accounts_is_no_flow_and_half_of_one_is_a_delivery():
    other = Account("Other", "Other", "USD")
    out = booking("transfer_out", "2020-01-02", 4, link="t")
    into = booking("transfer_in", "2020-01-03", 4, link="t", account="Other")
    both = held(out, into, accounts=(ACCOUNT, other)).performance("2020-01-01", "2020-01-03")
    assert (both.flows, both.value_end) == (0, 1210)
    half = held(out).performance("2020-01-01", "2020-01-03")
    assert (half.flows, half.value_end) == (-440, 726)


def test_cash_that_is_transferred_or_exchanged_stays_inside():
    accounts = [Account(name, name, "USD", keeps_cash=True) for name in ("A", "B")]
    cash = {"security": None, "link": "c"}
    found = Valued(
        [
            booking("deposit", "2020-01-01", amount=1000, account="A", security=None),
            booking("transfer_out", "2020-01-02", amount=400, account="A", **cash),
            booking("transfer_in", "2020-01-02", amount=400, account="B", **cash),
            booking("fx", "2020-01-02", amount=100, rate="0.9", rate_to="EUR", account="B", security=None),
        ],
        accounts=accounts,
        rates=[("EUR", "USD", "2020-01-01", 1), ("EUR", "USD", "2020-01-03", "1.2")],
    ).performance("2019-12-31", "2020-01-03")
    assert (found.flows, found.value_end) == (1000, 900 + 108)
    assert parts(found) == {"currency": 8}


def test_the_price_and_the_currency_part_of_a_gain_are_apart():
    valued = Valued(
        [booking("buy", "2020-01-01", 5, 20, security="X.AX", currency="AUD")],
        securities=[security("X.AX", "AUD")],
        prices=[("X.AX", "2020-01-01", 20), ("X.AX", "2020-01-02", 15)],
        rates=[("EUR", "AUD", "2020-01-01", "1.5693"), ("EUR", "AUD", "2020-01-02", "1.6263")],
    )
    found = valued.performance("2019-12-31", "2020-01-02", "EUR")
    assert parts(found) == {"unrealised": -15.37, "currency": -2.23}
    sold = replace(booking("sell", "2020-01-02", 5, 15, security="X.AX"), currency="AUD")
    valued.portfolio = replace(valued.portfolio, transactions=(*valued.portfolio.transactions, sold))
    assert parts(valued.performance("2019-12-31", "2020-01-02", "EUR")) == {
        "realised": -15.37,
        "currency": -2.23,
    }


def test_lots_of_before_the_period_share_its_opening_worth_in_both_currencies():
    made = Valued(
        [booking("buy", "2020-01-01", units, 80) for units in (1, 2, 3)],
        prices=[(BABA, "2020-01-02", 100)],
        rates=[("USD", "EUR", "2020-01-01", 1), ("USD", "EUR", "2020-01-03", "1.2")],
    )
    found = made.performance("2020-01-02", "2020-01-03", "EUR")
    assert (found.value_start, found.value_end) == (600, 720)
    assert parts(found) == {"currency": 120}


def test_the_internal_rate_of_less_than_a_year_is_what_the_money_earned_in_its_days():
    trades = [booking("buy", "2020-03-02", 10, 100), booking("sell", "2020-03-04", 10, 110)]
    made = Valued(trades)
    short = made.performance("2020-03-01", "2020-04-01")
    assert short.irr.rate > 1000
    assert short.own_return == pytest.approx(0.1)
    long = made.performance("2019-04-01", "2020-04-01")
    assert long.own_return == long.irr.rate


def test_an_old_price_or_rate_is_in_the_figures_with_its_day():
    bought = booking("buy", "2020-01-02", 1, 500)
    made = Valued([bought], prices=[(BABA, "2020-01-02", 510)], rates=[("USD", "EUR", "2020-01-02", "0.9")])
    found = made.performance("2019-12-31", "2020-01-10", "EUR")
    assert (found.notices, found.value_end) == ((), 459)
    assert found.old == (
        "BABA: on 2020-01-10 at the price of 2020-01-02",
        "BABA: on 2020-01-10 at the rate USD/EUR of 2020-01-02",
    )
    assert made.performance("2019-12-31", "2020-01-09", "EUR").old == ()


def test_what_cannot_be_valued_is_named_and_its_money_goes_outside():
    gold = security("Gold", by_hand=True, symbol=None)
    bought = booking("buy", "2020-01-02", 1, 500, security="Gold")
    cash = booking("deposit", "2020-01-01", amount=2000, security=None)
    found = held(cash, bought, securities=[gold]).performance("2019-12-31", "2020-01-03")
    assert found.notices == ("Gold: no price up to 2020-01-03",)
    assert (found.flows, found.value_end) == (1500, 1710)
    assert parts(found) == {"unrealised": 210}


def test_money_in_a_currency_without_a_rate_comes_from_outside_and_goes_there():
    cash = booking("deposit", "2020-01-01", amount=1000, security=None)
    there = booking("fx", "2020-01-02", amount=100, security=None, rate="0.9", rate_to="XYZ")
    back = booking("fx", "2020-01-02", amount=45, security=None, currency="XYZ", rate="1.2", rate_to="USD")
    bought = booking("buy", "2020-01-02", 1, 200, settled_in="XYZ", rate="0.9", rate_to="XYZ")
    made = Valued([cash, there, back, bought], prices=[(BABA, "2020-01-02", 210)])
    found = made.performance("2019-12-31", "2020-01-03")
    # Of the deposit 100 went, 54 came back, and 200 were paid from there.
    assert (found.flows, found.value_end) == (1154, 1164)
    assert parts(found) == {"unrealised": 10}
    assert found.twr == pytest.approx(1264 / 1254 - 1)


def test_a_security_that_cannot_be_valued_has_no_figures_of_its_own():
    gold = security("Gold", by_hand=True, symbol=None)
    bought = booking("buy", "2020-01-02", 1, 500, security="Gold")
    cash = booking("deposit", "2020-01-01", amount=2000, security=None)
    found = held(cash, bought, securities=[gold]).performance("2019-12-31", "2020-01-03", of=["Gold"])
    assert found.notices == ("Gold: no price up to 2020-01-03",)
    assert (found.flows, parts(found)) == (0, {})


def test_money_in_a_currency_without_a_rate_is_named():
    found = held(booking("deposit", "2020-01-01", amount=5, currency="XYZ", security=None)).performance(
        "2019-12-31", "2020-01-03"
    )
    assert "cash in XYZ: no rate XYZ/USD up to 2020-01-03" in found.notices


def test_an_opening_balance_comes_from_outside_and_gains_nothing():
    found = Valued([booking("sell", "2020-01-02", 5, 110)], prices=PRICES).performance(
        "2019-12-31", "2020-01-03"
    )
    assert (found.flows, found.value_end, parts(found)) == (0, 0, {})
    assert found.twr == 0


def test_splits_do_not_move_the_index():
    split = Split(BABA, date(2020, 1, 3), Decimal(10))
    prices = prices_of(BABA, "2020-01-01", [100, 110, "12.1"])
    found = Valued([booking("buy", "2020-01-01", 1, 100)], prices=prices, splits=[split])
    assert found.performance("2020-01-01", "2020-01-03").index.tolist() == pytest.approx([1, 1.1, 1.21])
    # The source's closes are in units of today from the beginning.
    closes = Closes(np.array([737425, 737426, 737427]), np.array([10, 11, 12.1]), "USD")
    adjusted = Valued([booking("buy", "2020-01-01", 1, 100)], splits=[split], closes={BABA: closes})
    measured = adjusted.performance("2020-01-01", "2020-01-03")
    assert measured.index.tolist() == pytest.approx([1, 1.1, 1.21])
    assert (measured.value_start, measured.value_end) == (100, 121)


def test_before_the_first_price_the_trades_say_what_a_unit_was_worth():
    found = Valued([booking("buy", "2020-01-01", 1, 90)], prices=[(BABA, "2020-01-04", 99)]).performance(
        "2019-12-31", "2020-01-04"
    )
    assert found.course.values.tolist() == [0, 90, 90, 90, 99]


def test_a_year_and_more_is_also_said_a_year():
    found = held().performance("2020-01-01", "2021-12-31")
    assert found.twr_per_year == pytest.approx(1.1 ** (365 / 730) - 1)


def test_a_benchmark_begins_on_the_first_day_that_both_exist():
    found = held().performance("2020-01-01", "2020-01-05")
    days = found.course.days
    late = Closes(days[2:], np.array([50.0, 55.0, 60.0]), "USD")
    euro = Closes(days, np.array([10.0] * 5), "XYZ")
    with_both = compared({"SPY": late, "EUR": euro}, days, found.index, Valued().rates, "USD")
    assert (str(with_both.start), with_both.total) == ("2020-01-03", pytest.approx(0.2))
    assert with_both.own == pytest.approx(110 / 121 - 1)
    assert with_both.notices == ("EUR: no rate XYZ/USD",)
    basket = compared(
        {"A": late, "B": Closes(days, np.array([1.0] * 5), "USD")}, days, found.index, Valued().rates, "USD"
    )
    assert basket.total == pytest.approx(0.1)
    nothing = compared({"A": Closes.none("USD")}, days, found.index, Valued().rates, "USD")
    assert (nothing.total, nothing.start) == (None, None)


def test_the_first_day_is_the_one_before_the_first_transaction():
    valued = held()
    assert str(first_day(valued.portfolio, valued.terms("USD"))) == "2019-12-31"
    assert first_day(Valued().portfolio, valued.terms("USD")) is None
