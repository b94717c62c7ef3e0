"""Cash dividends by ex-date: levels stay as they are, and a fire on that day says why the price fell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from watcher.domain.alerts.alert import Firing
from watcher.domain.corporate_actions import Dividend
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr


class Dividends:
    """What the source has said of dividends in this run."""

    def __init__(self) -> None:
        self._amounts: dict[Symbol, dict[date, Decimal]] = {}

    def note(self, symbol: Symbol, dividends: Sequence[Dividend], table: SessionTable | None) -> None:
        """Remember them by the exchange day they belong to."""
        known = self._amounts.setdefault(symbol, {})
        for one in dividends:
            amount = Decimal(str(one.amount))
            on = None if table is None else table.date_at(datetime.fromtimestamp(one.ex_start, UTC))
            if on is not None and amount.is_finite() and amount > 0:
                known[on] = amount

    def mention(self, firing: Firing, table: SessionTable | None) -> str:
        """“ex-dividend today: 1.05 USD a share”, where the fire fell on such a day; else nothing."""
        on = None if table is None else table.date_at(firing.occurred_at)
        amount = None if on is None else self._amounts.get(firing.symbol, {}).get(on)
        if amount is None:
            return ""
        paid = f"{amount.normalize():f} {firing.currency}".rstrip()
        return tr("ex-dividend that day: {amount} a share").format(amount=paid)
