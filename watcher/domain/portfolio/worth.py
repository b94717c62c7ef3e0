"""What so many units are worth: first in their own currency, then in the report's, booked in both."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.money import booked, major
from watcher.domain.portfolio.prices import Price
from watcher.domain.portfolio.rates import ONE, Rates
from watcher.language import tr
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Worth:
    """In a security's own currency and in the report's, with the rate between them and its day."""

    own: Decimal
    report: Decimal
    rate: Decimal
    rate_day: date

    def less(self, part: Worth) -> Worth:
        """What remains beside a part of it."""
        return Worth(self.own - part.own, self.report - part.report, self.rate, self.rate_day)


def worth(
    quantity: Decimal, price: Price | None, own: str, report: str, rates: Rates, day: date
) -> Worth | str:
    """The worth at the close of a day, or in words what is missing."""
    if price is None:
        return tr("no price")
    unit = rates.on(price.currency, own, day)
    if unit is None:
        return tr("no rate {major}/{own}").format(major=major(price.currency), own=own)
    value = booked(quantity * price.value * unit.value, own)
    if own == report:
        return Worth(value, value, ONE, unit.day)
    rate = rates.on(own, report, day)
    if rate is None:
        return tr("no rate {own}/{report}").format(own=own, report=report)
    return Worth(value, booked(value * rate.value, report), rate.value, min(unit.day, rate.day))
