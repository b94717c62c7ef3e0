"""What became of the transactions of one security in one account."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.lots import Lot
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Transaction, TransactionId
from watcher.language import tr
from watcher.values import dataclass


class Realised(NamedTuple):
    """A part of a lot that was closed: what came in against what it had cost.

    Of a short one `quantity` is negative, `proceeds` is minus what covering cost, and `cost` is minus
    what selling had brought. Amounts in the report's currency are None where a rate is missing. Without
    `is_known` the cost is unknown, and there is no gain to speak of.
    """

    transaction: TransactionId
    day: date
    opened: date
    quantity: Decimal
    proceeds: Decimal
    cost: Decimal
    proceeds_report: Decimal | None
    cost_report: Decimal | None
    is_known: bool = True

    @property
    def gain(self) -> Decimal | None:
        """In the report's currency; None where it cannot be known."""
        if not self.is_known or self.proceeds_report is None or self.cost_report is None:
            return None
        return self.proceeds_report - self.cost_report


@dataclass(frozen=True, slots=True)
class Income:
    """A dividend, gross, and what was kept of it on the way, in the report's currency."""

    day: date
    gross: Decimal
    taxes: Decimal


@dataclass(frozen=True, slots=True)
class Opening:
    """So many units that a transaction needs were never bought: they were there before the history began."""

    transaction: Transaction
    quantity: Decimal


@dataclass(slots=True)
class Holding:
    """Lots that are open, gains that were realised, and what was earned and paid on the way.

    `dividends`, `fees` and `taxes` are in the report's currency. `quantity` is in units of the last day
    looked at.
    """

    security: SecurityId
    account: AccountId
    currency: str
    report: str
    lots: tuple[Lot, ...] = ()
    realised: list[Realised] = field(default_factory=list)
    income: list[Income] = field(default_factory=list)
    fees: Decimal = ZERO
    taxes: Decimal = ZERO
    openings: list[Opening] = field(default_factory=list)
    missing_rates: set[tuple[str, str, date]] = field(default_factory=set)
    """From one currency to another, on a day."""

    @property
    def troubles(self) -> set[str]:
        """What is missing, in words: of several days how many, and from when to when."""
        days: dict[tuple[str, str], list[date]] = {}
        for currency, target, day in sorted(self.missing_rates):
            days.setdefault((currency, target), []).append(day)
        return {_no_rate(*pair, found) for pair, found in days.items()}

    @property
    def quantity(self) -> Decimal:
        """What is held; negative for a short position."""
        return sum((lot.quantity for lot in self.lots), ZERO)

    @property
    def uncovered(self) -> Decimal:
        """What was sold or handed over without having been bought."""
        return sum((one.quantity for one in self.openings), ZERO)

    @property
    def dividends(self) -> Decimal:
        """Gross dividends."""
        return sum((one.gross for one in self.income), ZERO)

    @property
    def realised_gain(self) -> Decimal:
        """What is known of it."""
        return sum((one.gain for one in self.realised if one.gain is not None), ZERO)


def _no_rate(currency: str, target: str, days: list[date]) -> str:
    if len(days) == 1:
        return tr("no rate {currency}/{target} of {day}").format(
            currency=currency, target=target, day=days[0]
        )
    return tr("no rate {currency}/{target} of {count} days from {first} to {last}").format(
        currency=currency, target=target, count=len(days), first=days[0], last=days[-1]
    )
