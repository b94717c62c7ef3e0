"""What happened in an account: one frozen value per booking, never rewritten by anything but its user."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.securities import SecurityId
from watcher.values import dataclass

TransactionId = NewType("TransactionId", int)
RunId = NewType("RunId", int)
NEW = TransactionId(0)
"""The id of what is not stored yet."""
ZERO = Decimal(0)
_MIDNIGHT = time(0)


class Kind(StrEnum):
    """What sort of booking it is."""

    BUY = "buy"
    SELL = "sell"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    DIVIDEND = "dividend"
    INTEREST = "interest"
    FEE = "fee"
    TAX = "tax"
    TAX_REFUND = "tax_refund"
    FX = "fx"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    DELIVERY_IN = "delivery_in"
    DELIVERY_OUT = "delivery_out"
    SPIN_OFF = "spin_off"
    MERGER = "merger"
    RENAME = "rename"
    CASH_IN_LIEU = "cash_in_lieu"


@dataclass(frozen=True, slots=True)
class LotChoice:
    """For specific lots: how much of which purchase a sale takes."""

    purchase: TransactionId
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Transaction:
    """One booking. Quantities, prices and charges are not negative; the kind says which way they go.

    - `at` is aware. A source that knows only the day gives midnight UTC (`on_day` makes it), which then
      is that day in every time zone.
    - `quantity` is in units as they were on that day; splits are applied on read. `price` is per unit,
      `amount` the gross amount (before fees and taxes): give it where a source states it, or where
      there is no quantity (deposits, dividends, interest, fees, taxes); else it is quantity × price.
      Interest, fees and taxes may be negative: paid interest, a fee or tax that was given back.
    - `price` and `amount` are in `currency`, a unit such as USD or GBp; `fees` and `taxes` too, unless
      `fees_currency` or `taxes_currency` says otherwise. Cash moves in `settled_in` (empty: in `currency`,
      or its major unit), in `cash_account` (None: in `account`).
    - `rate` is the exchange rate that the source recorded: units of `rate_to` for one unit of `currency`.
    - `fx` gives `amount` of `currency` away for amount × rate of `rate_to`.
    - `transfer_out` and its `transfer_in` have the same `link`, and hand over lots with their cost and
      date; a leg without its other half counts as a delivery. Without a security cash is transferred.
    - `spin_off`: `quantity` units of `other` come from the holding of `security` and take `cost_share`
      (0 to 1) of its cost along. `merger`: the whole holding of `security` becomes `quantity` of `other`,
      with `amount` of cash where some was paid. `rename`: the same holding under `other`.
      `cash_in_lieu`: `amount` for a fraction, of `quantity` units where it is known.
    - `external_id` is the source's own, unique there; it finds duplicates.
    """

    kind: Kind
    at: datetime
    account: AccountId
    currency: str
    security: SecurityId | None = None
    quantity: Decimal = ZERO
    price: Decimal | None = None
    amount: Decimal | None = None
    fees: Decimal = ZERO
    taxes: Decimal = ZERO
    fees_currency: str = ""
    taxes_currency: str = ""
    settled_in: str = ""
    rate: Decimal | None = None
    rate_to: str = ""
    other: SecurityId | None = None
    cost_share: Decimal | None = None
    lots: tuple[LotChoice, ...] = ()
    link: str = ""
    cash_account: AccountId | None = None
    note: str = ""
    source: str = ""
    external_id: str = ""
    run: RunId | None = None
    id: TransactionId = NEW

    @property
    def gross(self) -> Decimal:
        """The amount before fees and taxes in `currency`, rounded to its minor unit."""
        if self.amount is not None:
            return booked(self.amount, self.currency)
        return booked(self.quantity * self.price, self.currency) if self.price is not None else ZERO

    @property
    def is_priced(self) -> bool:
        """Whether it says what it was worth."""
        return self.price is not None or self.amount is not None

    def day(self, zone: tzinfo) -> date:
        """The day it belongs to."""
        at = self.at
        if at.tzinfo is not UTC:
            at = at.astimezone(UTC)
        if zone is UTC or not (at.hour or at.minute or at.second or at.microsecond):
            return at.date()
        return at.astimezone(zone).date()


def on_day(day: date) -> datetime:
    """The instant that stands for a day of which no hour is known."""
    return datetime.combine(day, _MIDNIGHT, UTC)
