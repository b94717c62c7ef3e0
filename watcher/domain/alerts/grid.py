"""The grid that prices lie on: everything is compared at the instrument's tick (alerts.md §1)."""

from __future__ import annotations

from dataclasses import field
from decimal import ROUND_HALF_UP, Context, Decimal

from watcher.values import dataclass

# A source may say any finite number; quantizing one must never overflow.
_WIDE = Context(prec=700)


@dataclass(frozen=True, slots=True)
class Grid:
    """Puts prices on multiples of `tick`, halves away from zero."""

    tick: Decimal
    _is_decimal: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_is_decimal", self.tick.normalize().as_tuple().digits == (1,))

    def snap(self, price: Decimal) -> Decimal:
        """The point of the grid nearest to `price`, which is finite."""
        if self._is_decimal:
            return price.quantize(self.tick, ROUND_HALF_UP, _WIDE)
        steps = _WIDE.divide(price, self.tick).to_integral_value(ROUND_HALF_UP)
        return _WIDE.multiply(steps, self.tick)

    def snap_or_none(self, price: Decimal | None) -> Decimal | None:
        """The same of a price that may be unknown; nonsense (NaN, zero, below) counts as unknown."""
        return self.snap(price) if price is not None and price.is_finite() and price > 0 else None

    def of_float(self, price: float) -> Decimal:
        """The point of the grid nearest to a bar's price, which is finite."""
        return self.snap(Decimal(repr(price)))
