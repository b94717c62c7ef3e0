"""Which symbols Yahoo does not have: absent twice while others arrived (yahoo.md §7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from watcher.domain.symbols import Symbol

_ABSENCES = 2


class Unknowns:
    """Counts absences in a row; one arrival forgets them."""

    def __init__(self) -> None:
        self._absences: Counter[Symbol] = Counter()

    def heard(self, asked: Collection[Symbol], present: Collection[Symbol]) -> None:
        """An answer with at least one row came to a request for `asked`."""
        for symbol in asked:
            if symbol in present:
                self._absences.pop(symbol, None)
            else:
                self._absences[symbol] += 1

    def keep(self, watched: Collection[Symbol]) -> None:
        """Forget those that nobody watches any more."""
        for symbol in set(self._absences) - set(watched):
            del self._absences[symbol]

    @property
    def symbols(self) -> frozenset[Symbol]:
        """Those that were absent often enough to be sure."""
        return frozenset(symbol for symbol, absences in self._absences.items() if absences >= _ABSENCES)
