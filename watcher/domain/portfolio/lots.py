"""Lots: what was bought when at what cost, and which of it a sale takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.accounts import AccountId, CostMethod
from watcher.domain.portfolio.money import WIDE, booked
from watcher.domain.portfolio.transactions import ZERO, LotChoice, TransactionId

_QUANTUM = Decimal("1E-12")


@dataclass(slots=True)
class Lot:
    """A holding that was opened at once; of a short one all numbers but the day are negative.

    `paid` is the price alone, `cost` includes fees and taxes, both in the security's currency; `report`
    is the cost in the currency reported in at the rate of its day, None where that is missing.
    `is_known` is false for what was sold without ever having been bought: its cost is nobody's guess.
    """

    purchase: TransactionId
    day: date
    quantity: Decimal
    paid: Decimal
    cost: Decimal
    report: Decimal | None
    is_known: bool = True

    def split_off(self, quantity: Decimal, currency: str, report: str) -> Lot:
        """Take a part of it; the last part takes what remains."""
        if quantity == self.quantity:
            share = Lot(self.purchase, self.day, quantity, self.paid, self.cost, self.report, self.is_known)
            self.quantity = self.paid = self.cost = ZERO
            self.report = None if self.report is None else ZERO
            return share
        paid = booked(self.paid * quantity / self.quantity, currency)
        cost = paid if self.cost == self.paid else booked(self.cost * quantity / self.quantity, currency)
        in_report: Decimal | None = None
        if self.report is not None:
            same = self.report == self.cost and report == currency
            in_report = cost if same else booked(self.report * quantity / self.quantity, report)
            self.report -= in_report
        self.quantity -= quantity
        self.paid -= paid
        self.cost -= cost
        return Lot(self.purchase, self.day, quantity, paid, cost, in_report, self.is_known)


class Stack:
    """The lots of one security in one account, in the order in which they were opened."""

    def __init__(self, currency: str, report: str) -> None:
        self._currency = currency
        self._report = report
        self.lots: list[Lot] = []
        self.quantity = ZERO

    def put(self, lot: Lot) -> None:
        """Add a lot."""
        if lot.quantity:
            self.lots.append(lot)
            self.quantity += lot.quantity

    def take(self, quantity: Decimal, method: CostMethod, choices: Sequence[LotChoice] = ()) -> list[Lot]:
        """Remove so much, lot by lot; no more than there is may be asked for."""
        taken: list[Lot] = []
        left = quantity
        if method is CostMethod.SPECIFIC:
            for choice in choices:
                chosen = choice.quantity
                # A purchase is in several lots where a part of it went to another account and came back.
                for lot in self.lots:
                    part = _within(lot.quantity, _within(left, chosen))
                    if lot.purchase == choice.purchase and part:
                        taken.append(lot.split_off(part, self._currency, self._report))
                        left -= part
                        chosen -= part
        pick = _PICKS.get(method, _first)
        while left:
            at = pick(self.lots)
            lot = self.lots[at]
            part = _within(lot.quantity, left)
            if part:
                taken.append(lot.split_off(part, self._currency, self._report))
                left -= part
            if not lot.quantity:
                del self.lots[at]
        self.lots = [lot for lot in self.lots if lot.quantity] if choices else self.lots
        self.quantity -= quantity
        return taken

    def scale(self, ratio: Decimal) -> None:
        """One unit is now so many."""
        for lot in self.lots:
            lot.quantity = scaled(lot.quantity, ratio)
        self.quantity = sum((lot.quantity for lot in self.lots), ZERO)


class Pool:
    """The moving average: one cost for all units of a security, in whatever account they lie."""

    def __init__(self, currency: str, report: str) -> None:
        self._currency = currency
        self._report = report
        self._all = Stack(currency, report)
        self._held: dict[AccountId, Decimal] = {}

    def held(self, account: AccountId) -> Decimal:
        """How much of it lies in an account."""
        return self._held.get(account, ZERO)

    def put(self, account: AccountId, lot: Lot) -> None:
        """Add what was bought: it melts into the rest."""
        self._held[account] = self.held(account) + lot.quantity
        if not self._all.lots:
            self._all.put(lot)
            return
        whole = self._all.lots[0]
        whole.quantity += lot.quantity
        whole.paid += lot.paid
        whole.cost += lot.cost
        whole.report = None if whole.report is None or lot.report is None else whole.report + lot.report
        whole.is_known = whole.is_known and lot.is_known
        self._all.quantity += lot.quantity

    def take(self, account: AccountId, quantity: Decimal) -> list[Lot]:
        """Remove so much at the average."""
        self._held[account] = self.held(account) - quantity
        return self._all.take(quantity, CostMethod.FIFO)

    def scale(self, ratio: Decimal) -> None:
        """One unit is now so many; what lies in the accounts still sums."""
        self._held = {account: scaled(held, ratio) for account, held in self._held.items()}
        for whole in self._all.lots:
            whole.quantity = self._all.quantity = sum(self._held.values(), ZERO)

    def share(self, account: AccountId) -> list[Lot]:
        """What lies in an account, as one lot; the shares of all accounts sum."""
        if not self.held(account):
            return []
        (whole,) = self._all.lots
        rest = Lot(
            whole.purchase,
            whole.day,
            sum(self._held.values(), ZERO),
            whole.paid,
            whole.cost,
            whole.report,
            whole.is_known,
        )
        for name in sorted(self._held):
            if not self._held[name]:
                continue
            part = rest.split_off(self._held[name], self._currency, self._report)
            if name == account:
                return [part]
        return []


def scaled(quantity: Decimal, ratio: Decimal) -> Decimal:
    """A quantity after a split, free of the dust that a ratio such as 1/3 leaves."""
    return (quantity * ratio).quantize(_QUANTUM, context=WIDE).normalize() + ZERO


def _within(mine: Decimal, wanted: Decimal) -> Decimal:
    """As much of what is wanted as there is; both have the same sign."""
    return mine if abs(mine) <= abs(wanted) else wanted


def _first(_lots: Sequence[Lot]) -> int:
    return 0


def _last(lots: Sequence[Lot]) -> int:
    return len(lots) - 1


def _dearest(lots: Sequence[Lot]) -> int:
    """The highest cost a unit; of equal ones the oldest. An unknown cost comes last."""
    return max(range(len(lots)), key=lambda at: (lots[at].is_known, lots[at].cost / lots[at].quantity, -at))


_PICKS: dict[CostMethod, Callable[[Sequence[Lot]], int]] = {
    CostMethod.LIFO: _last,
    CostMethod.HIGHEST: _dearest,
}
