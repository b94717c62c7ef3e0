"""What is known of a measured period: value, flows, gains by part, returns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import numpy as np

from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.returns import YEAR_DAYS, Drawdown, Irr, over_days
from watcher.domain.portfolio.securities import SecurityId
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Gains:
    """What a period brought, by part. Fees and taxes are not above zero: all of them sum."""

    realised: Decimal
    unrealised: Decimal
    currency: Decimal
    dividends: Decimal
    interest: Decimal
    fees: Decimal
    taxes: Decimal

    @property
    def total(self) -> Decimal:
        """All parts."""
        return (
            self.realised
            + self.unrealised
            + self.currency
            + self.dividends
            + self.interest
            + self.fees
            + self.taxes
        )


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one security brought, and that as a part of what was invested in all."""

    security: SecurityId
    gain: Decimal
    ratio: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Performance:
    """A period (start, end] in one currency: value_end − value_start − flows = gains.total.

    `notices` say what is not in the figures, `old` what is in them at an old price or rate.
    """

    start: date
    end: date
    currency: str
    value_start: Decimal
    value_end: Decimal
    flows: Decimal
    gains: Gains
    twr: float
    twr_per_year: float | None
    irr: Irr
    volatility: float | None
    drawdown: Drawdown
    contributions: tuple[Contribution, ...]
    course: Course
    index: np.ndarray[tuple[int], np.dtype[np.float64]]
    notices: tuple[str, ...] = ()
    old: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.end - self.start).days

    @property
    def own_return(self) -> float | None:
        """What the money earned: the internal rate a year, or in less than a year that of its days."""
        if self.irr.rate is None or self.days >= YEAR_DAYS:
            return self.irr.rate
        return over_days(self.irr.rate, self.irr.days)
