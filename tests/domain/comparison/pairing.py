"""A company with two listings in November 2023, made for tests."""

from datetime import UTC, date, datetime

import numpy as np

from tests.making import always_open, hong_kong, instrument, new_york
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.listings import TWO_LISTINGS
from watcher.domain.comparison.pair_data import PairData, PairLeg
from watcher.domain.symbols import Symbol

PAIR = TWO_LISTINGS[0]
NOW = datetime(2023, 11, 16, 22, 0, tzinfo=UTC)
"""A Thursday, an hour after the close in New York."""
TABLES = {"BABA": new_york(), "9988.HK": hong_kong(), "HKD=X": always_open()}
ZONES = {"BABA": "America/New_York", "9988.HK": "Asia/Hong_Kong", "HKD=X": "UTC"}


def moment(day, hour, minute=0):
    return datetime(2023, 11, day, hour, minute, tzinfo=UTC)


def bars(prices):
    """Bars out of instants and closes."""
    starts = [int(at.timestamp()) for at in prices]
    closes = list(prices.values())
    return Bars.of(starts, closes, closes, closes, closes, np.ones(len(closes)))


def data_of(symbol, interval, prices, **more):
    currency = {"9988.HK": "HKD", "HKD=X": "HKD"}.get(symbol, "USD")
    known = instrument(symbol, currency=currency, calendar=TABLES[symbol].calendar, time_zone=ZONES[symbol])
    return ChartData(BarsKey(Symbol(symbol), interval), bars(prices), known, TABLES[symbol], **more)


def leg(symbol, daily=None, minutes=None, trouble=""):
    return PairLeg(
        Symbol(symbol),
        None if daily is None else data_of(symbol, Interval.D1, daily),
        None if minutes is None else data_of(symbol, Interval.M5, minutes),
        trouble,
    )


def opens(symbol, closes):
    """Daily bars: days of November with their closes."""
    table = TABLES[symbol]
    return {table.day_of(date(2023, 11, day)).open: close for day, close in sorted(closes.items())}


def pair_data():
    """Two days of both, with the rate moving between Hong Kong's hours and New York's."""
    first = leg(
        "BABA",
        opens("BABA", {14: 86.0, 15: 87.0, 16: 79.0}),
        {
            moment(15, 20, 55): 87.0,
            moment(16, 9, 0): 86.5,
            moment(16, 14, 25): 80.0,
            moment(16, 14, 30): 78.5,
            moment(16, 20, 55): 79.1,
            moment(16, 21, 0): 79.2,
            moment(16, 21, 50): 79.5,
        },
    )
    second = leg(
        "9988.HK",
        opens("9988.HK", {14: 82.0, 15: 83.0, 16: 84.0}),
        {moment(16, 1, 30): 83.5, moment(16, 3, 55): 84.5, moment(16, 7, 55): 84.0, moment(16, 8, 5): 84.1},
    )
    rate = leg(
        "HKD=X",
        opens("HKD=X", {14: 7.80, 15: 7.81, 16: 7.79}),
        {moment(16, 1, 0): 7.80, moment(16, 5, 0): 7.75},
    )
    return PairData(PAIR, first, second, rate)
