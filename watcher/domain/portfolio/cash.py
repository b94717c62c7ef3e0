"""What transactions do to the money in accounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, tzinfo
from decimal import Decimal

from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.amounts import in_currency
from watcher.domain.portfolio.money import MINOR_UNITS, booked, major, parts_of_major
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.values import dataclass

_SIGNS = {
    Kind.BUY: -1,
    Kind.SELL: 1,
    Kind.DEPOSIT: 1,
    Kind.WITHDRAWAL: -1,
    Kind.DIVIDEND: 1,
    Kind.INTEREST: 1,
    Kind.FEE: -1,
    Kind.TAX: -1,
    Kind.TAX_REFUND: 1,
    Kind.FX: -1,
    Kind.TRANSFER_IN: 1,
    Kind.TRANSFER_OUT: -1,
    Kind.MERGER: 1,
    Kind.CASH_IN_LIEU: 1,
}
_NO_CASH = frozenset((Kind.DELIVERY_IN, Kind.DELIVERY_OUT))
_NOT_PLAIN = _NO_CASH | {Kind.FX}
_FROM_OUTSIDE = frozenset((Kind.DEPOSIT, Kind.WITHDRAWAL))
_TRANSFERS = frozenset((Kind.TRANSFER_IN, Kind.TRANSFER_OUT))


@dataclass(frozen=True, slots=True)
class Movement:
    """So much more (or less) of a currency in an account."""

    account: AccountId
    currency: str
    amount: Decimal


def movements(one: Transaction, rates: Rates, day: date) -> tuple[Movement, ...]:
    """The money that a transaction moves.

    Where the source settled all in one currency, it is converted at the rate that was recorded; else
    each part moves in its own. A part whose rate is missing moves in its own currency, too.
    """
    if one.kind in _NO_CASH:
        return ()
    account = one.cash_account or one.account
    parts = [
        (_SIGNS.get(one.kind, 0) * one.gross if _moves_gross(one) else ZERO, one.currency),
        (-one.fees, one.fees_currency or one.currency),
        (-one.taxes, one.taxes_currency or one.currency),
    ]
    moved: dict[str, Decimal] = {}
    for amount, currency in parts:
        if amount:
            where, how_much = _settled(one, amount, currency, rates, day)
            moved[where] = moved.get(where, ZERO) + how_much
    if one.kind is Kind.FX and one.rate and one.rate_to:
        target = major(one.rate_to)
        bought = booked(one.gross * one.rate / parts_of_major(one.rate_to), target)
        moved[target] = moved.get(target, ZERO) + bought
    return tuple(Movement(account, currency, amount) for currency, amount in moved.items() if amount)


def is_plain(one: Transaction) -> bool:
    """Whether it moves money in its own currency only."""
    return not (
        one.settled_in
        or one.fees_currency
        or one.taxes_currency
        or one.currency in MINOR_UNITS
        or one.kind in _NOT_PLAIN
    )


def plain_sign(one: Transaction) -> int:
    """Whether its gross amount comes (1), goes (−1), or does not move (0)."""
    return _SIGNS.get(one.kind, 0) if _moves_gross(one) else 0


def plain_amount(one: Transaction) -> Decimal:
    """What a plain transaction moves."""
    return plain_sign(one) * one.gross - one.fees - one.taxes


def _moves_gross(one: Transaction) -> bool:
    """A transfer of a security moves no money but its charges."""
    return one.kind not in _TRANSFERS or one.security is None


def _settled(
    one: Transaction, amount: Decimal, currency: str, rates: Rates, day: date
) -> tuple[str, Decimal]:
    own = major(currency)
    if one.settled_in and one.settled_in != own:
        settled = in_currency(amount, currency, one.settled_in, one, day, rates)
        if settled is not None:
            return one.settled_in, settled
    return own, booked(amount / parts_of_major(currency), own)


def keeping_cash(
    accounts: Mapping[AccountId, Account], transactions: Iterable[Transaction]
) -> set[AccountId]:
    """The accounts in which money stays, by their own word or by what is booked in them."""
    said = {account.id for account in accounts.values() if account.keeps_cash}
    never = {account.id for account in accounts.values() if account.keeps_cash is False}
    seen = {
        one.cash_account or one.account
        for one in transactions
        if one.kind in _FROM_OUTSIDE or (one.kind in _TRANSFERS and one.security is None)
    }
    return (said | seen) - never


class CashBook:
    """The money in all accounts, kept current transaction by transaction."""

    def __init__(self, rates: Rates, zone: tzinfo, until: date) -> None:
        self._rates, self._zone, self._until = rates, zone, until
        self._balances: dict[tuple[AccountId, str], Decimal] = {}
        self._bookings: dict[tuple[AccountId, str], int] = {}
        self._from_outside: dict[AccountId, int] = {}

    def add(self, transactions: Iterable[Transaction], sign: int = 1) -> None:
        """Count transactions up to the day, or (sign −1) take them out again."""
        for one in transactions:
            day = one.day(self._zone)
            if one.kind in _FROM_OUTSIDE or (one.kind in _TRANSFERS and one.security is None):
                account = one.cash_account or one.account
                self._from_outside[account] = self._from_outside.get(account, 0) + sign
            if day > self._until:
                continue
            if is_plain(one):
                # By far the most: one amount in one currency.
                key = (one.cash_account or one.account, one.currency)
                self._move(key, plain_amount(one), sign)
                continue
            for moved in movements(one, self._rates, day):
                self._move((moved.account, moved.currency), moved.amount, sign)

    def _move(self, key: tuple[AccountId, str], amount: Decimal, sign: int) -> None:
        bookings = self._bookings.get(key, 0) + sign
        if bookings:
            self._bookings[key] = bookings
            self._balances[key] = self._balances.get(key, ZERO) + sign * amount
        else:
            # All was taken back: a currency that never moved is none that the account holds 0 of.
            del self._bookings[key], self._balances[key]

    @property
    def all(self) -> dict[tuple[AccountId, str], Decimal]:
        """The money of all accounts, by account and currency."""
        return dict(sorted(self._balances.items()))

    def balances(self, accounts: Mapping[AccountId, Account]) -> dict[tuple[AccountId, str], Decimal]:
        """The money of the accounts that keep it, by account and currency."""
        kept = {
            account.id
            for account in accounts.values()
            if account.keeps_cash
            or (account.keeps_cash is None and self._from_outside.get(account.id, 0) > 0)
        }
        return {key: balance for key, balance in self.all.items() if key[0] in kept}


def balances(
    transactions: Iterable[Transaction], rates: Rates, zone: tzinfo, until: date, kept: set[AccountId]
) -> dict[tuple[AccountId, str], Decimal]:
    """The money in the accounts that keep it, by account and currency, at the close of a day."""
    book = CashBook(rates, zone, until)
    book.add(one for one in transactions if (one.cash_account or one.account) in kept)
    return book.all
