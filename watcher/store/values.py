"""Quotes and instruments as JSON and back. Missing keys take their defaults, others are ignored.

Standard library only: the first view reads them before anything heavy is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from watcher.domain.instrument import Instrument, InstrumentKind
from watcher.domain.quote import ExtendedPrice, Quote, Session
from watcher.domain.symbols import Symbol

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
_INSTRUMENT_PLAIN = (
    "name",
    "currency",
    "exchange",
    "calendar",
    "time_zone",
    "delay_s",
    "has_extended_hours",
)


def quote_to_json(quote: Quote) -> dict[str, Any]:
    """A quote in JSON's own types; decimals as text, times as ISO 8601, what is unknown left out."""
    data: dict[str, Any] = {
        "symbol": quote.symbol,
        "price": str(quote.price),
        "quote_time": quote.quote_time.isoformat(),
        "received_time": quote.received_time.isoformat(),
        "source": quote.source,
    }
    for name in _DECIMALS:
        if (number := getattr(quote, name)) is not None:
            data[name] = str(number)
    for name in _PLAIN:
        if (value := getattr(quote, name)) is not None:
            data[name] = value
    if (extended := quote.extended) is not None:
        data["extended"] = [str(extended.price), extended.quote_time.isoformat(), extended.session.value]
    return data


def quote_from_json(data: Mapping[str, Any]) -> Quote:
    """The quote that was written. Raises KeyError, ValueError, TypeError or ArithmeticError otherwise."""
    known: dict[str, Any] = {name: data[name] for name in _PLAIN if name in data}
    known |= {name: Decimal(data[name]) for name in _DECIMALS if name in data}
    if "extended" in data:
        price, time, session = data["extended"]
        known["extended"] = ExtendedPrice(Decimal(price), datetime.fromisoformat(time), Session(session))
    return Quote(
        symbol=Symbol(data["symbol"]),
        price=Decimal(data["price"]),
        quote_time=datetime.fromisoformat(data["quote_time"]),
        received_time=datetime.fromisoformat(data["received_time"]),
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
