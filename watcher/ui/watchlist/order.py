"""How the watchlist is sorted: an order of its own over live prices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol


class SortBy(StrEnum):
    """What a list can be sorted by; the value is shown to the user."""

    LIST = "My order"
    SYMBOL = "Symbol"
    LAST = "Last price"
    CHANGE = "Change"
    PERCENT = "Change in %"


@dataclass(frozen=True, slots=True)
class Order:
    """One way to sort. Figures start with the greatest, names with the first."""

    by: SortBy = SortBy.LIST
    reverse: bool = False

    @property
    def is_live(self) -> bool:
        """Whether prices move rows about."""
        return self.by in {SortBy.LAST, SortBy.CHANGE, SortBy.PERCENT}

    @property
    def text(self) -> str:
        """What is said about it beside the list; the user's own order needs no words."""
        if self.by is SortBy.LIST:
            return ""
        falls = self.reverse is (self.by is SortBy.SYMBOL)
        return f"{self.by.value} {'↓' if falls else '↑'}"

    def chosen(self, by: SortBy) -> Order:
        """The order after the user chose `by`: the same again turns it round."""
        return Order(by, reverse=by is self.by and not self.reverse and by is not SortBy.LIST)

    def sorted(self, symbols: Sequence[Symbol], quotes: Mapping[Symbol, Quote]) -> list[Symbol]:
        """Put symbols in order; those without a value come last, equal ones stay as listed."""
        if self.by is SortBy.LIST:
            return list(symbols)
        if self.by is SortBy.SYMBOL:
            return sorted(symbols, reverse=self.reverse)
        values = [(_value(self.by, quotes.get(symbol)), symbol) for symbol in symbols]
        known: list[tuple[Any, Symbol]] = [pair for pair in values if pair[0] is not None]
        known.sort(key=_first, reverse=not self.reverse)
        return [symbol for _, symbol in known] + [symbol for value, symbol in values if value is None]


def _value(by: SortBy, quote: Quote | None) -> object:
    if quote is None:
        return None
    if by is SortBy.LAST:
        return quote.price
    return quote.change if by is SortBy.CHANGE else quote.change_ratio


def _first(pair: tuple[Any, object]) -> Any:
    return pair[0]
