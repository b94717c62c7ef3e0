"""Yahoo's rows and messages as our values; Yahoo's own types end here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from watcher.domain.instrument import Instrument, InstrumentKind, SearchHit
from watcher.domain.quote import ExtendedPrice, Observation, Quote, Session
from watcher.domain.symbols import Symbol
from watcher.feeds.yahoo.exchanges import exchange
from watcher.feeds.yahoo.fields import NAN, above_zero, instant, number, price, text, whole
from watcher.values import dataclass

SOURCE = "Yahoo"
STREAM_SOURCE = "Yahoo stream"

FIELDS = (
    "symbol,longName,shortName,quoteType,currency,exchange,fullExchangeName,exchangeTimezoneName,"
    "priceHint,marketState,exchangeDataDelayedBy,hasPrePostMarketData,"
    "regularMarketPrice,regularMarketTime,regularMarketPreviousClose,regularMarketOpen,"
    "regularMarketDayHigh,regularMarketDayLow,regularMarketVolume,preMarketPrice,preMarketTime,"
    "postMarketPrice,postMarketTime,overnightMarketPrice,overnightMarketTime,"
    "bid,ask,averageDailyVolume3Month,fiftyTwoWeekHigh,fiftyTwoWeekLow,marketCap,trailingPE"
)

_MOST_PLACES = 8
_SPARK_POINTS = 80
_KINDS = {
    "EQUITY": InstrumentKind.EQUITY,
    "ETF": InstrumentKind.ETF,
    "INDEX": InstrumentKind.INDEX,
    "CURRENCY": InstrumentKind.FX,
    "CRYPTOCURRENCY": InstrumentKind.CRYPTO,
    "FUTURE": InstrumentKind.FUTURE,
    "MUTUALFUND": InstrumentKind.FUND,
}
_EXTENDED = (
    ("preMarket", Session.PRE),
    ("postMarket", Session.POST),
    ("overnightMarket", Session.OVERNIGHT),
)
# The stream's market_hours; absent is 0. Only shares and funds (8, 20) trade outside regular hours.
_STREAM_SESSIONS = {0: Session.PRE, 1: Session.REGULAR, 2: Session.POST}
_WITH_EXTENDED_HOURS = frozenset({8, 20})


class Pricing(Protocol):
    """A message of the stream, as Yahoo's protocol buffer has it: what is absent is 0 or empty."""

    id: str
    price: float
    time: int
    currency: str
    quote_type: int
    market_hours: int
    day_volume: int
    day_high: float
    day_low: float
    previous_close: float
    bid: float
    ask: float


@dataclass(frozen=True, slots=True)
class Batch:
    """What one quote request answered, for the symbols that were asked and no others.

    `present` are those that the source has. A symbol in whose place another one
    came is present too: its quote has no price, so that it is shown as suspect
    and not as unknown.
    """

    quotes: tuple[Quote, ...]
    instruments: tuple[Instrument, ...]
    present: frozenset[Symbol]


def batch(rows: Sequence[Mapping[str, Any]], asked: Collection[Symbol], received: datetime) -> Batch:
    """Decode the rows of one v7 answer."""
    wanted = {row["symbol"]: row for row in rows if row.get("symbol") in asked}
    quotes = [quote(row, received) for row in wanted.values()]
    instruments = [instrument(row) for row in wanted.values()]
    if len(rows) > len(wanted):  # somebody else's row, or one twice, where theirs should be
        quotes += [Quote(symbol, NAN, received, received, SOURCE) for symbol in asked if symbol not in wanted]
    return Batch(tuple(quotes), tuple(instruments), frozenset(quote.symbol for quote in quotes))


def quote(row: Mapping[str, Any], received: datetime) -> Quote:
    """One v7 row. A price that is missing, or has no time, is NaN: it was heard, and is bad."""
    at = instant(row.get("regularMarketTime"))
    return Quote(
        symbol=Symbol(row["symbol"]),
        price=price(row.get("regularMarketPrice"), at),
        quote_time=at or received,
        received_time=received,
        source=SOURCE,
        currency=text(row.get("currency")),
        name=text(row.get("longName")) or text(row.get("shortName")),
        exchange=_exchange_of(row)[0],
        previous_close=above_zero(row.get("regularMarketPreviousClose")),
        day_open=above_zero(row.get("regularMarketOpen")),
        day_high=above_zero(row.get("regularMarketDayHigh")),
        day_low=above_zero(row.get("regularMarketDayLow")),
        volume=whole(row.get("regularMarketVolume")),
        average_volume=whole(row.get("averageDailyVolume3Month")),
        bid=above_zero(row.get("bid")),
        ask=above_zero(row.get("ask")),
        year_high=above_zero(row.get("fiftyTwoWeekHigh")),
        year_low=above_zero(row.get("fiftyTwoWeekLow")),
        market_cap=above_zero(row.get("marketCap")),
        trailing_pe=number(row.get("trailingPE")),
        delay_s=60 * (whole(row.get("exchangeDataDelayedBy")) or 0),
        extended=_extended(row, at),
    )


