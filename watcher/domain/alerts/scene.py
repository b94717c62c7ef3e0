"""One consistent snapshot: the prices of all symbols that an alert looks at, at one moment (alerts.md §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.held import Holdings, Pair, in_major, pairs
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import LackError
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.domain.alerts.tape import Tape

NOT_HEARD = "not_heard"
NO_HOLDING = "no_holding"
NO_RATE = "no_rate"
APART = "legs_apart"
CLOSED = "market_closed"


@dataclass(frozen=True, slots=True)
class Input:
    """One symbol in the snapshot: its last trusted price, and how current that is.

    `as_of` is the market time up to which the price is known to stand: its quote's, or that of the last
    answer that repeated it. `trouble` is the reason code of what keeps it from being used now.
    `is_closed`: its market does not trade now, and this is its last price. `armed` is its price at arming.
    """

    tape: Tape
    price: Decimal | None
    place: Place
    as_of: datetime
    previous_close: Decimal | None = None
    high: Decimal | None = None
    is_closed: bool = False
    trouble: str = ""
    armed: Decimal | None = None

    @property
    def usable(self) -> Decimal:
        """The price. Raises LackError where there is none to be trusted now."""
        if self.trouble or self.price is None:
            raise LackError(self.trouble or NOT_HEARD)
        return self.price


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule over several symbols is judged on; `own` is the symbol that it is about."""

    own: Symbol
    inputs: Mapping[Symbol, Input]
    holdings: Holdings

    def input(self, symbol: Symbol) -> Input:
        """One symbol's part. Raises LackError where nothing is known of it."""
        found = self.inputs.get(symbol)
        if found is None:
            raise LackError(NOT_HEARD)
        return found

    def about(self, symbol: Symbol) -> Scene:
        """The same moment, seen from another symbol."""
        return self if symbol == self.own else replace(self, own=symbol)

    @property
    def trouble(self) -> str:
        """The reason code of what keeps the snapshot from being a consistent one; empty where it is."""
        for one in self.inputs.values():
            if one.trouble or one.price is None:
                return one.trouble or NOT_HEARD
        return ""

    def at_arming(self, own: Decimal | None) -> Scene | None:
        """The prices when the alert was armed; None where its own is unknown.

        For the others, whose price of that moment may be unknown, the first one heard stands.
        """
        if own is None and self.own in self.inputs:
            return None
        if own is None and any(one.armed is None for one in self.inputs.values()):
            return None
        before = {
            symbol: replace(one, price=own if symbol == self.own else one.armed or one.price)
            for symbol, one in self.inputs.items()
        }
        return replace(self, inputs=before)

    def rate(self, unit: str) -> Decimal:
        """How much of the holdings' currency one of `unit` is. Raises LackError."""
        currency, part = in_major(unit)
        base, _ = in_major(self.holdings.currency)
        if currency == base:
            return part
        found = rate_pair(currency, base, self.inputs)
        if found is None:
            raise LackError(NO_RATE)
        price = self.inputs[found.symbol].usable
        return part / price if found.is_inverse else part * price


def rate_pair(currency: str, base: str, known: Mapping[Symbol, object]) -> Pair | None:
    """The rate among what is known."""
    return next((one for one in pairs(currency, base) if one.symbol in known), None)


def within(one: Input, other: Input, limit: timedelta) -> bool:
    """Whether two prices are near enough in time to be compared."""
    return abs(one.as_of - other.as_of) <= limit
