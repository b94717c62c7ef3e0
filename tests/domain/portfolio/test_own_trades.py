"""One's own trades on the scale of the bars, and what the units cost."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.domain.portfolio.valuing import Valued
from watcher.domain.corporate_actions import Split
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.own_trades import own_cost, own_trades
from watcher.domain.portfolio.securities import Split as Booked
from watcher.domain.symbols import Symbol

NEW_YORK = ZoneInfo("America/New_York")
OTHER = Account(AccountId("Other"), "Other", "USD")


def split(day, ratio):
    return Split(int(datetime.fromisoformat(f"{day}T14:30+00:00").timestamp()), ratio)


def trades(*transactions, splits=(), securities=()):
    made = Valued(transactions, securities=securities)
    return own_trades(made.portfolio, Symbol("BABA"), splits, NEW_YORK)


def cost(*transactions, splits=(), booked=(), since="2023-11-01"):
    made = Valued(transactions, (ACCOUNT, OTHER), splits=booked)
    rows = [LivePosition(one, None, date.fromisoformat(since)) for one in made.positions("2023-12-29")]
    return own_cost(rows, made.portfolio, Symbol("BABA"), splits, NEW_YORK)


def test_buys_and_sells_are_told_and_nothing_else():
    bought, sold = trades(
        booking("sell", "2023-11-15", 4, 85),
        booking("buy", "2023-11-14", 10, 80),
        booking("dividend", "2023-11-16", amount=7),
        booking("buy", "2023-11-14", 10, 80, security="JD"),
        securities=[security("JD")],
    )
    assert (bought.is_buy, bought.quantity, bought.price) == (True, 10, 80)
    assert (sold.is_buy, sold.day, sold.at) == (False, date(2023, 11, 15), None)


def test_a_trade_belongs_to_the_exchanges_day():
    (late,) = trades(booking("buy", "2023-11-15T03:00:00+00:00", 1, 80))
    assert (late.day, late.at) == (date(2023, 11, 14), datetime(2023, 11, 15, 3, tzinfo=UTC))


def test_what_was_traded_before_a_split_is_written_as_the_bars_are():
    before, on, _ = trades(
        booking("buy", "2023-11-13", 10, 80),
        booking("buy", "2023-11-14", 80, 10),
        booking("buy", "2023-11-20", 40, 20),
        splits=[split("2023-11-14", 8.0), split("2023-11-16", 0.5)],
    )
    assert (before.quantity, before.price) == (40, 20)
    assert (on.quantity, on.price) == (40, 20)


def test_a_price_is_made_of_the_amount_where_there_is_only_that():
    (one, unknown) = trades(booking("buy", "2023-11-13", 10, amount=800), booking("buy", "2023-11-14", 1))
    assert (one.price, unknown.price) == (80, None)


def test_the_cost_is_the_average_over_all_accounts():
    found = cost(
        booking("buy", "2023-11-01", 10, 80), booking("buy", "2023-11-02", 30, 100, account=OTHER.id)
    )
    assert (found.price, found.currency, found.since, found.unbooked) == (95, "USD", date(2023, 11, 1), None)


@pytest.mark.parametrize("booked", [[Booked(BABA, date(2023, 11, 14), Decimal(8))], []])
def test_a_split_that_is_not_booked_is_named(booked):
    found = cost(booking("buy", "2023-11-01", 10, 80), splits=[split("2023-11-14", 8.0)], booked=booked)
    assert (found.price, found.unbooked) == ((10, None) if booked else (80, date(2023, 11, 14)))


def test_without_units_or_with_an_unknown_cost_there_is_none():
    assert cost() is None
    assert cost(booking("buy", "2023-11-01", 10, 80), booking("sell", "2023-11-02", 10, 80)) is None
    assert cost(booking("delivery_in", "2023-11-01", 10)) is None
