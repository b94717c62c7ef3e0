"""What is held of each symbol, over all accounts of the portfolio."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.symbols import Symbol
from watcher.ui import words
from watcher.values import dataclass

if TYPE_CHECKING:
    # Much comes with it, and the window is painted first.
    from watcher.domain.portfolio.live import LivePosition


@dataclass(frozen=True, slots=True)
class Held:
    """So many units, and their value in the portfolio's currency; None where one part of it is not known."""

    quantity: Decimal
    value: Decimal | None
    currency: str

    @property
    def units(self) -> str:
        """The quantity as it is written: whole numbers without decimals, parts of a coin with theirs."""
        return words.units(self.quantity)

    @property
    def worth(self) -> str:
        """The value as it is written."""
        return words.amount(self.value, self.currency)


def held_by_symbol(positions: Iterable[LivePosition]) -> dict[Symbol, Held]:
    """What is open, by symbol; money, and what no source of prices knows, is left out."""
    found: dict[Symbol, Held] = {}
    for row in positions:
        one = row.position
        symbol = one.security.symbol
        if symbol is None or one.is_cash or not one.is_open:
            continue
        other = found.get(symbol)
        if other is None:
            found[symbol] = Held(one.quantity, one.value, one.report)
        else:
            value = None if one.value is None or other.value is None else one.value + other.value
            found[symbol] = Held(one.quantity + other.quantity, value, one.report)
    return found
