"""What the alerts of one symbol may look at beside it: the tapes of others, and what is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.held import Holdings, in_major, pairs
from watcher.domain.alerts.scene import rate_pair
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.domain.alerts.tape import Tape


class Market:
    """One per evaluator, known to every tape of it."""

    def __init__(
        self,
        tape_of: Callable[[Symbol], Tape],
        instrument_of: Callable[[Symbol], Instrument | None],
        holdings: Holdings | None = None,
    ) -> None:
        self.tape = tape_of
        self._instrument_of = instrument_of
        self._told_on: dict[Symbol, date | None] = {}
        self.holdings = holdings or Holdings()

    def hold(self, holdings: Holdings, on: Callable[[Symbol], date | None]) -> None:
        """Take what is held from now on, in the shares of today."""
        self.holdings = holdings
        self._told_on = {symbol: on(symbol) for symbol in holdings.by_symbol}

    @property
    def valued(self) -> tuple[Symbol, ...]:
        """All symbols that it takes to add up the holdings: what is held, and rates."""
        base = in_major(self.holdings.currency)[0]
        found: dict[Symbol, None] = {}
        for symbol in self.holdings.symbols:
            found[symbol] = None
            instrument = self._instrument_of(symbol)
            currency = in_major(instrument.currency)[0] if instrument is not None else ""
            if currency and base and currency != base:
                found[self._rate(currency, base)] = None
        return tuple(found)

    def split(self, symbol: Symbol, ex_date: date, ratio: Decimal) -> None:
        """`ratio` shares for one: what was held before that day is more shares at less cost."""
        held, told_on = self.holdings.by_symbol.get(symbol), self._told_on.get(symbol)
        if held is None or told_on is None or told_on >= ex_date:
            return
        self._told_on[symbol] = ex_date
        cost = None if held.average_cost is None else held.average_cost / ratio
        now = replace(held, quantity=held.quantity * ratio, average_cost=cost)
        self.holdings = replace(self.holdings, by_symbol={**self.holdings.by_symbol, symbol: now})

    def _rate(self, currency: str, base: str) -> Symbol:
        """The symbol that says the rate: one that is known, else the usual one."""
        usual = pairs(currency, base)
        known = {one.symbol: one for one in usual if self._instrument_of(one.symbol) is not None}
        found = rate_pair(currency, base, known)
        return usual[0].symbol if found is None else found.symbol


def no_tape(symbol: Symbol) -> Tape:
    """Where only symbols are asked for."""
    raise LookupError(symbol)
