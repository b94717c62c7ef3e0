"""The day of what is held as the page of positions has it, for the alerts on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from watcher.domain.alerts.held import Gained
from watcher.domain.portfolio.prices import Price
from watcher.domain.symbols import Symbol
from watcher.engine.live_portfolio import LivePortfolio

_ZERO = Decimal(0)


class LiveDayBook:
    """Reads the portfolio as it is at that moment; before it is loaded nothing of a day is known."""

    def __init__(self, live: Callable[[], LivePortfolio | None]) -> None:
        self._live = live

    def gained(self, symbol: Symbol, price: Decimal, before: Decimal, unit: str, day: date) -> Gained | None:
        """Over all accounts; None where anything of it cannot be known."""
        live = self._live()
        if live is None:
            return None
        gain = base = quantity = _ZERO
        for units, found in live.days_of(symbol, Price(price, day, unit), before):
            if isinstance(found, str):
                return None
            gain, base, quantity = gain + found.gain, base + found.base, quantity + units
        return Gained(gain, base, quantity)

    def sold(self, day: date) -> Gained:
        """The rows that were closed in that session."""
        live = self._live()
        rows = () if live is None else live.rows
        days = [row.day for row in rows if row.day is not None and not row.position.is_open]
        of_day = [one for one in days if one.session == day]
        return Gained(
            sum((one.gain for one in of_day), _ZERO), sum((one.base for one in of_day), _ZERO), _ZERO
        )
