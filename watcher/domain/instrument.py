"""What is traded: its name, unit, exchange and the grid its prices lie on."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

ALWAYS_OPEN = "24/7"


class InstrumentKind(StrEnum):
    """What sort of thing it is, in the words of the source."""

    EQUITY = "equity"
    ETF = "etf"
    INDEX = "index"
    FX = "fx"
    CRYPTO = "crypto"
    FUTURE = "future"
    FUND = "fund"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Instrument:
    """One traded thing, as its exchange describes it.

    `currency` is the unit that prices are quoted in, minor units included: GBp is not GBP.
    `calendar` is an exchange_calendars code, or "24/7". `tick` is the price grid
    (10 to the minus price hint). `delay_s` is how late the source says its prices are.
    """

    symbol: Symbol
    name: str = ""
    currency: str = ""
    exchange: str = ""
    calendar: str = ALWAYS_OPEN
    time_zone: str = "UTC"
    tick: Decimal = Decimal("0.01")
    delay_s: int = 0
    kind: InstrumentKind = InstrumentKind.EQUITY
    has_extended_hours: bool = False

    @property
    def places(self) -> int:
        """How many decimals a price of it is shown with."""
        exponent = self.tick.normalize().as_tuple().exponent
        return max(0, -exponent) if isinstance(exponent, int) else 2


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One suggestion for what the user typed."""

    symbol: Symbol
    name: str
    exchange: str
    kind: InstrumentKind
