"""The lots of one security in all accounts, each kept by its account's method."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from watcher.domain.portfolio.accounts import AccountId, CostMethod
from watcher.domain.portfolio.lots import Lot, Pool, Stack
from watcher.domain.portfolio.transactions import ZERO, LotChoice


class Book:
    """Accounts at the moving average share one pool; all others keep their lots to themselves.

    Short lots stand beside them, first in, first out. `moves` are kept by the day that `today` is.
    """

    def __init__(self, currency: str, report: str) -> None:
        self._currency = currency
        self._report = report
        self._stacks: dict[AccountId, Stack] = {}
        self._shorts: dict[AccountId, Stack] = {}
        self._pool = Pool(currency, report)
        self.today = 1
        self.moves: list[tuple[int, Decimal]] = []

    def long(self, account: AccountId) -> Decimal:
        """How much an account holds."""
        stack = self._stacks.get(account)
        return (stack.quantity if stack is not None else ZERO) + self._pool.held(account)

    def short(self, account: AccountId) -> Decimal:
        """How much an account owes, negative."""
        stack = self._shorts.get(account)
        return stack.quantity if stack is not None else ZERO

    def put(self, account: AccountId, method: CostMethod, lot: Lot) -> None:
        """Add a lot."""
        self.moves.append((self.today, lot.quantity))
        if method is CostMethod.AVERAGE:
            self._pool.put(account, lot)
        else:
            self._stack(self._stacks, account).put(lot)

    def put_short(self, account: AccountId, lot: Lot) -> None:
        """Add what was sold without being held."""
        self.moves.append((self.today, lot.quantity))
        self._stack(self._shorts, account).put(lot)

    def take(
        self, account: AccountId, method: CostMethod, quantity: Decimal, choices: Sequence[LotChoice] = ()
    ) -> list[Lot]:
        """Remove so much, which must be there."""
        self.moves.append((self.today, -quantity))
        if method is CostMethod.AVERAGE:
            return self._pool.take(account, quantity)
        return self._stacks[account].take(quantity, method, choices)

    def take_short(self, account: AccountId, quantity: Decimal) -> list[Lot]:
        """Remove so much (negative) of what is owed."""
        self.moves.append((self.today, -quantity))
        return self._shorts[account].take(quantity, CostMethod.FIFO)

    def scale(self, ratio: Decimal) -> None:
        """One unit is now so many."""
        self._pool.scale(ratio)
        for stack in (*self._stacks.values(), *self._shorts.values()):
            stack.scale(ratio)

    def lots(self, account: AccountId) -> list[Lot]:
        """What an account holds and owes."""
        stacks = (self._stacks.get(account), self._shorts.get(account))
        found = [lot for stack in stacks if stack is not None for lot in stack.lots]
        return [*self._pool.share(account), *found]

    def _stack(self, stacks: dict[AccountId, Stack], account: AccountId) -> Stack:
        if account not in stacks:
            stacks[account] = Stack(self._currency, self._report)
        return stacks[account]
