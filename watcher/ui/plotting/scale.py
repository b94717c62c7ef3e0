"""How prices become heights: a linear, logarithmic or percent scale, the same for everybody; no Qt."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.ui.words import formats, number
from watcher.values import dataclass

Span = tuple[float, float]
_HUNDREDFOLD = 100.0
"""Changes from here on are written without decimals: they would reach over the axis."""

_LARGEST = 1e15
"""A float knows no cents beyond it."""
_FINEST = 1e-12


class ScaleKind(StrEnum):
    """What is the same distance everywhere on the axis."""

    LINEAR = "linear"
    """A difference in price."""
    LOG = "log"
    """A ratio of prices."""
    PERCENT = "percent"
    """A difference in price, written as a change since the left edge."""


@dataclass(frozen=True, slots=True)
class PriceScale:
    """Straightens prices: equal distances of ordinates are equal distances on the screen.

    `base` is the price that is written as 0 % on a percent scale. A price that has no
    ordinate (zero or less on a log scale) lies infinitely far below.
    """

    kind: ScaleKind = ScaleKind.LINEAR
    base: float = 0.0

    @classmethod
    def suited(cls, kind: ScaleKind, lowest: float, base: float) -> PriceScale:
        """The wanted scale, or a linear one where prices (a spread, say) are not all above zero."""
        return cls(kind, base) if kind is ScaleKind.LINEAR or (lowest > 0 and base > 0) else cls()

    @property
    def is_log(self) -> bool:
        """Whether ordinates are logarithms; else they are the prices themselves."""
        return self.kind is ScaleKind.LOG

    def ordinate(self, price: float) -> float:
        """Where a price lies on the straight axis."""
        if self.kind is not ScaleKind.LOG:
            return price
        return math.log(price) if price > 0 else -math.inf

    def ordinates(self, prices: Floats) -> NDArray[np.float64]:
        """The same for many; NaN stays NaN."""
        if self.kind is not ScaleKind.LOG:
            return prices
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = np.log(prices)
        logs[prices <= 0] = -np.inf
        return logs

    def price(self, ordinate: float) -> float:
        """The price at a place of the straight axis."""
        return math.exp(min(ordinate, 700.0)) if self.kind is ScaleKind.LOG else ordinate

    def straight(self, prices: Span) -> Span:
        """The ordinates of a span of prices."""
        return self.ordinate(prices[0]), self.ordinate(prices[1])

    def prices(self, ordinates: Span) -> Span:
        """The prices of a span of ordinates."""
        return self.price(ordinates[0]), self.price(ordinates[1])

    def can_show(self, prices: Span) -> bool:
        """Whether an axis can be made of a span: stretched on and on, it comes to one price, or to none."""
        low, high = self.straight(prices)
        largest = max(abs(prices[0]), abs(prices[1]))
        is_apart = high - low > _FINEST * max(abs(low), abs(high))
        return is_apart and largest < _LARGEST and (not self.is_log or prices[0] > 1 / _LARGEST)

    def text(self, price: float, places: int) -> str:
        """A price as the axis writes it: "83.79", on a percent scale "+3.54%"."""
        if self.kind is not ScaleKind.PERCENT:
            text = number(price, places)
            return _signed(text) if text.startswith("-") else text
        ratio = price / self.base - 1
        return percent_text(ratio, 2 if abs(ratio) < _HUNDREDFOLD else 0)


STRAIGHT = PriceScale()
"""The linear one."""


def percent_text(ratio: float, places: int) -> str:
    """A change with its sign: "+3.54%", "−0.20%", "0.00%"."""
    return _signed(f"{formats().number(ratio * 100, places, sign=True)}%")


def _signed(text: str) -> str:
    """A number with its sign; what rounds to nothing has none."""
    return text[1:] if not any("1" <= letter <= "9" for letter in text) else text.replace("-", "−")
