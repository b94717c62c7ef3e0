"""What was done to the transactions, and how it is undone."""

from __future__ import annotations

from watcher.domain.portfolio.transactions import Transaction
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """Transactions before and after: one that was added has no before, one that was removed no after."""

    before: tuple[Transaction, ...] = ()
    after: tuple[Transaction, ...] = ()

    @property
    def undone(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)
