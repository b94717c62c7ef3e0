"""What a company's two listings say of each other now: the premium, and the price that one implies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from watcher.domain.checks import row_status
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.feed_state import RowStatus
from watcher.domain.portfolio.money import parts_of_major
from watcher.domain.quote import Quote, RowFlag, Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

EXTENDED_STALE_AFTER = timedelta(minutes=15)
"""Outside the regular session there may be no trade for a while (alerts.md allows as much)."""
_SHUT = {MarketState.CLOSED, MarketState.BREAK}


@dataclass(frozen=True, slots=True)
class Priced:
    """The newest price of one symbol, in the unit it is quoted in, and how far it can be trusted.

    `state` is what its exchange does now; None where its hours are not known.
    """

    symbol: Symbol
    price: float
    currency: str
    at: datetime
    session: Session
    status: RowStatus
    state: MarketState | None
    delay_s: int = 0

    @property
    def major(self) -> float:
        """The price in whole units of its currency: pounds, not pence."""
        return self.price / parts_of_major(self.currency)


@dataclass(frozen=True, slots=True)
class Implied:
    """The price at which `target`, which is shut now, would open without a premium.

    `move` is against its own last price; `opens_at` None where that is not known.
    """

    target: Priced
    source: Priced
    price: float
    opens_at: datetime | None

    @property
    def move(self) -> float:
        """How far that is from its last price, as a ratio."""
        return self.price / self.target.price - 1


@dataclass(frozen=True, slots=True)
class PairNow:
    """The two prices and the rate with the time of each, and what follows where all are known.

    `premium` is that of the first listing over so many of the second, as a ratio.
    """

    pair: TwoListings
    first: Priced | None
    second: Priced | None
    rate: Priced | None
    premium: float | None
    implied: Implied | None

    @property
    def lacks(self) -> tuple[Symbol, ...]:
        """The symbols whose price is missing."""
        found = {one.symbol for one in (self.first, self.second, self.rate) if one is not None}
        return tuple(symbol for symbol in self.pair.symbols if symbol not in found)


Tables = Callable[[Symbol], SessionTable | None]


def pair_now(
    pair: TwoListings,
    quotes: Callable[[Symbol], Quote | None],
    flags: Callable[[Symbol], RowFlag],
    tables: Tables,
    now: datetime,
) -> PairNow:
    """Put together what is known now. A price that is missing is missing: nothing stands in for it."""

    def find(symbol: Symbol | None) -> Priced | None:
        quote = None if symbol is None else quotes(symbol)
        return None if quote is None else priced(quote, flags(quote.symbol), tables(quote.symbol), now)

    first, second, rate = find(pair.symbol), find(pair.other), find(pair.rate)
    if first is None or second is None or (rate is None and pair.rate is not None):
        return PairNow(pair, first, second, rate, None, None)
    per = 1.0 if rate is None else rate.price
    premium = first.major / (second.major * pair.shares / per) - 1
    return PairNow(pair, first, second, rate, premium, _implied(pair, first, second, per, tables, now))


def priced(quote: Quote, flag: RowFlag, table: SessionTable | None, now: datetime) -> Priced | None:
    """The newest price of a row, in whatever session it was traded; None where it is no price."""
    extended = quote.extended
    is_extended = extended is not None and extended.quote_time > quote.quote_time
    if extended is not None and is_extended:
        price, at, session = extended.price, extended.quote_time, extended.session
    else:
        price, at, session = quote.price, quote.quote_time, Session.REGULAR
    if not price.is_finite() or price <= 0:
        return None
    state = None if table is None else table.state_at(now)
    status = row_status(quote, flag, now, table)
    if status is RowStatus.CLOSED and state in {MarketState.PRE, MarketState.POST}:
        is_old = now - timedelta(seconds=quote.delay_s) - at > EXTENDED_STALE_AFTER
        status = RowStatus.STALE if is_old else RowStatus.LIVE
    return Priced(quote.symbol, float(price), quote.currency, at, session, status, state, quote.delay_s)


def _implied(
    pair: TwoListings, first: Priced, second: Priced, per: float, tables: Tables, now: datetime
) -> Implied | None:
    """Of the two at most one is shut and knows less than the other."""
    for target, source in ((first, second), (second, first)):
        if target.state in _SHUT and source.at > target.at:
            worth = source.major * pair.shares / per if target is first else source.major * per / pair.shares
            table = tables(target.symbol)
            change = None if table is None else table.next_change(now)
            opens_at = change.at if change is not None and change.state is MarketState.REGULAR else None
            return Implied(target, source, worth * parts_of_major(target.currency), opens_at)
    return None
