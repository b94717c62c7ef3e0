"""Quotes and instruments as JSON and back. Missing keys take their defaults, others are ignored.

Standard library only: the first view reads them before anything heavy is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from operator import attrgetter
from typing import Any

from watcher.domain.instrument import Instrument, InstrumentKind
from watcher.domain.quote import ExtendedPrice, Quote, Session
from watcher.domain.symbols import Symbol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

_DECIMALS = (
    "previous_close",
    "day_open",
    "day_high",
    "day_low",
    "bid",
    "ask",
    "year_high",
    "year_low",
    "market_cap",
)
_PLAIN = ("currency", "name", "exchange", "volume", "average_volume", "trailing_pe", "delay_s")
_decimals = attrgetter(*_DECIMALS)
_plain = attrgetter(*_PLAIN)
_INSTRUMENT_PLAIN = (
    "name",
    "currency",
    "exchange",
    "calendar",
    "time_zone",
    "delay_s",
    "has_extended_hours",
)


def to_microseconds(at: datetime) -> int:
    """Since 1970, UTC: exact, sorted as a number, and written in a fifth of the time that text takes."""
    return (at - _EPOCH) // _MICROSECOND


def from_microseconds(number: int) -> datetime:
    """The instant that was written."""
    return _EPOCH + number * _MICROSECOND


def quote_to_json(quote: Quote) -> dict[str, Any]:
    """A quote in JSON's own types; decimals as text, times as microseconds, what is unknown left out."""
    data: dict[str, Any] = {
        "symbol": quote.symbol,
        "price": str(quote.price),
        "quote_time": to_microseconds(quote.quote_time),
        "received_time": to_microseconds(quote.received_time),
        "source": quote.source,
    }
    data |= {
        name: str(value) for name, value in zip(_DECIMALS, _decimals(quote), strict=True) if value is not None
    }
    data |= {name: value for name, value in zip(_PLAIN, _plain(quote), strict=True) if value is not None}
    if (extended := quote.extended) is not None:
        data["extended"] = [str(extended.price), to_microseconds(extended.quote_time), extended.session.value]
    return data


def quote_from_json(data: Mapping[str, Any]) -> Quote:
    """The quote that was written. Raises KeyError, ValueError, TypeError or ArithmeticError otherwise."""
    known: dict[str, Any] = {name: data[name] for name in _PLAIN if name in data}
    known |= {name: Decimal(data[name]) for name in _DECIMALS if name in data}
    if "extended" in data:
        price, time, session = data["extended"]
        known["extended"] = ExtendedPrice(Decimal(price), from_microseconds(time), Session(session))
    return Quote(
        symbol=Symbol(data["symbol"]),
        price=Decimal(data["price"]),
        quote_time=from_microseconds(data["quote_time"]),
        received_time=from_microseconds(data["received_time"]),
        source=data["source"],
        **known,
    )


def instrument_to_json(instrument: Instrument) -> dict[str, Any]:
    """An instrument in JSON's own types."""
    return {
        "symbol": instrument.symbol,
        "tick": str(instrument.tick),
        "kind": instrument.kind.value,
        **{name: getattr(instrument, name) for name in _INSTRUMENT_PLAIN},
    }


def instrument_from_json(data: Mapping[str, Any]) -> Instrument:
    """The instrument that was written. Raises like `quote_from_json`."""
    known: dict[str, Any] = {name: data[name] for name in _INSTRUMENT_PLAIN if name in data}
    if "tick" in data:
        known["tick"] = Decimal(data["tick"])
    if "kind" in data:
        known["kind"] = InstrumentKind(data["kind"])
    return Instrument(symbol=Symbol(data["symbol"]), **known)
