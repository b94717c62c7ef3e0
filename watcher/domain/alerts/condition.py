"""Every condition that an alert may wait for (alerts.md §2)."""

from __future__ import annotations

from watcher.domain.alerts.conditions import PriceCondition
from watcher.domain.alerts.wide import (
    Dated,
    Foreign,
    Indicator,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
)

WideCondition = Relative | Premium | Position | Portfolio | Indicator | Dated | Several | Foreign
Condition = PriceCondition | WideCondition