def instrument(row: Mapping[str, Any]) -> Instrument:
    """What a v7 row says about the thing itself."""
    name, calendar = _exchange_of(row)
    return Instrument(
        symbol=Symbol(row["symbol"]),
        name=text(row.get("longName")) or text(row.get("shortName")),
        currency=text(row.get("currency")),
        exchange=name,
        calendar=calendar,
        time_zone=text(row.get("exchangeTimezoneName")) or "UTC",
        tick=_tick(row.get("priceHint")),
        delay_s=60 * (whole(row.get("exchangeDataDelayedBy")) or 0),
        kind=_KINDS.get(text(row.get("quoteType")), InstrumentKind.OTHER),
        has_extended_hours=row.get("hasPrePostMarketData") is True,
    )


def observation(message: Pricing, received: datetime, source: str = STREAM_SOURCE) -> Observation | None:
    """One message of the stream; None for those without a symbol (heartbeats).

    Prices come as 32-bit floats, times in milliseconds. No `market_hours` means
    pre-market, no price means that the price is 0 and therefore bad.
    """
    if not message.id:
        return None
    trades_late = message.quote_type in _WITH_EXTENDED_HOURS
    session = (
        _STREAM_SESSIONS.get(message.market_hours, Session.OVERNIGHT) if trades_late else Session.REGULAR
    )
    at = instant(message.time / 1000)
    return Observation(
        symbol=Symbol(message.id),
        price=price(message.price, at),
        quote_time=at or received,
        received_time=received,
        session=session if trades_late else Session.REGULAR,
        source=source,
        currency=message.currency,
        day_high=above_zero(message.day_high),
        day_low=above_zero(message.day_low),
        previous_close=above_zero(message.previous_close),
        day_volume=message.day_volume or None,
        bid=above_zero(message.bid),
        ask=above_zero(message.ask),
    )


def search_hits(rows: Sequence[Mapping[str, Any]]) -> tuple[SearchHit, ...]:
    """The suggestions of a search that can be watched, in Yahoo's order."""
    return tuple(
        SearchHit(
            symbol=Symbol(text(row["symbol"])),
            name=text(row.get("longname")) or text(row.get("shortname")),
            exchange=exchange(text(row.get("exchange")), text(row.get("exchDisp"))).name,
            kind=_KINDS.get(text(row.get("quoteType")), InstrumentKind.OTHER),
        )
        for row in rows
        if text(row.get("symbol"))
    )


def sparks(closes: Mapping[str, Sequence[object]]) -> dict[Symbol, tuple[float, ...]]:
    """Closes by symbol without their gaps, thinned to about 80; a symbol without any is absent."""
    thin = {}
    for symbol, line in closes.items():
        prices = [heard for close in line if (heard := number(close))]
        if prices:
            thin[Symbol(symbol)] = tuple(prices[:: max(1, len(prices) // _SPARK_POINTS)])
    return thin


def _extended(row: Mapping[str, Any], regular: datetime | None) -> ExtendedPrice | None:
    """The newest price from outside the regular session, unless that session has traded since."""
    heard = []
    for prefix, session in _EXTENDED:
        at = instant(row.get(f"{prefix}Time"))
        if at is not None and f"{prefix}Price" in row and (regular is None or at > regular):
            heard.append(ExtendedPrice(price(row[f"{prefix}Price"], at), at, session))
    return max(heard, key=lambda price: price.quote_time, default=None)


def _exchange_of(row: Mapping[str, Any]) -> tuple[str, str]:
    found = exchange(
        text(row.get("exchange")), text(row.get("fullExchangeName")), text(row.get("exchangeTimezoneName"))
    )
    return found.name, found.calendar


def _tick(price_hint: object) -> Decimal:
    places = whole(price_hint)
    return (
        Decimal(1).scaleb(-places) if places is not None and 0 <= places <= _MOST_PLACES else Decimal("0.01")
    )
