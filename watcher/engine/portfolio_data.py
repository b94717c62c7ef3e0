"""A portfolio with its prices and rates, as the store knows them."""

from __future__ import annotations

import gc
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.benchmark import Comparison, compared
from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.measured import Performance
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.prices import Closes, Price, PriceBook, exact
from watcher.domain.portfolio.rates import Rates, RateSeries, series_of, written_rates
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import Transaction
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.config import Portfolio as Settings
    from watcher.store.store import Store

_PAIR = re.compile(r"([A-Z]{3})?([A-Z]{3})=X")
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_DAY_S = 86_400
_EVENING_S = 7 * 3600
"""A session that opens at five in the evening or later (futures) is the next day's."""


@dataclass(frozen=True, slots=True)
class Valuation:
    """What a portfolio is valued with; `securities` is what prices are looked up for, and may grow."""

    portfolio: Portfolio
    securities: dict[SecurityId, Security]
    prices: PriceBook
    rates: Rates
    zone: tzinfo
    base: str

    def terms(self, report: str = "", method: CostMethod | None = None) -> Terms:
        """Books in some currency by some method."""
        return Terms(self.rates, self.zone, report, method)


def load_portfolio(store: Store) -> Portfolio:
    """All that is booked."""
    kept = store.portfolio
    with collecting_later():
        return Portfolio.of(kept.accounts(), kept.securities(), kept.splits(), kept.transactions())


def reading(store: Store) -> Generator[None, None, Portfolio]:
    """The same, step by step."""
    from watcher.store.portfolio import in_time

    kept = store.portfolio
    found: list[Transaction] = []
    for page in kept.pages():
        found += page
        yield
    ordered = in_time(found)
    yield
    return Portfolio.of(kept.accounts(), kept.securities(), kept.splits(), ordered)


@contextmanager
def collecting_later() -> Iterator[None]:
    """Make many objects that stay: looking for garbage among them meanwhile doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def base_currency(store: Store, settings: Settings, portfolio: Portfolio) -> str:
    """What totals are in: as the user set it, as the first imported file said, or the main account's."""
    from watcher.store.import_runs import BASE_CURRENCY

    return settings.base_currency or store.settings.get(BASE_CURRENCY) or portfolio.main_currency


def load_valuation(
    store: Store, settings: Settings, now: datetime, known: Portfolio | None = None
) -> Valuation:
    """The portfolio (read again unless it is known) with all prices and rates up to now that the store has.

    Nothing is asked of any source.
    """
    portfolio = load_portfolio(store) if known is None else known
    # The plain one is much quicker to ask than the same from the zone database.
    zone = UTC if settings.time_zone == "UTC" else ZoneInfo(settings.time_zone)
    instruments = {one.symbol: one for one in store.instruments.load_all()}
    securities = dict(portfolio.securities)
    quotes = {quote.symbol: quote for quote in store.quotes.load_all() if quote.newest_time <= now}

    def closes(security: SecurityId) -> Closes | None:
        one = securities[security]
        if one.symbol is None or one.by_hand:
            return None
        bars = store.bars.load(BarsKey(one.symbol, Interval.D1)).until(now)
        return closes_of(bars, instruments.get(one.symbol), one.currency)

    prices = PriceBook(
        store.portfolio.prices(), portfolio.splits, lambda one: securities[one].currency, closes
    )
    for security in portfolio.securities.values():
        quote = quotes.get(security.symbol) if security.symbol and not security.by_hand else None
        if quote is not None:
            instrument = instruments.get(quote.symbol)
            prices.hear(security.id, price_of(quote, instrument, security.currency))
    series = [*written_rates(store.portfolio.rates()), *source_rates(store, quotes.values(), now)]
    base = base_currency(store, settings, portfolio)
    return Valuation(portfolio, securities, prices, Rates(series), zone, base)


def price_of(quote: Quote, instrument: Instrument | None, unit: str) -> Price:
    """What a quote says of its last regular session, on that session's day."""
    zone = ZoneInfo(instrument.time_zone) if instrument is not None else ZoneInfo("UTC")
    currency = quote.currency or (instrument.currency if instrument is not None else "") or unit
    return Price(quote.price, quote.quote_time.astimezone(zone).date(), currency)


def closes_of(bars: Bars, instrument: Instrument | None, unit: str) -> Closes:
    """Daily bars as days and closes."""
    currency = (instrument.currency if instrument is not None else "") or unit
    return Closes(days_of(bars, instrument), bars.close, currency)


def days_of(bars: Bars, instrument: Instrument | None) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The days of daily bars as proleptic ordinals, in the exchange's own zone."""
    last = bars.last_start
    if last is None:
        return np.empty(0, dtype=np.int64)
    zone = ZoneInfo(instrument.time_zone if instrument is not None else "UTC")
    offset = last.astimezone(zone).utcoffset() or timedelta(0)
    # No session opens so near midnight that an hour of summer time would matter.
    days = (bars.start + int(offset.total_seconds()) + _EVENING_S) // _DAY_S + _EPOCH_DAY
    return np.asarray(days, dtype=np.int64)


def pair_of(currency: str, base: str) -> Symbol:
    """The symbol of an exchange rate, as it is usually quoted: HKD=X is so many for one US dollar."""
    if "USD" in {currency, base}:
        return Symbol(f"{base if currency == 'USD' else currency}=X")
    return Symbol(f"{currency}{base}=X")


def currencies_of(symbol: Symbol) -> tuple[str, str] | None:
    """The currencies of an exchange rate's symbol: units of the second for one of the first."""
    pair = _PAIR.fullmatch(symbol)
    return None if pair is None else (pair[1] or "USD", pair[2])


def source_rates(store: Store, quotes: Iterable[Quote], now: datetime) -> list[RateSeries]:
    """Every exchange rate of the source that is stored: daily closes, and the last quote."""
    found: dict[Symbol, dict[date, Decimal]] = {}
    for symbol, bars in store.bars.load_many(store.bars.symbols("%=X", Interval.D1), Interval.D1).items():
        known = bars.until(now)
        days = days_of(known, None)
        found[symbol] = {
            date.fromordinal(int(day)): exact(float(close))
            for day, close in zip(days, known.close, strict=True)
        }
    for quote in quotes:
        if currencies_of(quote.symbol) is not None:
            found.setdefault(quote.symbol, {})[quote.quote_time.date()] = quote.price
    series = []
    for symbol, rates in found.items():
        pair = currencies_of(symbol)
        if pair is not None:
            series.append(series_of(*pair, rates))
    return series


def measured_against(
    store: Store, known: Valuation, found: Performance, symbols: Sequence[Symbol], now: datetime
) -> Comparison:
    """A performance beside the stored closes of some symbols."""
    instruments = {one.symbol: one for one in store.instruments.load_all()}
    closes = {}
    for symbol in symbols:
        bars = store.bars.load(BarsKey(symbol, Interval.D1)).until(now)
        closes[str(symbol)] = closes_of(bars, instruments.get(symbol), found.currency)
    return compared(closes, found.course.days, found.index, known.rates, found.currency)
