"""Complete rows of the demo market: every figure follows from its bars."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from watcher.domain.quote import ExtendedPrice, Quote, Session
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket, Moment, multiple, price_of

SOURCE = "Demo market"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDER = {MarketState.PRE: 4, MarketState.REGULAR: 1, MarketState.POST: 4}
"""The spread against that of the regular session."""


def rows_at(market: DemoMarket, symbols: Iterable[Symbol], now: datetime) -> tuple[Quote, ...]:
    """The rows of those symbols that are listed and have begun to trade."""
    rows = (quote_at(market, LISTINGS[symbol], now) for symbol in symbols if symbol in LISTINGS)
    return tuple(row for row in rows if row is not None)


def quote_at(market: DemoMarket, listing: Listing, now: datetime) -> Quote | None:
    """The row of one listing as the demo market answers it at `now`; None before its history begins."""
    moment = market.moment(listing, now)
    if moment is None:
        return None
    series = market.series(listing)
    figures, today = moment.regular, moment.today

    def price(points: int, day: int = figures.day) -> Decimal:
        return price_of(series, points, day, today)

    bid, ask = _book(market, listing, moment, now)
    extended = moment.extended
    high, low = price(figures.high), price(figures.low)
    year = market.year_before(listing, figures.day, today)
    last = price(figures.last.price)
    still_to_split = 1 if listing.split is None or today >= series.split_day else listing.split[1]
    return Quote(
        symbol=listing.symbol,
        price=last,
        quote_time=_instant(figures.last.time_ms),
        received_time=now,
        source=SOURCE,
        currency=listing.instrument.currency,
        name=listing.instrument.name,
        exchange=listing.instrument.exchange,
        previous_close=price(int(series.close[figures.day - 1]), figures.day - 1),
        day_open=price(figures.open),
        day_high=high,
        day_low=low,
        volume=figures.volume * multiple(series, figures.day, today),
        average_volume=year.average_volume or None,
        bid=bid,
        ask=ask,
        year_high=max(high, _on_tick(year.high, listing)),
        year_low=min(low, _on_tick(year.low, listing)),
        market_cap=None if listing.shares is None else last * (listing.shares // still_to_split),
        trailing_pe=None if listing.earnings is None else float(last) / (listing.earnings * still_to_split),
        delay_s=listing.instrument.delay_s,
        extended=None
        if extended is None
        else ExtendedPrice(
            price(extended.price, today if extended.session is Session.PRE else figures.day),
            _instant(extended.time_ms),
            extended.session,
        ),
    )


def _book(
    market: DemoMarket, listing: Listing, moment: Moment, now: datetime
) -> tuple[Decimal | None, Decimal | None]:
    """Bid and ask, the newest trade at one of them; nobody quotes while the market is shut."""
    wider = _WIDER.get(market.state(listing, now))
    if wider is None:
        return None, None
    trade = moment.extended or moment.regular.last
    day = moment.today if moment.extended is None or trade.session is Session.PRE else moment.regular.day
    was_bought = (trade.price // listing.grid) % 2 == 1
    spread = listing.character.spread * wider
    bid = max(listing.grid, trade.price - spread if was_bought else trade.price)
    series = market.series(listing)
    return (
        price_of(series, bid, day, moment.today),
        price_of(series, bid + spread, day, moment.today),
    )


def _instant(time_ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=time_ms)


def _on_tick(price: float, listing: Listing) -> Decimal:
    return Decimal(price).quantize(listing.instrument.tick)
