"""What transactions are about: a listed instrument, or something that only its owner can price."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NewType

from watcher.domain.instrument import InstrumentKind
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

SecurityId = NewType("SecurityId", str)


@dataclass(frozen=True, slots=True)
class Security:
    """Its `id` never changes: the symbol where one is known at first, else the ISIN, else a name.

    `symbol` is what the source of prices calls it; None while nobody has said, or where nobody quotes it.
    `currency` is the unit of its prices, minor units included. `by_hand`: no source of prices is asked.
    """

    id: SecurityId
    currency: str
    symbol: Symbol | None = None
    isin: str = ""
    name: str = ""
    kind: InstrumentKind = InstrumentKind.EQUITY
    by_hand: bool = False
    sector: str = ""
    tags: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What it is called in a table: the symbol, or what there is instead."""
        return self.symbol or self.id


@dataclass(frozen=True, slots=True)
class Split:
    """From the open of that day one share is `ratio` shares; below 1 for a consolidation."""

    security: SecurityId
    day: date
    ratio: Decimal


@dataclass(frozen=True, slots=True)
class DatedPrice:
    """A close by hand or from an imported file, in the security's unit, as it was traded on that day."""

    security: SecurityId
    day: date
    price: Decimal


@dataclass(frozen=True, slots=True)
class DatedRate:
    """By hand or from an imported file: `rate` units of `target` for one of `currency` on that day."""

    currency: str
    target: str
    day: date
    rate: Decimal
