"""A large portfolio: 100 000 transactions of 500 instruments over 20 years, with their prices and rates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np

from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.imports import BookedRow, ImportBatch
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction, on_day
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.store.store import Store

TRANSACTIONS, INSTRUMENTS, YEARS = 100_000, 500, 20
NOW = datetime(2024, 1, 2, 21, 0, tzinfo=UTC)
CURRENCIES = ("USD", "EUR", "HKD")
DEPOT = AccountId("Depot")


def symbols(count: int = INSTRUMENTS) -> list[Symbol]:
    """What is traded."""
    return [Symbol(f"S{number:03}") for number in range(count)]


def fill(
    path: Path, transactions: int = TRANSACTIONS, instruments: int = INSTRUMENTS, years: int = YEARS
) -> None:
    """Make a store that holds all of it."""
    chance = np.random.default_rng(6)
    first = NOW.date() - timedelta(days=365 * years)
    weekdays = [day for day in _days(first, NOW.date()) if day.weekday() < 5]
    names = symbols(instruments)
    with Store.open(path, lambda: NOW) as store:
        paths = {name: _walk(chance, len(weekdays)) for name in names}
        starts = np.array(
            [int(datetime(d.year, d.month, d.day, 14, 30, tzinfo=UTC).timestamp()) for d in weekdays]
        )
        for at, name in enumerate(names):
            closes = paths[name]
            store.bars.save(
                BarsKey(name, Interval.D1), Bars.of(starts, closes, closes, closes, closes, closes)
            )
            store.instruments.save_many([Instrument(name, currency=CURRENCIES[at % 3], time_zone="UTC")])
        for pair, rate in (("EURUSD=X", 1.1), ("HKD=X", 7.8)):
            rates = rate * _walk(chance, len(weekdays)) / 100
            store.bars.save(BarsKey(Symbol(pair), Interval.D1), Bars.of(starts, *([rates] * 5)))
        quotes = [
            Quote(
                name,
                Decimal(str(round(float(paths[name][-1]), 2))),
                NOW,
                NOW,
                "made up",
                CURRENCIES[at % 3],
                previous_close=Decimal(str(round(float(paths[name][-2]), 2))),
            )
            for at, name in enumerate(names)
        ]
        store.quotes.save_many(quotes)
        rows = list(_transactions(chance, names, weekdays, paths, transactions))
        batch = ImportBatch(
            "made up",
            "none",
            tuple(BookedRow(at, one) for at, one in enumerate(rows)),
            accounts=(Account(DEPOT, "Depot", "USD", keeps_cash=True),),
            securities=tuple(
                Security(SecurityId(name), CURRENCIES[at % 3], name) for at, name in enumerate(names)
            ),
            base_currency="USD",
        )
        store.import_runs.book(batch, rows, NOW, "made up")


def _transactions(chance, names, days, paths, count):
    held = [0] * len(names)
    picks = np.sort(chance.integers(0, len(days), count))
    for at in picks:
        number = int(chance.integers(0, len(names)))
        name, currency = names[number], CURRENCIES[number % 3]
        price = Decimal(str(round(float(paths[name][at]), 2)))
        roll = chance.random()
        common = {
            "at": on_day(days[at]),
            "account": DEPOT,
            "currency": currency,
            "security": SecurityId(name),
        }
        if roll < 0.1 and held[number]:
            amount = Decimal(int(chance.integers(1, 5000))) / 100
            yield Transaction(Kind.DIVIDEND, amount=amount, taxes=amount / 4, **common)
        elif roll < 0.4 and held[number] > 10:
            quantity = int(chance.integers(1, held[number]))
            held[number] -= quantity
            yield Transaction(Kind.SELL, quantity=Decimal(quantity), price=price, fees=Decimal(1), **common)
        elif roll < 0.42:
            yield Transaction(Kind.DEPOSIT, on_day(days[at]), DEPOT, currency, amount=Decimal(10_000))
        else:
            quantity = int(chance.integers(1, 100))
            held[number] += quantity
            yield Transaction(Kind.BUY, quantity=Decimal(quantity), price=price, fees=Decimal(1), **common)


def _walk(chance, count):
    return 100 * np.exp(np.cumsum(chance.normal(0.0001, 0.015, count)))


def _days(first: date, last: date):
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)
