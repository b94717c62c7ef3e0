"""What is held now, as far as alerts have to know it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from watcher.domain.portfolio.money import major, parts_of_major
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

_DOLLAR = "USD"


@dataclass(frozen=True, slots=True)
class Held:
    """One open position over all accounts.

    `average_cost` is per unit in the unit of the instrument's prices; `since` is the day of
    the first purchase that is still held. None: unknown. `quantity` is below 0 where it was sold short.
    """

    symbol: Symbol
    quantity: Decimal
    average_cost: Decimal | None = None
    since: date | None = None


class Gained(NamedTuple):
    """What so many units gained in a session, and what that is a part of, both in the holdings' currency."""

    gain: Decimal
    base: Decimal
    quantity: Decimal


class DayBook(Protocol):
    """The day by the books: what was traded in it, and the rates of both of its ends (portfolio.md)."""

    def gained(self, symbol: Symbol, price: Decimal, before: Decimal, unit: str, day: date) -> Gained | None:
        """What is held of a symbol, at this price and this close before; None where a rate is missing."""
        ...

    def sold(self, day: date) -> Gained:
        """What was held when the day began, and is no more."""
        ...


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything that is held, by symbol, and the currency that it is added up in.

    Without `days` (on the past, and in recorded cases) nothing was traded in a day, and one rate is that
    of both of its ends.
    """

    by_symbol: Mapping[Symbol, Held] = field(default_factory=dict, hash=False)
    currency: str = ""
    days: DayBook | None = None

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What is held, none of nothing."""
        return tuple(symbol for symbol, one in self.by_symbol.items() if one.quantity)


def in_major(unit: str) -> tuple[str, Decimal]:
    """The currency that a unit of prices belongs to, and how many of it one unit is: GBp is 0.01 GBP."""
    return major(unit), Decimal(1) / parts_of_major(unit)


class Pair(NamedTuple):
    """A symbol whose price is the rate between two currencies; the other way round where `is_inverse`."""

    symbol: Symbol
    is_inverse: bool


def pairs(currency: str, base: str) -> tuple[Pair, ...]:
    """The symbols that may say how many `base` one `currency` is, the usual one first: HKD=X is USD/HKD."""
    if currency == _DOLLAR:
        short = Pair(Symbol(f"{base}=X"), is_inverse=False)
    elif base == _DOLLAR:
        short = Pair(Symbol(f"{currency}=X"), is_inverse=True)
    else:
        short = Pair(Symbol(f"{currency}{base}=X"), is_inverse=False)
    long = Pair(Symbol(f"{currency}{base}=X"), is_inverse=False)
    return tuple(dict.fromkeys((short, long, Pair(Symbol(f"{base}{currency}=X"), is_inverse=True))))
