"""Prices and rates as the store has them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from tests.making import OPEN, instrument, quote
from watcher.config import Portfolio as Settings
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.changes import Change
from watcher.engine.portfolio_data import closes_of, currencies_of, days_of, load_valuation, pair_of
from watcher.store.import_runs import BASE_CURRENCY


def at(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def bars(*starts, close=1.0):
    return Bars.of([at(one) for one in starts], *([[close] * len(starts)] * 5))


@pytest.mark.parametrize(
    ("zone", "start", "day"),
    [
        ("America/New_York", "2023-11-24 14:30", "2023-11-24"),
        ("Asia/Hong_Kong", "2023-11-24 01:30", "2023-11-24"),
        ("Australia/Sydney", "2023-11-23 23:00", "2023-11-24"),
        ("America/Chicago", "2023-11-23 23:00", "2023-11-24"),
        ("UTC", "2023-11-24 00:00", "2023-11-24"),
    ],
)
def test_a_daily_bar_is_of_its_exchanges_day(zone, start, day):
    (found,) = days_of(bars(start), Instrument("X", time_zone=zone)).tolist()
    assert datetime.fromordinal(found).date().isoformat() == day


def test_without_bars_there_are_no_days():
    assert closes_of(Bars.empty(), None, "USD").days.tolist() == []


@pytest.mark.parametrize(
    ("currency", "base", "symbol"),
    [("HKD", "USD", "HKD=X"), ("USD", "EUR", "EUR=X"), ("GBP", "EUR", "GBPEUR=X")],
)
def test_rates_are_asked_for_as_they_are_usually_quoted(currency, base, symbol):
    assert pair_of(currency, base) == symbol
    assert set(currencies_of(symbol)) == {currency, base}
    assert currencies_of("BABA") is None


def test_rates_come_from_stored_closes_and_from_the_last_quote(store, clock):
    store.bars.save(BarsKey("EURUSD=X", Interval.D1), bars("2023-11-13 00:00", close=1.1))
    store.bars.save(BarsKey("HKD=X", Interval.D1), bars("2023-11-13 00:00", close=7.8))
    store.quotes.save_many([quote("EURUSD=X", price="1.2")])
    known = load_valuation(store, Settings(), clock.now())
    day = OPEN.date()
    assert known.rates.on("EUR", "USD", day).value == Decimal("1.2")
    assert known.rates.on("EUR", "USD", day.replace(day=14)).value == Decimal("1.1")
    assert known.rates.on("HKD", "USD", day).value == 1 / Decimal("7.8")


def test_what_was_not_yet_known_at_that_time_is_not_looked_at(store, clock):
    store.instruments.save_many([instrument()])
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.apply(Change(after=(booking("buy", "2023-11-14", 1, 1),)))
    store.bars.save(BarsKey("BABA", Interval.D1), bars("2023-11-14 14:30", "2023-11-20 14:30", close=80.0))
    store.quotes.save_many([quote(seconds=3600)])
    known = load_valuation(store, Settings(), clock.now())
    assert len(known.prices.closes(BABA).days) == 1
    assert known.prices.on(BABA, OPEN.date()).value == 80


@pytest.mark.parametrize(
    ("chosen", "imported", "base"), [("CHF", "EUR", "CHF"), ("", "EUR", "EUR"), ("", None, "USD")]
)
def test_totals_are_in_the_chosen_currency_or_the_files_or_the_accounts(store, clock, chosen, imported, base):
    store.portfolio.save_account(ACCOUNT)
    if imported:
        store.settings.set(BASE_CURRENCY, imported)
    assert load_valuation(store, Settings(chosen), clock.now()).base == base
